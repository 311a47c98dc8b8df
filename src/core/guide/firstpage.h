// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace expressly {

/// One of the large ways into a guide.
struct FirstChoice
{
    QString id;
    QString lesson;
    bool plays = false; ///< The lesson's film begins at once.
    QString title;
    QString line; ///< What one finds there.
    bool operator==(const FirstChoice &) const = default;
};

/// What a guide says to someone who has just opened it.
struct FirstPage
{
    QString sentence; ///< Empty: none.
    QList<FirstChoice> choices;
    bool operator==(const FirstPage &) const = default;
};

} // namespace expressly
