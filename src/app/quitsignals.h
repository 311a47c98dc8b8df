// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace expressly {

/// Turns the system's wishes to end (SIGTERM, SIGHUP, SIGINT) into a signal of Qt. The second of a
/// kind ends the program at once, as if this were not there. One of these a program.
class QuitSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitSignals)

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void asked();

private:
    int m_readEnd = -1;
};

} // namespace expressly
