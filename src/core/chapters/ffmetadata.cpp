// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/guide/id.h"
#include "core/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// One line after the escapes are undone; an escaped line break is part of it.
struct MetadataLine
{
    int number = 0;
    QString key;
    std::optional<QString> value; ///< Absent without "=".
};

/// Gives one line after another; comments and empty lines are passed over.
class MetadataScanner final
{
public:
    explicit MetadataScanner(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] std::optional<MetadataLine> next()
    {
        skipComments();
        if (m_at == m_text.size()) {
            return std::nullopt;
        }
        MetadataLine line{.number = m_line, .key = {}, .value = {}};
        QString *part = &line.key;
        while (m_at < m_text.size()) {
            QChar character = m_text[m_at++];
            if (character == u'\n') {
                ++m_line;
                break;
            }
            if (character == u'=' && !line.value) {
                part = &line.value.emplace();
                continue;
            }
            if (character == u'\\' && m_at < m_text.size()) {
                character = m_text[m_at++];
                m_line += character == u'\n' ? 1 : 0;
            }
            *part += character;
        }
        return line;
    }

private:
    void skipComments()
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at];
            if (character == u'\n') {
                ++m_at;
                ++m_line;
                continue;
            }
            if (character != u';' && character != u'#') {
                return;
            }
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// How long one unit of START and END is.
struct TimeBase
{
    qint64 numerator = 1;
    qint64 denominator = 1'000'000'000;
};

[[nodiscard]] std::optional<TimeBase> parseTimeBase(const QString &text)
{
    const QStringList parts = text.split(u'/');
    constexpr qint64 Most = std::numeric_limits<qint32>::max();
    bool isNumber = false;
    bool isNumberToo = false;
    const TimeBase base{.numerator = parts.first().toLongLong(&isNumber),
                        .denominator = parts.last().toLongLong(&isNumberToo)};
    const auto isInRange = [](qint64 number) { return number >= 1 && number <= Most; };
    if (parts.size() != 2 || !isNumber || !isNumberToo || !isInRange(base.numerator)
        || !isInRange(base.denominator)) {
        return std::nullopt;
    }
    return base;
}

struct Section
{
    int line = 0;
    std::optional<MetadataLine> timeBase;
    std::optional<MetadataLine> start;
    std::optional<MetadataLine> end;
    QString title;
};

[[nodiscard]] std::optional<milliseconds>
readTime(const MetadataLine &line, const TimeBase &base, ChapterCollector &collector)
{
    bool isNumber = false;
    const QString value = line.value.value_or(QString()).trimmed();
    const qint64 units = value.toLongLong(&isNumber);
    // The factors have 64 and 31 bits; double is precise to a microsecond for every film.
    const double count = static_cast<double>(units) * static_cast<double>(base.numerator) * 1000.0
                         / static_cast<double>(base.denominator);
    constexpr double Most = 3.6e12; // As long as parseTimecode() allows.
    if (!isNumber || units < 0 || count > Most) {
        collector.error(line.number,
                        CoreWords::tr("%1 is not a time: a whole number is.").arg(quoted(value)));
        return std::nullopt;
    }
    return milliseconds(std::llround(count));
}

void addSection(const Section &section, ChapterCollector &collector)
{
    TimeBase base;
    if (!section.timeBase) {
        collector.note(section.line, CoreWords::tr("Without TIMEBASE the times are nanoseconds."));
    } else if (const auto given = parseTimeBase(section.timeBase->value.value_or(QString()))) {
        base = *given;
    } else {
        collector.error(
            section.timeBase->number,
            CoreWords::tr("TIMEBASE must be a fraction such as 1/1000; this chapter is left out."));
        return;
    }
    if (!section.start) {
        collector.error(section.line, CoreWords::tr("This chapter has no START; it is left out."));
        return;
    }
    const auto start = readTime(*section.start, base, collector);
    if (!start) {
        return;
    }
    Chapter chapter{.title = section.title, .start = *start};
    if (section.end) {
        chapter.end = readTime(*section.end, base, collector);
        if (chapter.end == start) { // As it is written when no end is known.
            chapter.end.reset();
        }
    }
    collector.add(chapter, {.line = section.line});
}

[[nodiscard]] QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (QStringView(u"=;#\\\n").contains(character)) {
            result += u'\\';
        }
        result += character;
    }
    return result;
}

} // namespace

bool looksLikeFfmetadata(QStringView text)
{
    return text.startsWith(";FFMETADATA"_L1);
}

void readFfmetadata(const ChapterSource &source, ChapterCollector &collector)
{
    if (!looksLikeFfmetadata(source.text)) {
        collector.error(1, CoreWords::tr("The file must begin with ;FFMETADATA1."));
    }
    MetadataScanner scanner(source.text);
    std::optional<Section> section;
    const auto finish = [&section, &collector] {
        if (section) {
            addSection(*section, collector);
        }
        section.reset();
    };
    while (const auto line = scanner.next()) {
        const QString key = line->key.trimmed();
        if (!line->value && key.startsWith(u'[')) {
            finish();
            if (key.compare("[CHAPTER]"_L1, Qt::CaseInsensitive) == 0) {
                section = Section{.line = line->number, .timeBase = {}, .start = {}, .end = {}};
            }
        } else if (!line->value) {
            if (!key.isEmpty()) {
                collector.error(line->number, CoreWords::tr("%1 has no “=”.").arg(quoted(key)));
            }
        } else if (section && key.compare("TIMEBASE"_L1, Qt::CaseInsensitive) == 0) {
            section->timeBase = line;
        } else if (section && key.compare("START"_L1, Qt::CaseInsensitive) == 0) {
            section->start = line;
        } else if (section && key.compare("END"_L1, Qt::CaseInsensitive) == 0) {
            section->end = line;
        } else if (section && key.compare("title"_L1, Qt::CaseInsensitive) == 0) {
            section->title = *line->value;
        }
    }
    finish();
}

QByteArray writeFfmetadata(const ChaptersToWrite &chapters)
{
    QString text = u";FFMETADATA1\n"_s;
    for (const ChapterToWrite &entry : chapters.chapters) {
        // FFmpeg takes the line after START for END whatever it holds.
        const auto end = entry.end.value_or(entry.chapter.start);
        text += u"\n[CHAPTER]\nTIMEBASE=1/1000\nSTART="_s
                + QString::number(entry.chapter.start.count()) + u"\nEND="_s
                + QString::number(end.count()) + u"\ntitle="_s + escaped(entry.chapter.title)
                + u'\n';
    }
    return text.toUtf8();
}

} // namespace expressly
