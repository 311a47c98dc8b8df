// SPDX-License-Identifier: MIT
#include "ui/lesson/gentlescroll.h"

#include "ui/theme/motion.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace expressly {

GentleScroll::GentleScroll(QAbstractScrollArea &view)
    : m_view(view)
    , m_bar(*view.verticalScrollBar())
    , m_animation(&m_bar, "value")
{
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
}

double GentleScroll::top() const
{
    return m_bar.value();
}

double GentleScroll::destination() const
{
    const bool isMoving = m_animation.state() == QAbstractAnimation::Running;
    return isMoving ? m_animation.endValue().toDouble() : top();
}

bool GentleScroll::movesItself() const
{
    return m_movesItself || m_animation.state() == QAbstractAnimation::Running;
}

void GentleScroll::goTo(double top)
{
    const auto duration = motionDuration(&m_view);
    if (duration == std::chrono::milliseconds::zero() || !m_view.isVisible()) {
        jumpTo(top);
        return;
    }
    m_animation.stop();
    m_animation.setDuration(int(duration.count()));
    m_animation.setStartValue(m_bar.value());
    m_animation.setEndValue(std::clamp(int(std::lround(top)), 0, m_bar.maximum()));
    m_animation.start();
}

void GentleScroll::jumpTo(double top)
{
    const QScopedValueRollback moving(m_movesItself, true);
    m_animation.stop();
    m_bar.setValue(int(std::lround(top)));
}

} // namespace expressly
