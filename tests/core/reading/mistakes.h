// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace expressly::test {

/// A mistake an author may make in tests/data/guides/small, and what has to be said about it.
struct Mistake
{
    QString file;
    QByteArray before;
    QByteArray after;
    QString said; ///< A line of the report begins so.
};

/// Every mistake that leaves JSON behind.
[[nodiscard]] QList<Mistake> allMistakes();

} // namespace expressly::test
