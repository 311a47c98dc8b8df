// SPDX-License-Identifier: MIT
#include "ui/seekbar/seekbar.h"

#include "core/time/timecode.h"
#include "ui/seekbar/loopmarks.h"
#include "ui/seekbar/seekbaraccessible.h"
#include "ui/widgets/hoverbubble.h"
#include "ui/words/plaintext.h"
#include "ui/words/playertext.h"

#include <QAccessible>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds KeyStep = 5s;
constexpr int WheelNotch = 120;
constexpr double RoomPerMarker = 20;

} // namespace

SeekBar::SeekBar(QWidget *parent)
    : QWidget(parent)
    , m_bubble(new HoverBubble(this))
    , m_loop(new LoopMarks(*this))
{
    installSeekBarAccessibility();
    connect(m_loop, &LoopMarks::seekRequested, this, &SeekBar::seekRequested);
    connect(m_loop, &LoopMarks::startMoved, this, &SeekBar::loopStartMoved);
    connect(m_loop, &LoopMarks::endMoved, this, &SeekBar::loopEndMoved);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Position in the video"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SeekBar::sizeHint() const
{
    return {440, minimumSizeHint().height()};
}

QSize SeekBar::minimumSizeHint() const
{
    return {120, m_loop->loop().isEmpty() ? 44 : 44 + LoopMarks::RowHeight};
}

void SeekBar::setDuration(milliseconds duration)
{
    m_duration = duration;
    m_loop->place();
    update();
}

void SeekBar::setLoop(const BarLoop &loop)
{
    const bool wasEmpty = m_loop->loop().isEmpty();
    m_loop->setLoop(loop);
    if (wasEmpty != loop.isEmpty()) {
        updateGeometry();
    }
    update();
}

void SeekBar::setPosition(milliseconds position)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(m_position);
    m_position = position;
    if (!m_dragTarget && std::chrono::floor<std::chrono::seconds>(position) != second) {
        announceValue();
    }
    update();
}

void SeekBar::setChapters(const ChapterList &chapters)
{
    m_chapters = chapters;
    m_currentChapter.reset();
    m_hoveredMarker.reset();
    m_markerDrag.reset();
    endHover();
    update();
}

void SeekBar::setCurrentChapter(std::optional<qsizetype> index)
{
    m_currentChapter = index;
    update();
}

milliseconds SeekBar::position() const
{
    return m_dragTarget.value_or(m_position);
}

double SeekBar::xAt(milliseconds time) const
{
    const double length = width() - 2.0 * GroovePadding;
    double share = 0;
    if (m_duration > 0ms) {
        share =
            static_cast<double>((std::clamp(time, shownFrom(), shownTo()) - shownFrom()).count())
            / static_cast<double>((shownTo() - shownFrom()).count());
    }
    return GroovePadding + length * (isRightToLeft() ? 1 - share : share);
}

milliseconds SeekBar::timeAt(double x) const
{
    const double room = std::max(1.0, width() - 2.0 * GroovePadding);
    double share = std::clamp((x - GroovePadding) / room, 0.0, 1.0);
    if (isRightToLeft()) {
        share = 1 - share;
    }
    const auto length = static_cast<double>((shownTo() - shownFrom()).count());
    return insideShown(shownFrom() + milliseconds(std::llround(share * length)));
}

bool SeekBar::showsMarkers() const
{
    const auto reachable = std::ranges::count_if(
        m_chapters.chapters(), [this](const Chapter &chapter) { return isShown(chapter.start); });
    return reachable > 0 && static_cast<double>(reachable) * RoomPerMarker < width();
}

std::optional<qsizetype> SeekBar::markerAt(QPointF point) const
{
    if (!showsMarkers() || point.y() < 0 || point.y() >= grooveTop()) {
        return std::nullopt;
    }
    std::optional<qsizetype> nearest;
    double nearestDistance = RoomPerMarker / 2;
    for (qsizetype index = 0; index < m_chapters.size(); ++index) {
        const milliseconds start = m_chapters.at(index).start;
        const double away = std::abs(xAt(start) - point.x());
        if (isShown(start) && away <= nearestDistance) {
            nearest = index;
            nearestDistance = away;
        }
    }
    return nearest;
}

QString SeekBar::valueText() const
{
    QString times = tr("%1 of %2")
                        .arg(formatClock(std::max(0ms, position() - shownFrom())),
                             formatClock(shownTo() - shownFrom()));
    if (m_loop->loop().isOn) {
        times = tr("%1, loop on: %2", "time, name of the loop").arg(times, m_loop->loop().name);
    }
    if (!m_currentChapter || *m_currentChapter >= m_chapters.size()) {
        return times;
    }
    return tr("%1, chapter %2").arg(times, m_chapters.at(*m_currentChapter).title);
}

