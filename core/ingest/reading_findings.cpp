// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading_findings.h"

#include "core/domain/fields.h"
#include "core/ingest/cell_shape.h"
#include "core/ingest/encoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

using Aspect = Finding::Aspect;
using Certainty = Finding::Certainty;

QString text(const char* source)
{
    return QCoreApplication::translate("Ingest", source);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString givenByPerson()
{
    return QCoreApplication::translate("Ingest", "given by a person");
}

Finding given(Aspect aspect, const QString& value)
{
    return {aspect, value, givenByPerson(), Certainty::Certain, true};
}

qint64 charactersBeyondAscii(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0xC0; });
}

QString utf8Evidence(const EncodingEvidence& evidence)
{
    const qint64 characters = charactersBeyondAscii(evidence.sample);
    if (evidence.invalidBytes > 0)
        return QCoreApplication::translate("Ingest", "a byte-order mark says so, but %1 bytes are not UTF-8")
            .arg(number(evidence.invalidBytes));
    if (evidence.sample.size() < evidence.bytes)
        return QCoreApplication::translate(
                   "Ingest",
                   "valid UTF-8 over the whole of its %1 bytes, %2 characters beyond ASCII in the first %3 bytes")
            .arg(number(evidence.bytes), number(characters), number(evidence.sample.size()));
    return characters == 0
               ? QCoreApplication::translate("Ingest", "valid UTF-8 over the whole file, nothing but ASCII")
               : QCoreApplication::translate("Ingest", "valid UTF-8 over the whole file, %1 characters beyond ASCII")
                     .arg(number(characters));
}

QString singleByteEvidence(const EncodingEvidence& evidence)
{
    const EncodingGuess& guess = evidence.guess;
    if (guess.better)
        return QCoreApplication::translate(
                   "Ingest", "not valid UTF-8; but %1 of %2 bytes beyond ASCII would be French characters "
                             "in %3 and %4 are in Windows-1252: it is worth trying")
            .arg(number(guess.frenchWhenBetter), number(guess.highBytes), encodingName(*guess.better),
                 number(guess.french));
    return QCoreApplication::translate("Ingest",
                                       "not valid UTF-8; %1 of %2 bytes beyond ASCII are French characters in it")
        .arg(number(guess.french), number(guess.highBytes));
}

/// How many documented columns of a data set a header has, and which of those it cannot do without are missing.
struct Nearness
{
    DatasetKind kind = DatasetKind::Experiences;
    int known = 0;
    int documented = 0;
    QStringList missing;
};

Nearness nearnessTo(DatasetKind kind, const Header& header)
{
    Nearness nearness{kind, 0, 0, {}};
    const auto has = [&](const Field& field) {
        return std::any_of(header.keys.begin(), header.keys.end(),
                           [&](const std::string& key) { return fieldForKey(kind, key) == &field; });
    };
    const auto signature = signatureOf(kind);
    for (const Field& field : fieldsOf(kind)) {
        const bool present = has(field);
        nearness.documented += field.documented ? 1 : 0;
        nearness.known += present && field.documented ? 1 : 0;
        if (!present && std::find(signature.begin(), signature.end(), field.name) != signature.end())
            nearness.missing << QString::fromUtf8(field.label);
    }
    return nearness;
}

QString nearestEvidence(const Header& header)
{
    Nearness best;
    for (DatasetKind kind : allDatasetKinds) {
        Nearness candidate = nearnessTo(kind, header);
        if (candidate.known > best.known)
            best = std::move(candidate);
    }
    if (best.known == 0)
        return QCoreApplication::translate("Ingest", "none of its columns is one of a published data set");
    return QCoreApplication::translate("Ingest", "%1 of the %2 columns of %3, but not: %4")
        .arg(number(best.known), number(best.documented), QString::fromUtf8(datasetId(best.kind)),
             best.missing.join(QStringLiteral(", ")));
}

}    // namespace

std::string_view aspectId(Finding::Aspect aspect)
{
    static constexpr std::array<std::string_view, 12> ids = {"container", "format",    "encoding", "delimiter",
                                                             "quote",     "line_ends", "preamble", "header",
                                                             "rows",      "footer",    "sheet",    "dataset"};
    return ids[static_cast<size_t>(aspect)];
}

