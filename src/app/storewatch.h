// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QList>
#include <QObject>

namespace expressly {

class Keeper;
class MainWindow;

/// Says in the window what goes wrong with all that is kept, and asks before the program ends and
/// something is lost.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    /// All of \a keepers outlive this.
    explicit StoreWatch(QList<Keeper *> keepers, QObject *parent = nullptr);

    /// Tells \a window what happened so far, and from now on what happens.
    void setWindow(MainWindow &window);
    void save();
    /// Saves. When something that the person made cannot be saved, they decide.
    [[nodiscard]] bool mayEnd();
    /// Saves. Where nobody can be asked, what is lost is written to the standard error.
    void saveOrWarn();
    [[nodiscard]] bool hasUnsavedWork() const;

private:
    [[nodiscard]] QList<StoreProblem> unsaved() const;
    void sayUnsaved();
    void say(const StoreProblem &problem);

    QList<Keeper *> m_keepers;
    MainWindow *m_window = nullptr;
    QList<StoreProblem> m_unsaid; ///< While there is no window.
};

} // namespace expressly
