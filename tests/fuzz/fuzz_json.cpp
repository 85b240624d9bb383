// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_reader.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace vigie;

namespace {

/// What was read of a text, to be compared between block sizes.
struct Reading
{
    QString refusal;
    JsonOutline::Shape shape = JsonOutline::Shape::Array;
    qint64 records = 0;
    size_t notes = 0;
    QByteArray content;    ///< places and fields
};

void require(bool holds, const char* what)
{
    if (!holds)
        qFatal("%s", what);
}

void appendRecord(const JsonReader& reader, QByteArray& content)
{
    content += QByteArray::number(reader.place().line) + '@' + QByteArray::number(reader.place().byte);
    for (std::string_view field : reader.fields()) {
        content += '\x1F';
        content.append(field.data(), static_cast<qsizetype>(field.size()));
    }
    content += '\n';
}

Reading read(const QByteArray& text, size_t blockBytes)
{
    // Small limits, so that small inputs reach them.
    const JsonLimits limits{8, 64, 256};
    MemorySource source(text);
    const auto outline = outlineJson(source, {}, blockBytes, limits);
    if (!outline) {
        require(outline.error().code == ErrorCode::InputUnusable, "refused with another code");
        require(!outline.error().where.isEmpty(), "refused without a place");
        return {outline.error().message(), {}, 0, 0, {}};
    }
    Reading reading{{}, outline->shape, 0, outline->notes.size(), {}};
    JsonReader reader(std::make_unique<MemorySource>(text), *outline, blockBytes, limits);
    for (qint64 records = -1;; ++records) {
        const auto status = reader.next();
        require(status.ok(), "what the outline accepts is refused by the reader");
        if (*status == RecordReader::Status::End) {
            reading.records = records;
            break;
        }
        require(*status == RecordReader::Status::Record, "a record without its end");
        require(reader.fields().size() == outline->members.size(), "fields and members differ in number");
        require(reader.place().byte >= 0 && reader.place().byte <= text.size(), "a place outside the text");
        require(reader.place().line >= 1 && reader.place().line <= text.size() + 1, "a line outside the text");
        appendRecord(reader, reading.content);
    }
    require(reading.records == outline->records, "outline and reader count differently");
    return reading;
}

bool same(const Reading& a, const Reading& b)
{
    return a.refusal == b.refusal && a.shape == b.shape && a.records == b.records && a.notes == b.notes &&
           a.content == b.content;
}

}    // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Reading whole = read(text, std::max<size_t>(size, 1));
    for (size_t block : std::array<size_t, 3>{1, 3, 16})
        require(same(read(text, block), whole), "the blocks change what is read");
    looksLikeJson(text, QString());
    return 0;
}
