// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace expressly {

class SignButton;

/// A sentence about something that is missing, on the theme's warning ground, with a button that
/// closes it; hidden while it is empty.
class NoticeLine final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Without the button: for what holds until it is mended.
    void setLasting();

signals:
    /// The person has read it; whoever said it takes it away.
    void dismissed();

private:
    QLabel *m_label = nullptr;
    SignButton *m_close = nullptr;
};

} // namespace expressly
