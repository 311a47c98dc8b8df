// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QPropertyAnimation>
#include <QScopedValueRollback>

class QAbstractScrollArea;
class QScrollBar;

namespace expressly {

/// Scrolls a view up and down: at once, or gently where movement is welcome. Knows whether the view
/// scrolls itself, and not the person.
class GentleScroll final
{
    Q_DISABLE_COPY_MOVE(GentleScroll)

public:
    explicit GentleScroll(QAbstractScrollArea &view);

    [[nodiscard]] double top() const;
    /// The place in the view's contents of one in its viewport.
    [[nodiscard]] QPointF inContents(QPointF point) const { return point + QPointF(0, top()); }
    /// Where it is going to; where it is when it rests.
    [[nodiscard]] double destination() const;
    [[nodiscard]] bool movesItself() const;
    void goTo(double top);
    void jumpTo(double top);
    void stop() { m_animation.stop(); }
    /// While it lives, what scrolls is the view itself.
    [[nodiscard]] QScopedValueRollback<bool> ownMove()
    {
        return QScopedValueRollback<bool>(m_movesItself, true);
    }

private:
    QAbstractScrollArea &m_view;
    QScrollBar &m_bar;
    QPropertyAnimation m_animation;
    bool m_movesItself = false;
};

} // namespace expressly
