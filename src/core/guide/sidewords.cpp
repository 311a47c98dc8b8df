// SPDX-License-Identifier: MIT
#include "core/guide/sidewords.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr qsizetype LongestPlaceholder = 120;

bool isNameLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || character == u'-';
}

std::optional<SideWord> readSide(QStringView value)
{
    const QStringView word = value.trimmed();
    for (const auto &[one, other] : {std::pair(u"left"_s, u"right"_s),
                                     std::pair(u"right"_s, u"left"_s),
                                     std::pair(u"Left"_s, u"Right"_s),
                                     std::pair(u"Right"_s, u"Left"_s)}) {
        if (word == one) {
            return SideWord{.word = one, .mirrored = other};
        }
    }
    const auto parts = value.split(u'|');
    if (parts.size() == 2 && !parts[0].trimmed().isEmpty() && !parts[1].trimmed().isEmpty()) {
        return SideWord{.word = parts[0].trimmed().toString(),
                        .mirrored = parts[1].trimmed().toString()};
    }
    return std::nullopt;
}

} // namespace

std::optional<Placeholder> readPlaceholder(QStringView text)
{
    if (!text.startsWith(u'{')) {
        return std::nullopt;
    }
    const QStringView inside = text.sliced(1).left(LongestPlaceholder);
    const qsizetype end = inside.indexOf(u'}');
    const QStringView content = inside.left(std::max<qsizetype>(end, 0));
    const qsizetype colon = content.indexOf(u':');
    const QStringView name = content.left(colon >= 0 ? colon : content.size());
    const bool isNamed = !name.isEmpty() && std::ranges::all_of(name, isNameLetter);
    if (!isNamed || (colon < 0 && name != u"side")) {
        return std::nullopt;
    }
    Placeholder found{.length = end + 2,
                      .name = name,
                      .value = colon >= 0 ? content.sliced(colon + 1) : QStringView(),
                      .side = {}};
    if (name == u"side" && colon >= 0) {
        found.side = readSide(found.value);
    }
    return found;
}

QString withSides(QStringView text, bool mirrored)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto placeholder = readPlaceholder(text.sliced(at));
        if (placeholder && placeholder->side) {
            result += mirrored ? placeholder->side->mirrored : placeholder->side->word;
            at += placeholder->length;
        } else {
            result += text[at++];
        }
    }
    return result;
}

QString unknownPlaceholder(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto placeholder = readPlaceholder(text.sliced(at));
        if (placeholder && !placeholder->side) {
            return text.sliced(at, placeholder->length).toString();
        }
    }
    return {};
}

} // namespace expressly
