// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/problems.h"

#include <nlohmann/json_fwd.hpp>

#include <QStringList>

#include <chrono>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string_view>

namespace expressly {

/// A JSON node, its path and the list its problems go to. A child points to its parent, which has
/// to outlive it; the path is only written out when there is something to report, since a table of
/// contents has tens of thousands of nodes.
class Cursor final
{
public:
    static constexpr qsizetype AnyNumber = std::numeric_limits<qsizetype>::max();

    Cursor(const nlohmann::json &root, Problems &problems);

    [[nodiscard]] std::optional<Cursor> find(std::string_view key) const; ///< Nothing if absent.
    [[nodiscard]] Cursor at(qsizetype index) const;                       ///< Of an array.
    [[nodiscard]] qsizetype size() const;                                 ///< 0 for plain values.
    [[nodiscard]] QList<std::string_view> keys() const;
    [[nodiscard]] const nlohmann::json &node() const { return *m_node; }
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] Problems &problems() const { return *m_problems; }

    [[nodiscard]] QString pointer() const;
    void error(const QString &message) const;
    void warning(const QString &message) const;

    /// Reports when the node is no object; else warns about keys that are not among \a known.
    [[nodiscard]] bool expectObject(std::initializer_list<std::string_view> known) const;
    [[nodiscard]] bool expectObject() const;

    // The node itself. Whatever does not fit is reported, and an empty value returned.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QStringList asTexts() const; ///< An array of them.
    [[nodiscard]] QString asId() const;
    [[nodiscard]] QString asLanguage() const; ///< "en", "pt-BR".
    [[nodiscard]] std::optional<std::chrono::milliseconds> asTime() const;

    // Members that have to be there.
    [[nodiscard]] QString text(std::string_view key) const;
    [[nodiscard]] QString id(std::string_view key) const;
    [[nodiscard]] QString textOrNull(std::string_view key) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> time(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    [[nodiscard]] std::optional<Cursor> object(std::string_view key) const;
    [[nodiscard]] std::optional<Cursor> array(std::string_view key,
                                              qsizetype most = AnyNumber) const;
    /// With at least one item and at most so many.
    [[nodiscard]] std::optional<Cursor> filledArray(std::string_view key,
                                                    qsizetype most = AnyNumber) const;
    /// Which of \a words it is.
    [[nodiscard]] std::optional<qsizetype> choice(std::string_view key,
                                                  const QStringList &words) const;

    // Members that may be absent.
    [[nodiscard]] QString optionalText(std::string_view key) const;
    [[nodiscard]] QStringList optionalTexts(std::string_view key) const;
    [[nodiscard]] QString optionalDate(std::string_view key) const; ///< As YYYY-MM-DD.
    [[nodiscard]] std::optional<std::chrono::milliseconds> optionalTime(std::string_view key) const;
    [[nodiscard]] std::optional<Cursor> optionalArray(std::string_view key,
                                                      qsizetype most = AnyNumber) const;
    [[nodiscard]] std::optional<Cursor> optionalObject(std::string_view key) const;
    [[nodiscard]] double
    optionalNumber(std::string_view key, double least, double most, double otherwise) const;
    [[nodiscard]] int
    optionalInteger(std::string_view key, int least, int most, int otherwise) const;

private:
    Cursor(const nlohmann::json &node, const Cursor &parent, std::string_view key, qsizetype index);

    [[nodiscard]] std::optional<Cursor> required(std::string_view key) const;
    void expected(const QString &what) const;

    const nlohmann::json *m_node;
    const Cursor *m_parent = nullptr;
    std::string_view m_key;
    qsizetype m_index = -1; ///< Of an item of an array.
    Problems *m_problems;
};

} // namespace expressly
