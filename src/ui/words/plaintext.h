// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace expressly {

/// Shows what stands in labels, message boxes and tool tips as it is written. Without it Qt takes
/// whatever looks like HTML for HTML, and a title in somebody's film could draw local pictures,
/// read files without end, or offer links. It watches the whole application while it lives, so that
/// no tip and no label can be forgotten.
class PlainTextFilter final : public QObject
{
    Q_OBJECT

public:
    explicit PlainTextFilter(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// A text from elsewhere as the name of a menu's entry or a button: an ampersand is no key and a
/// tab begins no column.
[[nodiscard]] QString menuText(QString text);

} // namespace expressly
