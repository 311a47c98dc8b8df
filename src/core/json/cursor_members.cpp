// SPDX-License-Identifier: MIT
// The members of an object: those that have to be there, and those that may be absent.
#include "core/guide/id.h"
#include "core/json/cursor.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

#include <QDate>

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
        error(CoreWords::tr("%1 is missing.").arg(quoted(toQString(key))));
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
        member->expected(CoreWords::tr("true or false"));
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
        list->error(CoreWords::tr("%1 is empty.").arg(quoted(toQString(key))));
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
        member->expected(CoreWords::tr("one of %1").arg(words.join(u", "_s)));
        return std::nullopt;
    }
    const QString word = toQString(member->m_node->get_ref<const std::string &>());
    const qsizetype index = words.indexOf(word);
    if (index < 0) {
        member->error(CoreWords::tr("%1 is not one of %2.").arg(quoted(word), words.join(u", "_s)));
        return std::nullopt;
    }
    return index;
}

QString Cursor::optionalText(std::string_view key) const
{
    const auto member = find(key);
    return member ? member->asText() : QString();
}

QStringList Cursor::optionalTexts(std::string_view key) const
{
    const auto member = find(key);
    return member ? member->asTexts() : QStringList();
}

QString Cursor::optionalDate(std::string_view key) const
{
    const auto member = find(key);
    QString text = member ? member->asText() : QString();
    if (text.isEmpty() || QDate::fromString(text, u"yyyy-MM-dd"_s).isValid()) {
        return text;
    }
    member->error(CoreWords::tr("%1 is not a day written as 2026-01-31.").arg(quoted(text)));
    return {};
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
        member->expected(CoreWords::tr("an array"));
        return std::nullopt;
    }
    if (member && member->size() > most) {
        member->error(CoreWords::tr("There are %1 here, but at most %2 may be.")
                          .arg(member->size())
                          .arg(most));
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
        member->expected(CoreWords::tr("a number"));
        return otherwise;
    }
    const auto number = member->m_node->get<double>();
    if (!(number >= least && number <= most)) {
        member->error(
            CoreWords::tr("%1 is not between %2 and %3.").arg(number).arg(least).arg(most));
        return otherwise;
    }
    return number;
}

int Cursor::optionalInteger(std::string_view key, int least, int most, int otherwise) const
{
    const auto member = find(key);
    if (member && member->m_node->is_number_float()) {
        member->expected(CoreWords::tr("a whole number"));
        return otherwise;
    }
    return static_cast<int>(optionalNumber(key, least, most, otherwise));
}

} // namespace expressly
