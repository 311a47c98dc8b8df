// SPDX-License-Identifier: MIT
#include "ui/home/homepage.h"

#include "core/guide/guide.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

constexpr qsizetype MostNamed = 2; ///< Lessons of a section that are named; the rest is counted.

} // namespace

HomePage::HomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_title(new QLabel(m_content))
    , m_sentence(new QLabel(m_content))
    , m_visit(new ChoiceButton(ChoiceButton::Role::Plain, m_content))
    , m_looks(new LooksOffer(m_content))
{
    setWidget(m_content);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_sentence->setProperty("secondary", true);
    m_visit->setObjectName(QStringLiteral("visit"));
    m_visit->setLeadsOn(true);
    connect(m_visit, &ChoiceButton::clicked, this, &HomePage::visitWished);
}

/// A button that leads to a lesson.
ChoiceButton *HomePage::makeWay(ChoiceButton::Role role, const QString &lesson, bool plays)
{
    auto *button = new ChoiceButton(role, m_content);
    button->setTheme(m_theme);
    connect(button, &ChoiceButton::clicked, this, [this, lesson, plays] {
        emit lessonWished(lesson, plays);
    });
    button->show();
    return button;
}

void HomePage::setGuide(const Guide &guide)
{
    m_title->setText(guide.title);
    m_sentence->setText(guide.firstPage.sentence);
    qDeleteAll(m_choices);
    m_choices.clear();
    for (const FirstChoice &choice : guide.firstPage.choices) {
        using Role = ChoiceButton::Role;
        const bool isHelp = choice.lesson == guide.helpLesson;
        const Role role = isHelp ? Role::Help : choice.plays ? Role::Main : Role::Plain;
        ChoiceButton *button = makeWay(role, choice.lesson, choice.plays);
        button->setObjectName(choice.id);
        button->setWords({.heading = {}, .title = choice.title, .line = choice.line});
        button->setSign(isHelp ? Sign::Help : choice.plays ? Sign::Play : Sign::Hand);
        m_choices.append(button);
    }
    qDeleteAll(m_sections);
    m_sections.clear();
    for (const Section &section : guide.sections) {
        if (!section.lessons.isEmpty()) {
            addSection(section);
        }
    }
    orderTabs();
    arrange();
}

void HomePage::addSection(const Section &section)
{
    const qsizetype named = std::min(MostNamed, section.lessons.size());
    QStringList titles;
    for (const LessonEntry &entry : section.lessons.first(named)) {
        titles.append(entry.title);
    }
    if (const auto more = static_cast<int>(section.lessons.size() - named); more > 0) {
        titles.append(tr("and %n more", "lessons of a section", more));
    }
    ChoiceButton *button = makeWay(ChoiceButton::Role::Plain, section.lessons.first().id, false);
    button->setObjectName(section.id);
    button->setWords(
        {.heading = {}, .title = section.title, .line = titles.join(QStringLiteral(" · "))});
    button->setLeadsOn(true);
    m_sections.append(button);
}

/// As they are read: the ways in, where the person was, the sections, the looks.
void HomePage::orderTabs()
{
    QList<QWidget *> order(m_choices.begin(), m_choices.end());
    order.append(m_visit);
    order.append(QList<QWidget *>(m_sections.begin(), m_sections.end()));
    for (auto *button : m_looks->findChildren<QAbstractButton *>()) {
        order.append(button);
    }
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        QWidget::setTabOrder(order.at(i), order.at(i + 1));
    }
}

void HomePage::setVisit(const std::optional<Visit> &visit)
{
    m_hasVisit = visit.has_value();
    if (visit) {
        m_visit->setWords(
            {.heading = tr("Where you were"), .title = visit->lesson, .line = visit->line});
    }
    arrange();
}

void HomePage::setVisitPicture(const QImage &picture)
{
    m_visit->setPicture(picture);
    arrange();
}

void HomePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_visit->setTheme(theme);
    for (ChoiceButton *button : m_choices + m_sections) {
        button->setTheme(theme);
    }
}

void HomePage::setOffersLooks(bool on)
{
    const bool hadFocus = m_looks->isAncestorOf(QApplication::focusWidget());
    m_offersLooks = on;
    arrange();
    if (hadFocus && !on) {
        begin(); // else the next key would be a word of the search
    }
}

void HomePage::begin()
{
    ensureVisible(0, 0);
    if (!m_choices.isEmpty()) {
        m_choices.first()->setFocus(Qt::OtherFocusReason);
    } else if (!m_sections.isEmpty()) {
        m_sections.first()->setFocus(Qt::OtherFocusReason);
    }
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void HomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

} // namespace expressly
