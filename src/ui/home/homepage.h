// SPDX-License-Identifier: MIT
#pragma once

#include "ui/home/choicebutton.h"
#include "ui/home/looksoffer.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QImage;
class QLabel;

namespace expressly {

struct Guide;
struct Section;

/// What someone sees who has just opened the program: up to three large ways in, where they were,
/// and the sections. Scrolls where the window has too little room; the ways in always come first.
class HomePage final : public QScrollArea
{
    Q_OBJECT

public:
    /// Where the person was last.
    struct Visit
    {
        QString lesson; ///< Its title.
        QString line;   ///< At which step, and where in its film; empty: at none.
    };

    explicit HomePage(QWidget *parent = nullptr);

    void setGuide(const Guide &guide);
    /// Nothing: they have not been anywhere yet.
    void setVisit(const std::optional<Visit> &visit);
    /// Of the step where they were, in pixels of the screen; none: the lesson shows none there.
    void setVisitPicture(const QImage &picture);
    void setTheme(const Theme &theme);
    [[nodiscard]] LooksOffer &looks() { return *m_looks; }
    void setOffersLooks(bool on);
    /// Gives the first way in the focus.
    void begin();

signals:
    void lessonWished(const QString &lesson, bool plays);
    void visitWished(); ///< To go on where they were.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] ChoiceButton *makeWay(ChoiceButton::Role role, const QString &lesson, bool plays);
    void addSection(const Section &section);
    void orderTabs();
    void arrange();

    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_sentence;
    QList<ChoiceButton *> m_choices;
    ChoiceButton *m_visit;
    QList<ChoiceButton *> m_sections;
    LooksOffer *m_looks;
    Theme m_theme;
    bool m_hasVisit = false;
    bool m_offersLooks = true;
};

} // namespace expressly
