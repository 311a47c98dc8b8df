// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace expressly {

/// A sentence about something that is missing, on the theme's warning ground; hidden while it is
/// empty.
class NoticeLine final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_label = nullptr;
};

} // namespace expressly
