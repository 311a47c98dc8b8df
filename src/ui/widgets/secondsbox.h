// SPDX-License-Identifier: MIT
#pragma once

#include <QDoubleSpinBox>

namespace expressly {

/// Seconds with a fraction. A point and a comma both begin the fraction, whatever the person's
/// language writes: Qt leaves the wrong one out without a word, and 1.5 becomes 15.
class SecondsBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QValidator::State validate(QString &input, int &position) const override;
};

} // namespace expressly
