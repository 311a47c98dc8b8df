// SPDX-License-Identifier: MIT
#pragma once

#include "store/storeproblem.h"

#include <QList>
#include <QObject>

#include <optional>

namespace expressly {

/// What is kept in a file of this computer, and what stands against it. Changes that the file does
/// not take hold meanwhile, and are tried again by themselves.
class Keeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those met so far, each once; one that is over is no longer among them.
    [[nodiscard]] const QList<StoreProblem> &problems() const { return m_problems; }
    /// Why changes do not come into the file at the moment; empty: nothing stands against it.
    [[nodiscard]] const std::optional<StoreProblem> &unsaved() const { return m_unsaved; }
    /// Whether something that the person made would be lost if the program ended now.
    [[nodiscard]] virtual bool hasUnsavedWork() const = 0;
    /// Writes what is not yet written; called by itself.
    virtual void save() = 0;

signals:
    void problemFound(const expressly::StoreProblem &problem);
    void unsavedChanged();

protected:
    void addProblem(const StoreProblem &problem);
    void setUnsaved(const std::optional<StoreProblem> &problem);

private:
    QList<StoreProblem> m_problems;
    std::optional<StoreProblem> m_unsaved;
};

} // namespace expressly
