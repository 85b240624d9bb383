// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/window_settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace vigie {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter-%1");
const QString headerKey = QStringLiteral("window/header-%1");
const QString headerColumnsKey = QStringLiteral("window/header-%1-columns");
const QString themeKey = QStringLiteral("window/theme");
const QString textSizeKey = QStringLiteral("window/text-size");
const QString projectsKey = QStringLiteral("projects/recent");
const QString inProjectKey = QStringLiteral("projects/open");
const QString recentKey = QStringLiteral("snapshots/recent");
const QString readingSizeKey = QStringLiteral("reading/size");
const QString rowLinesKey = QStringLiteral("reading/row-lines");
const QString figureExportKey = QStringLiteral("export/figure");
const QString languageKey = QStringLiteral("language");

const std::array themeIds = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

QString projectText(const WindowSettings::RecentProject& project)
{
    const QJsonObject json{{QStringLiteral("file"), project.file},
                           {QStringLiteral("folder"), project.folder},
                           {QStringLiteral("label"), project.label}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

WindowSettings::RecentProject projectFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {json[QStringLiteral("file")].toString(), json[QStringLiteral("folder")].toString(),
            json[QStringLiteral("label")].toString()};
}

QSettings iniFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName());
}

QVariant read(const QString& key)
{
    return iniFile().value(key);
}

void write(const QString& key, const QVariant& value)
{
    iniFile().setValue(key, value);
}

}    // namespace

QByteArray WindowSettings::geometry() const
{
    return read(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    write(geometryKey, geometry);
}

QByteArray WindowSettings::splitter(const QString& name) const
{
    return read(splitterKey.arg(name)).toByteArray();
}

void WindowSettings::setSplitter(const QString& name, const QByteArray& state)
{
    write(splitterKey.arg(name), state);
}

QByteArray WindowSettings::header(const QString& table, const QString& columns) const
{
    const bool same = read(headerColumnsKey.arg(table)).toString() == columns;
    return same ? read(headerKey.arg(table)).toByteArray() : QByteArray();
}

void WindowSettings::setHeader(const QString& table, const QString& columns, const QByteArray& state)
{
    write(headerColumnsKey.arg(table), columns);
    write(headerKey.arg(table), state);
}

QStringList WindowSettings::recentSnapshots() const
{
    return read(recentKey).toStringList().mid(0, mostRecent);
}

void WindowSettings::addRecentSnapshot(const QString& path)
{
    QStringList recent = recentSnapshots();
    recent.removeAll(path);
    recent.prepend(path);
    write(recentKey, recent.mid(0, mostRecent));
}

void WindowSettings::clearRecentSnapshots()
{
    write(recentKey, QStringList());
}

QList<WindowSettings::RecentProject> WindowSettings::recentProjects() const
{
    QList<RecentProject> projects;
    for (const QString& text : read(projectsKey).toStringList().mid(0, mostRecent)) {
        const RecentProject project = projectFrom(text);
        if (!project.file.isEmpty() && !project.folder.isEmpty())
            projects += project;
    }
    return projects;
}

void WindowSettings::addRecentProject(const RecentProject& project)
{
    QStringList texts = {projectText(project)};
    for (const RecentProject& known : recentProjects()) {
        if (known.folder != project.folder)
            texts += projectText(known);
    }
    write(projectsKey, texts.mid(0, mostRecent));
}

void WindowSettings::clearRecentProjects()
{
    write(projectsKey, QStringList());
}

bool WindowSettings::inProject() const
{
    return read(inProjectKey).toBool();
}

void WindowSettings::setInProject(bool inProject)
{
    write(inProjectKey, inProject);
}

int WindowSettings::readingSize() const
{
    const int points = read(readingSizeKey).toInt();
    return points < smallestReadingSize || points > largestReadingSize ? usualReadingSize : points;
}

void WindowSettings::setReadingSize(int points)
{
    write(readingSizeKey, points);
}

int WindowSettings::rowLines() const
{
    const int lines = read(rowLinesKey).toInt();
    return lines == 1 || lines == 2 || lines == 4 ? lines : usualRowLines;
}

void WindowSettings::setRowLines(int lines)
{
    write(rowLinesKey, lines);
}

QVariantMap WindowSettings::figureExport()
{
    return QJsonDocument::fromJson(read(figureExportKey).toString().toUtf8()).object().toVariantMap();
}

void WindowSettings::setFigureExport(const QVariantMap& choices)
{
    const QJsonDocument json(QJsonObject::fromVariantMap(choices));
    write(figureExportKey, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

ThemeChoice WindowSettings::theme()
{
    const auto known = std::ranges::find(themeIds, read(themeKey).toString());
    return known == themeIds.end() ? ThemeChoice::System : static_cast<ThemeChoice>(known - themeIds.begin());
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    write(themeKey, themeIds.at(static_cast<size_t>(choice)));
}

int WindowSettings::textSize()
{
    const int percent = read(textSizeKey).toInt();
    return std::ranges::find(textSizes, percent) == textSizes.end() ? textSizes.front() : percent;
}

void WindowSettings::setTextSize(int percent)
{
    write(textSizeKey, percent);
}

QString WindowSettings::language()
{
    return read(languageKey).toString() == QStringLiteral("en") ? QStringLiteral("en") : QStringLiteral("fr");
}

void WindowSettings::setLanguage(const QString& language)
{
    write(languageKey, language);
}

}    // namespace vigie
