// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/selected_snapshot.h"
#include "app/cli/terminal.h"
#include "core/base/fold.h"
#include "core/chart/figure_json.h"
#include "core/chart/figure_kinds.h"
#include "core/chart/value_titles.h"
#include "core/geo/gazetteer.h"
#include "core/output/exported_file.h"
#include "core/output/snapshot_identity.h"
#include "core/query/query_fields.h"
#include "core/session/text_search.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace vigie::cli {

namespace {

QString latin(const char* text)
{
    return QLatin1String(text);
}

bool isFlag(const FigureKind::Option& option)
{
    return QLatin1String(option.synopsis) == QLatin1String("yes|no");
}

QJsonObject listed(const FigureKind& kind)
{
    QJsonArray options;
    for (const FigureKind::Option& option : kind.options)
        options.append(QJsonObject{{QStringLiteral("name"), latin(option.name)},
                                   {QStringLiteral("synopsis"), latin(option.synopsis)},
                                   {QStringLiteral("description"), option.description},
                                   {QStringLiteral("required"), option.required}});
    return {{QStringLiteral("name"), latin(kind.name)},
            {QStringLiteral("title"), kind.title},
            {QStringLiteral("options"), options}};
}

int listKinds(bool asJson)
{
    const std::vector<FigureKind> kinds = figureKinds();
    if (asJson) {
        QJsonArray list;
        for (const FigureKind& kind : kinds)
            list.append(listed(kind));
        return finish(writeJson({{QStringLiteral("figures"), list}}));
    }
    QString text;
    for (const FigureKind& kind : kinds) {
        text += QStringLiteral("%1  %2\n").arg(latin(kind.name), -21).arg(kind.title);
        for (const FigureKind::Option& option : kind.options) {
            const QString synopsis = isFlag(option)
                                         ? QStringLiteral("--%1").arg(latin(option.name))
                                         : QStringLiteral("--%1 %2").arg(latin(option.name), latin(option.synopsis));
            text += QStringLiteral("    %1%2  %3\n")
                        .arg(synopsis, option.required ? QStringLiteral(" *") : QString(), option.description);
        }
    }
    text += QCoreApplication::translate("Cli", "*: must be given\n");
    return finish(writeOut(text.toUtf8()));
}

/// What a person types for a canonical value: `négatif` for `negative`, `reseau` for `network`.
std::string canonical(std::string_view option, const QString& typed)
{
    const std::string key = normalisedKey(typed.toStdString());
    if (option == "by") {
        const QueryField* field = queryFieldForWord(key);
        return std::string(field ? std::string_view(field->field) : std::string_view(key));
    }
    if (option == "sentiment") {
        static constexpr std::array words = {std::pair("negatif", "negative"), std::pair("neutre", "neutral"),
                                             std::pair("positif", "positive")};
        for (const auto& [french, word] : words) {
            if (key == french)
                return word;
        }
    }
    return typed.toStdString();
}

/// Every option of every kind, once; whether it goes with the kind is makeFigure()'s to say.
void addKindOptions(Arguments& arguments)
{
    std::set<QString> known;
    for (const FigureKind& kind : figureKinds()) {
        for (const FigureKind::Option& option : kind.options) {
            const QString name = latin(option.name);
            if (!known.insert(name).second)
                continue;
            const QString description =
                QCoreApplication::translate("Cli", "%1: %2").arg(latin(kind.name), option.description);
            if (isFlag(option))
                arguments.addFlag(name, description);
            else
                arguments.addValue({name}, description, latin(option.synopsis));
        }
    }
}

FigureRecipe recipeOf(const Arguments& arguments, const Selection& selection)
{
    FigureRecipe recipe{arguments.positional().at(1).toStdString(), {}, printQuery(selection.filter())};
    for (const FigureKind& kind : figureKinds()) {
        for (const FigureKind::Option& option : kind.options) {
            const QString name = latin(option.name);
            if (arguments.isSet(name))
                recipe.options[option.name] = isFlag(option) ? "yes" : canonical(option.name, arguments.value(name));
        }
    }
    return recipe;
}

Result<Selection> selectedBy(const QString& query, const OpenedSnapshot& snapshot, const Territories& territories)
{
    auto filter = parseQuery(query, *snapshot.dataset, [&territories](std::string_view field, std::string_view name) {
        return territories.codeNamed(field, name);
    });
    return filter ? selectionOf(snapshot, std::move(*filter), task()) : Result<Selection>(filter.error());
}

Result<FigureSpec> figureOf(const Arguments& arguments)
{
    const auto decisions = decisionsOf(arguments);
    if (!decisions)
        return decisions.error();
    const auto territories = Territories::load();
    if (!territories)
        return territories.error();
    const auto selected = selectedSnapshot(arguments);
    if (!selected)
        return selected.error();
    const OpenedSnapshot& snapshot = selected->snapshot;
    const FigureContext context{selected->selection,
                                *territories,
                                {},
                                snapshot.info.dataDate,
                                snapshot.info.fictitious,
                                ValueTitles(*territories, snapshot.dataset),
                                identityOf(snapshot)};
    const FigureMaking making{context, *decisions,
                              [&](const QString& query) { return selectedBy(query, snapshot, *territories); }};
    auto figure = makeFigure(recipeOf(arguments, selected->selection), making, task());
    if (figure)
        figure->provenance.madeOn = arguments.value(QStringLiteral("made-on"));
    return figure;
}

void addOptions(Arguments& arguments)
{
    arguments.addFlag(QStringLiteral("list"), QCoreApplication::translate("Cli", "All figures with their options."));
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "With --list: print JSON."));
    arguments.addValue({QStringLiteral("where")},
                       QCoreApplication::translate("Cli", "Query, e.g. \"reseau:CNAF departement:38\"."),
                       QStringLiteral("Q"));
    arguments.addValue({QStringLiteral("o"), QStringLiteral("output")},
                       QCoreApplication::translate("Cli", "File to write; - for standard output."),
                       QStringLiteral("SPEC.json"));
    arguments.addValue({QStringLiteral("dictionary")},
                       QCoreApplication::translate("Cli", "Decisions on indicators (JSON): polarity, unit, family …"),
                       QStringLiteral("FILE"));
    arguments.addValue({QStringLiteral("made-on")},
                       QCoreApplication::translate("Cli", "Day to say in the figure; without it none is said, and the "
                                                          "same question gives the same bytes on every day."),
                       QStringLiteral("YYYY-MM-DD"));
    addKindOptions(arguments);
}

