// SPDX-License-Identifier: MIT
#include "ui/seekbar/seekbar.h"

#include "core/time/timecode.h"
#include "ui/seekbar/loopmarks.h"
#include "ui/seekbar/seekbaraccessible.h"
#include "ui/seekbar/seekbarpainter.h"
#include "ui/widgets/hoverbubble.h"
#include "ui/words/plaintext.h"
#include "ui/words/playertext.h"

#include <QAccessible>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace expressly {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds KeyStep = 5s;
constexpr int WheelNotch = 120;

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
    return {120, heightFor(!m_loop->loop().isEmpty())};
}

int SeekBar::heightFor(bool hasLoop)
{
    constexpr int WithoutLoop = 44;
    return hasLoop ? WithoutLoop + LoopMarks::RowHeight : WithoutLoop;
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
    m_markers.setChapters(chapters);
    endHover();
    update();
}

void SeekBar::setCurrentChapter(std::optional<qsizetype> index)
{
    m_markers.setCurrent(index);
    update();
}

milliseconds SeekBar::position() const
{
    return m_dragTarget.value_or(m_position);
}

void SeekBar::setScope(const std::optional<TimeRange> &scope)
{
    m_scope = scope;
    m_dragTarget.reset();
    endHover();
    m_loop->place();
    announceValue();
}

SeekBarScale SeekBar::scale() const
{
    return {.duration = m_duration,
            .scope = m_scope,
            .width = double(width()),
            .isRightToLeft = isRightToLeft()};
}

std::optional<qsizetype> SeekBar::markerAt(QPointF point) const
{
    const bool isAbove = point.y() >= 0 && point.y() < SeekBarPainter::grooveTop(height());
    return isAbove && showsMarkers() ? m_markers.at(point.x(), scale()) : std::nullopt;
}

QString SeekBar::valueText() const
{
    QString times = tr("%1 of %2")
                        .arg(formatClock(std::max(0ms, position() - shownFrom())),
                             formatClock(shownTo() - shownFrom()));
    if (m_loop->loop().isOn) {
        times = tr("%1, loop on: %2", "time, name of the loop").arg(times, m_loop->loop().name);
    }
    const auto current = m_markers.current();
    if (!current || *current >= chapters().size()) {
        return times;
    }
    return tr("%1, chapter %2").arg(times, chapters().at(*current).title);
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

void SeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    m_loop->paint(painter, SeekBarPainter::grooveY(height()));
    const SeekBarPainter::Look look{.scale = scale(),
                                    .position = position(),
                                    .height = height(),
                                    .palette = palette(),
                                    .isEnabled = isEnabled(),
                                    .hasFocus = hasFocus()};
    SeekBarPainter(painter, look, m_markers).paint();
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
        const auto next = chapters().next(timeAt(point.x()));
        if (next && chapters().at(*next).start < m_duration) {
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
        requestSeek(scale().inside(shownTo()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SeekBar::contextMenuEvent(QContextMenuEvent *event)
{
    if (chapters().isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *only = menu->addAction(tr("&Only this chapter"));
    only->setCheckable(true);
    only->setChecked(m_isOnlyThisChapter);
    connect(only, &QAction::triggered, this, &SeekBar::onlyThisChapterToggled);
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (qsizetype index = 0; index < chapters().size(); ++index) {
        const Chapter &chapter = chapters().at(index);
        QAction *action = menu->addAction(
            tr("%1 – %2", "time – chapter")
                .arg(formatTimecode(chapter.start), menuText(shortTitle(chapter.title))));
        action->setCheckable(true);
        action->setChecked(index == m_markers.current());
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
    m_markers.endDrag();
    endHover();
}

void SeekBar::hover(QPointF point)
{
    const auto marker = markerAt(point);
    m_markers.setHovered(marker);
    setCursor(marker ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (m_duration <= 0ms) {
        return;
    }
    const milliseconds time = marker ? chapters().at(*marker).start : timeAt(point.x());
    const auto chapter = marker ? marker : chapters().indexAt(time);
    m_bubble->showAt(this,
                     QPoint(qRound(xAt(time)), 4),
                     marker ? formatTimecode(time) : formatClock(time),
                     chapter ? shortTitle(chapters().at(*chapter).title) : QString());
    if (!m_dragTarget) {
        emit previewRequested(time);
    }
}

void SeekBar::endHover()
{
    m_markers.setHovered(std::nullopt);
    m_bubble->hide();
    update();
}

void SeekBar::announceValue()
{
    QAccessibleValueChangeEvent changed(this, static_cast<double>(position().count()));
    QAccessible::updateAccessibility(&changed);
}

} // namespace expressly
