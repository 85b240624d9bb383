// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_report.h"
#include "core/ingest/json_containers.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/json_record.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <array>
#include <map>

namespace vigie {

namespace {

/// Keeps the first places of a rule and counts the others on the last of them.
class Notes
{
public:
    void add(Rule rule, qint64 line, std::string_view column = {})
    {
        if (m_notes.size() < ImportReport::maxSamples)
            m_notes.push_back(
                {rule, line, QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size())), {}});
        else
            ++m_notes.back().count;
    }
    void moveTo(std::vector<SourceNote>& notes)
    {
        std::move(m_notes.begin(), m_notes.end(), std::back_inserter(notes));
    }

private:
    std::vector<SourceNote> m_notes;
};

/// Collects the names of records' members.
class MemberNames : public JsonRecordEvents
{
public:
    explicit MemberNames(std::string inner = {}) : JsonRecordEvents(std::move(inner)) {}

    void beginRecordAt(qint64 line)
    {
        beginRecord();
        m_line = line;
        ++m_records;
    }
    /// A member of the current record, met outside the events.
    void add(std::string_view name)
    {
        member(keptName(name));
        m_hasMember = true;
    }

    qint64 records() const { return m_records; }
    /// Some record was an object with a member.
    bool hasMember() const { return m_hasMember; }
    void moveTo(JsonOutline& outline)
    {
        outline.members = std::move(m_names);
        outline.records = m_records;
        m_repeated.moveTo(outline.notes);
    }

protected:
    JsonEvents& member(std::string_view name) override
    {
        m_hasMember = m_hasMember || isObject();
        const auto found = m_lastRecord.find(name);
        if (found == m_lastRecord.end()) {
            // One more than allowed shows that there are too many; a hostile source may have any number.
            if (m_names.size() <= static_cast<size_t>(limits::columns)) {
                m_names.emplace_back(name);
                m_lastRecord.emplace(name, m_records);
            }
        } else if (std::exchange(found->second, m_records) == m_records) {
            m_repeated.add(Rule::RepeatedMemberName, m_line, name);
        }
        return m_nobody;
    }

private:
    std::vector<std::string> m_names;
    std::map<std::string, qint64, std::less<>> m_lastRecord;    ///< that had the member
    Notes m_repeated;
    JsonNobody m_nobody;
    qint64 m_records = 0;
    qint64 m_line = 1;
    bool m_hasMember = false;
};

/// A member that may hold the records, and what tells that it does.
struct RecordList
{
    std::string list;
    std::string inner;
    std::string witness;         ///< member beside the list …
    std::string witnessValue;    ///< … with this text, if not empty
    MemberNames names;
    int lists = 0;
    bool onlyRecords = true;
    bool witnessed = false;

    bool holds() const { return lists == 1 && onlyRecords && witnessed; }
};

class TextTaker : public JsonNobody
{
public:
    void string(std::string_view value) override { text = m_nested ? std::string() : std::string(value.substr(0, 32)); }
    void startObject() override { m_nested = true; }
    void startArray() override { m_nested = true; }
    std::string text;

private:
    bool m_nested = false;
};

/// One pass over a source. What an object at the top is (a record, the first of many lines, or a page with a list of
/// records) is known only at its end, so the answers to each are collected side by side.
class Outliner
{
public:
    Outliner(JsonStream& stream, JsonLimits limits) : m_stream(stream), m_parser(limits) {}

    Result<JsonOutline> run();
    bool sawMember() const;

private:
    Result<void> document();
    Result<void> arrays();
    Result<bool> array(MemberNames& names, int depth);
    Result<void> object();
    Result<void> member(const std::string& name);
    Result<void> lines();
    Result<void> record(MemberNames& names, int depth);

    JsonStream& m_stream;
    JsonValueParser m_parser;
    JsonOutline m_outline;
    MemberNames m_names;
    Notes m_reopened;
    std::array<RecordList, 3> m_lists{
        RecordList{"results", {}, "total_count", {}, MemberNames()},
        RecordList{"records", "fields", "nhits", {}, MemberNames("fields")},
        RecordList{"features", "properties", "type", "FeatureCollection", MemberNames("properties")}};
};

Result<JsonOutline> Outliner::run()
{
    if (const auto read = document(); !read)
        return read.error();
    if (m_outline.shape == JsonOutline::Shape::ApiPage) {
        for (RecordList& list : m_lists) {
            if (list.list == m_outline.list)
                list.names.moveTo(m_outline);
        }
    } else {
        m_names.moveTo(m_outline);
    }
    m_reopened.moveTo(m_outline.notes);
    return std::move(m_outline);
}

bool Outliner::sawMember() const
{
    return m_names.hasMember();
}

Result<void> Outliner::document()
{
    m_stream.skipBlanks();
    if (m_stream.atEnd())
        return jsonError(m_stream.place(),
                         QCoreApplication::translate("Ingest", "there is no JSON in it: it is empty"));
    if (m_stream.Peek() == '[')
        return arrays();
    if (m_stream.Peek() == '{')
        return object();
    if (const auto read = record(m_names, 0); !read)
        return read;
    return expectEnd(m_stream);
}

