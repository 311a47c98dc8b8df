// SPDX-License-Identifier: MIT
#include "ui/lesson/readaloud.h"

#include "media/voice/voice.h"
#include "ui/lesson/lessonview.h"

namespace expressly {

ReadAloud::ReadAloud(LessonView &view, Voice &voice, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    setVoice(voice);
}

void ReadAloud::setVoice(Voice &voice)
{
    if (m_voice != nullptr) {
        stop();
        m_voice->disconnect(this);
    }
    m_voice = &voice;
    connect(&voice, &Voice::failed, this, &ReadAloud::fail);
    connect(&voice, &Voice::finished, this, [this] {
        if (m_isReading) {
            readFrom(m_paragraph + 1);
        }
    });
}

void ReadAloud::start()
{
    if (!m_voice->isAvailable()) {
        emit refused(
            tr("Nothing on this computer can read aloud. Install a speech plug-in of Qt 6, "
               "such as qt6-speech-flite-plugin, and start Expressly again."));
        return;
    }
    m_isReading = true;
    emit readingChanged(true);
    readFrom(m_view.readingPosition().paragraph);
}

void ReadAloud::stop()
{
    if (m_isReading) {
        m_isReading = false;
        m_voice->stop();
        m_view.setSpokenParagraph(std::nullopt);
        emit readingChanged(false);
    }
}

void ReadAloud::toggle()
{
    if (m_isReading) {
        stop();
    } else {
        start();
    }
}

void ReadAloud::readFrom(int paragraph)
{
    auto words = m_view.spokenText(paragraph);
    while (words && words->isEmpty()) {
        words = m_view.spokenText(++paragraph);
    }
    if (!words) {
        stop();
        return;
    }
    m_paragraph = paragraph;
    m_view.setSpokenParagraph(paragraph);
    m_voice->say(*words, m_language);
}

void ReadAloud::fail(const QString &reason)
{
    if (m_isReading) {
        emit refused(tr("The lesson cannot be read aloud. %1").arg(reason));
        stop();
    }
}

} // namespace expressly