std::string_view certaintyId(Finding::Certainty certainty)
{
    static constexpr std::array<std::string_view, 3> ids = {"certain", "likely", "guess"};
    return ids[static_cast<size_t>(certainty)];
}

QString aspectTitle(Finding::Aspect aspect)
{
    static constexpr std::array titles = {
        QT_TRANSLATE_NOOP("Ingest", "Container"), QT_TRANSLATE_NOOP("Ingest", "Format"),
        QT_TRANSLATE_NOOP("Ingest", "Encoding"),  QT_TRANSLATE_NOOP("Ingest", "Delimiter"),
        QT_TRANSLATE_NOOP("Ingest", "Quote"),     QT_TRANSLATE_NOOP("Ingest", "Line ends"),
        QT_TRANSLATE_NOOP("Ingest", "Preamble"),  QT_TRANSLATE_NOOP("Ingest", "Header"),
        QT_TRANSLATE_NOOP("Ingest", "Rows"),      QT_TRANSLATE_NOOP("Ingest", "Footer"),
        QT_TRANSLATE_NOOP("Ingest", "Sheet"),     QT_TRANSLATE_NOOP("Ingest", "Data set")};
    return text(titles[static_cast<size_t>(aspect)]);
}

Finding containerFinding(const SourceEntry& source)
{
    const QString kind = !source.container.isEmpty()                                ? source.container
                         : source.member.isEmpty() || source.member == source.sheet ? QStringLiteral("file")
                                                                                    : QStringLiteral("zip");
    return {Aspect::Container, kind,
            kind == QLatin1String("file") ? QCoreApplication::translate("Ingest", "a file on its own")
                                          : QCoreApplication::translate("Ingest", "its first bytes say so"),
            Certainty::Certain};
}

Finding formatFinding(const Reading& reading)
{
    switch (reading.format) {
    case SourceFormat::Json: {
        static constexpr std::array shapes = {
            QT_TRANSLATE_NOOP("Ingest", "a valid JSON array, or one record"),
            QT_TRANSLATE_NOOP("Ingest", "JSON arrays of records, one behind the other"),
            QT_TRANSLATE_NOOP("Ingest", "one JSON record a line"),
            QT_TRANSLATE_NOOP("Ingest", "a JSON object that holds a list of records")};
        return {Aspect::Format, QStringLiteral("json"), text(shapes[static_cast<size_t>(reading.json.shape)]),
                Certainty::Certain};
    }
    case SourceFormat::Workbook:
        return {Aspect::Format, QStringLiteral("xlsx"),
                QCoreApplication::translate("Ingest", "an archive with the parts of a workbook"), Certainty::Certain};
    case SourceFormat::Csv:
        break;
    }
    return {Aspect::Format, QStringLiteral("csv"),
            QCoreApplication::translate("Ingest", "text that is neither JSON nor a workbook"), Certainty::Likely};
}

Finding encodingFinding(const Reading& reading, const ReadingOptions& options, const EncodingEvidence& evidence)
{
    const QString name = encodingName(reading.encoding);
    if (options.encoding) {
        Finding finding = given(Aspect::Encoding, name);
        if (evidence.invalidBytes > 0)
            finding.evidence += QCoreApplication::translate("Ingest", "; %1 bytes are not valid in it")
                                    .arg(number(evidence.invalidBytes));
        return finding;
    }
    switch (reading.encoding) {
    case TextEncoding::Utf8:
        return {Aspect::Encoding, name,
                utf8Evidence(evidence) + (evidence.guess.byteOrderMark && evidence.invalidBytes == 0
                                              ? QCoreApplication::translate("Ingest", "; a byte-order mark")
                                              : QString()),
                evidence.invalidBytes > 0 ? Certainty::Likely : Certainty::Certain};
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: {
        QString why = evidence.guess.byteOrderMark ? QCoreApplication::translate("Ingest", "a byte-order mark")
                                                   : QCoreApplication::translate("Ingest", "every second byte is zero");
        if (evidence.invalidBytes > 0)
            why += QCoreApplication::translate("Ingest", "; %1 bytes are not valid in it")
                       .arg(number(evidence.invalidBytes));
        return {Aspect::Encoding, name, why, evidence.guess.byteOrderMark ? Certainty::Certain : Certainty::Likely};
    }
    default:
        return {Aspect::Encoding, name, singleByteEvidence(evidence),
                evidence.guess.better ? Certainty::Guess : Certainty::Likely};
    }
}

