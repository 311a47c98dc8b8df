// SPDX-License-Identifier: MIT
#include "session/reading/readaloud.h"

#include "core/guide/sentences.h"
#include "media/voice/voice.h"

#include <algorithm>
#include <utility>

namespace expressly {

ReadAloud::ReadAloud(Voice &voice, QObject *parent)
    : QObject(parent)
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
            readOn();
        }
    });
}

void ReadAloud::setLesson(const Guide &guide, const Lesson &lesson)
{
    stop();
    m_guide = guide;
    m_lesson = lesson;
}

void ReadAloud::setMirrored(bool mirrored)
{
    if (std::exchange(m_options.isMirrored, mirrored) == mirrored || !m_isReading) {
        return;
    }
    const qsizetype left = m_sentences.size();
    write();
    const auto current = std::ranges::find(m_passages, m_paragraph, &Passage::paragraph);
    if (current != m_passages.end()) {
        const QStringList sentences = sentencesOf(current->text, m_guide.language);
        m_sentences = sentences.last(std::min(left, sentences.size()));
    }
}

void ReadAloud::setSeenPictures(std::function<bool(const Picture &)> isSeen)
{
    m_options.isSeen = std::move(isSeen);
}

void ReadAloud::setBeginning(std::function<int()> beginning)
{
    m_beginning = std::move(beginning);
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
    write();
    readFrom(m_beginning ? m_beginning() : 0);
}

void ReadAloud::stop()
{
    if (m_isReading) {
        m_isReading = false;
        m_passages.clear();
        m_sentences.clear();
        m_voice->stop();
        emit paragraphChanged(std::nullopt);
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

void ReadAloud::write()
{
    m_passages = passagesOf(m_guide, m_lesson, m_options);
}

void ReadAloud::readFrom(int paragraph)
{
    const auto next = std::ranges::lower_bound(m_passages, paragraph, {}, &Passage::paragraph);
    if (next == m_passages.end()) {
        stop();
        return;
    }
    m_paragraph = next->paragraph;
    m_sentences = sentencesOf(next->text, m_guide.language);
    emit paragraphChanged(m_paragraph);
    readOn();
}

void ReadAloud::readOn()
{
    if (m_sentences.isEmpty()) {
        readFrom(m_paragraph + 1);
        return;
    }
    m_voice->say(m_sentences.takeFirst(), m_guide.language);
}

void ReadAloud::fail(const QString &reason)
{
    if (m_isReading) {
        emit refused(tr("The lesson cannot be read aloud. %1").arg(reason));
        stop();
    }
}

} // namespace expressly
