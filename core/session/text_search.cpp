// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/text_search.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/store/folded_texts.h"
#include "core/store/search_index.h"
#include "core/text/text_match.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>

namespace vigie {

namespace {

using Rows = std::vector<Row>;

/// FTS5 refuses deep expressions; what is deeper is answered part by part.
constexpr int deepestExpression = 8;
/// Up to here no NEAR of the index reaches from one answer into the next (core/store/search_index.h).
constexpr int longestAnswerDistance = 60;
constexpr int longestDistance = 1'000'000;
constexpr std::string_view answerBoundary = "\xEE\x80\x80";
/// So few are read sooner than the folded texts of all are scanned, and made if need be.
constexpr size_t fewTexts = 2'000;
constexpr Row rowsBetweenChecks = 256;
constexpr Row rowsBetweenReports = 16'384;

std::string columnsOf(TextScope scope)
{
    switch (scope) {
    case TextScope::Title:
        return "title";
    case TextScope::Description:
        return "description";
    case TextScope::Answer:
        return "answer";
    case TextScope::Testimony:
        break;
    }
    return "{title description}";
}

bool isWordQuery(const TextQuery& query)
{
    return query.kind == TextQuery::Kind::Words || query.kind == TextQuery::Kind::Near;
}

/// A phrase of the forms of its words: letters and digits only, so that nothing in it is syntax. None for no word.
std::optional<std::string> phraseExpression(const Phrase& phrase)
{
    const WordList list(phrase.text);
    if (list.words().empty())
        return std::nullopt;
    std::string expression = "\"";
    for (const Word& word : list.words()) {
        if (expression.size() > 1)
            expression += ' ';
        expression += word.form;
    }
    expression += phrase.prefix ? "\" *" : "\"";
    return expression;
}

/// Where the index finds more than the query means, since the answers are one text to it.
bool needsTexts(const TextQuery& query)
{
    if (query.scope != TextScope::Answer)
        return false;
    const bool far = query.kind == TextQuery::Kind::Near && query.distance > longestAnswerDistance;
    return far || std::any_of(query.phrases.begin(), query.phrases.end(), [](const Phrase& phrase) {
               return phrase.text.find(answerBoundary) != std::string::npos;
           });
}

std::optional<std::string> wordsExpression(const TextQuery& query)
{
    std::string phrases;
    for (const Phrase& phrase : query.phrases) {
        const auto expression = phraseExpression(phrase);
        if (!expression)
            return std::nullopt;
        phrases += (phrases.empty() ? "" : " ") + *expression;
    }
    if (phrases.empty())
        return std::nullopt;
    if (query.kind == TextQuery::Kind::Near)
        phrases = "NEAR(" + phrases + ", " + formatNumber(std::clamp(query.distance, 0, longestDistance)) + ")";
    return "(" + columnsOf(query.scope) + " : " + phrases + ")";
}

std::string joined(const std::vector<std::string>& parts, std::string_view with)
{
    std::string all;
    for (const std::string& part : parts) {
        if (!all.empty())
            all += with;
        all += part;
    }
    return parts.size() > 1 ? "(" + all + ")" : all;
}

/// The parts of an All that one expression can say, and those it cannot.
struct Divided
{
    std::vector<std::string> wanted;
    std::vector<std::string> excluded;
    std::vector<const TextQuery*> others;

