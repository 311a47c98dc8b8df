// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/json/cursor.h"
#include "core/json/jsontext.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

namespace expressly {

namespace {

// Each keeps its place in memory, and millions of them fit into a file.
constexpr qsizetype MostErrors = 1000;

/// The lines on which the items of the root's "chapters" begin. The tree does not know them, so the
/// text is gone through once more; it is known to be JSON.
[[nodiscard]] QList<int> itemLines(QByteArrayView text)
{
    QList<int> lines;
    int line = 1;
    int depth = 0;
    bool isChapters = false;     // The key of the root that was seen last.
    bool expectsItem = false;    // Whether the next value begins an item.
    constexpr int ItemDepth = 2; // Inside the array of the root object.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte == '\n') {
            ++line;
            continue;
        }
        if (byte == ' ' || byte == '\t' || byte == '\r') {
            continue;
        }
        if (expectsItem && depth == ItemDepth && byte != ']') {
            lines.append(line);
            expectsItem = false;
        }
        if (byte == '"') {
            const qsizetype start = i + 1;
            for (++i; i < text.size() && text[i] != '"'; ++i) {
                i += text[i] == '\\' ? 1 : 0;
            }
            if (depth == 1) {
                isChapters = text.sliced(start, std::min(i, text.size()) - start) == "chapters";
            }
        } else if (byte == '[' || byte == '{') {
            ++depth;
            expectsItem = byte == '[' && depth == ItemDepth && isChapters;
        } else if (byte == ']' || byte == '}') {
            --depth;
            isChapters = isChapters && depth > 1;
            expectsItem = false;
        } else if (byte == ',') {
            expectsItem = depth == ItemDepth && isChapters;
        }
    }
    return lines;
}

/// Hands on what the JSON readers said since the last call.
class ProblemTransfer final
{
public:
    ProblemTransfer(const Problems &problems, ChapterCollector &collector)
        : m_problems(problems)
        , m_collector(collector)
    {}

    void handOn(int line)
    {
        const QList<Diagnostic> &diagnostics = m_problems.diagnostics();
        for (; m_handedOn < diagnostics.size(); ++m_handedOn) {
            const Diagnostic &diagnostic = diagnostics.at(m_handedOn);
            const int place = diagnostic.place ? diagnostic.place->line : line;
            if (diagnostic.severity == Diagnostic::Severity::Error) {
                m_collector.error(place, diagnostic.message);
            } else {
                m_collector.note(place, diagnostic.message);
            }
        }
    }

private:
    const Problems &m_problems;
    ChapterCollector &m_collector;
    qsizetype m_handedOn = 0;
};

/// Unlike those of a guide, the texts of a podcast may be empty.
[[nodiscard]] QString textOf(const Cursor &item, std::string_view key)
{
    const auto member = item.find(key);
    if (!member || member->node().is_null()) {
        return {};
    }
    if (const auto *text = member->node().get_ptr<const std::string *>()) {
        return text->empty() ? QString() : QString::fromStdString(*text);
    }
    return member->asText(); // Says what it should be.
}

/// A number of seconds, which some programs write as text.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeOf(const Cursor &value)
{
    const auto *text = value.node().get_ptr<const std::string *>();
    const auto time = text ? parseClockTime(QString::fromStdString(*text)) : std::nullopt;
    return time ? time : value.asTime(); // Says what it should be.
}

void readItem(const Cursor &item, int line, ProblemTransfer &transfer, ChapterCollector &collector)
{
    if (!item.expectObject()) {
        return;
    }
    const auto written = item.find("startTime");
    const auto start = written ? timeOf(*written) : item.time("startTime");
    Chapter chapter{.title = textOf(item, "title")};
    const auto end = item.find("endTime");
    if (end && !end->node().is_null()) {
        chapter.end = timeOf(*end);
    }
    ChapterDetails details{
        .line = line, .link = textOf(item, "url"), .picture = textOf(item, "img")};
    const auto listed = item.find("toc");
    if (listed && !listed->node().is_null()) {
        // What is neither true nor false is reported, and hides nothing.
        details.isListed = item.flag("toc") || !listed->node().is_boolean();
    }
    if (!start) {
        return;
    }
    chapter.start = *start;
    if (!details.isListed && chapter.title.trimmed().isEmpty()) {
        chapter.title = untitledChapter(collector.chapters().size());
    }
    transfer.handOn(line); // Before what the collector has to say of it.
    collector.add(chapter, details);
}

} // namespace

bool looksLikePodcastJson(QStringView text)
{
    return text.trimmed().startsWith(u'{');
}

void readPodcastJson(const ChapterSource &source, ChapterCollector &collector)
{
    Problems problems{QString()};
    ProblemTransfer transfer(problems, collector);
    const QByteArray bytes = source.text.toUtf8();
    const auto json = readJsonText(bytes, problems);
    transfer.handOn(1);
    if (!json) {
        return;
    }
    const Cursor root(*json, problems);
    const auto items = root.expectObject() ? root.array("chapters") : std::nullopt;
    transfer.handOn(1);
    if (!items) {
        return;
    }
    const QList<int> lines = itemLines(bytes);
    for (qsizetype i = 0; i < items->size(); ++i) {
        const int line = lines.value(i, 1);
        readItem(items->at(i), line, transfer, collector);
        transfer.handOn(line);
        if (problems.errorCount() > MostErrors) {
            collector.error(line,
                            CoreWords::tr("There are too many errors; the rest is not read."));
            break;
        }
    }
}

QByteArray writePodcastJson(const ChaptersToWrite &chapters)
{
    auto items = nlohmann::ordered_json::array();
    const auto seconds = [](std::chrono::milliseconds time) {
        return static_cast<double>(time.count()) / 1000.0;
    };
    for (const ChapterToWrite &entry : chapters.chapters) {
        nlohmann::ordered_json item{{"startTime", seconds(entry.chapter.start)}};
        if (entry.chapter.end) {
            item["endTime"] = seconds(*entry.chapter.end);
        }
        item["title"] = entry.chapter.title.toStdString();
        if (!entry.details.link.isEmpty()) {
            item["url"] = entry.details.link.toStdString();
        }
        if (!entry.details.picture.isEmpty()) {
            item["img"] = entry.details.picture.toStdString();
        }
        if (!entry.details.isListed) {
            item["toc"] = false;
        }
        items.push_back(item);
    }
    const nlohmann::ordered_json root{{"version", "1.2.0"}, {"chapters", items}};
    return QByteArray::fromStdString(
               root.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace))
           + '\n';
}

} // namespace expressly
