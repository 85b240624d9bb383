// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/import_preparation.h"

#include "core/ingest/importer.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vigie {

namespace {

using State = PreparedSource::State;

PreparedSource unopened(const QString& input, const QString& why)
{
    PreparedSource source;
    source.file = input;
    source.state = State::Unreadable;
    source.refusal = why;
    source.listedOnly = true;
    return source;
}

PreparedSource listed(const SourceEntry& entry)
{
    PreparedSource source;
    source.file = entry.file;
    source.member = entry.member;
    source.bytes = entry.bytes;
    source.refusal = entry.refusal;
    if (!entry.refusal.isEmpty())
        source.state = State::Refused;
    return source;
}

/// A file that cannot be opened takes nothing from the others of its folder.
std::vector<PreparedSource> listInput(const QString& input, const TaskContext& task)
{
    std::vector<PreparedSource> sources;
    QStringList files = filesOf(input);
    files.sort();
    for (const QString& file : files) {
        if (task.cancelled())
            return {};
        const auto entries = sourcesToImport({file}, {});
        if (!entries)
            sources.push_back(unopened(file, entries.error().message()));
        else
            std::transform(entries->begin(), entries->end(), std::back_inserter(sources), listed);
        if (entries && entries->empty())
            sources.push_back(unopened(file, ImportPreparation::tr("the archive is empty")));
    }
    if (files.isEmpty())
        sources.push_back(unopened(input, ImportPreparation::tr("the folder contains no file")));
    return sources;
}

/// The source opened anew, for one job alone.
Result<SourceEntry> entryOf(const QString& file, const QString& member)
{
    auto entries = sourcesToImport({file}, {});
    if (!entries)
        return entries.error();
    const auto found = std::find_if(entries->begin(), entries->end(),
                                    [&member](const SourceEntry& entry) { return entry.member == member; });
    if (found == entries->end())
        return Error{ErrorCode::InputUnusable, ImportPreparation::tr("The source has gone"), file, {}, {}};
    return std::move(*found);
}

/// True for what is no text at all, whatever the options say.
bool isBinary(const RecordPreview& preview)
{
    return std::any_of(preview.header.begin(), preview.header.end(),
                       [](const QString& cell) { return cell.contains(QChar(0)); });
}

Result<ImportPreparation::Examination> examineEntry(const SourceEntry& entry, const ReadingOptions& decided,
                                                    const TaskContext& task)
{
    ImportPreparation::Examination examination;
    examination.reading.refusal = entry.refusal;
    if (!entry.refusal.isEmpty())
        return examination;
    auto reading = examine(entry, decided, task);
    if (!reading)
        return reading.error();
    examination.reading = std::move(*reading);
    // A source that is refused may have no records to show.
    auto preview = previewRecords(entry, examination.reading, ImportPreparation::previewedRecords, task);
    if (!preview && examination.reading.refusal.isEmpty())
        return preview.error();
    if (preview && !isBinary(*preview))
        examination.preview = std::move(*preview);
    return examination;
}

}    // namespace

int PreparedSource::doubts() const
{
    return static_cast<int>(std::count_if(reading.findings.begin(), reading.findings.end(), [](const Finding& finding) {
        return finding.certainty == Finding::Certainty::Guess && !finding.setByPerson;
    }));
}

ImportPreparation::ImportPreparation(QObject* parent) : QObject(parent) {}

void ImportPreparation::add(const QStringList& inputs)
{
    m_inputs.insert(m_inputs.end(), inputs.begin(), inputs.end());
    Q_EMIT changed();
    next();
}

void ImportPreparation::clear()
{
    m_jobs.cancel();
    m_inputs.clear();
    m_toExamine.clear();
    m_toCount.clear();
    m_current.reset();
    Q_EMIT aboutToClear();
    m_sources.clear();
    Q_EMIT cleared();
    Q_EMIT changed();
}

void ImportPreparation::setWanted(size_t source, bool wanted)
{
    if (!m_sources[source].usable() || m_sources[source].wanted == wanted)
        return;
    m_sources[source].wanted = wanted;
    notify(source);
}

void ImportPreparation::setDecided(size_t source, const ReadingOptions& decided)
{
    PreparedSource& changedSource = m_sources[source];
    changedSource.decided = decided;
    changedSource.state = State::Waiting;
    changedSource.refusal.clear();
    std::erase(m_toExamine, source);
    std::erase(m_toCount, source);
    if (m_current && *m_current != source)
        m_toExamine.push_front(*m_current);
    m_toExamine.push_front(source);
    m_current.reset();
    // What runs is not finished but begun again later; a listing or counting that is stopped here stands in its queue.
    m_jobs.cancel();
    notify(source);
    next();
}

void ImportPreparation::pause()
{
    m_paused = true;
    if (m_current)
        m_toExamine.push_front(*m_current);
    m_current.reset();
    m_jobs.cancel();
}

