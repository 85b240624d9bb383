// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/json_words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace vigie::figure_json {

/// A place in the document, on the stack of whoever reads it: `body.points[3].n`.
struct JsonPlace
{
    const JsonPlace* above = nullptr;
    QLatin1String name = {};
    qsizetype index = -1;    ///< in a list; else -1

    QString path() const;
};

/// What is wrong with a document, and where: the first that was found.
struct JsonProblem
{
    QString path;
    QString why;    ///< empty: nothing is wrong
};

/// Reads the members of a part from a JSON object (json_members.h). It stops at the first problem: whatever was read
/// until then is no figure.
class JsonInput
{
public:
    // Far more than a figure can show, and little enough for any machine.
    static constexpr qsizetype mostInList = 200'000;
    static constexpr qsizetype mostInText = 100'000;
    static constexpr double largestNumber = 1e18;

    JsonInput(const QJsonObject& object, const JsonPlace& place, JsonProblem& problem)
        : m_object(object), m_place(place), m_problem(problem)
    {
    }

    template <typename T>
    void required(const char* name, T& value)
    {
        const JsonPlace place{&m_place, QLatin1String(name)};
        const auto found = m_object.constFind(QLatin1String(name));
        if (found == m_object.constEnd())
            refuse(place, Problem::Missing);
        else
            read(*found, place, value);
    }

    template <typename T>
    void optional(const char* name, T& value)
    {
        if (m_object.contains(QLatin1String(name)))
            required(name, value);
    }

    template <typename T>
    void shared(const char* name, std::shared_ptr<const T>& value)
    {
        if (!m_object.contains(QLatin1String(name)))
            return;
        T list;
        required(name, list);
        value = std::make_shared<const T>(std::move(list));
    }

    template <typename Make>
    void derived(const char*, const Make&) const
    {
    }

    void check(const char* name, bool holds)
    {
        if (!holds)
            refuse({&m_place, QLatin1String(name)}, Problem::DoesNotFit);
    }

private:
    enum class Problem { Missing, NoNumber, NoCount, NoText, NoTruth, NoList, NoObject, NoWord, TooMuch, DoesNotFit };
    void refuse(const JsonPlace& place, Problem what);

    void read(const QJsonValue& json, const JsonPlace& place, double& value);
    void read(const QJsonValue& json, const JsonPlace& place, qint64& value);
    void read(const QJsonValue& json, const JsonPlace& place, int& value);
    void read(const QJsonValue& json, const JsonPlace& place, bool& value);
    void read(const QJsonValue& json, const JsonPlace& place, QString& value);
    void read(const QJsonValue& json, const JsonPlace& place, std::string& value);
    void read(const QJsonValue& json, const JsonPlace& place, PlottedCell& cell);
    void read(const QJsonValue& json, const JsonPlace& place, std::map<std::string, std::string, std::less<>>& options);

    template <typename T>
    void read(const QJsonValue& json, const JsonPlace& place, std::optional<T>& value)
    {
        read(json, place, value.emplace());
    }

    template <typename T>
    void read(const QJsonValue& json, const JsonPlace& place, QList<T>& list)
    {
        readList(json, place, list);
    }

    template <typename T>
    void read(const QJsonValue& json, const JsonPlace& place, std::vector<T>& list)
    {
        readList(json, place, list);
    }

    template <typename T>
    void read(const QJsonValue& json, const JsonPlace& place, T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            constexpr auto words = wordsOf(T());
            const size_t found = indexOf(json, place, words.data(), words.size());
            value = static_cast<T>(found);
        } else if (!json.isObject()) {
            refuse(place, Problem::NoObject);
        } else {
            const QJsonObject object = json.toObject();
            JsonInput input(object, place, m_problem);
            members(input, value);
        }
    }

    template <typename List>
    void readList(const QJsonValue& json, const JsonPlace& place, List& list)
    {
        if (!json.isArray())
            return refuse(place, Problem::NoList);
        const QJsonArray array = json.toArray();
        if (array.size() > mostInList)
            return refuse(place, Problem::TooMuch);
        for (qsizetype i = 0; i < array.size() && m_problem.why.isEmpty(); ++i)
            read(array.at(i), JsonPlace{&place, {}, i}, list.emplace_back());
    }

    /// Of a word among these; 0 and a problem when it is none of them.
    size_t indexOf(const QJsonValue& json, const JsonPlace& place, const std::string_view* words, size_t count);

    const QJsonObject& m_object;
    const JsonPlace& m_place;
    JsonProblem& m_problem;
};

}    // namespace vigie::figure_json
