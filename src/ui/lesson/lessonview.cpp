// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonview.h"

#include "store/settings.h"
#include "ui/lesson/keptselection.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonprinter.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

/// Above what is being read aloud.
constexpr double RoomAbove = 64;
constexpr double RoomAboveStep = 12;

} // namespace

LessonView::LessonView(QWidget *parent)
    : QTextEdit(parent)
    , m_page(std::make_unique<LessonPage>())
    , m_scroll(*this)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
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

template <typename Value>
void LessonView::want(Value &place, const Value &wanted)
{
    if (std::exchange(place, wanted) != wanted) {
        relayout();
    }
}

void LessonView::showEvidence(bool shown)
{
    want(m_wanted.showsEvidence, shown);
}

void LessonView::reword(const Guide &guide, const Lesson &lesson)
{
    m_guide = guide;
    m_lesson = lesson;
    relayout();
}

void LessonView::setChoices(const LessonChoices &choices)
{
    want(m_wanted.choices, choices);
}

void LessonView::setMirrored(bool mirrored)
{
    want(m_wanted.mirrored, mirrored);
}

void LessonView::setLesson(const Lesson &lesson)
{
    m_lesson = lesson;
    m_wanted.showsEvidence = false;
    m_state.currentStep.clear();
    m_follows = true;
    m_spokenParagraph.reset();
    m_state.focused.reset();
    m_scroll.stop();
    setAccessibleName(tr("Lesson: %1").arg(lesson.title));
    rebuild();
    m_scroll.jumpTo(0);
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
    want(m_zoom, std::clamp(percent, Settings::SmallestZoom, Settings::LargestZoom));
}

void LessonView::setVideoStates(const QHash<QString, QString> &states)
{
    if (hasVideos(m_lesson)) {
        want(m_wanted.videoStates, states);
    } else {
        m_wanted.videoStates = states;
    }
}

void LessonView::setCurrentStep(const QString &stepId, Scrolling scrolling)
{
    const bool isOther = std::exchange(m_state.currentStep, stepId) != stepId;
    viewport()->update();
    const bool follows = isOther && m_follows && !verticalScrollBar()->isSliderDown()
                         && scrolling == Scrolling::Allowed;
    // Who goes to a step wants to read it to its end, as far as it finds room.
    const double top = m_scroll.destination();
    const QRectF card = m_page->cardRect(stepId).translated(0, -top);
    const bool goes = scrolling == Scrolling::Always;
    const bool isBelow = goes && card.bottom() > viewport()->height() && card.top() > RoomAboveStep;
    if ((goes || follows) && (isBelow || !m_page->isSeen(stepId, top, viewport()->height()))) {
        scrollToStep(stepId);
    }
}

void LessonView::scrollToStep(const QString &stepId)
{
    if (const QRectF card = m_page->cardRect(stepId); !card.isNull()) {
        m_follows = true;
        m_scroll.goTo(card.top() - RoomAboveStep);
    }
}

void LessonView::scrollToSource(const QString &sourceId)
{
    if (const auto top = m_page->sourceTop(sourceId)) {
        m_scroll.goTo(*top - 24);
    }
}

ReadingPosition LessonView::readingPosition() const
{
    // While it scrolls, the place it is going to: a new layout must not leave it half way.
    return m_page->positionAt(m_scroll.destination());
}

void LessonView::setReadingPosition(const ReadingPosition &position)
{
    m_scroll.jumpTo(m_page->topOf(position));
}

PictureLook LessonView::pictureLook() const
{
    return expressly::pictureLook(wantedLayout());
}

void LessonView::setSpokenParagraph(std::optional<int> paragraph)
{
    m_spokenParagraph = paragraph;
    measure();
    if (!paragraph) {
        return;
    }
    const QRectF place = m_state.spoken.translated(0, -m_scroll.top());
    if (place.top() < 0 || place.bottom() > viewport()->height()) {
        m_scroll.goTo(m_state.spoken.top() - RoomAbove);
    }
}

void LessonView::print(QPrinter &printer) const
{
    printLesson(printer, m_guide, m_lesson, m_wanted);
}

QRectF LessonView::linkRect(qsizetype link) const
{
    return m_page->linkRect(link).translated(0, -m_scroll.top());
}

QRectF LessonView::stepRect(const QString &stepId) const
{
    const QRectF card = m_page->cardRect(stepId);
    return card.isNull() ? QRectF() : card.translated(0, -m_scroll.top());
}

LessonLayout LessonView::wantedLayout() const
{
    LessonLayout layout = m_wanted;
    layout.scale = m_zoom / 100.0;
    layout.columnWidth = LessonPage::columnWidth(font(), layout.scale, viewport()->width());
    layout.devicePixelRatio = devicePixelRatioF();
    return layout;
}

void LessonView::measure()
{
    m_page->measure();
    m_state.spoken = m_page->paragraphRect(m_spokenParagraph.value_or(-1));
    viewport()->update();
}

void LessonView::resizeEvent(QResizeEvent *event)
{
    const ReadingPosition position = readingPosition();
    const auto moving = m_scroll.ownMove();
    QTextEdit::resizeEvent(event);
    const LessonLayout wanted = wantedLayout();
    if (!m_page->fits(wanted)) {
        relayout(position);
    } else {
        m_page->centre(wanted.columnWidth, viewport()->width());
        measure();
        setReadingPosition(position);
        hoverAgain();
    }
}

void LessonView::rebuild()
{
    setHovered(std::nullopt);
    m_pressed.reset();
    // QTextEdit keeps their cursors, and looks at them when the next ones come.
    setExtraSelections({});
    const LessonLayout layout = wantedLayout();
    auto fresh = std::make_unique<LessonPage>(m_guide, m_lesson, layout, font(), viewport());
    // Before the view takes it, so that it is laid out once and not twice.
    fresh->centre(layout.columnWidth, viewport()->width());
    const auto moving = m_scroll.ownMove();
    // Until all is measured nothing may be looked up by its place.
    m_page->forgetPlaces();
    setDocument(&fresh->document());
    m_page = std::move(fresh);
    measure();
    if (m_state.focused && *m_state.focused >= links().size()) {
        m_state.focused.reset();
    }
    emit rebuilt();
}

void LessonView::relayout(const std::optional<ReadingPosition> &wanted)
{
    const ReadingPosition position = wanted.value_or(readingPosition());
    const KeptSelection selection(textCursor(), m_page->written().paragraphs);
    rebuild();
    const auto moving = m_scroll.ownMove();
    setTextCursor(selection.in(m_page->document(), m_page->written().paragraphs));
    setReadingPosition(position);
    hoverAgain();
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
    LessonState shown = m_state;
    if (!hasFocus()) {
        shown.focused.reset();
    }
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_wanted.theme.paper);
        painter.translate(0, -m_scroll.top());
        m_page->paint(painter, shown, QRectF(event->rect()).translated(0, m_scroll.top()));
    }
    QTextEdit::paintEvent(event);
}

void LessonView::noteReading()
{
    if (m_scroll.movesItself()) {
        return;
    }
    m_follows = !m_state.currentStep.isEmpty()
                && m_page->isSeen(m_state.currentStep, m_scroll.top(), viewport()->height());
}

} // namespace expressly
