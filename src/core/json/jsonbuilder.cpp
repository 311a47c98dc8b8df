// SPDX-License-Identifier: MIT
#include "core/json/jsonbuilder.h"

#include "core/guide/id.h"
#include "core/json/jsonpointer.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace expressly {

JsonBuilder::JsonBuilder(Problems &problems)
    : m_problems(problems)
{}

bool JsonBuilder::null()
{
    add(nullptr);
    return true;
}

bool JsonBuilder::boolean(bool value)
{
    add(value);
    return true;
}

bool JsonBuilder::number_integer(Json::number_integer_t value)
{
    add(value);
    return true;
}

bool JsonBuilder::number_unsigned(Json::number_unsigned_t value)
{
    add(value);
    return true;
}

bool JsonBuilder::number_float(Json::number_float_t value, const std::string & /*source*/)
{
    add(value);
    return true;
}

bool JsonBuilder::string(std::string &value)
{
    add(std::move(value));
    return true;
}

bool JsonBuilder::binary(Json::binary_t & /*value*/)
{
    return false; // JSON text has none.
}

bool JsonBuilder::start_object(std::size_t /*size*/)
{
    m_open.push_back({.node = add(Json::object())});
    return true;
}

bool JsonBuilder::key(std::string &name)
{
    Frame &frame = m_open.back();
    auto &members = frame.node->get_ref<Json::object_t &>();
    const auto [member, isNew] = members.emplace(std::move(name), nullptr);
    frame.member = member;
    if (!isNew) {
        m_problems.error(pointer(),
                         CoreWords::tr("The key %1 comes twice in the same object.")
                             .arg(quoted(QString::fromStdString(member->first))));
    }
    return true;
}

bool JsonBuilder::end_object()
{
    m_open.pop_back();
    return true;
}

bool JsonBuilder::start_array(std::size_t /*size*/)
{
    m_open.push_back({.node = add(Json::array())});
    return true;
}

bool JsonBuilder::end_array()
{
    m_open.pop_back();
    return true;
}

bool JsonBuilder::parse_error(std::size_t position,
                              const std::string & /*token*/,
                              const Json::exception &error)
{
    // "[json.exception…] parse error at line 3, column 7: what": the place is said by the
    // diagnostic, and a number out of range has no place in the text.
    QString what = QString::fromUtf8(error.what());
    const qsizetype place = what.indexOf(u"column "_s);
    const qsizetype colon = place < 0 ? what.indexOf(u"] "_s) : what.indexOf(u": "_s, place);
    what = what.sliced(colon < 0 ? 0 : colon + 2);
    constexpr qsizetype Longest = 300;
    m_failure =
        CoreWords::tr("This is not JSON: %1.").arg(what.first(std::min(what.size(), Longest)));
    m_failurePlace = position == 0 ? 0 : static_cast<qsizetype>(position) - 1;
    return false;
}

JsonBuilder::Json *JsonBuilder::add(Json value)
{
    if (m_open.empty()) {
        *m_root = std::move(value);
        return m_root.get();
    }
    Frame &frame = m_open.back();
    if (frame.node->is_array()) {
        auto &items = frame.node->get_ref<Json::array_t &>();
        items.push_back(std::move(value));
        return &items.back();
    }
    frame.member->second = std::move(value);
    return &frame.member->second;
}

QString JsonBuilder::pointer() const
{
    QString text;
    for (const Frame &frame : m_open) {
        if (frame.node->is_array()) {
            text += u'/' + QString::number(frame.node->size() - 1);
        } else {
            text += pointerPart(frame.member->first);
        }
    }
    return text;
}

} // namespace expressly
