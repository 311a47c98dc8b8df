// SPDX-License-Identifier: MIT
#include "media/voice/systemvoice.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTextToSpeech>

#include <algorithm>

Q_LOGGING_CATEGORY(voiceLog, "expressly.voice", QtWarningMsg)

namespace expressly {

namespace {

/// Without Qt's own plug-in for tests, which makes no sound.
QStringList engines()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    return names;
}

/// Engines speak of formats and devices in words for programmers: those go to the log.
QString withoutSound(const QTextToSpeech &speech)
{
    qCWarning(voiceLog) << "the voice failed:" << speech.errorString();
    return SystemVoice::tr(
        "The computer's voice gives no sound. Connect a loudspeaker or headphones, "
        "and try again.");
}

} // namespace

SystemVoice::SystemVoice(QObject *parent)
    : Voice(parent)
{}

SystemVoice::~SystemVoice() = default;

bool SystemVoice::isAvailable()
{
    return !engines().isEmpty();
}

void SystemVoice::say(const QString &words, const QString &language)
{
    if (!m_speech) {
        m_speech = std::make_unique<QTextToSpeech>(engines().value(0));
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &SystemVoice::follow);
    }
    const QLocale wanted(language);
    const QList<QLocale> known = m_speech->availableLocales();
    if (m_speech->state() == QTextToSpeech::Error || known.isEmpty()) {
        emit failed(withoutSound(*m_speech));
        return;
    }
    if (!std::ranges::any_of(known, [&wanted](const QLocale &locale) {
            return locale.language() == wanted.language();
        })) {
        emit failed(tr("The computer has no voice for %1.").arg(wanted.nativeLanguageName()));
        return;
    }
    if (m_speech->locale().language() != wanted.language()) {
        m_speech->setLocale(wanted);
    }
    m_wasAsked = true;
    m_hasBegun = false;
    m_speech->say(words);
}

void SystemVoice::stop()
{
    m_wasAsked = false;
    if (m_speech) {
        m_speech->stop();
    }
}

void SystemVoice::follow()
{
    if (!m_wasAsked) {
        return;
    }
    switch (m_speech->state()) {
    case QTextToSpeech::Ready:
        if (m_hasBegun) {
            m_wasAsked = false;
            emit finished();
        }
        break;
    case QTextToSpeech::Error:
        m_wasAsked = false;
        emit failed(withoutSound(*m_speech));
        break;
    default:
        m_hasBegun = true;
    }
}

} // namespace expressly
