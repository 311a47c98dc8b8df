// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonpane.h"

#include "ui/lesson/findbar.h"
#include "ui/lesson/lessonview.h"
#include "ui/widgets/fittinglabel.h"
#include "ui/widgets/noticeline.h"
#include "ui/widgets/signbutton.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace expressly {

LessonPane::LessonPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new LessonView(this))
    , m_findBar(new FindBar(*m_view, this))
    , m_back(new SignButton(Sign::GoBack, tr("Back"), this))
    , m_forward(new SignButton(Sign::GoForward, tr("Forward"), this))
    , m_readAloud(new SignButton(Sign::ReadAloud, tr("Read aloud"), this))
    , m_find(new SignButton(Sign::Find, tr("Find in this lesson"), this))
    , m_help(new SignButton(Sign::Help, tr("When to get help"), this))
    , m_breadcrumb(new FittingLabel(this))
    , m_notice(new NoticeLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_findBar);
    column->addWidget(makeNotice());
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_view, &LessonView::lessonActivated, this, &LessonPane::lessonActivated);
    connect(m_view, &LessonView::segmentActivated, this, &LessonPane::filmWished);
    connect(m_view, &LessonView::practiceRequested, this, &LessonPane::filmWished);
    connect(m_view, &LessonView::videoActivated, this, &LessonPane::filmWished);
    connect(m_notice, &NoticeLine::dismissed, this, &LessonPane::noticeDismissed);
    connect(m_view, &LessonView::rebuilt, m_findBar, &FindBar::refresh);
}

LessonPane::~LessonPane() = default;

QWidget *LessonPane::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 8, 12, 4);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(4);
    m_breadcrumb->setProperty("secondary", true);
    row->addWidget(m_breadcrumb, 1);
    row->addWidget(m_readAloud);
    row->addWidget(m_find);
    row->addWidget(m_help);
    m_help->hide();
    return header;
}

QWidget *LessonPane::makeNotice()
{
    m_aroundNotice = new QWidget(this);
    auto *around = new QHBoxLayout(m_aroundNotice);
    around->setContentsMargins(24, 4, 24, 8);
    around->addWidget(m_notice);
    m_aroundNotice->hide();
    return m_aroundNotice;
}

void LessonPane::setGuide(const Guide &guide)
{
    m_sectionOfLesson.clear();
    for (const Section &section : guide.sections) {
        for (const LessonEntry &entry : section.lessons) {
            m_sectionOfLesson.insert(entry.id, section.title);
        }
    }
    m_view->setGuide(guide);
    m_history = {};
    emit historyChanged();
}

void LessonPane::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_findBar->setTheme(theme);
}

void LessonPane::showLesson(const Lesson &lesson, const QString &step)
{
    const auto here = m_history.current();
    const bool isArrival = m_isTravelling && here && here->lesson == lesson.id;
    m_isTravelling = false;
    if (!isArrival) {
        rememberPlace();
        m_history.visit({.lesson = lesson.id, .step = step});
    }
    const QString section = m_sectionOfLesson.value(lesson.id);
    // The title stands in the lesson as well, so it goes first.
    m_breadcrumb->setTexts(
        section.isEmpty() ? QStringList{lesson.title}
                          : QStringList{section + QStringLiteral("  ›  ") + lesson.title, section});
    m_findBar->restart();
    m_view->setLesson(lesson);
    if (isArrival) {
        restorePlace();
    } else if (!step.isEmpty()) {
        m_view->scrollToStep(step);
    }
    placeWhenLaidOut(lesson.id, step);
    emit historyChanged();
}

void LessonPane::resumeAt(const QString &lesson, int scroll)
{
    m_lessonToResume = lesson;
    m_scrollToResume = scroll;
}

/// A window is laid out when it is shown; only then is it known where a step or a place is.
void LessonPane::placeWhenLaidOut(const QString &lesson, const QString &step)
{
    const bool goesOn = std::exchange(m_lessonToResume, {}) == lesson && m_scrollToResume > 0;
    if (goesOn) {
        QTimer::singleShot(
            0, m_view, [this] { m_view->verticalScrollBar()->setValue(m_scrollToResume); });
    }
    if (!step.isEmpty() && !isVisible()) {
        QTimer::singleShot(0, m_view, [this, step] { m_view->scrollToStep(step); });
    }
}

void LessonPane::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_aroundNotice->setVisible(!text.isEmpty());
}

void LessonPane::setActions(const LessonActions &actions)
{
    m_back->setAction(*actions.back);
    m_forward->setAction(*actions.forward);
    m_readAloud->setAction(*actions.readAloud);
    m_find->setAction(*actions.find);
    m_help->setAction(*actions.help);
}

void LessonPane::showHelp(bool on)
{
    m_help->setVisible(on);
}

void LessonPane::rememberPlace()
{
    const ReadingPosition position = m_view->readingPosition();
    m_history.updateCurrent(position.paragraph, position.fraction);
}

void LessonPane::restorePlace()
{
    if (const auto here = m_history.current()) {
        m_view->setReadingPosition({here->paragraph, here->fraction});
    }
}

void LessonPane::goBack()
{
    rememberPlace();
    if (const auto place = m_history.goBack()) {
        m_isTravelling = true;
        emit lessonActivated(place->lesson, place->step);
    }
    emit historyChanged();
}

void LessonPane::goForward()
{
    rememberPlace();
    if (const auto place = m_history.goForward()) {
        m_isTravelling = true;
        emit lessonActivated(place->lesson, place->step);
    }
    emit historyChanged();
}

void LessonPane::showFind()
{
    m_findBar->open();
}

} // namespace expressly
