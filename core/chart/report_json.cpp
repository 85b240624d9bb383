// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_json.h"
#include "core/chart/report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

constexpr int version = 1;
constexpr qsizetype largest = 256'000'000;
constexpr qsizetype mostBlocks = 10'000;

QString said(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

Error unreadable(const QString& file, const QString& why)
{
    return {ErrorCode::InputUnusable, said(QT_TRANSLATE_NOOP("Report", "The report could not be read")), file, why, {}};
}

Error wrongMember(const QString& file, const QString& path)
{
    return unreadable(file, said(QT_TRANSLATE_NOOP("Report", "%1 is missing or of another type")).arg(path));
}

QByteArray quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// The figure's own document is kept to the letter.
QByteArray jsonOf(const Report::Figure& figure)
{
    QByteArray json = "{\"figure\": " + figureToJson(*figure.figure).trimmed();
    if (!figure.caption.isEmpty())
        json += ", \"caption\": " + quoted(figure.caption);
    if (!figure.alternativeText.isEmpty())
        json += ", \"alternative_text\": " + quoted(figure.alternativeText);
    if (figure.withTable)
        json += ", \"with_table\": true";
    return json + "}";
}

QByteArray jsonOf(const Report::Heading& heading)
{
    return "{\"heading\": " + quoted(heading.text) + "}";
}

QByteArray jsonOf(const Report::Paragraph& paragraph)
{
    return "{\"paragraph\": " + quoted(paragraph.text) + "}";
}

/// The line and column of a byte: people count from 1.
QString placeOf(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(offset - before.lastIndexOf('\n'));
}

/// A text member; an empty text where it is left out.
Result<QString> optionalText(const QJsonObject& object, const QString& name, const QString& path, const QString& file)
{
    const QJsonValue value = object[name];
    if (!value.isUndefined() && !value.isString())
        return wrongMember(file, path + u'.' + name);
    return value.toString();
}

Result<Report::Block> figureFrom(const QJsonObject& object, const QString& path, const QString& file)
{
    if (!object[QStringLiteral("figure")].isObject())
        return wrongMember(file, path + QStringLiteral(".figure"));
    auto figure =
        figureFromJson(QJsonDocument(object[QStringLiteral("figure")].toObject()).toJson(QJsonDocument::Compact), file);
    if (!figure) {
        Error error = figure.error();
        error.why.prepend(path + QStringLiteral(".figure: "));
        return error;
    }
    auto caption = optionalText(object, QStringLiteral("caption"), path, file);
    auto alternative = optionalText(object, QStringLiteral("alternative_text"), path, file);
    if (!caption || !alternative)
        return caption ? alternative.error() : caption.error();
    return Report::Block(Report::Figure{std::make_shared<const FigureSpec>(*std::move(figure)), *caption, *alternative,
                                        object[QStringLiteral("with_table")].toBool()});
}

Result<Report::Block> blockFrom(const QJsonObject& object, const QString& path, const QString& file)
{
    if (object.contains(QStringLiteral("figure")))
        return figureFrom(object, path, file);
    const QJsonValue heading = object[QStringLiteral("heading")];
    if (heading.isString())
        return Report::Block(Report::Heading{heading.toString()});
    const QJsonValue paragraph = object[QStringLiteral("paragraph")];
    if (paragraph.isString())
        return Report::Block(Report::Paragraph{paragraph.toString()});
    return wrongMember(file, path);
}

/// What is said of the document as a whole: its form and version.
Result<QJsonObject> reportObject(const QByteArray& json, const QString& file)
{
    if (json.size() > largest)
        return unreadable(file, said(QT_TRANSLATE_NOOP("Report", "it is too large")));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return unreadable(file, QStringLiteral("%1: %2").arg(placeOf(json, parsing.offset), parsing.errorString()));
    const QJsonObject object = document.object();
    if (object[QStringLiteral("format")].toString() != QLatin1String("vigie-report"))
        return unreadable(file, said(QT_TRANSLATE_NOOP("Report", "it is no report of Vigie")));
    if (!object[QStringLiteral("version")].isDouble())
        return wrongMember(file, QStringLiteral("version"));
    if (object[QStringLiteral("version")].toInt() != version)
        return unreadable(file, said(QT_TRANSLATE_NOOP("Report", "it is of another version of Vigie (format %1)"))
                                    .arg(object[QStringLiteral("version")].toInt()));
    return object;
}

}    // namespace

QByteArray reportToJson(const Report& report)
{
    QByteArray json = "{\"format\": \"vigie-report\", \"version\": " + QByteArray::number(version) +
                      ", \"title\": " + quoted(report.title) + ", \"blocks\": [";
    for (size_t i = 0; i < report.blocks.size(); ++i) {
        json += i == 0 ? "\n" : ",\n";
        json += std::visit([](const auto& block) { return jsonOf(block); }, report.blocks[i]);
    }
    return json + "\n]}\n";
}

Result<Report> reportFromJson(const QByteArray& json, const QString& file)
{
    const auto object = reportObject(json, file);
    if (!object)
        return object.error();
    Report report;
    if (!(*object)[QStringLiteral("title")].isString())
        return wrongMember(file, QStringLiteral("title"));
    report.title = (*object)[QStringLiteral("title")].toString();
    if (!(*object)[QStringLiteral("blocks")].isArray())
        return wrongMember(file, QStringLiteral("blocks"));
    const QJsonArray blocks = (*object)[QStringLiteral("blocks")].toArray();
    if (blocks.size() > mostBlocks)
        return unreadable(file, said(QT_TRANSLATE_NOOP("Report", "it is too large")));
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString path = QStringLiteral("blocks[%1]").arg(i);
        auto block = blocks[i].isObject() ? blockFrom(blocks[i].toObject(), path, file)
                                          : Result<Report::Block>(wrongMember(file, path));
        if (!block)
            return block.error();
        report.blocks.push_back(*std::move(block));
    }
    return report;
}

}    // namespace vigie
