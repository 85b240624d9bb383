// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading_findings.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

using Aspect = Finding::Aspect;
using Because = DialectFinding::Because;
using Certainty = Finding::Certainty;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString characterName(char character)
{
    return character == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(character));
}

/// "in each of the first 400 records", "in each of the 12 records"
QString eachRecord(const CsvTrial& trial)
{
    return (trial.whole ? QCoreApplication::translate("Ingest", "in each of the %1 records")
                        : QCoreApplication::translate("Ingest", "in each of the first %1 records"))
        .arg(number(trial.counted()));
}

QString columnsInRecords(const CsvTrial& trial)
{
    if (trial.shorter + trial.longer == 0)
        return QCoreApplication::translate("Ingest", "%1 columns %2")
            .arg(number(static_cast<qint64>(trial.columns)), eachRecord(trial));
    return QCoreApplication::translate("Ingest",
                                       "of %1 records, %2 have the %3 columns of the header, %4 fewer, %5 more")
        .arg(number(trial.counted()), number(trial.regular), number(static_cast<qint64>(trial.columns)),
             number(trial.shorter), number(trial.longer));
}

Finding delimiterFinding(const DialectFinding& found)
{
    Finding finding{Aspect::Delimiter, characterName(found.dialect.delimiter), columnsInRecords(found.trial),
                    Certainty::Certain};
    switch (found.because) {
    case Because::Person:
        finding.evidence =
            QCoreApplication::translate("Ingest", "given by a person; %1").arg(columnsInRecords(found.trial));
        finding.setByPerson = true;
        break;
    case Because::KnownHeader:
        finding.evidence =
            QCoreApplication::translate("Ingest", "a published header under it; %1").arg(columnsInRecords(found.trial));
        break;
    case Because::Regular:
        if (found.alsoRegular)
            finding.evidence += QCoreApplication::translate("Ingest", "; “%1” would divide them regularly too")
                                    .arg(characterName(found.alsoRegular));
        if (found.alsoRegular || found.trial.counted() < 3)
            finding.certainty = Certainty::Likely;
        break;
    case Because::MostRegular:
        finding.certainty = Certainty::Guess;
        break;
    case Because::NothingElse:
        finding.evidence =
            QCoreApplication::translate("Ingest", "no delimiter divides the records regularly: one column");
        finding.certainty = Certainty::Likely;
        break;
    }
    return finding;
}

Finding quoteFinding(const DialectFinding& found, bool givenByPerson)
{
    const CsvTrial& trial = found.trial;
    Finding finding{Aspect::Quote, QString(QLatin1Char(found.dialect.quote)), {}, Certainty::Certain, givenByPerson};
    finding.evidence = trial.quoted == 0 ? QCoreApplication::translate("Ingest", "no cell is quoted: the usual one")
                                         : QCoreApplication::translate("Ingest", "quoted cells: %1 in %2 records")
                                               .arg(number(trial.quoted), number(trial.counted()));
    if (trial.misplacedQuotes > 0)
        finding.evidence +=
            QCoreApplication::translate("Ingest", "; %1 quotes stand where none may be and are kept as text")
                .arg(number(trial.misplacedQuotes));
    if (trial.backslashedQuotes > 0)
        finding.evidence +=
            QCoreApplication::translate("Ingest", "; %1 quotes follow a backslash, which does not escape them here")
                .arg(number(trial.backslashedQuotes));
    if (givenByPerson)
        finding.evidence = QCoreApplication::translate("Ingest", "given by a person; %1").arg(finding.evidence);
    else if (trial.misplacedQuotes + trial.backslashedQuotes > 0)
        finding.certainty = Certainty::Guess;
    else if (trial.quoted == 0)
        finding.certainty = Certainty::Likely;
    return finding;
}

Finding lineEndsFinding(const CsvTrial& trial)
{
    const auto [lf, crlf, cr] = trial.lineEnds;
    const int kinds = (lf > 0) + (crlf > 0) + (cr > 0);
    const QString value = kinds == 0  ? QStringLiteral("none")
                          : kinds > 1 ? QStringLiteral("mixed")
                          : crlf > 0  ? QStringLiteral("CRLF")
                          : cr > 0    ? QStringLiteral("CR")
                                      : QStringLiteral("LF");
    return {Aspect::LineEnds, value,
            kinds == 0 ? QCoreApplication::translate("Ingest", "a single record")
                       : QCoreApplication::translate("Ingest", "%1 LF, %2 CRLF, %3 CR behind the first records")
                             .arg(number(lf), number(crlf), number(cr)),
            Certainty::Certain};
}

Finding rowsOf(const CsvTrial& trial)
{
    const bool regular = trial.shorter + trial.longer == 0;
    Finding finding{Aspect::Rows, regular ? QStringLiteral("regular") : QStringLiteral("ragged"),
                    columnsInRecords(trial), Certainty::Certain};
    if (trial.trailingDelimiters == trial.counted() && trial.counted() > 0)
        finding.evidence += QCoreApplication::translate("Ingest", "; each record ends with a delimiter");
    if (trial.blankLines > 0)
        finding.evidence += QCoreApplication::translate("Ingest", "; %1 empty lines").arg(number(trial.blankLines));
    return finding;
}

}    // namespace

std::vector<Finding> dialectFindings(const DialectFinding& dialect, const ReadingOptions& options)
{
    return {delimiterFinding(dialect), quoteFinding(dialect, options.quote.has_value()), lineEndsFinding(dialect.trial),
            rowsOf(dialect.trial)};
}

Finding footerFinding(const CsvTrial& end, size_t columns)
{
    qint64 lines = 0;
    for (auto record = end.records.rbegin(); columns >= 2 && record != end.records.rend(); ++record, ++lines) {
        if (record->cells.size() != 1 || record->quoted > 0 || record->misplacedQuotes > 0)
            break;
    }
    if (lines == 0 || lines >= static_cast<qint64>(end.records.size()))
        return {Aspect::Footer, QStringLiteral("0"),
                QCoreApplication::translate("Ingest", "the last record is as the others"), Certainty::Likely};
    return {Aspect::Footer, QString::number(lines),
            QCoreApplication::translate("Ingest", "of the last records, %1 have one cell where the header has %2")
                .arg(number(lines), number(static_cast<qint64>(columns))),
            Certainty::Guess};
}

}    // namespace vigie
