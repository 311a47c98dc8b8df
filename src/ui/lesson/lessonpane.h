// SPDX-License-Identifier: MIT
#pragma once

#include "session/guide/history.h"

#include <QHash>
#include <QWidget>

class QAction;

namespace expressly {

class FindBar;
class FittingLabel;
class LessonView;
class NoticeLine;
class SignButton;
struct Guide;
struct Lesson;
struct Theme;

/// The commands that the header's buttons show; they outlive the pane.
struct LessonActions
{
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *readAloud = nullptr;
    QAction *find = nullptr;
    QAction *help = nullptr; ///< See showHelp().
};

/// The lesson with the way back and forward, where it stands in the guide, and finding in it.
/// The view's intents (times, links) are signals of view().
class LessonPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonPane)

public:
    explicit LessonPane(QWidget *parent = nullptr);
    ~LessonPane() override;

    [[nodiscard]] LessonView &view() { return *m_view; }

    void setGuide(const Guide &guide);
    void setTheme(const Theme &theme);
    /// Shows a lesson, at a step if one is named, and remembers it in the history. A lesson reached
    /// by going back opens where it was left.
    void showLesson(const Lesson &lesson, const QString &step = {});
    /// What went wrong, in words, above the lesson; empty removes it.
    void setNotice(const QString &text);
    /// All of them; once.
    void setActions(const LessonActions &actions);
    /// The way to help stands here while it is nowhere else.
    void showHelp(bool on);
    /// When \a lesson is the next one shown, it stands where it was scrolled to.
    void resumeAt(const QString &lesson, int scroll);

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

public slots:
    void goBack();
    void goForward();
    void showFind();

signals:
    /// Someone wants another lesson: through a link, or by going back or forward.
    void lessonActivated(const QString &id, const QString &step);
    void historyChanged();
    void filmWished(); ///< Before the view's wish for a time, a segment or a video is told.
    void noticeDismissed();

private:
    QWidget *makeHeader();
    QWidget *makeNotice();
    void rememberPlace();
    void restorePlace();
    void placeWhenLaidOut(const QString &lesson, const QString &step);

    LessonView *m_view;
    FindBar *m_findBar;
    SignButton *m_back;
    SignButton *m_forward;
    SignButton *m_readAloud;
    SignButton *m_find;
    SignButton *m_help;
    FittingLabel *m_breadcrumb;
    NoticeLine *m_notice;
    QWidget *m_aroundNotice = nullptr;
    History m_history;
    bool m_isTravelling = false; ///< Back or forward was asked for and its lesson has not come yet.
    QHash<QString, QString> m_sectionOfLesson;
    QString m_lessonToResume; ///< Until a lesson is shown.
    int m_scrollToResume = 0;
};

} // namespace expressly
