// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace expressly {

class GuideFilterModel;
class GuideTreeModel;
class SearchHitsModel;
struct Guide;
struct Place;
struct SearchResult;

/// The table of contents with a box in which one searches the whole guide. Until an answer comes,
/// the table is narrowed to titles.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    void setGuide(const Guide &guide);
    /// Marks the lesson, opens its section and scrolls to it; an unknown id marks none.
    void setCurrentLesson(const QString &id);
    [[nodiscard]] QString currentLesson() const;

    /// What was found for \a words, which are dropped when others stand in the box by now.
    void setResult(const QString &words, const SearchResult &result);
    /// Above the lessons; the action outlives this.
    void setHome(QAction &home);
    void setAtHome(bool isHome);
    /// Below the lessons, always in sight; the action outlives this.
    void setHelp(QAction &help);
    /// Puts the cursor into the filter box.
    void focusFilter();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void lessonActivated(const QString &id);
    /// Someone is about to search, and what they look for; empty: no longer anything.
    void searchBegun();
    void searchWished(const QString &words);
    void placeActivated(const expressly::Place &place);
    /// Of the lesson that was wished for last.
    void paragraphActivated(int paragraph);
    /// By Escape in the empty box: the person is done here.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFilter(const QString &text);
    void activate(const QModelIndex &index);
    void activateHit(const QModelIndex &index);
    void showTree();
    [[nodiscard]] QWidget *makeField();
    void setUpTree();
    void setUpHits();
    void revealCurrent();
    bool handleFilterKey(int key);
    bool handleTreeKey(int key);
    bool handleHitsKey(int key);

    GuideTreeModel *m_model;
    GuideFilterModel *m_filtered;
    SearchHitsModel *m_hits;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QListView *m_results;
    QLabel *m_nothingFound;
    QPushButton *m_home;
    QPushButton *m_help;
    QString m_answered;        ///< The words for which something was found last.
    bool m_opensFirst = false; ///< Enter was pressed before there was an answer.
};

} // namespace expressly
