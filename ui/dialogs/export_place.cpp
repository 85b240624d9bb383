// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_place.h"

#include "ui/control/window_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include <array>

namespace vigie {

namespace {

const QString folderKey = QStringLiteral("folder");

}

QString placeInExportFolder(const QString& name)
{
    QString folder = WindowSettings::figureExport().value(folderKey).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(name);
}

void rememberExportFolder(const QString& path)
{
    QVariantMap choices = WindowSettings::figureExport();
    choices.insert(folderKey, QFileInfo(path).absolutePath());
    WindowSettings::setFigureExport(choices);
}

QString withEnding(const QString& path, const QString& suffix)
{
    if (path.endsWith(suffix, Qt::CaseInsensitive))
        return path;
    for (const char* other : {".png", ".svg", ".pdf", ".xlsx", ".csv"}) {
        if (path.endsWith(QLatin1String(other), Qt::CaseInsensitive))
            return path.chopped(static_cast<qsizetype>(qstrlen(other))) + suffix;
    }
    return path + suffix;
}

void showExportError(const Error& error, const QString& title, QWidget* parent)
{
    QMessageBox box(QMessageBox::Critical, title, error.message(), QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

}    // namespace vigie
