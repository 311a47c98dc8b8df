// SPDX-License-Identifier: MIT
#include "ui/theme/motion.h"

#include <QApplication>
#include <QStyle>

namespace expressly {

bool prefersReducedMotion(const QWidget *widget)
{
    if (qEnvironmentVariableIntValue("EXPRESSLY_REDUCED_MOTION") != 0) {
        return true;
    }
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget)
           == 0;
}

std::chrono::milliseconds motionDuration(const QWidget *widget)
{
    return std::chrono::milliseconds(prefersReducedMotion(widget) ? 0 : 180);
}

} // namespace expressly
