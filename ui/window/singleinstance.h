// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Dateline {

/// One window a library: a program that is started while another has the library open hands its files to that one. The
/// lock says who is first, also where an earlier one was killed; the files go through a local socket.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// \a library is the library's file; lock and socket have names made from it.
    explicit SingleInstance(const QString &library, QObject *parent = nullptr);

    /// Whether this is the first one, which then listens; also where a lock cannot be had at all, since SQLite keeps two
    /// programs on one library apart as well.
    bool becomeFirst();
    /// Whether the first one took the files; waits a few seconds for its answer.
    [[nodiscard]] bool handOver(const QStringList &files) const;

signals:
    /// Another one was started with these files, perhaps none.
    void filesReceived(const QStringList &files);

private:
    void receive();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Dateline
