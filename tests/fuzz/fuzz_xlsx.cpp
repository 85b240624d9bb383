// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sheet_reader.h"

#include <cstdint>
#include <cstdlib>

// The parts of a workbook without their archive: strings, styles and a sheet, with a byte 0x1E between them. Any parts
// must give records or an error, and what is said of records must hold.

using namespace vigie;

namespace {

constexpr qint64 stringBytes = 1 << 20;

XmlPart takePart(QByteArray& rest)
{
    const qsizetype end = rest.indexOf('\x1e');
    const QByteArray part = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArray() : rest.sliced(end + 1);
    return XmlPart(std::make_unique<MemorySource>(part), QStringLiteral("part"));
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

}    // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray rest(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    auto tables = std::make_shared<WorkbookTables>();
    tables->since1904 = size % 2 == 1;
    XmlPart stringsPart = takePart(rest);
    if (auto strings = SharedStrings::read(stringsPart, stringBytes))
        tables->strings = std::move(*strings);
    XmlPart stylesPart = takePart(rest);
    if (auto styles = CellStyles::read(stylesPart))
        tables->styles = std::move(*styles);

    SheetReader reader(nullptr, takePart(rest), QStringLiteral("sheet"), tables);
    qint64 row = 0;
    for (;;) {
        const auto status = reader.next();
        if (!status || *status != RecordReader::Status::Record)
            return 0;
        require(reader.place().line > row && reader.place().line <= limits::sheetRows);
        row = reader.place().line;
        require(!reader.fields().empty() && reader.fields().size() <= static_cast<size_t>(limits::sheetColumns));
        require(!reader.fields().back().empty());
        for (const std::string_view field : reader.fields())
            require(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).toUtf8() ==
                    QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
    }
}
