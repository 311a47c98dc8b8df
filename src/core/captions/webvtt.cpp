// SPDX-License-Identifier: MIT
#include "core/captions/webvtt.h"

#include "core/captions/asciicharacters.h"
#include "core/captions/webvttsettings.h"
#include "core/captions/webvtttext.h"
#include "core/captions/webvtttimes.h"
#include "core/time/timecode.h"
#include "core/words.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool isSignature(QStringView line)
{
    constexpr QStringView Word = u"WEBVTT";
    return line.startsWith(Word)
           && (line.size() == Word.size() || line[Word.size()] == u' '
               || line[Word.size()] == u'\t');
}

[[nodiscard]] bool hasArrow(QStringView line)
{
    return line.contains(u"-->");
}

/// Whether \a text begins with a line that says \a keyword and nothing else.
[[nodiscard]] bool isHeadedBy(QStringView keyword, QStringView text)
{
    if (!text.startsWith(keyword)) {
        return false;
    }
    const QStringView rest = text.sliced(keyword.size());
    const qsizetype end = rest.indexOf(u'\n');
    return std::ranges::all_of(end < 0 ? rest : rest.first(end), isAsciiSpace);
}

[[nodiscard]] bool isComment(QStringView text)
{
    constexpr QStringView Word = u"NOTE";
    return text.startsWith(Word) && (text.size() == Word.size() || isAsciiSpace(text[Word.size()]));
}

class WebVttReader final
{
public:
    WebVttReader(const QList<QStringView> &lines, CaptionProblems &problems)
        : m_lines(lines)
        , m_problems(problems)
    {}

    [[nodiscard]] QList<Cue> read()
    {
        if (!isSignature(m_lines.constFirst())) {
            m_problems.add(
                0,
                CoreWords::tr("A WebVTT file begins with the word WEBVTT, alone or before a "
                              "space; this one does not and was not read."));
            return {};
        }
        m_next = 1;
        if (m_next < m_lines.size() && !m_lines.at(m_next).isEmpty()) {
            readHeader();
        }
        while (m_next < m_lines.size()) {
            if (m_lines.at(m_next).isEmpty()) {
                ++m_next;
            } else {
                readBlock();
            }
        }
        return m_cues;
    }

private:
    /// A run of lines up to an empty one. A second line with an arrow begins another block.
    struct Block
    {
        enum class Kind { Text, Style, Region };

        Kind kind = Kind::Text;
        qsizetype firstLine = 0;
        qsizetype lineCount = 0;
        bool hasSeenArrow = false;
        std::optional<Cue> cue;
        QString text;
        qsizetype textLine = 0; ///< Where the text begins.
    };

    /// Anything may stand there, up to an empty line or the first arrow.
    void readHeader()
    {
        while (m_next < m_lines.size() && !m_lines.at(m_next).isEmpty()) {
            if (hasArrow(m_lines.at(m_next))) {
                reportMissingBlank();
                return;
            }
            ++m_next;
        }
    }

    void readBlock()
    {
        Block block{.firstLine = m_next};
        while (m_next < m_lines.size() && !m_lines.at(m_next).isEmpty()) {
            const QStringView line = m_lines.at(m_next);
            ++block.lineCount;
            if (!hasArrow(line)) {
                addText(block, line);
            } else if (block.lineCount == 1 || (block.lineCount == 2 && !block.hasSeenArrow)) {
                beginCue(block, line);
            } else {
                reportMissingBlank();
                break;
            }
            ++m_next;
        }
        finish(block);
    }

    void beginCue(Block &block, QStringView line)
    {
        block.hasSeenArrow = true;
        const CueTimes times = readCueTimes(line);
        if (!times.problem.isEmpty()) {
            m_problems.add(m_next, times.problem);
            return;
        }
        const CueSettings settings = readCueSettings(times.settings, m_regions);
        for (const QString &problem : settings.problems) {
            m_problems.add(m_next, problem);
        }
        if (times.end <= times.start) {
            m_problems.add(
                m_next,
                CoreWords::tr(
                    "The end %1 does not lie after the start %2; this caption is never shown.")
                    .arg(formatTimecode(times.end), formatTimecode(times.start)));
        }
        block.cue = Cue{.id = block.text,
                        .start = times.start,
                        .end = times.end,
                        .settings = settings.accepted,
                        .line = static_cast<int>(m_next) + 1};
        block.text.clear();
        m_hasSeenCue = true;
    }

    void addText(Block &block, QStringView line)
    {
        if (block.lineCount == 2 && !m_hasSeenCue) {
            if (isHeadedBy(u"STYLE", block.text)) {
                block.kind = Block::Kind::Style;
                block.text.clear();
            } else if (isHeadedBy(u"REGION", block.text)) {
                block.kind = Block::Kind::Region;
                block.text.clear();
            }
        }
        if (block.text.isEmpty()) {
            block.textLine = m_next;
        } else {
            block.text += u'\n';
        }
        block.text += line;
    }

    void finish(Block &block)
    {
        if (block.cue) {
            block.cue->text = plainCueText(block.text, block.textLine, m_problems);
            m_cues.append(*std::move(block.cue));
        } else if (block.kind == Block::Kind::Region) {
            m_regions.insert(readRegionId(block.text));
        } else if (block.kind == Block::Kind::Text && !block.hasSeenArrow) {
            reportText(block);
        }
    }

    void reportText(const Block &block)
    {
        const bool isStyle = isHeadedBy(u"STYLE", block.text);
        if (isStyle || isHeadedBy(u"REGION", block.text)) {
            // Before the first caption it is an empty block, which does no harm.
            if (m_hasSeenCue) {
                m_problems.add(
                    block.firstLine,
                    CoreWords::tr("A block of the kind %1 has to stand before the first caption; "
                                  "it was ignored.")
                        .arg(isStyle ? u"STYLE"_s : u"REGION"_s));
            }
        } else if (!isComment(block.text)) {
            m_problems.add(block.firstLine,
                           CoreWords::tr("No times stand above this text; it was left out."));
        }
    }

    void reportMissingBlank()
    {
        m_problems.add(m_next, CoreWords::tr("An empty line is missing above these times."));
    }

    const QList<QStringView> &m_lines;
    CaptionProblems &m_problems;
    qsizetype m_next = 0;
    bool m_hasSeenCue = false;
    QSet<QString> m_regions;
    QList<Cue> m_cues;
};

} // namespace

QList<Cue> readWebVtt(const QList<QStringView> &lines, CaptionProblems &problems)
{
    return WebVttReader(lines, problems).read();
}

} // namespace expressly
