// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/project_manifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace vigie {

namespace {

const QLatin1String formatKey("format");
const QLatin1String formatValue("vigie-project");
const QLatin1String versionKey("version");
const QLatin1String applicationVersionKey("application_version");
const QLatin1String labelKey("label");
const QLatin1String shownKey("shown");
const QLatin1String snapshotsKey("snapshots");
const QLatin1String contentHashKey("content_hash");
const QLatin1String fileKey("file");
const QLatin1String embeddedKey("embedded");

/// It is looked for in folders of the user's: a path, or a name that a system gives another meaning, is no name.
bool isPlainName(const QString& name)
{
    static const QRegularExpression harmless(QStringLiteral("^[^/\\\\:\\x00-\\x1f]{1,255}$"));
    return harmless.match(name).hasMatch() && name != QLatin1String(".") && name != QLatin1String("..");
}

bool isHash(const QString& text)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}\\z"));
    return hash.match(text).hasMatch();
}

Error wrongManifest(const QString& path, const QString& why)
{
    return projectRefused(path, QCoreApplication::translate("Session", "its description is unusable: %1").arg(why));
}

Result<ProjectManifest::Snapshot> snapshotFromJson(const QJsonValue& value, const QString& path)
{
    const QJsonObject object = value.toObject();
    ProjectManifest::Snapshot snapshot{object.value(labelKey).toString(), object.value(contentHashKey).toString(),
                                       object.value(fileKey).toString(), object.value(embeddedKey).toBool()};
    if (!isHash(snapshot.contentHash))
        return wrongManifest(path, QCoreApplication::translate("Session", "a snapshot has no content hash"));
    if (!isPlainName(snapshot.file))
        return wrongManifest(path, QCoreApplication::translate("Session", "the name of a snapshot is no file name"));
    return snapshot;
}

}    // namespace

QString project_format::manifestName()
{
    return QStringLiteral("project.json");
}

QString project_format::workbookName()
{
    return QStringLiteral("workbook.db");
}

QString project_format::snapshotName(size_t position)
{
    return QStringLiteral("snapshot-%1.vigie").arg(position + 1);
}

Error projectRefused(const QString& path, const QString& why)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Session", "The project could not be opened"), path,
            why, QCoreApplication::translate("Session", "Ask whoever made the project for the file again.")};
}

QByteArray manifestToJson(const ProjectManifest& manifest)
{
    QJsonArray snapshots;
    for (const ProjectManifest::Snapshot& each : manifest.snapshots)
        snapshots += QJsonObject{{labelKey, each.label},
                                 {contentHashKey, each.contentHash},
                                 {fileKey, each.file},
                                 {embeddedKey, each.embedded}};
    QJsonObject object{{formatKey, formatValue},
                       {versionKey, project_format::version},
                       {applicationVersionKey, manifest.applicationVersion},
                       {labelKey, manifest.label},
                       {snapshotsKey, snapshots}};
    if (manifest.shown)
        object.insert(shownKey, static_cast<qint64>(*manifest.shown));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ProjectManifest> manifestFromJson(const QByteArray& json, const QString& path)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return wrongManifest(path, problem.errorString());
    if (object.value(formatKey).toString() != formatValue)
        return projectRefused(path, QCoreApplication::translate("Session", "it is not a Vigie project"));
    const int version = object.value(versionKey).toInt();
    if (version > project_format::version) {
        Error later = projectRefused(
            path,
            QCoreApplication::translate("Session", "it was made by a later version of Vigie (format %1)").arg(version));
        later.hint = QCoreApplication::translate("Session", "Update Vigie.");
        return later;
    }
    if (version < 1)
        return wrongManifest(path, QCoreApplication::translate("Session", "its format is unknown"));
    ProjectManifest manifest;
    manifest.applicationVersion = object.value(applicationVersionKey).toString();
    manifest.label = object.value(labelKey).toString();
    const QJsonArray snapshots = object.value(snapshotsKey).toArray();
    if (static_cast<size_t>(snapshots.size()) > project_format::snapshots)
        return wrongManifest(
            path, QCoreApplication::translate("Session", "more than %1 snapshots").arg(project_format::snapshots));
    for (const QJsonValue& value : snapshots) {
        auto snapshot = snapshotFromJson(value, path);
        if (!snapshot)
            return snapshot.error();
        manifest.snapshots.push_back(*std::move(snapshot));
    }
    if (const QJsonValue shown = object.value(shownKey); !shown.isUndefined()) {
        const qint64 position = shown.toInteger(-1);
        if (position < 0 || position >= snapshots.size())
            return wrongManifest(path, QCoreApplication::translate("Session", "the snapshot to show is none of them"));
        manifest.shown = static_cast<size_t>(position);
    }
    return manifest;
}

}    // namespace vigie