void ImportPreparation::resume()
{
    m_paused = false;
    next();
}

bool ImportPreparation::examining() const
{
    return !m_inputs.empty() || !m_toExamine.empty() || m_current.has_value();
}

size_t ImportPreparation::examined() const
{
    return static_cast<size_t>(std::count_if(m_sources.begin(), m_sources.end(), [](const PreparedSource& source) {
        return source.state != State::Waiting;
    }));
}

size_t ImportPreparation::chosen() const
{
    return static_cast<size_t>(std::count_if(m_sources.begin(), m_sources.end(),
                                             [](const PreparedSource& source) { return source.chosen(); }));
}

void ImportPreparation::fill(ImportRequest& request) const
{
    std::set<QString> files;
    for (const PreparedSource& source : m_sources) {
        if (source.chosen())
            files.insert(source.file);
    }
    request.inputs = QStringList(files.begin(), files.end());
    for (const PreparedSource& source : m_sources) {
        if (!files.contains(source.file))
            continue;
        request.options.perSource[source.name()] = source.decided;
        // What is refused is named all the same: the report says why it was.
        if (!source.chosen() && source.state != State::Refused)
            request.options.leftOut.insert(source.name());
    }
}

void ImportPreparation::next()
{
    if (m_paused || m_jobs.running())
        return;
    if (!m_inputs.empty())
        return list(m_inputs.front());
    if (!m_toExamine.empty()) {
        const size_t source = m_toExamine.front();
        m_toExamine.pop_front();
        return examineSource(source);
    }
    if (!m_toCount.empty())
        countSource(m_toCount.front());
}

void ImportPreparation::list(const QString& input)
{
    m_jobs.start<std::vector<PreparedSource>>([input](const TaskContext& task) { return listInput(input, task); },
                                              [this](Result<std::vector<PreparedSource>> sources) {
                                                  m_inputs.pop_front();
                                                  append(std::move(*sources));
                                                  next();
                                              });
}

void ImportPreparation::append(std::vector<PreparedSource> listed)
{
    std::set<QString> known;
    for (const PreparedSource& source : m_sources)
        known.insert(source.name());
    std::erase_if(listed, [&known](const PreparedSource& source) { return known.contains(source.name()); });
    if (!listed.empty()) {
        Q_EMIT aboutToAppend(static_cast<int>(listed.size()));
        for (PreparedSource& source : listed) {
            if (source.state == State::Waiting)
                m_toExamine.push_back(m_sources.size());
            m_sources.push_back(std::move(source));
        }
        Q_EMIT appended();
    }
    Q_EMIT changed();
}

void ImportPreparation::examineSource(size_t source)
{
    m_current = source;
    const PreparedSource& wanted = m_sources[source];
    m_jobs.start<Examination>(
        [file = wanted.file, member = wanted.member,
         decided = wanted.decided](const TaskContext& task) -> Result<Examination> {
            const auto entry = entryOf(file, member);
            if (!entry)
                return entry.error();
            return examineEntry(*entry, decided, task);
        },
        [this, source](Result<Examination> examination) {
            m_current.reset();
            take(source, std::move(examination));
            next();
        });
}

void ImportPreparation::take(size_t source, Result<Examination> examination)
{
    PreparedSource& examinedSource = m_sources[source];
    if (!examination) {
        examinedSource.state = State::Unreadable;
        examinedSource.refusal = examination.error().message();
        examinedSource.preview = {};
        return notify(source);
    }
    examinedSource.reading = std::move(examination->reading);
    examinedSource.preview = std::move(examination->preview);
    examinedSource.refusal = examinedSource.reading.refusal;
    examinedSource.state = examinedSource.refusal.isEmpty() ? State::Readable : State::Refused;
    if (examinedSource.usable() && !examinedSource.preview.rowsAreExact)
        m_toCount.push_back(source);
    notify(source);
}

void ImportPreparation::countSource(size_t source)
{
    const PreparedSource& wanted = m_sources[source];
    m_jobs.start<qint64>(
        [file = wanted.file, member = wanted.member,
         reading = wanted.reading](const TaskContext& task) -> Result<qint64> {
            const auto entry = entryOf(file, member);
            return entry ? countRecords(*entry, reading, task) : Result<qint64>(entry.error());
        },
        [this, source](Result<qint64> rows) {
            m_toCount.pop_front();
            // Without a count the estimate stays, and is said to be one.
            if (rows) {
                m_sources[source].preview.rows = *rows;
                m_sources[source].preview.rowsAreExact = true;
                notify(source);
            }
            next();
        });
}

void ImportPreparation::notify(size_t source)
{
    Q_EMIT sourceChanged(static_cast<int>(source));
    Q_EMIT changed();
}

}    // namespace vigie
