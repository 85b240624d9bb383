// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/import_controller.h"

#include "core/base/hash.h"
#include "core/store/snapshot_reader.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace vigie {

namespace {

const QString demonstrationResource = QStringLiteral(":/demo/demonstration.zip");

QString labelOf(const QStringList& inputs)
{
    QStringList names;
    for (const QString& input : inputs)
        names += QFileInfo(input).fileName();
    return names.join(QStringLiteral(", "));
}

struct Imported
{
    ImportReport report;
    QString sameContentAs;
};

/// How people know a snapshot: by its label, else by its file.
QString labelOfSnapshot(const QString& path)
{
    if (path.isEmpty())
        return {};
    const auto info = readSnapshotInfo(path);
    return info && !info->label.isEmpty() ? info->label : QFileInfo(path).fileName();
}

}    // namespace

QString importSentence(const ImportReport& report, const QString& sameContentAs)
{
    if (sameContentAs.isEmpty())
        return report.sentence();
    return ImportController::tr("%1 Same content as “%2”.").arg(report.sentence(), sameContentAs);
}

ImportController::ImportController(QString snapshotFolder, QObject* parent)
    : QObject(parent), m_folder(std::move(snapshotFolder))
{
    removeAbandonedDrafts(m_folder);
    connect(&m_jobs, &JobRunner::runningChanged, this, &ImportController::runningChanged);
    connect(&m_jobs, &JobRunner::progressed, this, &ImportController::progressed);
}

QString ImportController::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/snapshots");
}

void ImportController::importFiles(const QStringList& inputs)
{
    ImportRequest request;
    request.inputs = inputs;
    importWith(std::move(request));
}

void ImportController::importWith(ImportRequest request)
{
    const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    request.snapshotPath = QStringLiteral("%1/%2.vigie").arg(m_folder, name);
    if (request.label.isEmpty())
        request.label = labelOf(request.inputs);
    start(request);
}

void ImportController::openDemonstration()
{
    QFile bundled(demonstrationResource);
    if (!bundled.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::InputUnusable,
                       tr("The demonstration could not be opened"),
                       {},
                       tr("this build of Vigie does not contain it"),
                       {}});
        return;
    }
    // Named after its content: another edition of the demonstration is imported anew.
    const QByteArray bytes = bundled.readAll();
    const std::string print = fingerprint({bytes.constData(), static_cast<size_t>(bytes.size())}).hex();
    const QString path =
        QStringLiteral("%1/demonstration-%2.vigie").arg(m_folder, QString::fromStdString(print).left(8));
    if (QFile::exists(path))
        Q_EMIT snapshotReady(path);
    else {
        ImportRequest request;
        request.inputs = QStringList{demonstrationResource};
        request.snapshotPath = path;
        request.label = tr("Demonstration");
        start(request);
    }
}

void ImportController::start(const ImportRequest& request)
{
    QDir().mkpath(m_folder);
    m_jobs.start<Imported>(
        [request](const TaskContext& task) -> Result<Imported> {
            auto outcome = importToSnapshot(request, task);
            if (!outcome)
                return outcome.error();
            return Imported{std::move(outcome->report), labelOfSnapshot(outcome->sameContentAs)};
        },
        [this, path = request.snapshotPath](Result<Imported> done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_report = std::move(done->report);
            Q_EMIT imported(m_report, done->sameContentAs);
            Q_EMIT snapshotReady(path);
        });
}

void ImportController::cancel()
{
    m_jobs.cancel();
}

}    // namespace vigie
