// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <chrono>
#include <optional>

class QLabel;
class QLineEdit;

namespace expressly {

/// Asks for a time as people write it, alone or at the end of an address. Enter goes there, Esc
/// closes.
class GoToTimeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A \a duration of zero is not known; any time is taken then.
    GoToTimeDialog(std::chrono::milliseconds position,
                   std::chrono::milliseconds duration,
                   QWidget *parent = nullptr);

    void accept() override;

signals:
    void timeChosen(std::chrono::milliseconds time);

private:
    /// A whole sentence; empty when the field can be accepted.
    [[nodiscard]] QString problem() const;
    void showProblem(const QString &sentence);

    std::chrono::milliseconds m_duration;
    QLineEdit *m_field = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace expressly
