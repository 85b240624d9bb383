// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_decisions.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace vigie {

namespace {

constexpr QLatin1String formatName("vigie-indicators");

constexpr std::array families = {
    std::pair{IndicatorFamily::Unknown, "unknown"},
    std::pair{IndicatorFamily::Satisfaction, "satisfaction"},
    std::pair{IndicatorFamily::Performance, "performance"},
};
constexpr std::array polarities = {
    std::pair{Polarity::Unknown, "unknown"},
    std::pair{Polarity::HigherIsBetter, "higher_is_better"},
    std::pair{Polarity::LowerIsBetter, "lower_is_better"},
    std::pair{Polarity::Neither, "neither"},
};

template <typename Words, typename T>
std::string_view wordOf(const Words& words, T value)
{
    return std::find_if(words.begin(), words.end(), [value](const auto& each) { return each.first == value; })->second;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// `line 3, column 7` of a place in bytes; columns are bytes too.
QString placeIn(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return QCoreApplication::translate("Analysis", "line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(before.size() - (before.lastIndexOf('\n') + 1) + 1);
}

Error refusedAt(const QString& file, const QString& place, const QString& why)
{
    return {ErrorCode::InputUnusable,
            QCoreApplication::translate("Analysis", "The dictionary of indicators could not be read"),
            place.isEmpty() ? file : file + QStringLiteral(", ") + place,
            why,
            {}};
}

/// Reads one entry of the array; remembers the first thing that is wrong.
class EntryReader
{
public:
    EntryReader(const QJsonObject& object, QString place) : m_object(object), m_place(std::move(place)) {}

    std::optional<std::string> text(const char* key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isString() || value.toString().trimmed().isEmpty())
            complain(key, QCoreApplication::translate("Analysis", "a text that is not empty is expected"));
        return value.toString().trimmed().toStdString();
    }

    template <typename Words>
    auto word(const char* key, const Words& words) -> std::optional<decltype(words.front().first)>
    {
        const auto given = text(key);
        if (!given)
            return std::nullopt;
        QStringList known;
        for (const auto& [value, name] : words) {
            if (*given == name)
                return value;
            known << QLatin1String(name);
        }
        complain(key, QCoreApplication::translate("Analysis", "“%1” is none of: %2")
                          .arg(fromUtf8(*given), known.join(QStringLiteral(", "))));
        return std::nullopt;
    }

    void expectNothingElse()
    {
        for (const QString& key : m_object.keys()) {
            if (!m_taken.contains(key))
                complain(key, QCoreApplication::translate("Analysis", "nothing of this name is known"));
        }
    }

    void complain(const QString& key, const QString& why)
    {
        if (!m_complaint)
            m_complaint = {m_place + QStringLiteral(".") + key, why};
    }
    void complain(const char* key, const QString& why) { complain(QString(QLatin1String(key)), why); }

    /// Place and cause.
    const std::optional<std::pair<QString, QString>>& complaint() const { return m_complaint; }

private:
    QJsonValue take(const char* key)
    {
        m_taken << QLatin1String(key);
        return m_object.value(QLatin1String(key));
    }

    const QJsonObject& m_object;
    QString m_place;
    QStringList m_taken;
    std::optional<std::pair<QString, QString>> m_complaint;
};

void insertText(QJsonObject& object, const char* key, const std::optional<std::string>& text)
{
    if (text)
        object.insert(QLatin1String(key), fromUtf8(*text));
}

QJsonObject jsonOf(std::string_view code, const IndicatorDecision& decision)
{
    QJsonObject object{{QStringLiteral("code"), fromUtf8(code)}};
    if (decision.family)
        object.insert(QStringLiteral("family"), fromUtf8(familyWord(*decision.family)));
    if (decision.polarity)
        object.insert(QStringLiteral("polarity"), fromUtf8(polarityWord(*decision.polarity)));
    insertText(object, "unit", decision.unit);
    insertText(object, "frequency", decision.frequency);
    insertText(object, "definition", decision.definition);
    return object;
}

/// Empty when format and version are ours.
QString whyNotOurs(const QJsonObject& root)
{
    if (root.value(QLatin1String("format")) != QJsonValue(formatName))
        return QCoreApplication::translate("Analysis", "“format” is not “%1”").arg(formatName);
    const QJsonValue version = root.value(QLatin1String("version"));
    if (!version.isDouble() || version.toDouble() != IndicatorDecisions::version)
        return QCoreApplication::translate("Analysis", "this program reads version %1 only")
            .arg(IndicatorDecisions::version);
    if (!root.value(QLatin1String("indicators")).isArray())
        return QCoreApplication::translate("Analysis", "“indicators” is no list");
    for (const QString& key : root.keys()) {
        if (key != QLatin1String("format") && key != QLatin1String("version") && key != QLatin1String("indicators"))
            return QCoreApplication::translate("Analysis", "“%1” is not known").arg(key);
    }
    return {};
}

}    // namespace

void IndicatorDecisions::set(std::string_view code, IndicatorDecision decision)
{
    if (decision == IndicatorDecision())
        m_byCode.erase(std::string(code));
    else
        m_byCode.insert_or_assign(std::string(code), std::move(decision));
}

const IndicatorDecision* IndicatorDecisions::find(std::string_view code) const
{
    const auto found = m_byCode.find(code);
    return found == m_byCode.end() ? nullptr : &found->second;
}

QByteArray IndicatorDecisions::toJson() const
{
    QJsonArray list;
    for (const auto& [code, decision] : m_byCode)
        list << jsonOf(code, decision);
    const QJsonObject root{{QStringLiteral("format"), formatName},
                           {QStringLiteral("version"), version},
                           {QStringLiteral("indicators"), list}};
    return QJsonDocument(root).toJson();
}

Result<IndicatorDecisions> IndicatorDecisions::fromJson(const QByteArray& json, const QString& file)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refusedAt(file, placeIn(json, parsing.offset), parsing.errorString());
    if (const QString why = whyNotOurs(document.object()); !why.isEmpty())
        return refusedAt(file, {}, why);
    const QJsonArray list = document.object().value(QLatin1String("indicators")).toArray();
    IndicatorDecisions decisions;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        EntryReader reader(object, QStringLiteral("indicators[%1]").arg(i));
        const std::string code = reader.text("code").value_or(std::string());
        if (code.empty())
            reader.complain("code", QCoreApplication::translate("Analysis", "a text that is not empty is expected"));
        if (decisions.find(code))
            reader.complain("code", QCoreApplication::translate("Analysis", "%1 is there twice").arg(fromUtf8(code)));
        IndicatorDecision decision{reader.word("family", families), reader.word("polarity", polarities),
                                   reader.text("unit"), reader.text("frequency"), reader.text("definition")};
        reader.expectNothingElse();
        if (reader.complaint())
            return refusedAt(file, reader.complaint()->first, reader.complaint()->second);
        decisions.set(code, std::move(decision));
    }
    return decisions;
}

std::string_view familyWord(IndicatorFamily family)
{
    return wordOf(families, family);
}

std::string_view polarityWord(Polarity polarity)
{
    return wordOf(polarities, polarity);
}

Result<IndicatorDecisions> IndicatorDecisions::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputUnusable,
                     QCoreApplication::translate("Analysis", "The dictionary of indicators could not be opened"),
                     path,
                     file.errorString(),
                     {}};
    return fromJson(file.readAll(), path);
}

}    // namespace vigie
