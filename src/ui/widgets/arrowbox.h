// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace expressly {

/// A choice with the arrow that says that there is a list; the style sheet of the program takes
/// the platform's away.
class ArrowBox final : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace expressly
