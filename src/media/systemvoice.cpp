// SPDX-License-Identifier: MIT
#include "media/systemvoice.h"

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>

namespace expressly {

namespace {

/// Without Qt's own plug-in for tests, which makes no sound.
QStringList engines()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    return names;
}

/// Engines close with a full stop or not.
QString reason(const QTextToSpeech &speech)
{
    QString words = speech.errorString();
    while (words.endsWith(u'.')) {
        words.chop(1);
    }
    return words;
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
        emit failed(tr("The speech service does not answer: %1.").arg(reason(*m_speech)));
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
        emit failed(tr("The speech service failed: %1.").arg(reason(*m_speech)));
        break;
    default:
        m_hasBegun = true;
    }
}

} // namespace expressly
