// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/continuation_reader.h"

#include "core/ingest/held_record.h"
#include "core/ingest/issue_log.h"

#include <QCoreApplication>

#include <deque>
#include <optional>
#include <vector>

namespace vigie {

namespace {

/// A testimony has some hundred lines at most; beyond, the file is damaged in another way.
constexpr size_t mostLines = 2000;

}    // namespace

struct ContinuationReader::State
{
    std::unique_ptr<RecordReader> reader;
    Shape shape;
    IssueLog& log;
    std::deque<HeldRecord> held;    ///< to be given first, in this order
    std::optional<Status> ahead;    ///< the reader stands on a record that has not been given
    bool givesHeld = false;         ///< the current record is held.front()
    std::vector<std::string_view> fields;

    HeldRecord copy() const { return {reader->fields(), reader->place()}; }

    /// Reads on; what comes may continue the record held, if it is a record that does not begin another.
    Result<bool> readContinuation(size_t mostFields)
    {
        const auto status = reader->next();
        if (!status)
            return status.error();
        const bool continues =
            *status == Status::Record && reader->fields().size() <= mostFields && !shape.beginsRecord(reader->fields());
        if (!continues)
            ahead = *status;
        return continues;
    }

    void join(std::vector<HeldRecord>& lines)
    {
        HeldRecord& record = held.back();
        for (const HeldRecord& line : lines)
            record.join(line);
        log.atRecord(record.place().line, record.place().byte);
        const auto joined = static_cast<int>(lines.size());
        log.note(Rule::LineBreakRejoined, {}, {},
                 QCoreApplication::translate("Ingest", "%n line(s) joined", nullptr, joined));
        lines.clear();
    }

    /// The record is short: lines until it is whole, or nothing.
    Result<void> completeShort()
    {
        std::vector<HeldRecord> lines;
        size_t size = held.back().size();
        while (size < shape.columns && lines.size() < mostLines) {
            const auto continues = readContinuation(shape.columns - size + 1);
            if (!continues)
                return continues.error();
            if (!*continues)
                break;
            size += reader->fields().size() - 1;
            lines.push_back(copy());
        }
        if (size == shape.columns)
            join(lines);
        held.insert(held.end(), lines.begin(), lines.end());
        return {};
    }

    /// The record is whole and ends in free text: lines of one field that follow belong to it, unless they end the
    /// source.
    Result<void> completeLastField()
    {
        std::vector<HeldRecord> lines;
        while (!ahead && lines.size() < mostLines) {
            const auto continues = readContinuation(1);
            if (!continues)
                return continues.error();
            if (*continues)
                lines.push_back(copy());
        }
        // Blank lines are nobody's words when no words follow them.
        while (!lines.empty() && lines.back().bytes() == 0)
            lines.pop_back();
        if (!lines.empty() && !(ahead && *ahead == Status::End))
            join(lines);
        held.insert(held.end(), lines.begin(), lines.end());
        return {};
    }

    Result<void> complete()
    {
        if (reader->fields().size() < shape.columns && shape.beginsRecord(reader->fields())) {
            held.push_back(copy());
            if (const auto done = completeShort(); !done)
                return done;
        }
        const bool whole = held.empty() ? reader->fields().size() == shape.columns
                                        : held.size() == 1 && held.front().size() == shape.columns;
        if (!whole || !shape.lastIsFreeText || ahead)
            return {};
        if (held.empty())
            held.push_back(copy());
        return completeLastField();
    }
};

ContinuationReader::ContinuationReader(std::unique_ptr<RecordReader> reader, Shape shape, IssueLog& log)
    : m_state(new State{std::move(reader), std::move(shape), log, {}, {}, false, {}})
{
}

ContinuationReader::~ContinuationReader() = default;

Result<RecordReader::Status> ContinuationReader::next()
{
    State& state = *m_state;
    if (state.givesHeld)
        state.held.pop_front();
    state.givesHeld = false;
    if (state.held.empty()) {
        const auto status = state.ahead ? Result<Status>(*state.ahead) : state.reader->next();
        state.ahead.reset();
        if (!status || *status != Status::Record)
            return status;
        if (const auto completed = state.complete(); !completed)
            return completed.error();
    }
    state.givesHeld = !state.held.empty();
    if (state.givesHeld)
        state.held.front().publish(state.fields);
    return Status::Record;
}

std::span<const std::string_view> ContinuationReader::fields() const
{
    return m_state->givesHeld ? std::span<const std::string_view>(m_state->fields) : m_state->reader->fields();
}

RecordPlace ContinuationReader::place() const
{
    return m_state->givesHeld ? m_state->held.front().place() : m_state->reader->place();
}

}    // namespace vigie
