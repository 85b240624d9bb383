// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QStringList>

#include <functional>

class QLocalSocket;

namespace vigie {

/// One window for each user and data folder: a second start hands what it was asked to the first, and ends.
///
/// Who holds the lock in the data folder is the first; the lock of a program that was killed is taken over at once.
/// What is handed over goes through a socket of this machine that only the same user can open.
class SingleInstance
{
public:
    struct Request
    {
        QStringList files;    ///< absolute paths
        bool demonstration = false;

        friend bool operator==(const Request&, const Request&) = default;
    };

    explicit SingleInstance(const QString& dataFolder);

    /// Also true where no lock can be made (a folder that cannot be written): then every start is on its own.
    bool isFirst() const { return m_first; }
    /// False: the first one does not answer within some seconds.
    bool handOver(const Request& request) const;
    /// Hands what later starts ask to @p serve, through the event loop.
    void listen(std::function<void(const Request&)> serve);

private:
    void receive(QLocalSocket* from);

    QString m_name;    ///< of the socket
    QLockFile m_lock;
    bool m_first = true;
    QLocalServer m_server;
    std::function<void(const Request&)> m_serve;
};

}    // namespace vigie
