// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/data_records.h"

#include "core/base/fold.h"
#include "core/ingest/held_record.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace vigie {

namespace {

constexpr size_t mostClosingLines = 20;

bool allEmpty(std::span<const std::string_view> fields)
{
    return std::all_of(fields.begin(), fields.end(), [](std::string_view field) { return field.empty(); });
}

}    // namespace

struct DataRecords::State
{
    std::unique_ptr<RecordReader> reader;
    std::vector<std::string> keys;    ///< of the header
    size_t named = 0;                 ///< first column of the header that has a name
    std::string name;                 ///< its label
    RecordStart start;
    IssueLog& log;
    std::deque<HeldRecord> held;
    std::optional<Status> ahead;
    bool givesHeld = false;
    std::vector<std::string_view> fields;
    qint64 skipped = 0;

    void skip(Rule rule, RecordPlace place)
    {
        log.atRecord(place.line, place.byte);
        log.note(rule, {}, {});
        ++skipped;
    }

    bool repeatsHeader() const
    {
        const auto cells = reader->fields();
        // One comparison keeps almost every record from the costly look.
        if (name.empty() || cells.size() != keys.size() || cells[named].find(name) == std::string_view::npos)
            return false;
        return std::equal(cells.begin(), cells.end(), keys.begin(),
                          [](std::string_view cell, const std::string& key) { return normalisedKey(cell) == key; });
    }

    bool mayClose() const
    {
        const auto cells = reader->fields();
        return keys.size() > 1 && !cells.front().empty() && allEmpty(cells.subspan(1)) && !start.hasIdentifier(cells);
    }

    /// The reader stands on a line that may close the table: it does when only such lines follow.
    Result<void> lookForEnd()
    {
        while (!ahead && held.size() < mostClosingLines) {
            held.emplace_back(reader->fields(), reader->place());
            auto status = reader->next();
            while (status && *status == Status::Record && allEmpty(reader->fields()))
                status = reader->next();
            if (!status)
                return status.error();
            if (*status != Status::Record || !mayClose())
                ahead = *status;
        }
        if (ahead && *ahead == Status::End) {
            for (const HeldRecord& line : held)
                skip(Rule::FooterSkipped, line.place());
            held.clear();
        }
        return {};
    }

    Result<Status> read()
    {
        const auto status = ahead ? Result<Status>(*ahead) : reader->next();
        ahead.reset();
        return status;
    }
};

DataRecords::DataRecords(std::unique_ptr<RecordReader> reader, const Header& header, RecordStart start, IssueLog& log)
    : m_state(new State{std::move(reader), header.keys, 0, {}, start, log, {}, {}, false, {}, 0})
{
    const auto named =
        std::find_if(header.keys.begin(), header.keys.end(), [](const auto& key) { return !key.empty(); });
    m_state->named = static_cast<size_t>(named - header.keys.begin());
    m_state->name = named == header.keys.end() ? std::string() : header.labels[m_state->named];
}

DataRecords::~DataRecords() = default;

Result<RecordReader::Status> DataRecords::next()
{
    State& state = *m_state;
    if (state.givesHeld)
        state.held.pop_front();
    state.givesHeld = false;
    if (state.held.empty()) {
        auto status = state.read();
        while (status && *status == Status::Record && state.repeatsHeader()) {
            state.skip(Rule::RepeatedHeader, state.reader->place());
            status = state.read();
        }
        if (!status || *status != Status::Record || !state.mayClose())
            return status;
        if (const auto looked = state.lookForEnd(); !looked)
            return looked.error();
        if (state.held.empty())
            return state.read();
    }
    state.givesHeld = true;
    state.held.front().publish(state.fields);
    return Status::Record;
}

std::span<const std::string_view> DataRecords::fields() const
{
    return m_state->givesHeld ? std::span<const std::string_view>(m_state->fields) : m_state->reader->fields();
}

RecordPlace DataRecords::place() const
{
    return m_state->givesHeld ? m_state->held.front().place() : m_state->reader->place();
}

qint64 DataRecords::skipped() const
{
    return m_state->skipped;
}

}    // namespace vigie
