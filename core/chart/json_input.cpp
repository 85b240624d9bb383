// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/json_input.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace vigie::figure_json {

namespace {

constexpr double largestCount = 9007199254740992;    ///< 2⁵³: beyond, a JSON number is not exact

}    // namespace

QString JsonPlace::path() const
{
    const QString before = above ? above->path() : QString();
    if (index >= 0)
        return before + QStringLiteral("[%1]").arg(index);
    return before.isEmpty() ? QString(name) : before + u'.' + name;
}

void JsonInput::refuse(const JsonPlace& place, Problem what)
{
    if (!m_problem.why.isEmpty())
        return;
    m_problem.path = place.path();
    const auto said = [](const char* source) { return QCoreApplication::translate("FigureJson", source); };
    switch (what) {
    case Problem::Missing:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "it is missing"));
        break;
    case Problem::NoNumber:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "a number is expected"));
        break;
    case Problem::NoCount:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "a whole number of 0 or more is expected"));
        break;
    case Problem::NoText:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "a text is expected"));
        break;
    case Problem::NoTruth:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "true or false is expected"));
        break;
    case Problem::NoList:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "a list is expected"));
        break;
    case Problem::NoObject:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "an object is expected"));
        break;
    case Problem::NoWord:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "this word means nothing here"));
        break;
    case Problem::TooMuch:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "it is larger than any figure"));
        break;
    case Problem::DoesNotFit:
        m_problem.why = said(QT_TRANSLATE_NOOP("FigureJson", "it does not fit what stands beside it"));
        break;
    }
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place, double& value)
{
    if (!json.isDouble())
        return refuse(place, Problem::NoNumber);
    value = json.toDouble();
    if (!std::isfinite(value) || std::abs(value) > largestNumber)
        refuse(place, Problem::TooMuch);
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place, qint64& value)
{
    const double number = json.toDouble(-1);
    if (!(number >= 0) || number > largestCount || number != std::floor(number))
        return refuse(place, Problem::NoCount);
    value = static_cast<qint64>(number);
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place, int& value)
{
    qint64 number = 0;
    read(json, place, number);
    if (number > std::numeric_limits<int>::max())
        return refuse(place, Problem::TooMuch);
    value = static_cast<int>(number);
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place, bool& value)
{
    if (!json.isBool())
        return refuse(place, Problem::NoTruth);
    value = json.toBool();
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place, QString& value)
{
    if (!json.isString())
        return refuse(place, Problem::NoText);
    value = json.toString();
    if (value.size() > mostInText)
        refuse(place, Problem::TooMuch);
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place, std::string& value)
{
    QString text;
    read(json, place, text);
    value = text.toStdString();
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place, PlottedCell& cell)
{
    if (!json.isObject())
        return read(json, place, cell.text);
    const QJsonObject object = json.toObject();
    JsonInput input(object, place, m_problem);
    input.required("text", cell.text);
    if (object.contains(QLatin1String("count"))) {
        qint64 count = 0;
        input.required("count", count);
        cell = PlottedCell(cell.text, PlottedCell::Form::Count, static_cast<double>(count));
    } else if (object.contains(QLatin1String("fraction"))) {
        cell.form = PlottedCell::Form::Fraction;
        input.required("fraction", cell.number);
    } else {
        cell.form = PlottedCell::Form::Measure;
        input.required("measure", cell.number);
    }
}

void JsonInput::read(const QJsonValue& json, const JsonPlace& place,
                     std::map<std::string, std::string, std::less<>>& options)
{
    constexpr qsizetype most = 100;
    if (!json.isObject())
        return refuse(place, Problem::NoObject);
    const QJsonObject object = json.toObject();
    if (object.size() > most)
        return refuse(place, Problem::TooMuch);
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QByteArray name = each.key().toLatin1();
        read(each.value(), JsonPlace{&place, QLatin1String(name)}, options[each.key().toStdString()]);
    }
}

size_t JsonInput::indexOf(const QJsonValue& json, const JsonPlace& place, const std::string_view* words, size_t count)
{
    const std::string word = json.toString().toStdString();
    for (size_t i = 0; i < count; ++i) {
        if (words[i] == word)
            return i;
    }
    refuse(place, json.isString() ? Problem::NoWord : Problem::NoText);
    return 0;
}

}    // namespace vigie::figure_json
