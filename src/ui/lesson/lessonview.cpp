// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonview.h"

#include "store/settings.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonprinter.h"
#include "ui/theme/motion.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

namespace {

constexpr double CharactersPerLine = 72;
constexpr double SideMargin = 24;
constexpr double TopMargin = 24;
constexpr double BottomMargin = 64;

} // namespace

LessonView::LessonView(QWidget *parent)
    : QTextEdit(parent)
    , m_scrolling(new QPropertyAnimation(verticalScrollBar(), "value", this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    m_scrolling->setEasingCurve(QEasingCurve::OutCubic);
    // What the person does with the scroll bar, by wheel too; queued, since its value follows.
    connect(verticalScrollBar(),
            &QScrollBar::actionTriggered,
            this,
            &LessonView::noteReading,
            Qt::QueuedConnection);
    setTheme(m_wanted.theme);
}

LessonView::~LessonView()
{
    QTextEdit::setDocument(nullptr);
}

void LessonView::setGuide(const Guide &guide)
{
    m_guide = guide;
    m_wanted.palette = loadDrawingPalette(guide.folder);
}

void LessonView::setSkinTone(const QString &tone)
{
    if (std::exchange(m_wanted.skinTone, tone) != tone) {
        relayout();
    }
}

void LessonView::setPracticeRounds(std::optional<int> rounds)
{
    if (std::exchange(m_wanted.practiceRounds, rounds) != rounds) {
        relayout();
    }
}

void LessonView::setLesson(const Lesson &lesson)
{
    m_lesson = lesson;
    m_state.currentStep.clear();
    m_follows = true;
    m_spokenParagraph.reset();
    m_state.focused.reset();
    m_scrolling->stop();
    setAccessibleName(tr("Lesson: %1").arg(lesson.title));
    rebuild();
    jumpTo(0);
    hoverAgain();
}

void LessonView::setTheme(const Theme &theme)
{
    m_wanted.theme = theme;
    QPalette palette = toPalette(theme);
    palette.setColor(QPalette::Base, theme.paper);
    setPalette(palette);
    relayout();
}

void LessonView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, Settings::SmallestZoom, Settings::LargestZoom);
    if (std::exchange(m_zoom, wanted) != wanted) {
        relayout();
    }
}

void LessonView::setVideoStates(const QHash<QString, QString> &states)
{
    const bool showsVideos = std::ranges::any_of(m_lesson.blocks, [](const Block &block) {
        return std::holds_alternative<VideoCards>(block);
    });
    if (std::exchange(m_wanted.videoStates, states) != states && showsVideos) {
        relayout();
    }
}

void LessonView::setCurrentStep(const QString &stepId, Scrolling scrolling)
{
    const bool isOther = std::exchange(m_state.currentStep, stepId) != stepId;
    viewport()->update();
    const bool follows = isOther && m_follows && !verticalScrollBar()->isSliderDown();
    const bool mayScroll =
        scrolling == Scrolling::Always || (scrolling == Scrolling::Allowed && follows);
    if (mayScroll && !isStepVisible(stepId)) {
        scrollToStep(stepId);
    }
}

void LessonView::scrollToStep(const QString &stepId)
{
    for (qsizetype index = 0; index < m_written.cards.size(); ++index) {
        if (m_written.cards[index].stepId == stepId && !stepId.isEmpty()) {
            m_follows = true;
            scrollGently(m_geometry.cards[index].card.top() - 12);
            return;
        }
    }
}

void LessonView::scrollToSource(const QString &sourceId)
{
    const auto position = m_written.sources.constFind(sourceId);
    if (position != m_written.sources.constEnd()) {
        scrollGently(blockRect(*position).top() - 24);
    }
}

ReadingPosition LessonView::readingPosition() const
{
    // While it scrolls, the place it is going to: a new layout must not leave it half way.
    const bool isMoving = m_scrolling->state() == QAbstractAnimation::Running;
    const double top = isMoving ? m_scrolling->endValue().toDouble() : scrollTop();
    if (top <= 0 || m_written.paragraphs.isEmpty()) {
        return {};
    }
    const auto found = std::ranges::partition_point(
        m_written.paragraphs, [&](int position) { return blockRect(position).bottom() <= top; });
    if (found == m_written.paragraphs.end()) {
        return {.paragraph = int(m_written.paragraphs.size()) - 1, .fraction = 1};
    }
    const QRectF rect = blockRect(*found);
    // In the space above a paragraph it counts as at its top: that space does not grow with it.
    return {.paragraph = int(found - m_written.paragraphs.begin()),
            .fraction = std::max(0.0, top - rect.top()) / std::max(rect.height(), 1.0)};
}

void LessonView::setReadingPosition(const ReadingPosition &position)
{
    if (position == ReadingPosition{} || position.paragraph >= m_written.paragraphs.size()
        || position.paragraph < 0) {
        jumpTo(0);
        return;
    }
    const QRectF rect = blockRect(m_written.paragraphs[position.paragraph]);
    // Never rounded into the paragraph above.
    jumpTo(std::max(rect.top() + position.fraction * rect.height(), std::ceil(rect.top() - 0.01)));
}

