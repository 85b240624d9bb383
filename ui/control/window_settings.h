// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <array>

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
    static constexpr std::array textSizes = {100, 110, 125, 150, 175, 200};

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);
    /// Widths and sort order of a table. @p columns describes its columns: a state that was stored for others is not
    /// given back.
    QByteArray header(const QString& table, const QString& columns) const;
    void setHeader(const QString& table, const QString& columns, const QByteArray& state);

    /// Most recent first; files that have vanished are kept (a drive may come back).
    QStringList recentSnapshots() const;
    void addRecentSnapshot(const QString& path);
    void clearRecentSnapshots();

    /// A project that was opened: the file it came from, and the folder in which one works on it.
    struct RecentProject
    {
        QString file;
        QString folder;
        QString label;

        friend bool operator==(const RecentProject&, const RecentProject&) = default;
    };
    /// Most recent first; one for each folder.
    QList<RecentProject> recentProjects() const;
    void addRecentProject(const RecentProject& project);
    void clearRecentProjects();
    /// Whether the window was left with the most recent project open, and not with the analyst's own workbook.
    bool inProject() const;
    void setInProject(bool inProject);

    /// Size of the letters of a testimony, in points; the usual one where none is stored that makes sense.
    int readingSize() const;
    void setReadingSize(int points);
    /// Lines of text in a row of the list of experiences: 1, 2 or 4.
    int rowLines() const;
    void setRowLines(int lines);

    /// What was last chosen in the dialog that saves figures, by name.
    static QVariantMap figureExport();
    static void setFigureExport(const QVariantMap& choices);

    static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);
    /// Size of all text in percent of the usual: one of textSizes.
    static int textSize();
    static void setTextSize(int percent);

    /// `fr` or `en`.
    static QString language();
    static void setLanguage(const QString& language);
};

}    // namespace vigie
