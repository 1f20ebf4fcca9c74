// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// A web server on this computer, for what fetches pages: no test leaves it.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Dateline {

/// Gives each path its answer, byte by byte as it stands; an empty one is never given.
class PageServer : public QTcpServer {
public:
    PageServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QUrl address(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    static QByteArray ok(const QByteArray &type, const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\n" + (type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n")
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    static QByteArray status(const QByteArray &line) { return "HTTP/1.1 " + line + "\r\nContent-Length: 0\r\n\r\n"; }

    static QByteArray redirect(const QByteArray &to)
    {
        return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n";
    }

    QHash<QString, QByteArray> answers; ///< by path; 404 for all others
    QStringList asked;                  ///< paths, in order
    QByteArrayList requests;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        const QString path = QString::fromLatin1(request.split(' ').value(1));
        asked.append(path);
        requests.append(request);
        const QByteArray bytes = answers.value(path, status("404 Not Found"));
        socket->write(bytes);
        if (bytes.contains("Connection: close"))
            socket->disconnectFromHost();
    }
};

} // namespace Dateline
