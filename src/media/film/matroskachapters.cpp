// SPDX-License-Identifier: MIT
#include "media/film/matroskachapters.h"

#include "media/film/libav.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// What a damaged file may cost.
constexpr int64_t MostBytes = int64_t{4} * 1024 * 1024;
constexpr int MostElements = 64; ///< Looked at on the way to the chapters.
constexpr qsizetype MostChapters = 5000;

namespace id {
constexpr uint32_t Segment = 0x18538067;
constexpr uint32_t SeekHead = 0x114D9B74;
constexpr uint32_t Seek = 0x4DBB;
constexpr uint32_t SeekId = 0x53AB;
constexpr uint32_t SeekPosition = 0x53AC;
constexpr uint32_t Cluster = 0x1F43B675;
constexpr uint32_t Chapters = 0x1043A770;
constexpr uint32_t Edition = 0x45B9;
constexpr uint32_t EditionHidden = 0x45BD;
constexpr uint32_t EditionDefault = 0x45DB;
constexpr uint32_t Atom = 0xB6;
constexpr uint32_t AtomStart = 0x91;
constexpr uint32_t AtomEnd = 0x92;
constexpr uint32_t AtomHidden = 0x98;
constexpr uint32_t AtomEnabled = 0x4598;
constexpr uint32_t AtomElsewhere = 0x6E67; ///< It lies in another file.
constexpr uint32_t Display = 0x80;
constexpr uint32_t DisplayText = 0x85;
constexpr uint32_t DisplayLanguage = 0x437C;
constexpr uint32_t DisplayLanguageTag = 0x437D;
} // namespace id

/// What stands before an element's content.
struct Head
{
    uint32_t id = 0;
    uint64_t size = 0; ///< The largest there is when the element does not say.
    qsizetype length = 0;
};

struct Element
{
    uint32_t id = 0;
    QByteArrayView content;
};

constexpr qsizetype LongestHead = 12;

/// A number whose first byte tells by its leading zeros how many follow.
std::optional<uint64_t> readNumber(QByteArrayView bytes, int longest, bool keepsMark, int &length)
{
    if (bytes.isEmpty()) {
        return std::nullopt;
    }
    const auto first = static_cast<uint8_t>(bytes.front());
    length = std::countl_zero(first) + 1;
    if (length > longest || length > bytes.size()) {
        return std::nullopt;
    }
    uint64_t number = keepsMark ? first : first & (0xFFU >> static_cast<unsigned>(length));
    for (qsizetype index = 1; index < length; ++index) {
        number = number << 8U | static_cast<uint8_t>(bytes.at(index));
    }
    return number;
}

std::optional<Head> readHead(QByteArrayView bytes)
{
    int idLength = 0;
    int sizeLength = 0;
    const auto name = readNumber(bytes, 4, true, idLength);
    if (!name) {
        return std::nullopt;
    }
    const auto size = readNumber(bytes.sliced(idLength), 8, false, sizeLength);
    if (!size) {
        return std::nullopt;
    }
    const bool isUnknown = *size == (uint64_t{1} << (7U * static_cast<unsigned>(sizeLength))) - 1;
    return Head{.id = static_cast<uint32_t>(*name),
                .size = isUnknown ? std::numeric_limits<uint64_t>::max() : *size,
                .length = qsizetype{idLength} + sizeLength};
}

/// Takes the next element off \a bytes; nothing at their end and where they are damaged.
std::optional<Element> takeElement(QByteArrayView &bytes)
{
    const auto head = readHead(bytes);
    if (!head || head->size > static_cast<uint64_t>(bytes.size() - head->length)) {
        return std::nullopt;
    }
    const auto size = static_cast<qsizetype>(head->size);
    const Element element{.id = head->id, .content = bytes.sliced(head->length, size)};
    bytes = bytes.sliced(head->length + size);
    return element;
}

std::optional<QByteArrayView> childOf(QByteArrayView content, uint32_t id)
{
    while (const auto element = takeElement(content)) {
        if (element->id == id) {
            return element->content;
        }
    }
    return std::nullopt;
}

std::optional<uint64_t> numberIn(QByteArrayView content, uint32_t id)
{
    const auto child = childOf(content, id);
    if (!child || child->size() > 8) {
        return std::nullopt;
    }
    uint64_t number = 0;
    for (const char byte : *child) {
        number = number << 8U | static_cast<uint8_t>(byte);
    }
    return number;
}

QString textIn(QByteArrayView content, uint32_t id)
{
    const QByteArrayView text = childOf(content, id).value_or(QByteArrayView());
    const qsizetype end = text.indexOf('\0'); // zeros may fill it up
    return QString::fromUtf8(end < 0 ? text : text.first(end));
}

QLocale::Language languageOf(const QString &tag)
{
    return QLocale::codeToLanguage(tag.section(u'-', 0, 0).section(u'_', 0, 0));
}

struct Title
{
    QString text;
    QLocale::Language language = QLocale::AnyLanguage;
};