    std::optional<std::string> expression() const
    {
        if (wanted.empty())
            return std::nullopt;
        const std::string all = joined(wanted, " AND ");
        return excluded.empty() ? all : "(" + all + " NOT " + joined(excluded, " OR ") + ")";
    }
};

std::optional<std::string> expressionOf(const TextQuery& query, int depth);

Divided divided(const TextQuery& all, int depth)
{
    Divided parts;
    for (const TextQuery& part : all.parts) {
        const bool excludes = part.kind == TextQuery::Kind::Not && part.parts.size() == 1;
        auto expression = expressionOf(excludes ? part.parts.front() : part, depth + 1);
        if (expression)
            (excludes ? parts.excluded : parts.wanted).push_back(std::move(*expression));
        else
            parts.others.push_back(&part);
    }
    return parts;
}

/// The whole query as one expression; none when FTS5 cannot say it.
std::optional<std::string> expressionOf(const TextQuery& query, int depth)
{
    if (depth > deepestExpression || (isWordQuery(query) && needsTexts(query)))
        return std::nullopt;
    if (isWordQuery(query))
        return wordsExpression(query);
    if (query.kind == TextQuery::Kind::All) {
        const Divided parts = divided(query, depth);
        return parts.others.empty() ? parts.expression() : std::nullopt;
    }
    if (query.kind != TextQuery::Kind::Any || query.parts.empty())
        return std::nullopt;
    std::vector<std::string> parts;
    for (const TextQuery& part : query.parts) {
        auto expression = expressionOf(part, depth + 1);
        if (!expression)
            return std::nullopt;
        parts.push_back(std::move(*expression));
    }
    return joined(parts, " OR ");
}

Rows both(const Rows& a, const Rows& b)
{
    Rows rows;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rows));
    return rows;
}

Rows either(const Rows& a, const Rows& b)
{
    Rows rows;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rows));
    return rows;
}

Rows without(const Rows& a, const Rows& b)
{
    Rows rows;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rows));
    return rows;
}

std::vector<TextField> fieldsOf(TextScope scope)
{
    switch (scope) {
    case TextScope::Testimony:
        break;
    case TextScope::Title:
        return {TextField::Title};
    case TextScope::Description:
        return {TextField::Description};
    case TextScope::Answer:
        return {TextField::Answer};
    }
    return {TextField::Title, TextField::Description};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Session", "The search was cancelled"), {}, {}, {}};
}

Error noIndex(const QString& path)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Session", "The texts cannot be searched"), path,
            QCoreApplication::translate("Session", "their search index has not been built yet"),
            QCoreApplication::translate("Session", "Wait until it is built, or open the snapshot again.")};
}

}    // namespace

struct TextSearch::Parts
{
    QString snapshotPath;
    std::unique_ptr<SearchIndex> index;
    std::unique_ptr<FoldedTexts> folded;    ///< opened when characters are first looked for everywhere
    TestimonyReader read;
    Rows all;

    Result<Rows> find(const TextQuery& query, const TaskContext& task)
    {
        if (task.cancelled())
            return cancelled();
        if (const auto expression = expressionOf(query, 0))
            return index->match(*expression);
        switch (query.kind) {
        case TextQuery::Kind::Words:
        case TextQuery::Kind::Near:
            return needsTexts(query) ? findInTexts(query, all, task) : Result<Rows>(Rows());
        case TextQuery::Kind::Contains:
            return findCharacters(query, task);
        case TextQuery::Kind::All:
            return findAll(query, task);
        case TextQuery::Kind::Any:
        case TextQuery::Kind::Not:
            break;
        }
        auto any = findAny(query, task);
        if (any && query.kind == TextQuery::Kind::Not)
            return without(all, *any);
        return any;
    }

    /// Words first, so that texts are read only where they are left.
    Result<Rows> findAll(const TextQuery& query, const TaskContext& task)
    {
        Divided parts = divided(query, 0);
        Rows rows = all;
        if (const auto expression = parts.expression()) {
            auto matched = index->match(*expression);
            if (!matched)
                return matched;
            rows = std::move(*matched);
        } else if (!parts.excluded.empty()) {
            const auto excluded = index->match(joined(parts.excluded, " OR "));
            if (!excluded)
                return excluded;
            rows = without(rows, *excluded);
        }
        for (const TextQuery* part : parts.others) {
            const bool inTexts = part->kind == TextQuery::Kind::Contains && rows.size() <= fewTexts;
            const auto found = inTexts ? findInTexts(*part, rows, task) : find(*part, task);
            if (!found)
                return found;
            rows = both(rows, *found);
        }
        return rows;
    }

