// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/problems.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace expressly {

/// Builds the tree from nlohmann's parse events: unlike its own builder it notices a key that comes
/// twice, and reports a syntax error as a value instead of an exception.
class JsonBuilder final
{
public:
    using Json = nlohmann::json;

    explicit JsonBuilder(Problems &problems);

    // NOLINTBEGIN(readability-identifier-naming): the names are nlohmann's.
    bool null();
    bool boolean(bool value);
    bool number_integer(Json::number_integer_t value);
    bool number_unsigned(Json::number_unsigned_t value);
    bool number_float(Json::number_float_t value, const std::string &source);
    bool string(std::string &value);
    bool binary(Json::binary_t &value);
    bool start_object(std::size_t size);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t size);
    bool end_array();
    bool parse_error(std::size_t position, const std::string &token, const Json::exception &error);
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] std::shared_ptr<const Json> takeRoot() { return std::move(m_root); }
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] qsizetype failurePlace() const { return m_failurePlace; }

private:
    /// An object or array that is still open; nodes of a std::map stay where they are.
    struct Frame
    {
        Json *node = nullptr;
        Json::object_t::iterator member;
    };

    Json *add(Json value);
    [[nodiscard]] QString pointer() const;

    Problems &m_problems;
    std::shared_ptr<Json> m_root = std::make_shared<Json>();
    std::vector<Frame> m_open;
    QString m_failure;
    qsizetype m_failurePlace = 0;
};

} // namespace expressly