Finding preambleFinding(const Reading& reading)
{
    return {
        Aspect::Preamble, QString::number(reading.preambleRecords),
        reading.preambleRecords == 0
            ? QCoreApplication::translate("Ingest", "no record before the header")
            : QCoreApplication::translate("Ingest", "record %1 is the header of a published data set, none before is")
                  .arg(number(reading.preambleRecords + 1)),
        Certainty::Likely};
}

Finding headerFinding(const Reading& reading, const ReadingOptions& options, const FirstRecords& records)
{
    const QString value = reading.hasHeader ? QString::number(reading.preambleRecords + 1) : QStringLiteral("none");
    if (options.hasHeader)
        return given(Aspect::Header, value);
    if (reading.format == SourceFormat::Json)
        return {Aspect::Header, value, QCoreApplication::translate("Ingest", "the names of the records' members"),
                Certainty::Certain};
    if (reading.dataset)
        return {Aspect::Header, value,
                QCoreApplication::translate("Ingest", "its cells name the columns of a published data set"),
                Certainty::Certain};
    const auto at = static_cast<size_t>(reading.preambleRecords);
    const std::vector<std::string> cells = at < records.size() ? records[at] : std::vector<std::string>();
    const auto names = std::count_if(cells.begin(), cells.end(), looksLikeName);
    if (!cells.empty() && names == 0)
        return {
            Aspect::Header, value,
            QCoreApplication::translate("Ingest", "none of its %1 cells looks like a name: perhaps there is no header")
                .arg(number(static_cast<qint64>(cells.size()))),
            Certainty::Guess};
    return {Aspect::Header, value,
            QCoreApplication::translate("Ingest", "%1 of its %2 cells look like names")
                .arg(number(names), number(static_cast<qint64>(cells.size()))),
            Certainty::Likely};
}

Finding rowsFinding(const Reading& reading, size_t columns)
{
    QString why = QCoreApplication::translate("Ingest", "%1 columns").arg(number(static_cast<qint64>(columns)));
    if (reading.format == SourceFormat::Json)
        why = QCoreApplication::translate("Ingest", "%1 records with %2 members in all")
                  .arg(number(reading.json.records), number(static_cast<qint64>(columns)));
    return {Aspect::Rows, QStringLiteral("regular"), why, Certainty::Certain};
}

Finding sheetFinding(const Reading& reading, const ReadingOptions& options, const QStringList& known)
{
    if (!options.sheet.isEmpty())
        return given(Aspect::Sheet, reading.sheet);
    const QString why =
        known.isEmpty()
            ? QCoreApplication::translate("Ingest", "the first of %1 sheets; none holds a published data set")
                  .arg(number(reading.sheets.size()))
            : QCoreApplication::translate("Ingest", "%1 of %2 sheets hold published data sets: %3")
                  .arg(number(known.size()), number(reading.sheets.size()), known.join(QStringLiteral(", ")));
    return {Aspect::Sheet, reading.sheet, why, known.size() == 1 ? Certainty::Certain : Certainty::Likely};
}

Finding datasetFinding(const Reading& reading, const Header& header)
{
    if (!reading.dataset)
        return {Aspect::Dataset, QStringLiteral("none"),
                header.keys.empty() ? reading.refusal : nearestEvidence(header), Certainty::Certain};
    const Nearness nearness = nearnessTo(*reading.dataset, header);
    return {
        Aspect::Dataset, QString::fromUtf8(datasetId(*reading.dataset)),
        QCoreApplication::translate("Ingest", "%1 of its %2 documented columns are there, among %3")
            .arg(number(nearness.known), number(nearness.documented), number(static_cast<qint64>(header.keys.size()))),
        Certainty::Certain};
}

}    // namespace vigie
