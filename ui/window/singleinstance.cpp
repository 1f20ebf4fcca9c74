// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr auto StreamVersion = QDataStream::Qt_6_8;
constexpr char Taken = '+';
constexpr int Patience = 3000; // milliseconds

/// A file in the folder for sockets that the system has for each reader.
QString pathFor(const QString &library, const QString &ending)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    const QByteArray file = QFileInfo(library).absoluteFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex().first(16);
    return folder + u"/dateline-"_s + QString::fromLatin1(name) + ending;
}

} // namespace

SingleInstance::SingleInstance(const QString &library, QObject *parent)
    : QObject(parent)
    , m_socket(pathFor(library, u".socket"_s))
    , m_lock(pathFor(library, u".lock"_s))
{
    m_lock.setStaleLockTime(0); // a lock is stale when its program is gone, however old it is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::becomeFirst()
{
    if (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError)
        return false;
    // What a killed one left behind.
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return true;
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(Patience))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(StreamVersion);
    stream << files;
    char answer = 0;
    return socket.waitForBytesWritten(Patience) && socket.waitForReadyRead(Patience) && socket.getChar(&answer)
        && answer == Taken;
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.setVersion(StreamVersion);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return;
            socket->putChar(Taken);
            socket->flush();
            emit filesReceived(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace Dateline
