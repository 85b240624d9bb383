// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/domain/datasets.h"
#include "core/domain/vocabulary.h"
#include "core/session/snapshot_session.h"
#include "core/session/snapshot_summary.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vigie::cli {

namespace {

QString isoDay(LocalSeconds instant)
{
    return QString::fromStdString(formatIso(instant)).left(10);
}

QJsonObject json(const SnapshotInfo& info, const SnapshotSummary& summary)
{
    QJsonObject datasets;
    for (const SnapshotInfo::DatasetCount& count : info.datasets)
        datasets.insert(count.dataset, count.rows);
    QJsonArray sources;
    for (const SnapshotInfo::Source& source : info.sources)
        sources.append(QJsonObject{{QStringLiteral("file"), source.file},
                                   {QStringLiteral("member"), source.member},
                                   {QStringLiteral("bytes"), source.bytes},
                                   {QStringLiteral("sha256"), source.sha256},
                                   {QStringLiteral("dataset"), source.dataset}});
    return {{QStringLiteral("format_version"), info.formatVersion},
            {QStringLiteral("application_version"), info.applicationVersion},
            {QStringLiteral("content_hash"), info.contentHash},
            {QStringLiteral("data_date"), info.dataDate},
            {QStringLiteral("label"), info.label},
            {QStringLiteral("fictitious"), info.fictitious},
            {QStringLiteral("datasets"), datasets},
            {QStringLiteral("networks"), summary.networks},
            {QStringLiteral("typologies"), summary.typologies},
            {QStringLiteral("inactive_structures"), summary.inactiveStructures},
            {QStringLiteral("structures_in_france"), summary.structuresInFrance},
            {QStringLiteral("structures_in_france_without_department"), summary.structuresInFranceWithoutDepartment},
            {QStringLiteral("mentions"), summary.mentions},
            {QStringLiteral("first_publication"), isoDay(summary.firstPublication)},
            {QStringLiteral("last_publication"), isoDay(summary.lastPublication)},
            {QStringLiteral("sources"), sources}};
}

QByteArray text(const SnapshotInfo& info, const SnapshotSummary& summary)
{
    QString out;
    const auto line = [&out](const QString& name, const QString& value) {
        if (!value.isEmpty())
            out += QStringLiteral("%1 %2\n").arg(name + u':', -34).arg(value);
    };
    if (info.fictitious)
        out += fictitiousDataNotice() + u'\n';
    line(QCoreApplication::translate("Cli", "Label"), info.label);
    line(QCoreApplication::translate("Cli", "Date of the data"), info.dataDate);
    for (const SnapshotInfo::DatasetCount& count : info.datasets) {
        const auto kind = datasetFromId(count.dataset.toStdString());
        line(kind ? datasetTitle(*kind) : count.dataset, QString::number(count.rows));
    }
    line(QCoreApplication::translate("Cli", "networks"), QString::number(summary.networks));
    line(QCoreApplication::translate("Cli", "typologies of structures"), QString::number(summary.typologies));
    line(QCoreApplication::translate("Cli", "inactive structures"), QString::number(summary.inactiveStructures));
    line(QCoreApplication::translate("Cli", "in France without a département"),
         QString::number(summary.structuresInFranceWithoutDepartment));
    line(QCoreApplication::translate("Cli", "mentions"), QString::number(summary.mentions));
    line(QCoreApplication::translate("Cli", "published from"), isoDay(summary.firstPublication));
    line(QCoreApplication::translate("Cli", "published until"), isoDay(summary.lastPublication));
    for (const SnapshotInfo::Source& source : info.sources)
        line(source.dataset, source.member.isEmpty() ? source.file : source.file + u'/' + source.member);
    line(QCoreApplication::translate("Cli", "Content hash"), info.contentHash);
    line(QCoreApplication::translate("Cli", "Written by"), QStringLiteral("Vigie ") + info.applicationVersion);
    return out.toUtf8();
}

}    // namespace

int runInfo(const QStringList& words)
{
    Arguments arguments(QStringLiteral("info"),
                        QCoreApplication::translate("Cli", "Says what a snapshot holds and where it comes from."),
                        QStringLiteral("SNAPSHOT"));
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "Print JSON."));
    if (const auto over = arguments.parse(words, 1, 1))
        return *over;
    const auto snapshot = openSnapshot(arguments.positional().front(), task());
    if (!snapshot)
        return fail(snapshot.error());
    const SnapshotSummary summary = summarise(*snapshot->dataset);
    return finish(arguments.isSet(QStringLiteral("json")) ? writeJson(json(snapshot->info, summary))
                                                          : writeOut(text(snapshot->info, summary)));
}

}    // namespace vigie::cli
