// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/guide/passages.h"

#include <QObject>
#include <QStringList>

namespace expressly {

class Voice;

/// Reads a lesson aloud, sentence by sentence, from the place that is asked for.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    /// The voice outlives this.
    explicit ReadAloud(Voice &voice, QObject *parent = nullptr);

    /// Another voice from now on; what is being read stops.
    void setVoice(Voice &voice);
    /// What is to be read, in the guide's language; what is being read stops.
    void setLesson(const Guide &guide, const Lesson &lesson);
    /// Words for sides are as in a mirrored film, from the next sentence on.
    void setMirrored(bool mirrored);
    /// Which pictures are seen, so that their words are not read.
    void setSeenPictures(std::function<bool(const Picture &)> isSeen);
    /// Whether evidence is read too, from the next start on; not unless said.
    void setTellsEvidence(bool tells) { m_options.tellsEvidence = tells; }
    /// The person's own numbers, from the next start on.
    void setOwnNumbers(const QList<OwnNumber> &numbers) { m_options.ownNumbers = numbers; }
    /// Asked for the paragraph (Passage::paragraph) to begin with; without it the first.
    void setBeginning(std::function<int()> beginning);
    void start();
    void stop();
    void toggle();
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void readingChanged(bool isReading);
    /// Passage::paragraph of what is being read; empty: no longer any.
    void paragraphChanged(std::optional<int> paragraph);
    /// It does not read, or no longer; \a text says why.
    void refused(const QString &text);

private:
    void write();
    void readFrom(int paragraph);
    void readOn();
    void fail(const QString &reason);

    Voice *m_voice = nullptr;
    Guide m_guide;
    Lesson m_lesson;
    std::function<int()> m_beginning;
    PassageOptions m_options{.wording = Wording::Spoken, .tellsEvidence = false};
    QList<Passage> m_passages;
    int m_paragraph = 0;
    QStringList m_sentences; ///< Still to be read of the paragraph.
    bool m_isReading = false;
};

} // namespace expressly
