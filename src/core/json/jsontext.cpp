// SPDX-License-Identifier: MIT
#include "core/json/jsontext.h"

#include "core/guide/id.h"
#include "core/json/guidefiles.h"
#include "core/json/jsonbuilder.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>

namespace expressly {

namespace {

using Json = nlohmann::json;

/// Line and column of the byte at \a offset.
[[nodiscard]] Diagnostic::TextPlace placeOf(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const auto lines = std::ranges::count(before, '\n');
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {.line = static_cast<int>(lines) + 1,
            .column = static_cast<int>(before.size() - lineStart) + 1};
}

/// Where the bytes first stop being UTF-8; called only when they do.
[[nodiscard]] qsizetype firstInvalidByte(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const QByteArrayView character = text.sliced(at, std::min(length, text.size() - at));
        if (length > 1 && !QUtf8StringView(character).isValidUtf8()) {
            break;
        }
        at += length;
    }
    return std::min(at, text.size());
}

/// The offset of the bracket that opens one level too many. Run before parsing, without recursion,
/// so that no depth of nesting costs more than one pass.
[[nodiscard]] std::optional<qsizetype> firstTooDeep(QByteArrayView text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (inString) {
            if (byte == '\\') {
                ++i;
            } else if (byte == '"') {
                inString = false;
            }
        } else if (byte == '"') {
            inString = true;
        } else if (byte == '[' || byte == '{') {
            if (++depth > DeepestNesting) {
                return i;
            }
        } else if (byte == ']' || byte == '}') {
            --depth;
        }
    }
    return std::nullopt;
}

[[nodiscard]] QString tooLarge(qint64 size, qint64 largest)
{
    return CoreWords::tr("The file has %1 bytes; more than %2 are not read.")
        .arg(size)
        .arg(largest);
}

} // namespace

std::shared_ptr<const Json> readJsonText(QByteArrayView text, Problems &problems)
{
    if (text.size() > LargestFile) {
        problems.error({}, tooLarge(text.size(), LargestFile));
        return nullptr;
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        problems.warning(
            {}, CoreWords::tr("The file begins with a byte order mark, which JSON does not want."));
        text = text.sliced(3);
    }
    if (!QUtf8StringView(text).isValidUtf8()) {
        const qsizetype offset = firstInvalidByte(text);
        problems.errorAt(placeOf(text, offset), CoreWords::tr("The file is not UTF-8 here."));
        return nullptr;
    }
    if (const auto offset = firstTooDeep(text)) {
        problems.errorAt(
            placeOf(text, *offset),
            CoreWords::tr("The nesting is deeper than %1 levels here.").arg(DeepestNesting));
        return nullptr;
    }
    JsonBuilder builder(problems);
    if (!Json::sax_parse(text.begin(), text.end(), &builder)) {
        problems.errorAt(placeOf(text, builder.failurePlace()), builder.failure());
        return nullptr;
    }
    return builder.takeRoot();
}

std::shared_ptr<const Json> readJsonFile(const QString &folder, Problems &problems, qint64 largest)
{
    const FileLookup lookup = findGuideFile(folder, problems.file());
    if (lookup.path.isEmpty()) {
        problems.error({}, lookup.problem);
        return nullptr;
    }
    QFile file(lookup.path);
    if (!file.open(QIODevice::ReadOnly)) {
        problems.error({}, CoreWords::tr("The file cannot be read: %1.").arg(file.errorString()));
        return nullptr;
    }
    if (file.size() > largest) {
        problems.error({}, tooLarge(file.size(), largest));
        return nullptr;
    }
    // One byte more than is allowed, so that a file that grows meanwhile is refused as well.
    const QByteArray text = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        problems.error({}, CoreWords::tr("The file cannot be read: %1.").arg(file.errorString()));
        return nullptr;
    }
    if (text.size() > largest) {
        problems.error({}, tooLarge(text.size(), largest));
        return nullptr;
    }
    return readJsonText(text, problems);
}

} // namespace expressly
