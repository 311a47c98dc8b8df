// SPDX-License-Identifier: MIT
#include "core/json/cursor.h"

#include "core/guide/guide.h"
#include "core/guide/id.h"
#include "core/json/jsonpointer.h"
#include "core/json/limits.h"
#include "core/time/timecode.h"
#include "core/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace expressly {

using Json = nlohmann::json;
using std::chrono::milliseconds;

namespace {

[[nodiscard]] QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] QString kindOf(const Json &node)
{
    switch (node.type()) {
    case Json::value_t::null:
        return u"null"_s;
    case Json::value_t::object:
        return CoreWords::tr("an object");
    case Json::value_t::array:
        return CoreWords::tr("an array");
    case Json::value_t::string:
        return CoreWords::tr("a string");
    case Json::value_t::boolean:
        return CoreWords::tr("true or false");
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return CoreWords::tr("a number");
    case Json::value_t::binary:
    case Json::value_t::discarded:
        break;
    }
    return CoreWords::tr("something else");
}

// As long as parseTimecode() allows; stated in seconds in the schemas too.
constexpr double MostSeconds = 3'600'000'000.0;

} // namespace

Cursor::Cursor(const Json &root, Problems &problems)
    : m_node(&root)
    , m_problems(&problems)
{}

Cursor::Cursor(const Json &node, const Cursor &parent, std::string_view key, qsizetype index)
    : m_node(&node)
    , m_parent(&parent)
    , m_key(key)
    , m_index(index)
    , m_problems(parent.m_problems)
{}

std::optional<Cursor> Cursor::find(std::string_view key) const
{
    if (!m_node->is_object()) {
        return std::nullopt;
    }
    const auto found = m_node->find(key);
    if (found == m_node->end()) {
        return std::nullopt;
    }
    return Cursor(*found, *this, found.key(), -1);
}

Cursor Cursor::at(qsizetype index) const
{
    return {(*m_node)[static_cast<std::size_t>(index)], *this, {}, index};
}

qsizetype Cursor::size() const
{
    return m_node->is_structured() ? static_cast<qsizetype>(m_node->size()) : 0;
}

QList<std::string_view> Cursor::keys() const
{
    QList<std::string_view> keys;
    if (const auto *members = m_node->get_ptr<const Json::object_t *>()) {
        keys.reserve(static_cast<qsizetype>(members->size()));
        for (const auto &member : *members) {
            keys.append(member.first);
        }
    }
    return keys;
}

bool Cursor::isString() const
{
    return m_node->is_string();
}

bool Cursor::isObject() const
{
    return m_node->is_object();
}

QString Cursor::pointer() const
{
    if (m_parent == nullptr) {
        return {};
    }
    return m_parent->pointer()
           + (m_index < 0 ? pointerPart(m_key) : QString(u'/' + QString::number(m_index)));
}

void Cursor::error(const QString &message) const
{
    m_problems->error(pointer(), message);
}

void Cursor::warning(const QString &message) const
{
    m_problems->warning(pointer(), message);
}

void Cursor::expected(const QString &what) const
{
    QString name = CoreWords::tr("This", "the whole file: This must be an object");
    if (!m_key.empty()) {
        name = quoted(toQString(m_key));
    }
    //: %1 is a name or "This", %2 and %3 are such as "an object" or "a whole number".
    error(CoreWords::tr("%1 must be %2, but is %3.").arg(name, what, kindOf(*m_node)));
}

bool Cursor::expectObject() const
{
    if (!m_node->is_object()) {
        expected(CoreWords::tr("an object"));
        return false;
    }
    return true;
}

bool Cursor::expectObject(std::initializer_list<std::string_view> known) const
{
    if (!expectObject()) {
        return false;
    }
    for (const auto &member : m_node->get_ref<const Json::object_t &>()) {
        const bool isSchema = m_parent == nullptr && member.first == "$schema";
        if (isSchema || std::ranges::find(known, member.first) != known.end()) {
            continue;
        }
        QStringList candidates;
        for (const std::string_view name : known) {
            candidates += toQString(name);
        }
        const QString key = toQString(member.first);
        const QString nearest = nearestId(key, candidates);
        // A place that long would not help anyone.
        const bool isReadable = key.size() <= LongestId;
        m_problems->warning(
            isReadable ? QString(pointer() + pointerPart(member.first)) : pointer(),
            nearest.isEmpty()
                ? CoreWords::tr("The key %1 is not known and has no effect.").arg(quoted(key))
                : CoreWords::tr("The key %1 is not known and has no effect; %2 is.")
                      .arg(quoted(key), quoted(nearest)));
    }
    return true;
}

QString Cursor::asText() const
{
    if (!m_node->is_string()) {
        expected(CoreWords::tr("a string"));
        return {};
    }
    QString text = toQString(m_node->get_ref<const std::string &>());
    if (QStringView(text).trimmed().isEmpty()) {
        error(CoreWords::tr("This text is empty."));
        return {};
    }
    if (const qsizetype length = charactersOf(text); length > LongestText) {
        error(CoreWords::tr("This text has %n characters, but at most %1 may be.",
                            nullptr,
                            static_cast<int>(length))
                  .arg(LongestText));
        return {};
    }
    return text;
}

QStringList Cursor::asTexts() const
{
    QStringList texts;
    for (qsizetype i = 0; i < size(); ++i) {
        texts += at(i).asText();
    }
    return texts;
}

QString Cursor::asId() const
{
    if (!m_node->is_string()) {
        expected(CoreWords::tr("an id"));
        return {};
    }
    QString text = toQString(m_node->get_ref<const std::string &>());
    if (!isId(text)) {
        error(CoreWords::tr(
                  "%1 is not an id: ids are small letters, digits and single hyphens, at most "
                  "%2.")
                  .arg(quoted(text), QString::number(LongestId)));
        return {};
    }
    return text;
}

QString Cursor::asLanguage() const
{
    QString text = m_node->is_string() ? asText() : QString();
    if (!isLanguage(text)) {
        error(CoreWords::tr("A language is written like “en” or “pt-BR”."));
        return {};
    }
    return text;
}

std::optional<milliseconds> Cursor::asTime() const
{
    if (m_node->is_number()) {
        const double seconds = m_node->get<double>();
        if (seconds < 0) {
            error(CoreWords::tr("A time must not be negative, but this is %1.").arg(seconds));
        } else if (!(seconds <= MostSeconds)) {
            error(CoreWords::tr("A time of %1 seconds is longer than any video.").arg(seconds));
        } else {
            return milliseconds(std::llround(seconds * 1000));
        }
        return std::nullopt;
    }
    if (!m_node->is_string()) {
        expected(CoreWords::tr("a time such as \"7:14\" or a number of seconds"));
        return std::nullopt;
    }
    const QString text = toQString(m_node->get_ref<const std::string &>());
    const std::optional<milliseconds> time = parseTimecode(text);
    // What else parseTimecode() reads is for people's typing; files have one form.
    if (time && text.contains(u':')) {
        return time;
    }
    if (text.startsWith(u'-')) {
        error(CoreWords::tr("A time must not be negative, but this is %1.").arg(quoted(text)));
    } else {
        error(CoreWords::tr(
                  "%1 is not a time: write \"7:14\" or \"1:02:03.5\" (minutes and seconds up "
                  "to 59, at most six digits in front) or a number of seconds.")
                  .arg(quoted(text)));
    }
    return std::nullopt;
}

} // namespace expressly
