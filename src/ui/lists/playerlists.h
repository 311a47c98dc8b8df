// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace expressly {

class ChapterListView;
class SignButton;
class TranscriptPane;

/// The chapters and the transcript of the open film, one of them at a time.
class PlayerLists final : public QWidget
{
    Q_OBJECT

public:
    enum class List { Chapters, Transcript };

    explicit PlayerLists(QWidget *parent = nullptr);

    void showList(List list);
    [[nodiscard]] List shown() const;
    /// The commands whose keys the tool tips name.
    void setActions(const QAction &editChapters, const QAction &transcript);
    /// Says whose chapters they are.
    void setChaptersTitle(const QString &title);
    [[nodiscard]] ChapterListView &chapters() const { return *m_chapters; }
    [[nodiscard]] TranscriptPane &transcript() const { return *m_transcript; }
    /// The height at which the list shown needs no scrolling.
    [[nodiscard]] int contentHeight() const;
    /// The height at which one row of it is seen.
    [[nodiscard]] int leastHeight() const;

signals:
    /// By whatever way.
    void listChanged(expressly::PlayerLists::List list);
    void editingRequested();

private:
    [[nodiscard]] int headHeight() const;

    QTabBar *m_tabs = nullptr;
    QToolButton *m_edit = nullptr;
    SignButton *m_find = nullptr;
    SignButton *m_copy = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChapterListView *m_chapters = nullptr;
    TranscriptPane *m_transcript = nullptr;
};

} // namespace expressly
