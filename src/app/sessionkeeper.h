// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeper.h"
#include "store/lastvisit.h"

#include <QTimer>

namespace expressly {

class GuideSession;
class MainWindow;
class FilmSession;

/// Keeps where the person is: a second after the lesson, the film or the window changed, so that a
/// program that is killed begins there again.
class SessionKeeper final : public Keeper
{
    Q_OBJECT

public:
    explicit SessionKeeper(QString file, QObject *parent = nullptr);

    [[nodiscard]] const LastVisit &state() const { return m_state; }
    void load();
    /// From now on what these show is kept; all of them outlive this.
    void follow(MainWindow &window, const GuideSession &guide, FilmSession &player);

    /// A place is nothing that a person made.
    [[nodiscard]] bool hasUnsavedWork() const override { return false; }
    void save() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveSoon();

    QString m_file;
    LastVisit m_state;
    LastVisit m_saved; ///< What the file has.
    MainWindow *m_window = nullptr;
    FilmSession *m_player = nullptr;
    QTimer m_saveSoon;
};

} // namespace expressly
