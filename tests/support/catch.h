// SPDX-License-Identifier: MIT
// Catch2 2 (Debian 12) and 3 (Debian 13, Ubuntu 24.04) behind one include.
#pragma once

#include <QDebug>
#include <QString>

#include <chrono>
#include <optional>
#include <string>

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <typename T>
struct StringMaker<std::optional<T>>
{
    static std::string convert(const std::optional<T> &value)
    {
        return value ? StringMaker<T>::convert(*value) : "nothing";
    }
};

template <>
struct StringMaker<std::chrono::milliseconds>
{
    static std::string convert(std::chrono::milliseconds time)
    {
        return std::to_string(time.count()) + " ms";
    }
};

} // namespace Catch
