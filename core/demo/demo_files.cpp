// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_files.h"

#include "core/demo/experience_table.h"
#include "core/demo/result_table.h"
#include "core/demo/structure_table.h"
#include "core/domain/datasets.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <cmath>
#include <memory>

namespace vigie {

namespace {

using demo::CsvFile;

constexpr double smallestScale = 0.01;
constexpr double largestScale = 100;
constexpr qint64 rowsBetweenReports = 512;

/// Tells the caller how far a file has come, and whether to go on.
class RowCounter
{
public:
    RowCounter(const TaskContext& task, QString phase, qint64 total)
        : m_task(task), m_progress{std::move(phase), 0, total, 0}
    {
    }

    bool goesOn()
    {
        m_progress.rows = ++m_progress.done;
        if (m_progress.done % rowsBetweenReports == 0)
            m_task.report(m_progress);
        return !m_task.cancelled();
    }

private:
    const TaskContext& m_task;
    Progress m_progress;
};

QString phaseOf(DatasetKind kind)
{
    return QCoreApplication::translate("Demo", "Writing fictitious %1").arg(datasetTitle(kind));
}

template <typename Row, typename Rows>
void writeTable(CsvFile& file, const std::vector<demo::CsvColumn<Row>>& columns, const Rows& rows, RowCounter counter)
{
    demo::writeHeader(file, columns);
    for (const Row& row : rows) {
        if (!counter.goesOn())
            return;
        demo::writeRow(file, columns, row);
    }
}

void writeStructures(CsvFile& file, const demo::ServiceNetwork& network, const TaskContext& task)
{
    const auto& structures = network.structures();
    writeTable(file, demo::structureColumns(network), structures,
               {task, phaseOf(DatasetKind::Structures), static_cast<qint64>(structures.size())});
}

void writeResults(CsvFile& file, const demo::ServiceNetwork& network, const DemoOptions& options,
                  const TaskContext& task)
{
    RowCounter counter(task, phaseOf(DatasetKind::Results), 0);
    const auto columns = demo::resultColumns();
    demo::writeHeader(file, columns);
    demo::makeResults(network, options, [&](const demo::DemoResult& result) {
        demo::writeRow(file, columns, result);
        return counter.goesOn();
    });
}

void writeExperiences(CsvFile& file, const demo::ServiceNetwork& network, const DemoOptions& options,
                      const TaskContext& task)
{
    demo::ExperienceStream stream(network, options);
    RowCounter counter(task, phaseOf(DatasetKind::Experiences), stream.count());
    const auto columns = demo::experienceColumns();
    demo::writeHeader(file, columns);
    for (int made = 0; made < stream.count() && counter.goesOn(); ++made)
        demo::writeRow(file, columns, stream.next());
}

Error wrongScale(double scale)
{
    return {ErrorCode::WrongUsage,
            QCoreApplication::translate("Demo", "The demonstration data could not be written"),
            {},
            QCoreApplication::translate("Demo", "The scale %1 is not between 0.01 and 100.").arg(scale),
            {}};
}

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Demo", "The demonstration data was not written"),
            {},
            QCoreApplication::translate("Demo", "The operation was stopped."),
            {}};
}

struct DemoFile
{
    const char* name;
    demo::CsvDialect dialect;
};

// Structures and experiences in the dialects seen; the others as the portal's exports come by default.
constexpr std::array demoFiles = {
    DemoFile{"export-structures.csv", {.carriageReturns = true}},
    DemoFile{"export-typologies.csv", {}},
    DemoFile{"export-indicateurs.csv", {}},
    DemoFile{"export-resultats.csv", {}},
    DemoFile{"export-experiences.csv", {.byteOrderMark = true, .quoteBlanks = true}},
};

using OpenFiles = std::array<std::unique_ptr<CsvFile>, demoFiles.size()>;

Result<OpenFiles> openAll(const QDir& folder)
{
    OpenFiles files;
    for (size_t index = 0; index < files.size(); ++index) {
        const QString path = folder.filePath(QString::fromLatin1(demoFiles[index].name));
        files[index] = std::make_unique<CsvFile>(path, demoFiles[index].dialect);
        if (auto opened = files[index]->open(); !opened)
            return opened.error();
    }
    return files;
}

/// Everything is written out before the first file takes its name: a full disk leaves none of them.
Result<void> commitAll(OpenFiles& files)
{
    for (auto& file : files) {
        if (auto flushed = file->flush(); !flushed)
            return flushed;
    }
    for (auto& file : files) {
        if (auto committed = file->commit(); !committed)
            return committed;
    }
    return {};
}

}    // namespace

Result<QStringList> writeDemoFiles(const QString& folder, const DemoOptions& options, const TaskContext& task)
{
    if (!(options.scale >= smallestScale && options.scale <= largestScale))
        return wrongScale(options.scale);
    auto files = openAll(QDir(folder));
    if (!files)
        return files.error();

    const demo::ServiceNetwork network(options);
    writeStructures(*(*files)[0], network, task);
    writeTable(*(*files)[1], demo::typologyColumns(), demo::services(), {task, phaseOf(DatasetKind::Typologies), 0});
    writeTable(*(*files)[2], demo::indicatorColumns(), demo::indicators(), {task, phaseOf(DatasetKind::Indicators), 0});
    writeResults(*(*files)[3], network, options, task);
    writeExperiences(*(*files)[4], network, options, task);
    if (task.cancelled())
        return cancelled();
    if (auto committed = commitAll(*files); !committed)
        return committed.error();

    QStringList names;
    for (const DemoFile& file : demoFiles)
        names << QString::fromLatin1(file.name);
    return names;
}

}    // namespace vigie
