// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/regeneration_json.h"

#include "core/output/exported_file.h"
#include "core/output/report_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie {

namespace {

QString wordOf(NumberChange::What what)
{
    switch (what) {
    case NumberChange::What::Changed:
        return QStringLiteral("changed");
    case NumberChange::What::Added:
        return QStringLiteral("added");
    case NumberChange::What::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

void put(QJsonObject& object, const QString& name, const PlottedCell& cell)
{
    if (cell.text.isEmpty())
        return;
    object[name] = cell.text;
    if (cell.form != PlottedCell::Form::Text)
        object[name + QStringLiteral("_number")] = cell.number;
}

QJsonObject placed(size_t block, const QString& figure)
{
    return {{QStringLiteral("block"), static_cast<qint64>(block)}, {QStringLiteral("figure"), figure}};
}

QJsonArray changesOf(const Regeneration& regeneration)
{
    QJsonArray list;
    for (const NumberChange& change : regeneration.changes) {
        QJsonObject object = placed(change.block, change.figure);
        object[QStringLiteral("row")] = change.row;
        object[QStringLiteral("column")] = change.column;
        object[QStringLiteral("what")] = wordOf(change.what);
        put(object, QStringLiteral("before"), change.before);
        put(object, QStringLiteral("after"), change.after);
        list << object;
    }
    return list;
}

QJsonArray crossingsOf(const Regeneration& regeneration)
{
    QJsonArray list;
    for (const ThresholdCrossing& crossing : regeneration.crossings) {
        QJsonObject object = placed(crossing.block, crossing.figure);
        object[QStringLiteral("row")] = crossing.row;
        object[QStringLiteral("now_hidden")] = crossing.nowHidden;
        list << object;
    }
    return list;
}

QJsonArray failuresOf(const Regeneration& regeneration)
{
    QJsonArray list;
    for (const Regeneration::Failure& failure : regeneration.failures) {
        QJsonObject object = placed(failure.block, failure.figure);
        object[QStringLiteral("why")] = failure.why.message();
        list << object;
    }
    return list;
}

}    // namespace

QByteArray regenerationToJson(const Regeneration& regeneration)
{
    const auto figures = std::ranges::count_if(regeneration.report.blocks, [](const Report::Block& block) {
        return std::holds_alternative<Report::Figure>(block);
    });
    const QJsonObject provenance =
        QJsonDocument::fromJson(provenanceJson(provenanceOf(regeneration.report), {})).object();
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("vigie-report-changes")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("sentence"), regenerationSentence(regeneration)},
                                     {QStringLiteral("figures"), static_cast<qint64>(figures)},
                                     {QStringLiteral("changes"), changesOf(regeneration)},
                                     {QStringLiteral("crossings"), crossingsOf(regeneration)},
                                     {QStringLiteral("failures"), failuresOf(regeneration)},
                                     {QStringLiteral("provenance"), provenance}})
        .toJson();
}

}    // namespace vigie
