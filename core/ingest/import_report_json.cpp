// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vigie {

namespace {

std::optional<Rule> ruleFromId(const QString& id)
{
    const auto rules = allRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [name = id.toStdString()](const RuleInfo& rule) { return rule.id == name; });
    return found == rules.end() ? std::nullopt : std::optional(found->rule);
}

/// @p description is what the writer said where an issue had no reason of its own.
Issue issueFrom(const QJsonObject& json, Rule rule, const QString& description)
{
    Issue issue;
    issue.rule = rule;
    issue.line = json.value(QStringLiteral("line")).toInteger(0);
    issue.byte = json.value(QStringLiteral("byte")).toInteger(-1);
    issue.column = json.value(QStringLiteral("column")).toString();
    issue.value = json.value(QStringLiteral("value")).toString();
    issue.reason = json.value(QStringLiteral("reason")).toString();
    if (issue.reason == description)
        issue.reason.clear();
    return issue;
}

std::vector<RuleCount> rulesFrom(const QJsonArray& rules)
{
    std::vector<RuleCount> counts;
    for (const QJsonValue& each : rules) {
        const QJsonObject json = each.toObject();
        const auto rule = ruleFromId(json.value(QStringLiteral("rule")).toString());
        if (!rule)
            continue;
        RuleCount count{*rule, json.value(QStringLiteral("count")).toInteger(), {}};
        const QString description = json.value(QStringLiteral("description")).toString();
        for (const QJsonValue& sample : json.value(QStringLiteral("samples")).toArray())
            count.samples.push_back(issueFrom(sample.toObject(), *rule, description));
        counts.push_back(std::move(count));
    }
    return counts;
}

SourceReport sourceFrom(const QJsonObject& json)
{
    const auto number = [&json](const char* key) { return json.value(QLatin1String(key)).toInteger(); };
    SourceReport source;
    source.file = json.value(QStringLiteral("file")).toString();
    source.member = json.value(QStringLiteral("member")).toString();
    source.bytes = number("bytes");
    source.sha256 = json.value(QStringLiteral("sha256")).toString().toLatin1();
    source.encoding = json.value(QStringLiteral("encoding")).toString();
    source.delimiter = json.value(QStringLiteral("delimiter")).toString().toLatin1().append('\0').front();
    source.dataset = datasetFromId(json.value(QStringLiteral("dataset")).toString().toStdString());
    source.refusal = json.value(QStringLiteral("refusal")).toString();
    source.read = number("read");
    source.stored = number("stored");
    source.rejected = number("rejected");
    source.skipped = number("skipped");
    source.repaired = number("repaired");
    source.rules = rulesFrom(json.value(QStringLiteral("issues")).toArray());
    return source;
}

}    // namespace

Result<ImportReport> ImportReport::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject all = QJsonDocument::fromJson(json, &problem).object();
    if (!all.value(QStringLiteral("sources")).isArray()) {
        return Error{
            ErrorCode::InputUnusable,
            QCoreApplication::translate("ImportReport", "The import report could not be read"),
            {},
            problem.error == QJsonParseError::NoError
                ? QCoreApplication::translate("ImportReport", "it names no sources")
                : QCoreApplication::translate("ImportReport", "it is no JSON from byte %1 on").arg(problem.offset),
            {}};
    }
    ImportReport report;
    for (const QJsonValue& source : all.value(QStringLiteral("sources")).toArray())
        report.sources.push_back(sourceFrom(source.toObject()));
    report.quality = rulesFrom(all.value(QStringLiteral("quality")).toArray());
    return report;
}

}    // namespace vigie
