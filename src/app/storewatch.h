// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QList>
#include <QObject>

class QWidget;

namespace expressly {

class Keeper;
class Notices;

/// Says what goes wrong with all that is kept, and asks before the program ends and
/// something is lost.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    /// All of \a keepers and \a notices outlive this.
    StoreWatch(QList<Keeper *> keepers, Notices &notices, QObject *parent = nullptr);

    void save();
    /// Saves. When something that the person made cannot be saved, they decide, asked over \a
    /// window if there is one.
    [[nodiscard]] bool mayEnd(QWidget *window);
    /// Saves. Where nobody can be asked, what is lost is written to the standard error.
    void saveOrWarn();
    [[nodiscard]] bool hasUnsavedWork() const;

private:
    [[nodiscard]] QList<StoreProblem> unsaved() const;
    void sayUnsaved();
    void say(const StoreProblem &problem);

    QList<Keeper *> m_keepers;
    Notices &m_notices;
};

} // namespace expressly