int writeFigure(const QString& path, const FigureSpec& figure)
{
    const QByteArray json = figureToJson(figure);
    if (path == QLatin1String("-"))
        return finish(writeOut(json));
    // Its provenance is one of its members.
    const auto written = exportFile(path, json, figure.provenance, SourceBlock::Inside);
    return written ? 0 : fail(written.error());
}

}    // namespace

int runFigure(const QStringList& words)
{
    Arguments arguments(QStringLiteral("figure"),
                        QCoreApplication::translate("Cli", "Makes a figure of the window as data: what is drawn, said "
                                                           "and tabulated, and where it comes from. vigie --export "
                                                           "draws it."),
                        QStringLiteral("SNAPSHOT KIND"));
    addOptions(arguments);
    if (const auto over = arguments.parse(words, words.contains(QStringLiteral("--list")) ? 0 : 2, 2))
        return *over;
    if (arguments.isSet(QStringLiteral("list")))
        return listKinds(arguments.isSet(QStringLiteral("json")));
    const QString path = arguments.value(QStringLiteral("output"));
    if (path.isEmpty())
        return fail(wrongUsage(QCoreApplication::translate("Cli", "-o says where the figure is written")));
    const QString day = arguments.value(QStringLiteral("made-on"));
    if (!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
        return fail(wrongUsage(QCoreApplication::translate("Cli", "--made-on takes a day: 2026-01-31")));
    const auto figure = figureOf(arguments);
    return figure ? writeFigure(path, *figure) : fail(figure.error());
}

}    // namespace vigie::cli
