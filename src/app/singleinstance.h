// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLockFile;

namespace expressly {

struct Wish;

/// One window a person: a second start hands its wish to the window that is open. Uses a local
/// socket of this computer, never the network.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when a window is open and took the wish.
    [[nodiscard]] static bool handOver(const Wish &wish);
    /// From now on wishes of later starts come here; false when they go to another window, which
    /// lives and did not answer.
    [[nodiscard]] bool listen();

signals:
    void wishReceived(const expressly::Wish &wish);

private:
    void receive();

    QLocalServer *m_server = nullptr;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace expressly