    Result<Rows> findAny(const TextQuery& query, const TaskContext& task)
    {
        Rows rows;
        for (const TextQuery& part : query.parts) {
            const auto found = find(part, task);
            if (!found)
                return found;
            rows = either(rows, *found);
        }
        return rows;
    }

    /// In the folded texts; one by one where their file cannot be written.
    Result<Rows> findCharacters(const TextQuery& query, const TaskContext& task)
    {
        if (!folded) {
            auto opened = FoldedTexts::open(snapshotPath, task);
            if (!opened && opened.error().code != ErrorCode::OutputFailed)
                return opened.error();
            if (!opened)
                return findInTexts(query, all, task);
            folded = std::move(*opened);
        }
        return folded->rowsContaining(searchForm(query.characters), fieldsOf(query.scope));
    }

    Result<Rows> findInTexts(const TextQuery& query, const Rows& candidates, const TaskContext& task) const
    {
        Rows rows;
        Row done = 0;
        for (Row row : candidates) {
            if (done % rowsBetweenChecks == 0 && task.cancelled())
                return cancelled();
            if (done++ % rowsBetweenReports == 0)
                task.report({QCoreApplication::translate("Session", "Searching the texts"), done,
                             static_cast<qint64>(candidates.size()), done});
            const auto texts = read(row);
            if (!texts)
                return texts.error();
            if (matches(query, *texts))
                rows.push_back(row);
        }
        return rows;
    }
};

TextSearch::TextSearch() = default;
TextSearch::~TextSearch() = default;

Result<std::unique_ptr<TextSearch>> TextSearch::open(const OpenedSnapshot& snapshot, MissingIndex missing,
                                                     const TaskContext& task)
{
    const QString& hash = snapshot.info.contentHash;
    if (!SearchIndex::exists(hash)) {
        if (missing == MissingIndex::Refuse)
            return noIndex(snapshot.path);
        if (const auto built = SearchIndex::build(snapshot.path, task); !built)
            return built.error();
    }
    auto index = SearchIndex::open(hash);
    if (!index)
        return index.error();
    auto reader = testimonyReader(snapshot);
    if (!reader)
        return reader.error();
    std::unique_ptr<TextSearch> search(new TextSearch);
    search->m_parts = std::make_unique<Parts>();
    search->m_parts->snapshotPath = snapshot.path;
    search->m_parts->index = std::move(*index);
    search->m_parts->read = std::move(*reader);
    search->m_parts->all.resize(snapshot.dataset->experiences.rowCount());
    std::iota(search->m_parts->all.begin(), search->m_parts->all.end(), Row(0));
    return search;
}

Result<TextHits> TextSearch::find(const TextQuery& query, const TaskContext& task) const
{
    auto rows = m_parts->find(query, task);
    if (!rows)
        return rows.error();
    return TextHits(std::make_shared<const Rows>(std::move(*rows)));
}

Result<std::vector<Row>> TextSearch::preview(const TextQuery& query, size_t count, bool newestFirst,
                                             const TaskContext& task) const
{
    if (task.cancelled())
        return cancelled();
    if (const auto expression = expressionOf(query, 0))
        return m_parts->index->firstMatches(*expression, count, newestFirst);
    auto rows = m_parts->find(query, task);
    if (!rows)
        return rows;
    if (newestFirst)
        std::reverse(rows->begin(), rows->end());
    rows->resize(std::min(count, rows->size()));
    return rows;
}

Result<Selection> selectionOf(const OpenedSnapshot& snapshot, FilterState filter, const TaskContext& task)
{
    if (!filter.text())
        return Selection(snapshot.dataset, std::move(filter));
    const auto search = TextSearch::open(snapshot, TextSearch::MissingIndex::Build, task);
    if (!search)
        return search.error();
    auto hits = (*search)->find(*filter.text(), task);
    if (!hits)
        return hits.error();
    return Selection(snapshot.dataset, std::move(filter), std::move(*hits));
}

}    // namespace vigie