void LessonView::print(QPrinter &printer) const
{
    printLesson(printer, m_guide, m_lesson, m_wanted.skinTone);
}

QRectF LessonView::linkRect(qsizetype link) const
{
    const LessonGeometry::LinkPlace place = m_geometry.links.value(link);
    QRectF rect = place.chip;
    for (const QRectF &line : place.lines) {
        rect = rect.united(line);
    }
    return rect.translated(0, -scrollTop());
}

QRectF LessonView::stepRect(const QString &stepId) const
{
    for (qsizetype index = 0; index < m_written.cards.size(); ++index) {
        if (m_written.cards[index].stepId == stepId && !stepId.isEmpty()) {
            return m_geometry.cards[index].card.translated(0, -scrollTop());
        }
    }
    return {};
}

QRectF LessonView::blockRect(int position) const
{
    return document()->documentLayout()->blockBoundingRect(document()->findBlock(position));
}

double LessonView::scrollTop() const
{
    return verticalScrollBar()->value();
}

double LessonView::columnWidth() const
{
    QFont font = this->font();
    font.setPointSizeF(16.0 * m_zoom / 100);
    const QString sample =
        QStringLiteral("Place your thumb above the nipple and your fingers below");
    const double character = QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size());
    const double room = viewport()->width() - 2 * SideMargin;
    return std::floor(std::max(std::min(room, character * CharactersPerLine), 120.0));
}

LessonLayout LessonView::wantedLayout() const
{
    LessonLayout layout = m_wanted;
    layout.scale = m_zoom / 100.0;
    layout.columnWidth = columnWidth();
    layout.devicePixelRatio = devicePixelRatioF();
    return layout;
}

void LessonView::centreColumn(QTextDocument &document) const
{
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    const double side = std::max(SideMargin, (viewport()->width() - columnWidth()) / 2);
    format.setMargin(0);
    format.setLeftMargin(std::floor(side));
    format.setRightMargin(std::floor(side));
    format.setTopMargin(TopMargin);
    format.setBottomMargin(BottomMargin);
    document.rootFrame()->setFrameFormat(format);
}

void LessonView::measure()
{
    // Asking for the size finishes the layout, so that the scroll bar knows its whole range.
    document()->documentLayout()->documentSize();
    m_geometry = measureLesson(*document(), m_written);
    const int spoken = m_spokenParagraph.value_or(-1);
    m_state.spoken = spoken >= 0 && spoken < m_written.paragraphs.size()
                         ? blockRect(m_written.paragraphs.at(spoken))
                         : QRectF();
    viewport()->update();
}

void LessonView::resizeEvent(QResizeEvent *event)
{
    const ReadingPosition position = readingPosition();
    const QScopedValueRollback moving(m_isMoving, true);
    QTextEdit::resizeEvent(event);
    const LessonLayout wanted = wantedLayout();
    const auto isBeside = [](const LessonLayout &layout) {
        return layout.columnWidth >= PictureBesideWidth * layout.scale;
    };
    // Only pictures need a new document; within the card's padding they may keep their size.
    if (isBeside(wanted) != isBeside(m_layout)
        || std::abs(wanted.columnWidth - m_layout.columnWidth) > 12) {
        relayoutAt(position);
    } else {
        centreColumn(*m_document);
        measure();
        setReadingPosition(position);
        hoverAgain();
    }
}

void LessonView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_lesson.id.isEmpty()) {
        relayout();
    }
}

void LessonView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_wanted.theme.paper);
        painter.translate(0, -scrollTop());
        paintDecoration(painter,
                        m_written,
                        m_geometry,
                        m_layout,
                        {.currentStep = m_state.currentStep,
                         .hovered = m_state.hovered,
                         .focused = hasFocus() ? m_state.focused : std::nullopt,
                         .spoken = m_state.spoken},
                        QRectF(event->rect()).translated(0, scrollTop()));
    }
    QTextEdit::paintEvent(event);
}

void LessonView::noteReading()
{
    if (m_isMoving || m_scrolling->state() == QAbstractAnimation::Running) {
        return;
    }
    m_follows = !m_state.currentStep.isEmpty() && isStepVisible(m_state.currentStep);
}

bool LessonView::isStepVisible(const QString &stepId) const
{
    const QRectF card = stepRect(stepId);
    const double visible =
        std::min(card.bottom(), double(viewport()->height())) - std::max(card.top(), 0.0);
    return visible >= std::min(card.height(), viewport()->height() * 0.6);
}

void LessonView::jumpTo(double documentY)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_scrolling->stop();
    verticalScrollBar()->setValue(int(std::lround(documentY)));
}

void LessonView::scrollGently(double documentY)
{
    const auto duration = motionDuration(this);
    if (duration == std::chrono::milliseconds::zero() || !isVisible()) {
        jumpTo(documentY);
        return;
    }
    m_scrolling->stop();
    m_scrolling->setDuration(int(duration.count()));
    m_scrolling->setStartValue(verticalScrollBar()->value());
    m_scrolling->setEndValue(
        std::clamp(int(std::lround(documentY)), 0, verticalScrollBar()->maximum()));
    m_scrolling->start();
}

} // namespace expressly