Result<void> Outliner::arrays()
{
    auto onlyRecords = array(m_names, 1);
    for (;;) {
        if (!onlyRecords)
            return onlyRecords.error();
        m_stream.skipBlanks();
        if (m_stream.atEnd())
            return {};
        const TextPlace place = m_stream.place();
        if (!*onlyRecords)
            return trailingError(m_stream);
        if (m_stream.take(','))
            m_stream.skipBlanks();
        if (m_stream.Peek() != '[')
            return m_stream.stop() == JsonStream::Stop::None ? trailingError(place) : trailingError(m_stream);
        m_outline.shape = JsonOutline::Shape::Reopened;
        m_reopened.add(Rule::ArrayReopened, m_stream.place().line);
        onlyRecords = array(m_names, 1);
        if (onlyRecords && !*onlyRecords)
            return trailingError(place);
    }
}

/// Reads an array; true when it is a list of records, and not empty.
Result<bool> Outliner::array(MemberNames& names, int depth)
{
    JsonElements elements(m_stream);
    bool onlyRecords = true;
    bool empty = true;
    for (;;) {
        const auto more = elements.next();
        if (!more)
            return more.error();
        if (!*more)
            return onlyRecords && !empty;
        if (const auto read = record(names, depth); !read)
            return read.error();
        onlyRecords = onlyRecords && names.isRecord();
        empty = false;
    }
}

Result<void> Outliner::record(MemberNames& names, int depth)
{
    names.beginRecordAt(m_stream.place().line);
    return m_parser.parse(m_stream, names, depth);
}

Result<void> Outliner::object()
{
    const TextPlace start = m_stream.place();
    const qint64 startOffset = m_stream.offset();
    m_names.beginRecordAt(start.line);
    JsonMembers members(m_stream, m_parser);
    for (;;) {
        const auto more = members.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const auto read = member(members.name()); !read)
            return read;
    }
    const bool tooLarge = m_stream.offset() - startOffset > m_parser.limits().recordBytes;
    const qint64 endLine = m_stream.place().line;
    m_stream.skipBlanks();
    if (m_stream.atEnd()) {
        for (const RecordList& list : m_lists) {
            if (!list.holds())
                continue;
            m_outline.shape = JsonOutline::Shape::ApiPage;
            m_outline.list = list.list;
            m_outline.inner = list.inner;
            return {};
        }
    }
    if (tooLarge)
        return tooLargeError(start);
    if (m_stream.atEnd())
        return {};
    if (m_stream.Peek() != '{' || start.line != endLine || m_stream.place().line == endLine)
        return trailingError(m_stream);
    return lines();
}

/// A member of the object at the top.
Result<void> Outliner::member(const std::string& name)
{
    m_names.add(name);
    for (RecordList& list : m_lists) {
        if (name != list.list || m_stream.Peek() != '[')
            continue;
        ++list.lists;
        const qint64 before = list.names.records();
        const auto onlyRecords = array(list.names, 2);
        if (!onlyRecords)
            return onlyRecords.error();
        list.onlyRecords = list.onlyRecords && (*onlyRecords || list.names.records() == before);
        return {};
    }
    TextTaker taker;
    if (const auto read = m_parser.parse(m_stream, taker, 1); !read)
        return read;
    for (RecordList& list : m_lists) {
        if (name == list.list)
            list.onlyRecords = false;
        if (name == list.witness)
            list.witnessed = list.witnessValue.empty() || list.witnessValue == taker.text;
    }
    return {};
}

/// The second and all later lines; the stream stands at the second record.
Result<void> Outliner::lines()
{
    m_outline.shape = JsonOutline::Shape::Lines;
    for (;;) {
        const TextPlace start = m_stream.place();
        if (m_stream.Peek() != '{')
            return trailingError(m_stream);
        if (const auto read = record(m_names, 0); !read)
            return read;
        const TextPlace end = m_stream.place();
        if (end.line != start.line)
            return jsonError(start, QCoreApplication::translate("Ingest", "a record is spread over several lines"));
        m_stream.skipBlanks();
        if (m_stream.atEnd())
            return {};
        if (m_stream.place().line == end.line)
            return trailingError(m_stream);
    }
}

bool namesJson(const QString& fileName)
{
    static const QStringList suffixes{QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("ndjson"),
                                      QStringLiteral("geojson")};
    return suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

}    // namespace

Result<JsonOutline> outlineJson(ByteSource& source, const TaskContext& task, size_t blockBytes, JsonLimits limits)
{
    JsonStream stream(source, task, blockBytes);
    return Outliner(stream, limits).run();
}

bool looksLikeJson(QByteArrayView sample, const QString& fileName)
{
    if (namesJson(fileName))
        return true;
    MemorySource source(sample.toByteArray());
    JsonStream stream(source, {}, static_cast<size_t>(sample.size()));
    stream.skipBlanks();
    if (stream.Peek() != '[' && stream.Peek() != '{')
        return false;
    Outliner outliner(stream, {});
    const bool whole = outliner.run().ok();
    const bool cut = stream.atEnd() || (stream.stop() == JsonStream::Stop::Encoding && stream.cutInCharacter());
    return (whole || cut) && outliner.sawMember();
}

}    // namespace vigie
