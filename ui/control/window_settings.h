// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vigie {

/// What the window remembers from one start to the next, in the user's ini file. Values that make no sense are ignored.
class WindowSettings
{
public:
    static constexpr int mostRecent = 10;

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);

    /// Most recent first; files that have vanished are kept (a drive may come back).
    QStringList recentSnapshots() const;
    void addRecentSnapshot(const QString& path);

    /// `fr` or `en`.
    static QString language();
    static void setLanguage(const QString& language);
};

}    // namespace vigie
