// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/encoding.h"
#include "core/ingest/reading.h"

#include <QtGlobal>

#include <array>

using namespace vigie;

// Any bytes are examined and read to the end. The first two choose what a person says about the dialect, sensible or
// not; the rest is the file. Records do not depend on how many bytes are read at once.

namespace {

void require(bool holds, const char* what)
{
    if (!holds)
        qFatal("%s", what);
}

SourceEntry sourceOf(const QByteArray& bytes)
{
    return {QStringLiteral("a.csv"), {}, bytes.size(), {}, [bytes]() -> Result<std::unique_ptr<ByteSource>> {
                return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(bytes));
            }};
}

ReadingOptions optionsOf(unsigned char first, unsigned char second)
{
    ReadingOptions options;
    if (first & 1)
        options.delimiter = static_cast<char>(second);
    if (first & 2)
        options.quote = static_cast<char>(second ^ (first >> 6));
    if (first & 4)
        options.hasHeader = (first & 8) != 0;
    if (first & 16)
        options.encoding = static_cast<TextEncoding>(second % 6);
    return options;
}

/// What is read, places included; the first record that is not whole ends it.
QByteArray readAll(const SourceEntry& source, const ReadingOptions& options, size_t blockBytes)
{
    const auto reading = examine(source, options, {}, blockBytes);
    if (!reading)
        return reading.error().where.toUtf8();
    QByteArray all = encodingName(reading->encoding).toUtf8() + reading->dialect.delimiter + reading->dialect.quote;
    for (const Finding& finding : reading->findings)
        all += finding.value.toUtf8() + ' ' + finding.evidence.toUtf8() + '\n';
    auto reader = openRecords(source, *reading, blockBytes);
    require(reader.ok(), "memory cannot fail to open");
    for (;;) {
        const auto status = (*reader)->next();
        require(status.ok(), "what was examined can be read");
        all += QByteArray::number(static_cast<int>(*status));
        if (*status == RecordReader::Status::End || *status == RecordReader::Status::TooLarge)
            return all;
        all += QByteArray::number((*reader)->place().line) + '@' + QByteArray::number((*reader)->place().byte);
        for (std::string_view field : (*reader)->fields())
            all.append('\x1F').append(field.data(), static_cast<qsizetype>(field.size()));
    }
}

}    // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size < 2)
        return 0;
    const ReadingOptions options = optionsOf(data[0], data[1]);
    const QByteArray bytes(reinterpret_cast<const char*>(data + 2), static_cast<qsizetype>(size - 2));
    const SourceEntry source = sourceOf(bytes);
    const QByteArray once = readAll(source, options, 1u << 16);
    for (size_t blockBytes : std::array<size_t, 2>{1, 7})
        require(readAll(source, options, blockBytes) == once, "the size of blocks changes what is read");
    return 0;
}
