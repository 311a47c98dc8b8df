// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include "app/wish.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace expressly {

namespace {

/// A window that is busy answers within this; one that hangs is not waited for.
constexpr int AnswerMilliseconds = 1500;
constexpr qint64 LargestWish = qint64{64} * 1024;

/// In the folder that only this person can use.
QString serverName()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
           + QStringLiteral("/io.github.expressly.Expressly");
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const Wish &wish)
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(AnswerMilliseconds)) {
        return false;
    }
    socket.write(toJson(wish) + '\n');
    return socket.waitForBytesWritten(AnswerMilliseconds)
           && socket.waitForReadyRead(AnswerMilliseconds);
}

bool SingleInstance::listen()
{
    // A window that hangs is alive: it may answer again, and then the socket has to be its own.
    m_lock = std::make_unique<QLockFile>(serverName() + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // however old, unless its program is gone
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        return false;
    }
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
    if (!m_server->listen(serverName())) {
        // Nobody answered there before, so it is what a killed program left behind.
        QLocalServer::removeServer(serverName());
        m_server->listen(serverName());
    }
    return true;
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LargestWish) {
                    socket->abort();
                }
                return;
            }
            if (const auto wish = wishFromJson(socket->readLine(LargestWish))) {
                socket->write("ok\n");
                socket->flush();
                emit wishReceived(*wish);
            }
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace expressly
