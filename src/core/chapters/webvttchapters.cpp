// SPDX-License-Identifier: MIT
#include "core/captions/captionproblems.h"
#include "core/captions/webvtt.h"
#include "core/chapters/formats.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// The title as cue text. An empty line would end the cue, and ">" could be part of "-->".
[[nodiscard]] QString encoded(const QString &title)
{
    QStringList lines;
    for (const QStringView line : linesOf(title)) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.toString()
                             .replace(u'&', "&amp;"_L1)
                             .replace(u'<', "&lt;"_L1)
                             .replace(u'>', "&gt;"_L1));
        }
    }
    return lines.join(u'\n');
}

} // namespace

bool looksLikeWebVtt(QStringView text)
{
    constexpr auto Signature = "WEBVTT"_L1;
    return text.startsWith(Signature)
           && (text.size() == Signature.size() || text[Signature.size()].isSpace());
}

void readWebVttChapters(const ChapterSource &source, ChapterCollector &collector)
{
    CaptionProblems problems;
    const QList<Cue> cues = readWebVtt(linesOf(source.text), problems);
    QSet<int> endless;
    for (const Cue &cue : cues) {
        Chapter chapter{.id = cue.id, .title = cue.text, .start = cue.start};
        if (cue.end != OpenEnd) {
            chapter.end = cue.end;
        }
        if (cue.end <= cue.start) {
            endless.insert(cue.line);
        }
        collector.add(chapter, {.line = cue.line});
    }
    for (const CaptionProblem &problem : problems.sorted()) {
        // A caption without a length is never shown, but a chapter is; the collector reports it.
        if (!endless.contains(problem.line)) {
            collector.error(problem.line,
                            QString(problem.message).replace("caption"_L1, "chapter"_L1));
        }
    }
}

QByteArray writeWebVttChapters(const ChaptersToWrite &chapters)
{
    QString text = u"WEBVTT\n"_s;
    for (const ChapterToWrite &entry : chapters.chapters) {
        const milliseconds start = entry.chapter.start;
        // Two chapters at one time need an end that is later all the same.
        const milliseconds end = std::max(entry.end.value_or(OpenEnd), start + milliseconds(1));
        text += u'\n';
        if (!entry.chapter.id.isEmpty()) {
            text += entry.chapter.id + u'\n';
        }
        text += formatLongTime(start) + u" --> "_s + formatLongTime(end) + u'\n'
                + encoded(entry.chapter.title) + u'\n';
    }
    return text.toUtf8();
}

} // namespace expressly
