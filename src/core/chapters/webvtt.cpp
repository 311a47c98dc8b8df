// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/id.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

constexpr auto Arrow = "-->"_L1;

/// A cue as it stands in the file; its text is not decoded.
struct Cue
{
    int line = 0; ///< Of the times.
    QString id;
    milliseconds start{0};
    milliseconds end{0};
    QStringList text;
};

/// "07:14.000" and "1000:07:14.000": WebVTT wants two digits everywhere but in hours, and three
/// decimals.
[[nodiscard]] bool isStrictTime(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0 || text.size() - point != 4) {
        return false;
    }
    const QList<QStringView> parts = text.first(point).split(u':');
    return (parts.size() == 2 && parts.first().size() == 2)
           || (parts.size() == 3 && parts.first().size() >= 2);
}

[[nodiscard]] std::optional<milliseconds> parseTime(QStringView text)
{
    return parseClockTime(text.toString().replace(u',', u'.'));
}

/// The times of "start --> end settings".
[[nodiscard]] std::optional<std::pair<QStringView, QStringView>> splitTimes(QStringView line)
{
    const qsizetype arrow = line.indexOf(Arrow);
    if (arrow < 0) {
        return std::nullopt;
    }
    const QStringView start = line.first(arrow).trimmed();
    const QStringView rest = line.sliced(arrow + Arrow.size()).trimmed();
    const auto space = std::ranges::find_if(rest, [](QChar c) { return c.isSpace(); });
    return std::pair(start, rest.first(std::distance(rest.begin(), space)));
}

[[nodiscard]] bool isTimeLine(QStringView line)
{
    const auto times = splitTimes(line);
    return times && parseTime(times->first) && parseTime(times->second);
}

[[nodiscard]] std::optional<Cue> startCue(QStringView line, int number, ChapterCollector &collector)
{
    const auto times = splitTimes(line);
    std::array<milliseconds, 2> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QStringView text = i == 0 ? times->first : times->second;
        const auto time = parseTime(text);
        if (!time) {
            collector.error(number, quoted(text) + u" is not a time such as 00:07:14.000."_s);
            return std::nullopt;
        }
        if (!isStrictTime(text)) {
            collector.error(
                number, quoted(text) + u" must be written as "_s + formatLongTime(*time) + u'.');
        }
        values.at(i) = *time;
    }
    return Cue{.line = number, .id = {}, .start = values[0], .end = values[1], .text = {}};
}

/// Reads one block after another: lines until an empty one.
class CueReader final
{
public:
    CueReader(QList<QStringView> lines, ChapterCollector &collector)
        : m_lines(std::move(lines))
        , m_collector(collector)
    {}

    [[nodiscard]] QList<Cue> read()
    {
        readHeader();
        while (m_next < m_lines.size()) {
            if (isBlank()) {
                ++m_next;
            } else {
                readBlock();
            }
        }
        return std::move(m_cues);
    }

private:
    [[nodiscard]] QStringView line() const { return m_lines.at(m_next); }
    [[nodiscard]] int number() const { return static_cast<int>(m_next) + 1; }
    [[nodiscard]] bool isBlank() const { return line().trimmed().isEmpty(); }
    [[nodiscard]] bool isInBlock() const { return m_next < m_lines.size() && !isBlank(); }

    void skipBlock()
    {
        while (isInBlock()) {
            ++m_next;
        }
    }

    void readHeader()
    {
        if (!looksLikeWebVtt(line())) {
            m_collector.error(1, u"The file must begin with WEBVTT."_s);
            return;
        }
        ++m_next;
        while (isInBlock() && !line().contains(Arrow)) {
            ++m_next;
        }
        if (isInBlock()) {
            m_collector.error(number(), u"An empty line is missing before this time."_s);
        }
    }

    void readBlock()
    {
        const bool isComment =
            line() == "NOTE"_L1 || line().startsWith("NOTE "_L1) || line().startsWith("NOTE\t"_L1);
        const bool isSetting = line().trimmed() == "STYLE"_L1 || line().trimmed() == "REGION"_L1;
        QString id;
        if (!line().contains(Arrow)) {
            const bool isId = m_next + 1 < m_lines.size() && m_lines.at(m_next + 1).contains(Arrow);
            if (isComment || isSetting || !isId) {
                if (!isComment && !isSetting) {
                    m_collector.error(number(), u"There is no time with this text."_s);
                }
                skipBlock();
                return;
            }
            id = line().trimmed().toString();
            ++m_next;
        }
        readCue(id);
    }