QString titleOf(QByteArrayView atom, const QStringList &languages)
{
    QList<Title> titles;
    while (const auto element = takeElement(atom)) {
        if (element->id == id::Display) {
            QString tag = textIn(element->content, id::DisplayLanguageTag);
            if (tag.isEmpty()) {
                tag = textIn(element->content, id::DisplayLanguage);
            }
            titles.append({.text = textIn(element->content, id::DisplayText).simplified(),
                           .language = tag.isEmpty() ? QLocale::English : languageOf(tag)});
        }
    }
    for (const QString &wanted : languages) {
        const auto language = languageOf(wanted);
        const auto found = std::ranges::find(titles, language, &Title::language);
        if (language != QLocale::AnyLanguage && found != titles.end()) {
            return found->text;
        }
    }
    return titles.isEmpty() ? QString() : titles.first().text;
}

std::chrono::milliseconds timeOf(uint64_t nanoseconds, std::chrono::microseconds zero)
{
    constexpr uint64_t Most = std::numeric_limits<int64_t>::max() / 2;
    const std::chrono::nanoseconds time(std::min(nanoseconds, Most));
    return std::max(0ms, std::chrono::round<std::chrono::milliseconds>(time - zero));
}

std::optional<Chapter>
readAtom(QByteArrayView atom, std::chrono::microseconds zero, const QStringList &languages)
{
    const auto start = numberIn(atom, id::AtomStart);
    if (!start || numberIn(atom, id::AtomHidden).value_or(0) != 0
        || numberIn(atom, id::AtomEnabled).value_or(1) == 0 || childOf(atom, id::AtomElsewhere)) {
        return std::nullopt;
    }
    Chapter chapter{.title = titleOf(atom, languages), .start = timeOf(*start, zero)};
    if (const auto end = numberIn(atom, id::AtomEnd); end && timeOf(*end, zero) > chapter.start) {
        chapter.end = timeOf(*end, zero);
    }
    return chapter;
}

/// The first one that calls itself so, else the first.
QByteArrayView defaultEdition(QByteArrayView chapters)
{
    std::optional<QByteArrayView> first;
    while (const auto element = takeElement(chapters)) {
        if (element->id != id::Edition
            || numberIn(element->content, id::EditionHidden).value_or(0) != 0) {
            continue;
        }
        if (numberIn(element->content, id::EditionDefault).value_or(0) != 0) {
            return element->content;
        }
        first = first.value_or(element->content);
    }
    return first.value_or(QByteArrayView());
}

QByteArray bytesAt(AVIOContext &input, int64_t position, int64_t count)
{
    QByteArray bytes(static_cast<qsizetype>(count), Qt::Uninitialized);
    if (position < 0 || avio_seek(&input, position, SEEK_SET) < 0) {
        return {};
    }
    const int read =
        avio_read(&input, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count));
    bytes.truncate(std::max(read, 0));
    return bytes;
}

/// Where a table of contents says that an element lies, counted from the segment's beginning.
std::optional<int64_t> placeIn(QByteArrayView seekHead, uint32_t wanted)
{
    while (const auto element = takeElement(seekHead)) {
        const auto place = numberIn(element->content, id::SeekPosition);
        if (element->id == id::Seek && numberIn(element->content, id::SeekId) == wanted && place
            && *place < static_cast<uint64_t>(std::numeric_limits<int64_t>::max() / 2)) {
            return static_cast<int64_t>(*place);
        }
    }
    return std::nullopt;
}

/// Walks over the first elements; the table of contents among them shows a shorter way.
QByteArray searchChapters(AVIOContext &input)
{
    int64_t segment = -1;
    int64_t position = 0;
    for (int count = 0; count < MostElements; ++count) {
        const auto head = readHead(bytesAt(input, position, LongestHead));
        if (!head || head->id == id::Cluster) {
            return {};
        }
        const int64_t content = position + head->length;
        if (head->id == id::Segment) {
            segment = position = content;
            continue;
        }
        if (head->size > static_cast<uint64_t>(std::numeric_limits<int64_t>::max() - content)) {
            return {};
        }
        const auto size = static_cast<int64_t>(head->size);
        const bool isOfInterest = head->id == id::Chapters || head->id == id::SeekHead;
        QByteArray bytes =
            isOfInterest && size <= MostBytes ? bytesAt(input, content, size) : QByteArray();
        if (head->id == id::Chapters) {
            return bytes;
        }
        const auto place = placeIn(bytes, id::Chapters);
        position = place && segment >= 0 ? segment + *place : content + size;
    }
    return {};
}

} // namespace

QByteArray findMatroskaChapters(AVIOContext &input)
{
    const int64_t before = avio_tell(&input);
    QByteArray chapters = searchChapters(input);
    avio_seek(&input, before, SEEK_SET);
    return chapters;
}

QList<Chapter> readMatroskaChapters(QByteArrayView element,
                                    std::chrono::microseconds zero,
                                    const QStringList &languages)
{
    QList<Chapter> chapters;
    QByteArrayView edition = defaultEdition(element);
    while (const auto part = takeElement(edition)) {
        if (part->id != id::Atom || chapters.size() >= MostChapters) {
            continue;
        }
        if (const auto chapter = readAtom(part->content, zero, languages)) {
            chapters.append(*chapter);
        }
    }
    std::ranges::stable_sort(chapters, {}, &Chapter::start);
    return chapters;
}

} // namespace expressly
