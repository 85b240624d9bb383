// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie {

/// Where the work stood when the window was left: what the workbook keeps so that the next start goes on there. What
/// belongs to the machine (geometry, widths of columns) is in WindowSettings.
struct Session
{
    QString snapshotPath;
    QString contentHash;        ///< of that snapshot, 64 hexadecimal digits; empty = not known
    QString query;              ///< the filter as text (core/query/query_language.h)
    QString place;              ///< placeId(); empty = the first one
    QMap<QString, int> tabs;    ///< page that each tab widget below the places shows, by object name

    QByteArray toJson() const;
    /// What a workbook holds may come from anywhere: a part that makes no sense is left out; nullopt when nothing can
    /// be read or no snapshot is named. Never fails otherwise, whatever the bytes.
    static std::optional<Session> fromJson(const QByteArray& json);

    friend bool operator==(const Session&, const Session&) = default;
};

}    // namespace vigie
