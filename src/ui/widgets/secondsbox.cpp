// SPDX-License-Identifier: MIT
#include "ui/widgets/secondsbox.h"

namespace expressly {

QValidator::State SecondsBox::validate(QString &input, int &position) const
{
    const QString usual = locale().decimalPoint();
    if (usual.size() == 1) {
        input.replace(QLatin1Char('.'), usual.front()).replace(QLatin1Char(','), usual.front());
    }
    return QDoubleSpinBox::validate(input, position);
}

} // namespace expressly
