// SPDX-License-Identifier: MIT
// The members of an object: those that have to be there, and those that may be absent.
#include "core/guide/id.h"
#include "core/json/cursor.h"

#include <nlohmann/json.hpp>

#include <string>

using namespace Qt::StringLiterals;

namespace expressly {

using std::chrono::milliseconds;

namespace {

[[nodiscard]] QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::optional<Cursor> Cursor::required(std::string_view key) const
{
    const auto member = find(key);
    if (!member) {
        error(quoted(toQString(key)) + u" is missing."_s);
    }
    return member;
}

QString Cursor::text(std::string_view key) const
{
    const auto member = required(key);
    return member ? member->asText() : QString();
}

QString Cursor::id(std::string_view key) const
{
    const auto member = required(key);
    return member ? member->asId() : QString();
}

QString Cursor::textOrNull(std::string_view key) const
{
    const auto member = required(key);
    return member && !member->m_node->is_null() ? member->asText() : QString();
}

std::optional<milliseconds> Cursor::time(std::string_view key) const
{
    const auto member = required(key);
    return member ? member->asTime() : std::nullopt;
}

bool Cursor::flag(std::string_view key) const
{
    const auto member = required(key);
    if (!member) {
        return false;
    }
    if (!member->m_node->is_boolean()) {
        member->expected(u"true or false"_s);
        return false;
    }
    return member->m_node->get<bool>();
}

std::optional<Cursor> Cursor::object(std::string_view key) const
{
    const auto member = required(key);
    return member && member->expectObject() ? member : std::nullopt;
}

std::optional<Cursor> Cursor::array(std::string_view key, qsizetype most) const
{
    return required(key) ? optionalArray(key, most) : std::nullopt;
}

std::optional<Cursor> Cursor::filledArray(std::string_view key, qsizetype most) const
{
    const auto list = array(key, most);
    if (list && list->size() == 0) {
        list->error(quoted(toQString(key)) + u" is empty."_s);
    }
    return list;
}

std::optional<qsizetype> Cursor::choice(std::string_view key, const QStringList &words) const
{
    const auto member = required(key);
    if (!member) {
        return std::nullopt;
    }
    if (!member->m_node->is_string()) {
        member->expected(u"one of "_s + words.join(u", "_s));
        return std::nullopt;
    }
    const QString word = toQString(member->m_node->get_ref<const std::string &>());
    const qsizetype index = words.indexOf(word);
    if (index < 0) {
        member->error(quoted(word) + u" is not one of "_s + words.join(u", "_s) + u'.');
        return std::nullopt;
    }
    return index;
}

QString Cursor::optionalText(std::string_view key) const
{
    const auto member = find(key);
    return member ? member->asText() : QString();
}

std::optional<milliseconds> Cursor::optionalTime(std::string_view key) const
{
    const auto member = find(key);
    return member ? member->asTime() : std::nullopt;
}

std::optional<Cursor> Cursor::optionalArray(std::string_view key, qsizetype most) const
{
    const auto member = find(key);
    if (member && !member->m_node->is_array()) {
        member->expected(u"an array"_s);
        return std::nullopt;
    }
    if (member && member->size() > most) {
        member->error(u"There are %1 here, but at most %2 may be."_s.arg(member->size()).arg(most));
        return std::nullopt;
    }
    return member;
}

std::optional<Cursor> Cursor::optionalObject(std::string_view key) const
{
    const auto member = find(key);
    return member && member->expectObject() ? member : std::nullopt;
}

double
Cursor::optionalNumber(std::string_view key, double least, double most, double otherwise) const
{
    const auto member = find(key);
    if (!member) {
        return otherwise;
    }
    if (!member->m_node->is_number()) {
        member->expected(u"a number"_s);
        return otherwise;
    }
    const auto number = member->m_node->get<double>();
    if (!(number >= least && number <= most)) {
        member->error(u"%1 is not between %2 and %3."_s.arg(number).arg(least).arg(most));
        return otherwise;
    }
    return number;
}

int Cursor::optionalInteger(std::string_view key, int least, int most, int otherwise) const
{
    const auto member = find(key);
    if (member && member->m_node->is_number_float()) {
        member->expected(u"a whole number"_s);
        return otherwise;
    }
    return static_cast<int>(optionalNumber(key, least, most, otherwise));
}

} // namespace expressly
