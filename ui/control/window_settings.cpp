// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/window_settings.h"

#include <QCoreApplication>
#include <QSettings>

namespace vigie {

namespace {

const QString columnsKey = QStringLiteral("window/columns-%1");
const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter-%1");
const QString recentKey = QStringLiteral("snapshots/recent");
const QString readingSizeKey = QStringLiteral("reading/size");
const QString rowLinesKey = QStringLiteral("reading/row-lines");
const QString languageKey = QStringLiteral("language");

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

QByteArray WindowSettings::columns(const QString& table) const
{
    return read(columnsKey.arg(table)).toByteArray();
}

void WindowSettings::setColumns(const QString& table, const QByteArray& state)
{
    write(columnsKey.arg(table), state);
}

QByteArray WindowSettings::splitter(const QString& name) const
{
    return read(splitterKey.arg(name)).toByteArray();
}

void WindowSettings::setSplitter(const QString& name, const QByteArray& state)
{
    write(splitterKey.arg(name), state);
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

QString WindowSettings::language()
{
    return read(languageKey).toString() == QStringLiteral("en") ? QStringLiteral("en") : QStringLiteral("fr");
}

void WindowSettings::setLanguage(const QString& language)
{
    write(languageKey, language);
}

}    // namespace vigie
