// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

#include <optional>

namespace vigie {

namespace {

constexpr int patienceMs = 3000;
constexpr qint64 longestRequest = 1'000'000;
const QString filesKey = QStringLiteral("files");
const QString demonstrationKey = QStringLiteral("demonstration");
const QByteArray received = QByteArrayLiteral("ok\n");

/// In the user's own folder of sockets where there is one; on Windows the names of pipes are no paths.
QString socketName(const QString& dataFolder)
{
    const QByteArray folder = QDir(dataFolder).absolutePath().toUtf8();
    const QByteArray key = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("vigie-") + QString::fromLatin1(key);
#ifdef Q_OS_UNIX
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!own.isEmpty())
        return QDir(own).filePath(name);
#endif
    return name;
}

QByteArray bytesOf(const SingleInstance::Request& request)
{
    const QJsonObject json{{filesKey, QJsonArray::fromStringList(request.files)},
                           {demonstrationKey, request.demonstration}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<SingleInstance::Request> requestIn(const QByteArray& line)
{
    const QJsonDocument json = QJsonDocument::fromJson(line);
    if (!json.isObject())
        return std::nullopt;
    SingleInstance::Request request;
    const QJsonArray files = json[filesKey].toArray();
    for (const auto& file : files) {
        if (QDir::isAbsolutePath(file.toString()))
            request.files += file.toString();
    }
    request.demonstration = json[demonstrationKey].toBool();
    return request;
}

}    // namespace

SingleInstance::SingleInstance(const QString& dataFolder)
    : m_name(socketName(dataFolder)), m_lock(QDir(dataFolder).filePath(QStringLiteral("window.lock")))
{
    QDir().mkpath(dataFolder);
    m_lock.setStaleLockTime(0);    // a lock is old when its program is gone, not after a time
    m_first = m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
}

bool SingleInstance::handOver(const Request& request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(bytesOf(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs))
            return false;
    }
    return socket.readLine() == received;
}

void SingleInstance::listen(std::function<void(const Request&)> serve)
{
    if (!m_lock.isLocked())
        return;
    m_serve = std::move(serve);
    // Ours is the lock: a socket of that name was left by a program that was killed.
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            receive(socket);
    });
    m_server.listen(m_name);
}

void SingleInstance::receive(QLocalSocket* from)
{
    QObject::connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
    from->setReadBufferSize(longestRequest);
    const auto read = [this, from] {
        if (!from->canReadLine()) {
            if (from->bytesAvailable() >= longestRequest)
                from->abort();
            return;
        }
        const auto request = requestIn(from->readLine());
        if (!request)
            return from->abort();
        from->write(received);
        from->disconnectFromServer();    // when that is written
        m_serve(*request);
    };
    QObject::connect(from, &QLocalSocket::readyRead, from, read);
    read();
}

}    // namespace vigie
