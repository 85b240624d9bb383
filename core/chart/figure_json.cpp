// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_json.h"

#include "core/chart/json_frame_members.h"
#include "core/chart/json_input.h"
#include "core/chart/json_map_members.h"
#include "core/chart/json_members.h"
#include "core/chart/json_output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace vigie {

namespace {

using figure_json::bodyWords;
using figure_json::JsonInput;
using figure_json::JsonOutput;
using figure_json::JsonPlace;
using figure_json::JsonProblem;

constexpr QLatin1String format("vigie-figure");
constexpr qsizetype mostBytes = qsizetype(64) << 20;

QLatin1String wordOf(const FigureBody& body)
{
    const std::string_view word = bodyWords[body.index()];
    return QLatin1String(word.data(), static_cast<qsizetype>(word.size()));
}

/// An empty body of the kind; nothing when there is no such kind.
std::optional<FigureBody> bodyNamed(const QString& kind)
{
    std::optional<FigureBody> body;
    [&]<size_t... index>(std::index_sequence<index...>)
    {
        const std::string word = kind.toStdString();
        ((word == bodyWords[index] ? void(body.emplace(std::in_place_index<index>)) : void()), ...);
    }
    (std::make_index_sequence<bodyWords.size()>());
    return body;
}

/// `line 3, column 7` of a place in bytes; columns are bytes too.
QString placeIn(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return QCoreApplication::translate("FigureJson", "line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(before.size() - (before.lastIndexOf('\n') + 1) + 1);
}

Error refusedAt(const QString& file, const QString& place, const QString& why)
{
    return {ErrorCode::InputUnusable,
            QCoreApplication::translate("FigureJson", "The figure could not be read"),
            place.isEmpty() ? file : file + QStringLiteral(", ") + place,
            why,
            {}};
}

/// Why the document is none of this version; empty when it is.
QString whyNotOurs(const QJsonObject& document)
{
    if (document.value(QLatin1String("format")) != QJsonValue(format))
        return QCoreApplication::translate("FigureJson", "it is no figure of Vigie (\"format\": \"%1\" is expected)")
            .arg(format);
    if (document.value(QLatin1String("version")) != QJsonValue(figureJsonVersion))
        return QCoreApplication::translate("FigureJson", "its version is not %1: another Vigie has made it")
            .arg(figureJsonVersion);
    return {};
}

void readFigure(JsonInput& input, FigureSpec& figure)
{
    input.required("frame", figure.frame);
    std::visit([&input](auto& body) { input.required("body", body); }, figure.body);
    input.required("table", figure.table);
    input.required("provenance", figure.provenance);
    input.optional("recipe", figure.recipe);
}

}    // namespace

QByteArray figureToJson(const FigureSpec& figure)
{
    QJsonObject document{{QStringLiteral("format"), format},
                         {QStringLiteral("version"), figureJsonVersion},
                         {QStringLiteral("kind"), wordOf(figure.body)},
                         {QStringLiteral("frame"), JsonOutput::objectOf(figure.frame)},
                         {QStringLiteral("provenance"), JsonOutput::objectOf(figure.provenance)},
                         {QStringLiteral("table"), JsonOutput::objectOf(figure.table)}};
    document.insert(QLatin1String("body"),
                    std::visit([](const auto& body) { return JsonOutput::objectOf(body); }, figure.body));
    // Without a kind it cannot be made again, and there is nothing to say of how.
    if (!figure.recipe.kind.empty())
        document.insert(QLatin1String("recipe"), JsonOutput::objectOf(figure.recipe));
    return QJsonDocument(document).toJson();
}

Result<FigureSpec> figureFromJson(const QByteArray& json, const QString& file)
{
    if (json.size() > mostBytes)
        return refusedAt(file, {}, QCoreApplication::translate("FigureJson", "it is larger than any figure"));
    QJsonParseError parsing;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refusedAt(file, placeIn(json, parsing.offset), parsing.errorString());
    const QJsonObject document = parsed.object();
    if (const QString why = whyNotOurs(document); !why.isEmpty())
        return refusedAt(file, {}, why);
    std::optional<FigureBody> body = bodyNamed(document.value(QLatin1String("kind")).toString());
    if (!body)
        return refusedAt(file, QStringLiteral("kind"),
                         QCoreApplication::translate("FigureJson", "there is no such kind of figure"));
    FigureSpec figure;
    figure.body = std::move(*body);
    const JsonPlace root;
    JsonProblem problem;
    JsonInput input(document, root, problem);
    readFigure(input, figure);
    if (!problem.why.isEmpty())
        return refusedAt(file, problem.path, problem.why);
    return figure;
}

}    // namespace vigie