void SeekBar::requestSeek(milliseconds target)
{
    if (m_duration <= 0ms) {
        return;
    }
    // Shown at once: the next key press counts from here, not from where the film still is.
    m_position = insideFilm(target, m_duration);
    announceValue();
    update();
    emit seekRequested(m_position);
}

bool SeekBar::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        endHover();
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void SeekBar::mousePressEvent(QMouseEvent *event)
{
    if (m_duration <= 0ms) {
        return;
    }
    const QPointF point = event->position();
    if (beginMarkerDrag(*event)) {
        return;
    }
    if (event->button() == Qt::LeftButton) {
        if (const auto marker = markerAt(point)) {
            emit chapterActivated(*marker);
        } else {
            dragTo(point.x());
        }
    } else if (event->button() == Qt::MiddleButton) {
        const auto next = m_chapters.next(timeAt(point.x()));
        if (next && m_chapters.at(*next).start < m_duration) {
            emit chapterActivated(*next);
        }
    }
}

void SeekBar::mouseMoveEvent(QMouseEvent *event)
{
    if (dragMarkerTo(event->position())) {
        return;
    }
    if (m_dragTarget) {
        dragTo(event->position().x());
    }
    hover(event->position());
}

void SeekBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && dropMarker()) {
        return;
    }
    if (event->button() == Qt::LeftButton && m_dragTarget) {
        m_position = *m_dragTarget;
        m_dragTarget.reset();
        announceValue();
        update();
        if (!rect().contains(event->position().toPoint())) {
            endHover();
        }
    }
}

void SeekBar::dragTo(double x)
{
    const milliseconds target = timeAt(x);
    if (m_dragTarget == target) {
        return;
    }
    m_dragTarget = target;
    update();
    emit seekRequested(target);
}

void SeekBar::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    m_wheelRest = (m_wheelRest > 0) == (turn > 0) ? m_wheelRest + turn : turn;
    const int notches = m_wheelRest / WheelNotch;
    m_wheelRest -= notches * WheelNotch;
    if (notches != 0) {
        requestSeek(position() + notches * KeyStep);
    }
    event->accept();
}

void SeekBar::keyPressEvent(QKeyEvent *event)
{
    const milliseconds toTheRight = isRightToLeft() ? -KeyStep : KeyStep;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Left) {
        requestSeek(position() - toTheRight);
    } else if (plain && event->key() == Qt::Key_Right) {
        requestSeek(position() + toTheRight);
    } else if (plain && event->key() == Qt::Key_Home) {
        requestSeek(shownFrom());
    } else if (plain && event->key() == Qt::Key_End) {
        requestSeek(insideShown(shownTo()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SeekBar::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_chapters.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addScopeChoice(*menu);
    auto *group = new QActionGroup(menu);
    for (qsizetype index = 0; index < m_chapters.size(); ++index) {
        const Chapter &chapter = m_chapters.at(index);
        QAction *action = menu->addAction(
            tr("%1 – %2", "time – chapter")
                .arg(formatTimecode(chapter.start), menuText(shortTitle(chapter.title))));
        action->setCheckable(true);
        action->setChecked(index == m_currentChapter);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, index] { emit chapterActivated(index); });
    }
    endHover();
    menu->popup(event->globalPos());
}

void SeekBar::resizeEvent(QResizeEvent *)
{
    m_loop->place();
}

void SeekBar::hideEvent(QHideEvent *)
{
    m_dragTarget.reset();
    m_markerDrag.reset();
    endHover();
}

void SeekBar::hover(QPointF point)
{
    m_hoveredMarker = markerAt(point);
    setCursor(m_hoveredMarker ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (m_duration <= 0ms) {
        return;
    }
    const milliseconds time =
        m_hoveredMarker ? m_chapters.at(*m_hoveredMarker).start : timeAt(point.x());
    const auto chapter = m_hoveredMarker ? m_hoveredMarker : m_chapters.indexAt(time);
    m_bubble->showAt(this,
                     QPoint(qRound(xAt(time)), 4),
                     m_hoveredMarker ? formatTimecode(time) : formatClock(time),
                     chapter ? shortTitle(m_chapters.at(*chapter).title) : QString());
    if (!m_dragTarget) {
        emit previewRequested(time);
    }
}

void SeekBar::endHover()
{
    m_hoveredMarker.reset();
    m_bubble->hide();
    update();
}

void SeekBar::announceValue()
{
    QAccessibleValueChangeEvent changed(this, static_cast<double>(position().count()));
    QAccessible::updateAccessibility(&changed);
}

} // namespace expressly
