// SPDX-License-Identifier: MIT
#pragma once

#include "session/practice/loopstate.h"
#include "store/looplibrary.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;

namespace expressly {

/// The commands that the bar's buttons show; they outlive it.
struct LoopActions
{
    QAction *chapter = nullptr;
    QAction *start = nullptr;
    QAction *end = nullptr;
    QAction *toggle = nullptr;
};

/// The buttons for loops, and under them which loop is set, as long as there is one.
class LoopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LoopBar(QWidget *parent = nullptr);

    /// All of them; once.
    void setActions(const LoopActions &actions);
    void setState(const LoopState &state);
    /// The loops kept for the open film.
    void setLoops(const QList<SavedLoop> &loops);
    /// In place of the loop, until its state changes.
    void say(const QString &sentence);

signals:
    void roundsChosen(std::optional<int> rounds);
    void playRequested(qint64 id);
    void renameRequested(qint64 id, const QString &name);
    void listRequested();
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void fillRounds();
    void askForName();
    void elide();

    LoopState m_state;
    QString m_said;
    QList<SavedLoop> m_loops;
    QPushButton *m_chapter = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QWidget *m_second = nullptr;
    QLabel *m_label = nullptr;
    QCheckBox *m_on = nullptr;
    QPushButton *m_rounds = nullptr;
    QMenu *m_roundsMenu = nullptr;
};

} // namespace expressly
