// SPDX-License-Identifier: MIT
#include "core/chapters/chapterformat.h"

#include "core/chapters/chapterwriting.h"
#include "core/chapters/formats.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using Format = ChapterFormat;
using Order = ChapterCollector::Order;

/// All that the rest of the program has to know of a format.
struct Row
{
    Format format;
    QLatin1StringView name;
    QLatin1StringView extensions;
    Order order;
    bool (*looksLike)(QStringView text);
    void (*read)(const ChapterSource &source, ChapterCollector &collector);
    QByteArray (*write)(const ChaptersToWrite &chapters);
};

// In the order of the enum.
constexpr std::array Table{
    Row{Format::WebVtt,
        "webvtt"_L1,
        "vtt"_L1,
        Order::Ascending,
        looksLikeWebVtt,
        readWebVttChapters,
        writeWebVttChapters},
    Row{Format::YouTube,
        "youtube"_L1,
        "txt"_L1,
        Order::StrictlyAscending,
        looksLikeYouTubeList,
        readYouTubeList,
        writeYouTubeList},
    Row{Format::Ffmetadata,
        "ffmetadata"_L1,
        "ffmetadata ffmeta ini"_L1,
        Order::Free,
        looksLikeFfmetadata,
        readFfmetadata,
        writeFfmetadata},
    Row{Format::PodcastJson,
        "podcast-json"_L1,
        "json"_L1,
        Order::Free,
        looksLikePodcastJson,
        readPodcastJson,
        writePodcastJson},
    Row{Format::Podlove,
        "podlove"_L1,
        "psc xml"_L1,
        Order::Free,
        looksLikePodlove,
        readPodlove,
        writePodlove},
    Row{Format::Matroska,
        "matroska"_L1,
        "xml"_L1,
        Order::Free,
        looksLikeMatroskaXml,
        readMatroskaXml,
        writeMatroskaXml},
    Row{Format::Ogm, "ogm"_L1, "ogm txt"_L1, Order::Free, looksLikeOgm, readOgm, writeOgm}};

// The most telling test comes first: a time at the end of any line makes a YouTube list.
constexpr std::array DetectionOrder{Format::WebVtt,
                                    Format::Ffmetadata,
                                    Format::PodcastJson,
                                    Format::Matroska,
                                    Format::Podlove,
                                    Format::Ogm,
                                    Format::YouTube};

[[nodiscard]] const Row &rowOf(Format format)
{
    return Table.at(static_cast<std::size_t>(format));
}

} // namespace

QStringList chapterFormatNames()
{
    QStringList names;
    for (const Row &row : Table) {
        names += row.name;
    }
    return names;
}

QString chapterFormatName(ChapterFormat format)
{
    return rowOf(format).name;
}

std::optional<ChapterFormat> chapterFormatNamed(QStringView name)
{
    const auto row =
        std::ranges::find_if(Table, [name](const Row &each) { return name == each.name; });
    return row == Table.end() ? std::nullopt : std::optional(row->format);
}

QStringList chapterFileExtensions(ChapterFormat format)
{
    return QString(rowOf(format).extensions).split(u' ');
}

std::optional<ChapterFormat> detectChapterFormat(QByteArrayView text, const QString &fileName)
{
    ChapterCollector collector(Order::Free); // What is wrong is said by those who read.
    if (const auto source = decodeChapters(text, collector)) {
        for (const Format format : DetectionOrder) {
            if (rowOf(format).looksLike(source->text)) {
                return format;
            }
        }
    }
    const QString extension = fileName.section(u'.', -1).toLower();
    for (const Row &row : Table) {
        if (fileName.contains(u'.') && chapterFileExtensions(row.format).contains(extension)) {
            return row.format;
        }
    }
    return std::nullopt;
}

ChapterFile readChapters(QByteArrayView text, ChapterFormat format, const QString &language)
{
    const Row &row = rowOf(format);
    ChapterCollector collector(row.order);
    if (auto source = decodeChapters(text, collector)) {
        source->language = language;
        row.read(*source, collector);
    }
    return collector.take();
}

WrittenChapters
writeChapters(const ChapterFile &file, ChapterFormat format, const QString &language)
{
    const ChaptersToWrite chapters = prepareChapters(file, language);
    WrittenChapters written{.text = rowOf(format).write(chapters), .problems = {}};
    written.problems = findLosses(file, readChapters(written.text, format, language));
    return written;
}

} // namespace expressly
