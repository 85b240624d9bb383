// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/structure_group.h"

#include "core/base/fold.h"
#include "core/query/selection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace vigie {

namespace {

/// All codes of structures that any table has.
std::unordered_set<std::string_view> knownCodes(const Dataset& dataset)
{
    std::unordered_set<std::string_view> known;
    const auto add = [&known](const CodeColumn* column) {
        for (Code code = 1; column && code < column->dictionary().codeCount(); ++code)
            known.insert(column->dictionary().text(code));
    };
    add(dataset.structures.codes("code"));
    add(dataset.mentions.codes("structure_code"));
    add(dataset.results.codes("structure_code"));
    return known;
}

Error ruleError(const QString& group, const QString& why)
{
    return {ErrorCode::WrongUsage,
            QCoreApplication::translate("Query", "The group “%1” cannot be used").arg(group),
            {},
            why,
            QCoreApplication::translate("Query", "Correct the rule of the group.")};
}

Result<ResolvedGroup> resolveRule(const StructureGroup& group, const Dataset& dataset, const ValueNames& names)
{
    const auto filter = parseQuery(group.rule, dataset, names);
    if (!filter)
        return filter.error();
    if (filter->empty())
        return ruleError(group.name, QCoreApplication::translate("Query", "its rule demands nothing"));
    if (filter->text())
        return ruleError(group.name, QCoreApplication::translate("Query", "words are searched in testimonies, and a "
                                                                          "rule chooses structures by their fields"));
    for (const Condition& condition : filter->conditions()) {
        if (!dataset.structures.column(condition.field))
            return ruleError(group.name, QCoreApplication::translate("Query", "“%1” is not said of structures")
                                             .arg(fieldTitle(condition.field)));
    }
    ResolvedGroup resolved;
    resolved.structures = rowsPassing(dataset.structures, *filter);
    const CodeColumn* codes = dataset.structures.codes("code");
    for (Row row : resolved.structures) {
        if (codes && codes->code(row) != missingCode)
            resolved.codes.emplace_back(codes->text(row));
    }
    return resolved;
}

ResolvedGroup resolveList(const std::vector<std::string>& list, const Dataset& dataset)
{
    ResolvedGroup resolved;
    resolved.codes = list;
    const auto known = knownCodes(dataset);
    std::copy_if(list.begin(), list.end(), std::back_inserter(resolved.notFound),
                 [&](const std::string& code) { return !known.contains(code); });
    const std::unordered_set<std::string_view> wanted(list.begin(), list.end());
    const CodeColumn* codes = dataset.structures.codes("code");
    for (Row row = 0; codes && row < dataset.structures.rowCount(); ++row) {
        if (wanted.contains(codes->text(row)))
            resolved.structures.push_back(row);
    }
    return resolved;
}

Error jsonError(const QString& why)
{
    return {ErrorCode::InputUnusable,
            QCoreApplication::translate("Query", "A group of structures cannot be read"),
            {},
            why,
            {}};
}

/// What a piece of the pasted text is.
class PieceReader
{
public:
    explicit PieceReader(const Dataset& dataset) : m_known(knownCodes(dataset))
    {
        const CodeColumn* codes = dataset.structures.codes("code");
        const CodeColumn* names = dataset.structures.codes("name");
        for (Row row = 0; codes && names && row < dataset.structures.rowCount(); ++row) {
            if (codes->code(row) != missingCode && names->code(row) != missingCode)
                m_named[fold(names->text(row))].emplace_back(codes->text(row));
        }
    }

    /// A piece of whatever kind, in the order of the text.
    void read(const QString& piece)
    {
        if (takeWhole(piece))
            return;
        const QStringList parts = piece.split(u',', Qt::SkipEmptyParts);
        if (parts.size() > 1) {
            for (const QString& part : parts)
                readWords(part);
            return;
        }
        readWords(piece);
    }

    PastedStructures take() { return std::move(m_result); }

private:
    static QString unquoted(const QString& text)
    {
        static const QString quotes = QStringLiteral("\"'«»“”");
        QString bare = text.trimmed();
        while (!bare.isEmpty() && quotes.contains(bare.front()))
            bare = bare.mid(1).trimmed();
        while (!bare.isEmpty() && quotes.contains(bare.back()))
            bare = bare.chopped(1).trimmed();
        return bare;
    }

