// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/json_words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <memory>
#include <string>

namespace vigie::figure_json {

/// Writes the members of a part into a JSON object (json_members.h). What is not finite becomes null, which reading
/// refuses: no such number may be in a figure.
class JsonOutput
{
public:
    template <typename T>
    static QJsonObject objectOf(const T& part)
    {
        JsonOutput output;
        members(output, part);
        return output.m_object;
    }

    template <typename T>
    void required(const char* name, const T& value)
    {
        m_object.insert(QLatin1String(name), json(value));
    }

    template <typename T>
    void optional(const char* name, const T& value)
    {
        if (!isEmpty(value))
            required(name, value);
    }

    template <typename T>
    void shared(const char* name, const std::shared_ptr<const T>& value)
    {
        if (value)
            required(name, *value);
    }

    template <typename Make>
    void derived(const char* name, const Make& make)
    {
        required(name, make());
    }

    void check(const char*, bool) const {}

private:
    static QJsonValue json(double value) { return value; }
    static QJsonValue json(qint64 value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(const QString& value) { return value; }
    static QJsonValue json(const std::string& value) { return QString::fromStdString(value); }

    static QJsonValue json(const PlottedCell& cell)
    {
        QJsonObject object{{QStringLiteral("text"), cell.text}};
        switch (cell.form) {
        case PlottedCell::Form::Text:
            return cell.text;
        case PlottedCell::Form::Count:
            object.insert(QLatin1String("count"), json(static_cast<qint64>(cell.number)));
            break;
        case PlottedCell::Form::Fraction:
            object.insert(QLatin1String("fraction"), cell.number);
            break;
        case PlottedCell::Form::Measure:
            object.insert(QLatin1String("measure"), cell.number);
            break;
        }
        return object;
    }

    template <typename T>
    static QJsonValue json(const std::optional<T>& value)
    {
        return value ? json(*value) : QJsonValue();
    }

    template <typename T>
    static QJsonValue json(const QList<T>& list)
    {
        return array(list);
    }

    template <typename T>
    static QJsonValue json(const std::vector<T>& list)
    {
        return array(list);
    }

    static QJsonValue json(const std::map<std::string, std::string, std::less<>>& options)
    {
        QJsonObject object;
        for (const auto& [name, value] : options)
            object.insert(QString::fromStdString(name), json(value));
        return object;
    }

    template <typename T>
    static QJsonValue json(const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            const std::string_view word = wordsOf(value)[static_cast<size_t>(value)];
            return QLatin1String(word.data(), static_cast<qsizetype>(word.size()));
        } else {
            return objectOf(value);
        }
    }

    template <typename List>
    static QJsonArray array(const List& list)
    {
        QJsonArray array;
        for (const auto& each : list)
            array.append(json(each));
        return array;
    }

    static bool isEmpty(bool value) { return !value; }
    static bool isEmpty(const QString& value) { return value.isEmpty(); }
    static bool isEmpty(const std::string& value) { return value.empty(); }
    static bool isEmpty(const MarkTarget& target) { return target == MarkTarget(); }
    static bool isEmpty(const Choropleth::Window& window) { return window == Choropleth::Window(); }
    static bool isEmpty(const QStringList& list) { return list.isEmpty(); }
    static bool isEmpty(const std::map<std::string, std::string, std::less<>>& options) { return options.empty(); }
    template <typename T>
    static bool isEmpty(const std::optional<T>& value)
    {
        return !value.has_value();
    }
    template <typename T>
    static bool isEmpty(const std::vector<T>& list)
    {
        return list.empty();
    }

    QJsonObject m_object;
};

}    // namespace vigie::figure_json
