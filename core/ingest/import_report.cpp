// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_report.h"

#include "core/base/formula_guard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject issueJson(const Issue& issue, const QString& source)
{
    QJsonObject json{{QStringLiteral("file"), source}};
    if (issue.line > 0)
        json.insert(QStringLiteral("line"), issue.line);
    if (issue.byte >= 0)
        json.insert(QStringLiteral("byte"), issue.byte);
    json.insert(QStringLiteral("column"), issue.column);
    json.insert(QStringLiteral("value"), issue.value);
    json.insert(QStringLiteral("reason"), issue.reason.isEmpty() ? ruleSentence(issue.rule) : issue.reason);
    return json;
}

QJsonObject ruleJson(const RuleCount& rule, const QString& source)
{
    QJsonArray samples;
    for (const Issue& issue : rule.samples)
        samples.append(issueJson(issue, source));
    return {{QStringLiteral("rule"), toQString(ruleInfo(rule.rule).id)},
            {QStringLiteral("kind"), toQString(issueKindId(ruleInfo(rule.rule).kind))},
            {QStringLiteral("description"), ruleSentence(rule.rule)},
            {QStringLiteral("count"), rule.count},
            {QStringLiteral("samples"), samples}};
}

/// read, stored, rejected, skipped, repaired: the same five keys for a source and for a data set.
struct Balance
{
    qint64 read = 0, stored = 0, rejected = 0, skipped = 0, repaired = 0;

    void add(const SourceReport& source)
    {
        read += source.read;
        stored += source.stored;
        rejected += source.rejected;
        skipped += source.skipped;
        repaired += source.repaired;
    }
    QJsonObject json() const
    {
        return {{QStringLiteral("read"), read},
                {QStringLiteral("stored"), stored},
                {QStringLiteral("rejected"), rejected},
                {QStringLiteral("skipped"), skipped},
                {QStringLiteral("repaired"), repaired}};
    }
};

QJsonObject sourceJson(const SourceReport& source)
{
    Balance balance;
    balance.add(source);
    QJsonObject json = balance.json();
    json.insert(QStringLiteral("file"), source.file);
    json.insert(QStringLiteral("member"), source.member);
    json.insert(QStringLiteral("bytes"), source.bytes);
    json.insert(QStringLiteral("sha256"), QString::fromLatin1(source.sha256));
    json.insert(QStringLiteral("encoding"), source.encoding);
    json.insert(QStringLiteral("delimiter"), source.delimiter ? QString(QLatin1Char(source.delimiter)) : QString());
    json.insert(QStringLiteral("dataset"),
                source.dataset ? QJsonValue(toQString(datasetId(*source.dataset))) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("refusal"), source.refusal);
    QJsonArray issues;
    for (const RuleCount& rule : source.rules)
        issues.append(ruleJson(rule, source.name()));
    json.insert(QStringLiteral("issues"), issues);
    return json;
}

QByteArray csvCell(const QString& text)
{
    QString cell = QString::fromStdString(withoutFormula(text.toStdString()));
    if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        if (&cell != &cells.front())
            line += ';';
        line += csvCell(cell);
    }
    return line + "\r\n";
}

QByteArray ruleCsv(const QString& source, const QString& dataset, const RuleCount& rule)
{
    const RuleInfo& info = ruleInfo(rule.rule);
    QByteArray csv;
    for (const Issue& issue : rule.samples) {
        csv += csvLine({source, dataset, toQString(issueKindId(info.kind)), toQString(info.id),
                        issue.line > 0 ? QString::number(issue.line) : QString(),
                        issue.byte >= 0 ? QString::number(issue.byte) : QString(), issue.column, issue.value,
                        issue.reason.isEmpty() ? ruleSentence(issue.rule) : issue.reason});
    }
    return csv;
}

}    // namespace

qint64 SourceReport::countOf(Rule rule) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [rule](const RuleCount& r) { return r.rule == rule; });
    return found == rules.end() ? 0 : found->count;
}

qint64 ImportReport::stored(DatasetKind kind) const
{
    qint64 sum = 0;
    for (const SourceReport& source : sources)
        sum += source.dataset == kind ? source.stored : 0;
    return sum;
}

qint64 ImportReport::countOf(Rule rule) const
{
    qint64 sum = 0;
    for (const SourceReport& source : sources)
        sum += source.countOf(rule);
    return sum;
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray sourceArray;
    QJsonObject datasets;
    Balance all;
    for (DatasetKind kind : allDatasetKinds) {
        Balance balance;
        for (const SourceReport& source : sources) {
            if (source.dataset == kind)
                balance.add(source);
        }
        if (balance.read > 0)
            datasets.insert(toQString(datasetId(kind)), balance.json());
    }
    for (const SourceReport& source : sources) {
        sourceArray.append(sourceJson(source));
        all.add(source);
    }
    QJsonArray qualityArray;
    for (const RuleCount& rule : quality)
        qualityArray.append(ruleJson(rule, {}));
    return {{QStringLiteral("sources"), sourceArray},
            {QStringLiteral("datasets"), datasets},
            {QStringLiteral("quality"), qualityArray},
            {QStringLiteral("total"), all.json()}};
}

QByteArray ImportReport::toCsv() const
{
    QByteArray csv = "\xEF\xBB\xBF";
    csv += csvLine({QStringLiteral("source"), QStringLiteral("dataset"), QStringLiteral("kind"), QStringLiteral("rule"),
                    QStringLiteral("line"), QStringLiteral("byte"), QStringLiteral("column"), QStringLiteral("value"),
                    QStringLiteral("reason")});
    for (const SourceReport& source : sources) {
        const QString dataset = source.dataset ? toQString(datasetId(*source.dataset)) : QString();
        if (!source.refusal.isEmpty())
            csv += csvLine({source.name(), dataset, QStringLiteral("refused"), {}, {}, {}, {}, {}, source.refusal});
        for (const RuleCount& rule : source.rules)
            csv += ruleCsv(source.name(), dataset, rule);
    }
    // Of the snapshot as a whole: the column says which data set (`results.value`).
    for (const RuleCount& rule : quality)
        csv += ruleCsv({}, {}, rule);
    return csv;
}

QString ImportReport::sentence() const
{
    const QLocale locale;
    QStringList kept;
    Balance all;
    for (DatasetKind kind : allDatasetKinds) {
        if (const qint64 count = stored(kind))
            kept
                << QCoreApplication::translate("ImportReport", "%1 %2").arg(locale.toString(count), datasetTitle(kind));
    }
    for (const SourceReport& source : sources)
        all.add(source);
    QStringList parts{kept.join(QCoreApplication::translate("ImportReport", ", "))};
    if (const qint64 zeros = countOf(Rule::LeadingZeroRestored))
        parts << QCoreApplication::translate("ImportReport", "%1 codes got their leading zero back")
                     .arg(locale.toString(zeros));
    if (const auto columns = static_cast<int>(countOf(Rule::DayMonthSuspected)))
        parts << QCoreApplication::translate(
            "ImportReport", "day and month may be exchanged in %n column(s): see the report", nullptr, columns);
    if (const auto skipped = static_cast<int>(all.skipped))
        parts << QCoreApplication::translate("ImportReport", "%Ln duplicate(s) left out", nullptr, skipped);
    if (const auto rejected = static_cast<int>(all.rejected))
        parts << QCoreApplication::translate("ImportReport", "%Ln record(s) rejected: see the report", nullptr,
                                             rejected);
    return parts.join(QCoreApplication::translate("ImportReport", "; ")) + u'.';
}

}    // namespace vigie
