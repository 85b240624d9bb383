// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/import_controller.h"

#include "core/base/hash.h"
#include "core/session/import_session.h"

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

}    // namespace

ImportController::ImportController(QString snapshotFolder, QObject* parent)
    : QObject(parent), m_folder(std::move(snapshotFolder))
{
    connect(&m_jobs, &JobRunner::runningChanged, this, &ImportController::runningChanged);
    connect(&m_jobs, &JobRunner::progressed, this, &ImportController::progressed);
}

QString ImportController::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/snapshots");
}

void ImportController::importFiles(const QStringList& inputs)
{
    const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    start(inputs, QStringLiteral("%1/%2.vigie").arg(m_folder, name), labelOf(inputs));
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
    else
        start({demonstrationResource}, path, tr("Demonstration"));
}

void ImportController::start(const QStringList& inputs, const QString& snapshotPath, const QString& label)
{
    QDir().mkpath(m_folder);
    ImportRequest request;
    request.inputs = inputs;
    request.snapshotPath = snapshotPath;
    request.label = label;
    m_jobs.start<ImportOutcome>([request](const TaskContext& task) { return importToSnapshot(request, task); },
                                [this, snapshotPath](Result<ImportOutcome> outcome) {
                                    if (!outcome) {
                                        Q_EMIT failed(outcome.error());
                                        return;
                                    }
                                    m_report = std::move(outcome->report);
                                    Q_EMIT imported(m_report);
                                    Q_EMIT snapshotReady(snapshotPath);
                                });
}

void ImportController::cancel()
{
    m_jobs.cancel();
}

}    // namespace vigie
