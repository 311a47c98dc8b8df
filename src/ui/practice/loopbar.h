// SPDX-License-Identifier: MIT
#pragma once

#include "session/practice/loopstate.h"
#include "store/looplibrary.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;

namespace expressly {

struct PlayerKeys;

/// The buttons for loops, and under them which loop is set, as long as there is one.
class LoopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LoopBar(QWidget *parent = nullptr);

    void setKeys(const PlayerKeys &keys);
    void setState(const LoopState &state);
    /// The loops kept for the open film.
    void setLoops(const QList<SavedLoop> &loops);
    /// In place of the loop, until its state changes.
    void say(const QString &sentence);

signals:
    void chapterToggled();
    void startRequested();
    void endRequested();
    void onChanged(bool on);
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
