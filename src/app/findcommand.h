// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace expressly {

struct SearchResult;

/// How what was found is printed.
enum class FindForm {
    Text, ///< For people.
    Json  ///< For programs.
};

/// What is to be printed about \a result of looking for \a words.
[[nodiscard]] QByteArray
findReport(const QString &words, const SearchResult &result, FindForm form);

/// Looks for \a words in the guide in \a folder and prints what it found: without a window, and
/// without leaving anything on the disk. The program's exit code: 0 found, 1 not found, 2 no guide.
[[nodiscard]] int findWords(const QString &words, const QString &folder, FindForm form);

} // namespace expressly
