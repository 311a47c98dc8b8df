// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace expressly {

class GuideFilterModel;
class GuideTreeModel;
struct Guide;

/// The table of contents with a box that narrows it as one types.
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

    /// Puts the cursor into the filter box.
    void focusFilter();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void lessonActivated(const QString &id);
    /// By Escape in the empty box: the person is done here.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFilter(const QString &text);
    void activate(const QModelIndex &index);
    void revealCurrent();
    bool handleFilterKey(int key);
    bool handleTreeKey(int key);

    GuideTreeModel *m_model;
    GuideFilterModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothingFound;
};

} // namespace expressly
