// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QLocalServer;

namespace expressly {

struct Wish;

/// One window a person: a second start hands its wish to the window that is open. Uses a local
/// socket of this computer, never the network.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True when a window is open and took the wish.
    [[nodiscard]] static bool handOver(const Wish &wish);
    /// From now on wishes of later starts come here.
    void listen();

signals:
    void wishReceived(const expressly::Wish &wish);

private:
    void receive();

    QLocalServer *m_server = nullptr;
};

} // namespace expressly
