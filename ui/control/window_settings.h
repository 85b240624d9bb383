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
    static constexpr int smallestReadingSize = 8;
    static constexpr int usualReadingSize = 11;
    static constexpr int largestReadingSize = 32;
    static constexpr int usualRowLines = 2;

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Columns of a table: widths, order, which are seen, and by which it is sorted. Empty when nothing is known.
    QByteArray columns(const QString& table) const;
    void setColumns(const QString& table, const QByteArray& state);
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);

    /// Most recent first; files that have vanished are kept (a drive may come back).
    QStringList recentSnapshots() const;
    void addRecentSnapshot(const QString& path);

    /// Size of the letters of a testimony, in points; the usual one where none is stored that makes sense.
    int readingSize() const;
    void setReadingSize(int points);
    /// Lines of text in a row of the list of experiences: 1, 2 or 4.
    int rowLines() const;
    void setRowLines(int lines);

    /// `fr` or `en`.
    static QString language();
    static void setLanguage(const QString& language);
};

}    // namespace vigie
