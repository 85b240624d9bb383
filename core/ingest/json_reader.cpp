// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_reader.h"

#include "core/ingest/json_containers.h"
#include "core/ingest/json_record.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace vigie {

struct JsonReader::Parser
{
    Parser(std::unique_ptr<ByteSource> bytes, JsonOutline said, size_t blockBytes, JsonLimits limits)
        : source(std::move(bytes)), outline(std::move(said)), stream(*source, {}, blockBytes), values(limits),
          cells(outline.members, outline.inner), fields(outline.members.begin(), outline.members.end())
    {
    }

    Result<bool> findRecord();
    Result<bool> findElement();
    Result<void> enter();
    Result<void> leave();
    Result<bool> skipTo(const std::string* name);
    Result<Status> readRecord();

    std::unique_ptr<ByteSource> source;
    JsonOutline outline;
    JsonStream stream;
    JsonValueParser values;
    JsonRecordCells cells;
    std::optional<JsonMembers> page;         ///< that keeps the array of records
    std::optional<JsonElements> elements;    ///< of the array that is open; none: the records stand at the top
    std::vector<std::string_view> fields;    ///< first the header
    RecordPlace place{1, 0};
    bool headerGiven = false;
    bool entered = false;
    bool ended = false;
};

/// True: a record starts at the next byte. False: there is no more, and nothing else either.
Result<bool> JsonReader::Parser::findRecord()
{
    const bool first = !std::exchange(entered, true);
    if (first) {
        if (const auto found = enter(); !found)
            return found.error();
    }
    if (elements) {
        const auto found = findElement();
        if (!found || *found)
            return found;
    } else if (first) {
        return true;
    } else if (outline.shape == JsonOutline::Shape::Lines) {
        stream.skipBlanks();
        if (stream.stop() == JsonStream::Stop::None)
            return true;
    }
    if (const auto left = leave(); !left)
        return left.error();
    return false;
}

/// Goes to the first record, or to the array of records.
Result<void> JsonReader::Parser::enter()
{
    stream.skipBlanks();
    if (outline.shape == JsonOutline::Shape::ApiPage) {
        page.emplace(stream, values);
        const auto found = skipTo(&outline.list);
        if (!found)
            return found.error();
        if (!*found)
            return jsonError(stream, QCoreApplication::translate("Ingest", "the list of records is missing"));
    }
    if (page || stream.Peek() == '[')
        elements.emplace(stream);
    return {};
}

/// Goes through the page up to the value of a member, or to its end.
Result<bool> JsonReader::Parser::skipTo(const std::string* name)
{
    for (;;) {
        const auto more = page->next();
        if (!more || !*more)
            return more;
        if (name && page->name() == *name)
            return true;
        JsonNobody nobody;
        if (const auto read = values.parse(stream, nobody, 1); !read)
            return read.error();
    }
}

/// An array may be followed by another one, if the examination says so.
Result<bool> JsonReader::Parser::findElement()
{
    for (;;) {
        const auto more = elements->next();
        if (!more || *more || outline.shape != JsonOutline::Shape::Reopened)
            return more;
        stream.skipBlanks();
        if (stream.take(','))
            stream.skipBlanks();
        if (stream.Peek() != '[')
            return false;
        elements.emplace(stream);
    }
}

/// Reads to the end of the source: an archive tells only there whether what was read is to be trusted.
Result<void> JsonReader::Parser::leave()
{
    if (page) {
        if (const auto rest = skipTo(nullptr); !rest)
            return rest.error();
    }
    return expectEnd(stream);
}

Result<RecordReader::Status> JsonReader::Parser::readRecord()
{
    place = {stream.place().line, stream.offset()};
    cells.beginRecord();
    const auto read = values.parse(stream, cells, page ? 2 : elements ? 1 : 0);
    if (!read) {
        ended = true;
        return values.tooLarge() ? Result<Status>(Status::TooLarge) : Result<Status>(read.error());
    }
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i] = cells.cell(i);
    return Status::Record;
}

JsonReader::JsonReader(std::unique_ptr<ByteSource> source, JsonOutline outline, size_t blockBytes, JsonLimits limits)
    : m_parser(std::make_unique<Parser>(std::move(source), std::move(outline), blockBytes, limits))
{
}

JsonReader::~JsonReader() = default;

Result<RecordReader::Status> JsonReader::next()
{
    if (!m_parser->headerGiven) {
        m_parser->headerGiven = true;
        return Status::Record;
    }
    if (m_parser->ended)
        return Status::End;
    const auto found = m_parser->findRecord();
    m_parser->ended = !found || !*found;
    if (!found)
        return found.error();
    return *found ? m_parser->readRecord() : Status::End;
}

std::span<const std::string_view> JsonReader::fields() const
{
    return m_parser->fields;
}

RecordPlace JsonReader::place() const
{
    return m_parser->place;
}

}    // namespace vigie
