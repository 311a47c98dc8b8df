// SPDX-License-Identifier: MIT
#pragma once

#include "store/looplibrary.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace expressly {

/// The loops kept for a film: play, rename, delete.
class LoopsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LoopsDialog(QWidget *parent = nullptr);

    void setLoops(const QList<SavedLoop> &loops);
    void setCanUndo(bool can);

signals:
    void playRequested(qint64 id);
    void renameRequested(qint64 id, const QString &name);
    void removeRequested(qint64 id);
    void undoRequested(); ///< Of the removal before.

private:
    [[nodiscard]] std::optional<qint64> current() const;
    void rename();

    QList<SavedLoop> m_loops;
    QListWidget *m_list = nullptr;
    QPushButton *m_play = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace expressly