    void readCue(const QString &id)
    {
        auto cue = startCue(line(), number(), m_collector);
        ++m_next;
        if (!cue) {
            skipBlock();
            return;
        }
        cue->id = id;
        for (; isInBlock(); ++m_next) {
            if (isTimeLine(line())) {
                m_collector.error(number(), u"An empty line is missing before this time."_s);
                break;
            }
            if (line().contains(Arrow)) {
                m_collector.error(number(),
                                  u"“-->” stands for times only; write “--&gt;” in a title."_s);
            }
            cue->text.append(line().toString());
        }
        m_cues.append(std::move(*cue));
    }

    QList<QStringView> m_lines;
    qsizetype m_next = 0;
    QList<Cue> m_cues;
    ChapterCollector &m_collector;
};

struct Reference
{
    QLatin1StringView name;
    QStringView character;
};
constexpr std::array References{Reference{"&amp;"_L1, u"&"},
                                Reference{"&lt;"_L1, u"<"},
                                Reference{"&gt;"_L1, u">"},
                                Reference{"&quot;"_L1, u"\""},
                                Reference{"&lrm;"_L1, u"\u200E"},
                                Reference{"&rlm;"_L1, u"\u200F"},
                                Reference{"&nbsp;"_L1, u"\u00A0"}};

/// How long the tag at the front of \a text is: "<b>", "</c>", "<v Ann>", "<00:01.000>"; 0 for a
/// "<" that stands for itself.
[[nodiscard]] qsizetype tagLength(QStringView text)
{
    constexpr qsizetype LongestTag = 200; // Keeps a text of nothing but "<" linear.
    const qsizetype end = text.first(std::min(text.size(), LongestTag)).indexOf(u'>');
    const bool isTag = end > 1 && (text[1].isLetterOrNumber() || text[1] == u'/');
    return isTag ? end + 1 : 0;
}

/// The code of "&#38;" or "&#x26;" at the front of \a text and how long it is.
[[nodiscard]] std::optional<std::pair<char32_t, qsizetype>> numericReference(QStringView text)
{
    constexpr qsizetype Longest = 10;
    const qsizetype end = text.first(std::min(text.size(), Longest)).indexOf(u';');
    if (!text.startsWith("&#"_L1) || end < 3) {
        return std::nullopt;
    }
    const bool isHex = text[2].toLower() == u'x';
    const QStringView digits = text.sliced(isHex ? 3 : 2, end - (isHex ? 3 : 2));
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = code > 0 && code <= QChar::LastValidCodePoint
                             && !QChar::isSurrogate(static_cast<char32_t>(code));
    if (!isNumber || !isCharacter || !digits.front().isLetterOrNumber()) {
        return std::nullopt;
    }
    return std::pair(static_cast<char32_t>(code), end + 1);
}

/// Cue text as it is read out: without tags, with the characters that the references stand for.
[[nodiscard]] QString decoded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    while (!text.isEmpty()) {
        qsizetype taken = 1;
        if (text.front() == u'<') {
            taken = tagLength(text);
        } else if (text.front() == u'&') {
            const auto named = std::ranges::find_if(References, [&](const Reference &reference) {
                return text.startsWith(reference.name);
            });
            if (named != References.end()) {
                result += named->character;
                text = text.sliced(named->name.size());
                continue;
            }
            if (const auto numeric = numericReference(text)) {
                result += QString::fromUcs4(&numeric->first, 1);
                text = text.sliced(numeric->second);
                continue;
            }
            result += u'&';
        } else {
            result += text.front();
        }
        if (taken == 0) { // A "<" for itself.
            result += u'<';
            taken = 1;
        }
        text = text.sliced(taken);
    }
    return result;
}

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
    const QList<Cue> cues = CueReader(linesOf(source.text), collector).read();
    for (const Cue &cue : cues) {
        Chapter chapter{.id = cue.id, .title = decoded(cue.text.join(u'\n')), .start = cue.start};
        if (cue.end != OpenEnd) {
            chapter.end = cue.end;
        }
        collector.add(chapter, {.line = cue.line});
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
