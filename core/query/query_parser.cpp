// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"
#include "core/query/query_field_error.h"
#include "core/query/query_fields.h"
#include "core/query/query_language.h"
#include "core/query/query_lexis.h"
#include "core/query/query_period.h"
#include "core/query/query_terms.h"
#include "core/query/query_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr size_t suggestions = 5;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Query)

public:
    Parser(const QString& text, const Dataset& dataset, const ValueNames& names)
        : m_text(text), m_dataset(dataset), m_names(names)
    {
    }

    Result<FilterState> parse()
    {
        const auto query = readTerms(m_text);
        if (!query)
            return query.error();
        if (const auto done = readPlace(query->terms); !done)
            return done.error();
        for (const WrittenTerm& term : query->terms) {
            if (const auto done = understand(term); !done)
                return done.error();
        }
        if (m_placePosition && !m_placeUsed)
            return queryError(m_text, *m_placePosition, tr("this says which place is meant, and no place is given"),
                              tr("Add departement:, region: or pays:, as in departement:38 lieu:usager."));
        m_filter.setText(query->text);
        return m_filter;
    }

private:
    static SpecialWord meaningOf(const WrittenTerm& term)
    {
        return term.bracketed ? SpecialWord::None : specialWord(normalisedKey(term.field.toStdString()));
    }

    /// `lieu:usager`: of the whole query, wherever it stands.
    Result<void> readPlace(const std::vector<WrittenTerm>& terms)
    {
        for (const WrittenTerm& term : terms) {
            if (meaningOf(term) != SpecialWord::Place)
                continue;
            if (m_placePosition)
                return givenTwice(tr("The place"), term.position);
            m_placePosition = term.position;
            const WrittenValue& value = term.values.front();
            const std::string place = fold(value.utf8());
            m_ofUser = place == "usager" || place == "user";
            if (term.excluding || term.values.size() > 1 || (!m_ofUser && place != "service"))
                return queryError(m_text, term.excluding ? term.position : value.position,
                                  tr("this says which place the fields of the query mean"),
                                  tr("Expected: lieu:usager or lieu:service, once."));
        }
        return {};
    }

    /// The field in the sense of `lieu:`.
    std::string placed(const std::string& field)
    {
        const bool place = field == "department" || field == "region" || field == "country";
        m_placeUsed |= place;
        if (!place || !m_ofUser)
            return field;
        return field == "country" ? "user_country" : "user_" + field + "_code";
    }

    Result<void> understand(const WrittenTerm& term)
    {
        m_term.clear();
        m_excluding = term.excluding;
        const std::string key = normalisedKey(term.field.toStdString());
        const SpecialWord special = meaningOf(term);
        if (special == SpecialWord::Place)
            return {};
        Result<void> done;
        if (special == SpecialWord::Criterion)
            done = readCriteria(term.values);
        else if (special != SpecialWord::None)
            done = readPeriodEnd(special, term.values, term.position);
        else if (const auto field = resolveField(term, key); !field)
            return field.error();
        else
            done = readConditions(*field, term.values, term.position);
        return done ? mergeTerm(term.position) : done;
    }

    Result<std::string> resolveField(const WrittenTerm& term, const std::string& key)
    {
        if (term.bracketed) {
            if (auto field = fieldWithLabel(m_dataset, term.field.toStdString()))
                return *field;
            return queryError(m_text, term.position, tr("the data have no column \"%1\"").arg(shortened(term.field)));
        }
        const QueryField* known = queryFieldForWord(key);
        if (!known)
            known = queryFieldNamed(key);
        const std::string field = placed(known ? std::string(known->field) : key);
        if (filteredColumn(m_dataset, field))
            return field;
        const bool documented = known || std::any_of(allDatasetKinds.begin(), allDatasetKinds.end(),
                                                     [&](DatasetKind kind) { return fieldNamed(kind, field); });
        if (documented)
            return queryError(m_text, term.position, tr("the data lack the column \"%1\"").arg(fieldTitle(field)));
        return unknownField(m_text, term);
    }

    Result<void> readConditions(const std::string& field, const std::vector<WrittenValue>& values, qsizetype position)
    {
        const Column* column = filteredColumn(m_dataset, field);
        if (!column)
            return queryError(m_text, position, tr("the data lack the column \"%1\"").arg(fieldTitle(field)));
        const bool ranged =
            std::holds_alternative<NumberColumn>(*column) || std::holds_alternative<DateColumn>(*column);
        for (const WrittenValue& value : values) {
            Result<void> done;
            QString text = value.text;
            if (ranged && values.size() > 1 && !takeSign(value, text).isEmpty())
                return queryError(m_text, value.position, tr("a comma means \"or\", so a range stands alone"),
                                  tr("Repeat the field for the other end: delai:>=10 delai:<30."));
            if (value.text.isEmpty())
                addValues(field, {std::string()});
            else if (std::holds_alternative<NumberColumn>(*column))
                done = readNumber(field, value);
            else if (std::holds_alternative<DateColumn>(*column))
                done = readDate(field, value);
            else
                done = readText(field, value);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> readText(const std::string& field, const WrittenValue& value)
    {
        const bool descendants = value.plus && field == "structure_code";
        std::string typed = value.utf8();
        if (descendants && !value.quoted)
            typed.pop_back();
        std::vector<std::string> matching = matchingValues(m_dataset, field, typed, m_names);
        if (matching.empty()) {
            const QStringList nearest = nearestValues(m_dataset, field, typed, suggestions);
            return queryError(m_text, value.position,
                              tr("%1 has no value \"%2\"").arg(fieldTitle(field), shortened(toQString(typed))),
                              nearest.isEmpty() ? tr("The data have no values for this field.")
                                                : tr("Nearest values: %1.").arg(nearest.join(QStringLiteral(", "))));
        }
        addValues(field, descendants ? withDescendants(m_dataset, std::move(matching)) : std::move(matching));
        return {};
    }

    /// Takes the comparison sign in front of an unquoted value off @p text.
    static QString takeSign(const WrittenValue& value, QString& text)
    {
        for (const QString& sign :
             {QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("<"), QStringLiteral(">")}) {
            if (!value.quoted && text.startsWith(sign)) {
                text.remove(0, sign.size());
                return sign;
            }
        }
        return {};
    }

    Result<void> readNumber(const std::string& field, const WrittenValue& value)
    {
        QString text = value.text;
        const QString sign = takeSign(value, text);
        const auto number = parseNumber(text.toStdString());
        if (!number)
            return queryError(m_text, value.position, tr("\"%1\" is not a number").arg(shortened(value.text)),
                              tr("A number is expected, such as <30 or >=10."));
        Condition part;
        part.field = field;
        // The filter keeps half-open ranges; whole numbers, which counts and days are, turn the two other signs into
        // them.
        const bool closed = sign == QLatin1String("<=") || sign == QLatin1String(">");
        if (closed && number->value != std::floor(number->value))
            return queryError(m_text, value.position, tr("%1 needs a whole number here").arg(sign),
                              tr("Use < or >= instead."));
        const double bound = closed ? number->value + 1 : number->value;
        if (sign.isEmpty())
            part.any = {formatNumber(number->value)};
        else if (sign.startsWith(QLatin1Char('<')))
            part.below = bound;
        else
            part.atLeast = bound;
        return addPart(std::move(part), value.position);
    }

    Result<void> readDate(const std::string& field, const WrittenValue& value)
    {
        QString text = value.text;
        const QString sign = takeSign(value, text);
        const auto period = parsePeriod(text);
        if (!period)
            return dateError(value);
        Condition part;
        part.field = field;
        if (sign.isEmpty())
            part.any = {formatIso(period->start)};
        else if (sign.startsWith(QLatin1Char('<')))
            part.until = sign.size() == 2 ? period->end : period->start;
        else
            part.from = sign.size() == 2 ? period->start : period->end;
        return addPart(std::move(part), value.position);
    }

    Error dateError(const WrittenValue& value) const
    {
        return queryError(m_text, value.position, tr("\"%1\" is not a date").arg(shortened(value.text)),
                          tr("A date is expected, such as 2025-03-31, 31/03/2025 or 2025-03."));
    }

    Result<void> readPeriodEnd(SpecialWord word, const std::vector<WrittenValue>& values, qsizetype position)
    {
        if (!filteredColumn(m_dataset, "published_on"))
            return queryError(m_text, position, tr("the data lack the column \"%1\"").arg(fieldTitle("published_on")));
        if (values.size() > 1)
            return queryError(m_text, values[1].position, tr("a period has one date at each end"),
                              tr("One date is expected."));
        const auto period = parsePeriod(values.front().text);
        if (!period)
            return dateError(values.front());
        Condition part;
        part.field = "published_on";
        (word == SpecialWord::Since ? part.from : part.until) =
            word == SpecialWord::Since ? period->start : period->end;
        return addPart(std::move(part), position);
    }

    /// The criterion by its field name, its published label or the first word of it.
    static std::optional<Criterion> criterionNamed(const QString& name)
    {
        const std::string key = normalisedKey(name.toStdString());
        for (Criterion criterion : allCriteria) {
            const std::string label = normalisedKey(criterionLabel(criterion));
            if (key == criterionField(criterion) || key == label || key == label.substr(0, label.find('_')))
                return criterion;
        }
        return std::nullopt;
    }

    Error noCriterion(const WrittenValue& value) const
    {
        QStringList labels;
        for (Criterion criterion : allCriteria)
            labels << toQString(criterionLabel(criterion));
        return queryError(m_text, value.position,
                          tr("\"%1\" names no criterion with a value").arg(shortened(value.text)),
                          tr("Expected: one of %1, then = and a value.").arg(labels.join(QStringLiteral(", "))));
    }

    /// `critere:réactivité=négatif,neutre`: a comma is "or", so all values are of one criterion.
    Result<void> readCriteria(const std::vector<WrittenValue>& values)
    {
        std::optional<Criterion> asked;
        for (const WrittenValue& value : values) {
            const qsizetype equals = value.text.indexOf(QLatin1Char('='));
            const std::optional<Criterion> named = equals < 0 ? asked : criterionNamed(value.text.left(equals));
            if (!named)
                return noCriterion(value);
            if (asked && named != asked)
                return queryError(m_text, value.position, tr("a comma means \"or\", and this is another criterion"),
                                  tr("Write critere: again for it: both will have to hold."));
            asked = named;
            WrittenValue answer = value;
            answer.text = value.text.mid(equals + 1);
            if (answer.text == QLatin1String("\"\""))
                answer.text.clear();
            answer.position += equals + 1;
            if (const auto done = readConditions(std::string(criterionField(*named)), {answer}, value.position); !done)
                return done;
        }
        return {};
    }

    // --- collecting ---

    Condition& termCondition(const std::string& field)
    {
        for (Condition& condition : m_term) {
            if (condition.field == field)
                return condition;
        }
        m_term.push_back({});
        m_term.back().field = field;
        return m_term.back();
    }

    void addValues(const std::string& field, std::vector<std::string> values)
    {
        Condition& condition = termCondition(field);
        std::vector<std::string>& target = m_excluding ? condition.none : condition.any;
        for (std::string& value : values) {
            if (std::find(target.begin(), target.end(), value) == target.end())
                target.push_back(std::move(value));
        }
    }

    /// Adds what one value says of a date or number. A range can be neither excluded nor given twice.
    Result<void> addPart(Condition part, qsizetype position)
    {
        if (!part.any.empty()) {
            addValues(part.field, std::move(part.any));
            return {};
        }
        if (m_excluding)
            return queryError(m_text, position, tr("a range cannot be excluded"), tr("Use the opposite comparison."));
        if (!joinConditions(termCondition(part.field), part))
            return givenTwice(fieldTitle(part.field), position);
        return {};
    }

    /// Fills the parts of @p target that @p added has; false when one of them is already filled.
    static bool joinConditions(Condition& target, const Condition& added)
    {
        const auto join = [](auto& to, const auto& from, bool given, bool taken) {
            if (given)
                to = from;
            return !(given && taken);
        };
        bool joined = join(target.any, added.any, !added.any.empty(), !target.any.empty());
        joined &= join(target.none, added.none, !added.none.empty(), !target.none.empty());
        joined &= join(target.from, added.from, added.from.has_value(), target.from.has_value());
        joined &= join(target.until, added.until, added.until.has_value(), target.until.has_value());
        joined &= join(target.atLeast, added.atLeast, added.atLeast.has_value(), target.atLeast.has_value());
        joined &= join(target.below, added.below, added.below.has_value(), target.below.has_value());
        return joined;
    }

    Error givenTwice(const QString& field, qsizetype position) const
    {
        return queryError(m_text, position, tr("%1 is given twice").arg(field),
                          tr("Put all values behind one field, with commas between them."));
    }

    Result<void> mergeTerm(qsizetype position)
    {
        for (const Condition& added : m_term) {
            Condition condition;
            condition.field = added.field;
            if (const Condition* earlier = m_filter.on(added.field))
                condition = *earlier;
            if (!joinConditions(condition, added))
                return givenTwice(fieldTitle(added.field), position);
            if (!m_filter.set(std::move(condition)))
                return queryError(m_text, position, tr("there are too many conditions"),
                                  tr("At most %1 fields can be filtered at once.").arg(FilterState::maxConditions));
        }
        return {};
    }

    const QString& m_text;
    const Dataset& m_dataset;
    const ValueNames& m_names;
    bool m_excluding = false;                    ///< the term at hand begins with `-`
    std::optional<qsizetype> m_placePosition;    ///< of `lieu:`
    bool m_ofUser = false;
    bool m_placeUsed = false;
    std::vector<Condition> m_term;
    FilterState m_filter;
};

}    // namespace

Result<FilterState> parseQuery(const QString& text, const Dataset& dataset, const ValueNames& names)
{
    return Parser(text, dataset, names).parse();
}

}    // namespace vigie