    bool isCode(const QString& text) const { return m_known.contains(text.toStdString()); }

    /// True when the text is a code or a name as a whole (or nothing at all).
    bool takeWhole(const QString& text)
    {
        const QString bare = unquoted(text);
        if (bare.isEmpty())
            return true;
        if (isCode(bare)) {
            add(bare.toStdString(), bare);
            return true;
        }
        const auto named = m_named.find(fold(bare.toStdString()));
        if (named == m_named.end())
            return false;
        if (named->second.size() == 1) {
            add(named->second.front(), bare);
            return true;
        }
        std::vector<std::string> codes = named->second;
        std::sort(codes.begin(), codes.end());
        m_result.ambiguous.push_back({bare.toStdString(), std::move(codes)});
        return true;
    }

    /// Codes among the words are taken; what stands between them is a name, or unknown.
    void readWords(const QString& piece)
    {
        if (takeWhole(piece))
            return;
        QStringList between;
        const auto close = [&] {
            const QString text = between.join(u' ');
            if (!takeWhole(text))
                m_result.unknown.push_back(unquoted(text).toStdString());
            between.clear();
        };
        for (const QString& word : piece.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const QString bare = unquoted(word); isCode(bare)) {
                close();
                add(bare.toStdString(), bare);
            } else {
                between << word;
            }
        }
        close();
    }

    void add(std::string code, const QString& written)
    {
        if (m_taken.insert(code).second)
            m_result.codes.push_back(std::move(code));
        else
            m_result.duplicates.push_back(written.toStdString());
    }

    std::unordered_set<std::string_view> m_known;                         ///< texts of the data set's own dictionaries
    std::unordered_map<std::string, std::vector<std::string>> m_named;    ///< codes by folded name
    std::unordered_set<std::string> m_taken;
    PastedStructures m_result;
};

}    // namespace

Result<ResolvedGroup> StructureGroup::resolve(const Dataset& dataset, const ValueNames& names) const
{
    if (kind == Kind::Rule)
        return resolveRule(*this, dataset, names);
    return resolveList(codes, dataset);
}

QJsonObject StructureGroup::toJson() const
{
    QJsonObject object{{QStringLiteral("name"), name}};
    if (kind == Kind::Rule) {
        object.insert(QStringLiteral("rule"), rule);
        return object;
    }
    QJsonArray list;
    for (const std::string& code : codes)
        list.append(QString::fromStdString(code));
    object.insert(QStringLiteral("codes"), list);
    return object;
}

Result<StructureGroup> StructureGroup::fromJson(const QJsonObject& object)
{
    const QJsonValue name = object.value(QStringLiteral("name"));
    const QJsonValue rule = object.value(QStringLiteral("rule"));
    const QJsonValue codes = object.value(QStringLiteral("codes"));
    if (!name.isString())
        return jsonError(QCoreApplication::translate("Query", "it has no name"));
    StructureGroup group;
    group.name = name.toString();
    if (rule.isString() && codes.isUndefined()) {
        group.kind = Kind::Rule;
        group.rule = rule.toString();
        return group;
    }
    if (!codes.isArray() || !rule.isUndefined())
        return jsonError(QCoreApplication::translate("Query", "it needs either a rule or a list of codes"));
    std::unordered_set<std::string> taken;
    const QJsonArray list = codes.toArray();
    for (const QJsonValue& each : list) {
        if (!each.isString())
            return jsonError(QCoreApplication::translate("Query", "one of its codes is no text"));
        std::string code = each.toString().toStdString();
        if (!code.empty() && taken.insert(code).second)
            group.codes.push_back(std::move(code));
    }
    return group;
}

std::optional<Condition> conditionOn(const ResolvedGroup& group)
{
    if (group.codes.empty())
        return std::nullopt;
    Condition condition;
    condition.field = "structure_code";
    condition.any = group.codes;
    return condition;
}

PastedStructures readPastedStructures(const QString& text, const Dataset& dataset)
{
    PieceReader reader(dataset);
    qsizetype begin = 0;
    const auto separates = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\t' || c == u';' || c == u'|' || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    };
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text[i]))
            continue;
        reader.read(text.mid(begin, i - begin));
        begin = i + 1;
    }
    return reader.take();
}

}    // namespace vigie
