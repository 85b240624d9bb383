// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/text_search.h"

#include "core/base/fold.h"
#include "core/session/fts_expression.h"
#include "core/store/folded_texts.h"
#include "core/store/search_index.h"
#include "core/store/search_texts.h"
#include "core/text/text_match.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>

namespace vigie {

namespace {

using Rows = std::vector<Row>;

Rows inBoth(const Rows& a, const Rows& b)
{
    Rows both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

Rows inEither(const Rows& a, const Rows& b)
{
    Rows either;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(either));
    return either;
}

Rows without(const Rows& a, const Rows& b)
{
    Rows rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
    return rest;
}

std::vector<TextField> fieldsOf(TextScope scope)
{
    switch (scope) {
    case TextScope::Testimony:
        return {TextField::Title, TextField::Description};
    case TextScope::Title:
        return {TextField::Title};
    case TextScope::Description:
        return {TextField::Description};
    case TextScope::Answer:
        return {TextField::Answer};
    }
    return {};
}

}    // namespace

struct TextSearch::Parts
{
    OpenedSnapshot snapshot;
    std::unique_ptr<SearchIndex> index;
    std::unique_ptr<FoldedTexts> folded;    ///< opened when they are first needed
    bool foldedUnwritable = false;          ///< once is enough: another attempt would fill the disk again

    /// The index answers as much as it can in one question; the rest is put together from sets of rows.
    Result<Rows> find(const TextQuery& query, const TaskContext& task)
    {
        if (const auto expression = ftsExpression(query))
            return index->match(*expression);
        switch (query.kind) {
        case TextQuery::Kind::Contains:
            return containing(query, task);
        case TextQuery::Kind::Not:
            return complement(query.parts.front(), task);
        case TextQuery::Kind::Any:
            return findAny(query.parts, task);
        case TextQuery::Kind::All:
            return findAll(query.parts, task);
        default:
            return Rows();    // a phrase without a word
        }
    }

    Result<Rows> containing(const TextQuery& query, const TaskContext& task)
    {
        if (!folded && !foldedUnwritable) {
            auto opened = FoldedTexts::open(snapshot.path, task);
            if (opened)
                folded = std::move(*opened);
            else if (opened.error().code == ErrorCode::OutputFailed)
                foldedUnwritable = true;
            else
                return opened.error();
        }
        if (foldedUnwritable)
            return reading(query, task);
        return folded->rowsContaining(searchForm(query.characters), fieldsOf(query.scope));
    }

    /// Asks every testimony.
    Result<Rows> reading(const TextQuery& query, const TaskContext& task) const
    {
        constexpr Row rowsBetweenReports = 1024;
        const auto read = testimonyReader(snapshot);
        if (!read)
            return read.error();
        Rows rows;
        const Row count = snapshot.dataset->experiences.rowCount();
        for (Row row = 0; row < count; ++row) {
            if (row % rowsBetweenReports == 0) {
                if (task.cancelled())
                    return cancelledError(QCoreApplication::translate("Session", "The search was cancelled"), {});
                task.report({QCoreApplication::translate("Session", "Reading the testimonies"), row, count, row});
            }
            const auto texts = (*read)(row);
            if (!texts)
                return texts.error();
            if (matches(query, *texts))
                rows.push_back(row);
        }
        return rows;
    }

    Result<Rows> complement(const TextQuery& query, const TaskContext& task)
    {
        const auto found = find(query, task);
        if (!found)
            return found;
        Rows all(snapshot.dataset->experiences.rowCount());
        std::iota(all.begin(), all.end(), Row(0));
        return without(all, *found);
    }

    Result<Rows> findAny(const std::vector<TextQuery>& parts, const TaskContext& task)
    {
        Rows rows;
        for (const TextQuery& part : parts) {
            const auto found = find(part, task);
            if (!found)
                return found;
            rows = inEither(rows, *found);
        }
        return rows;
    }

    Result<Rows> findAll(const std::vector<TextQuery>& parts, const TaskContext& task)
    {
        TextQuery together;    // what the index answers in one question
        together.kind = TextQuery::Kind::All;
        std::vector<TextQuery> others;
        for (const TextQuery& part : parts)
            (ftsExpression(part) ? together.parts : others).push_back(part);
        std::optional<Rows> rows;
        if (!together.parts.empty()) {
            auto found = index->match(*ftsExpression(together));
            if (!found)
                return found;
            rows = std::move(*found);
        }
        for (const TextQuery& part : others) {
            const bool excluded = rows && part.kind == TextQuery::Kind::Not;
            const auto found = find(excluded ? part.parts.front() : part, task);
            if (!found)
                return found;
            rows = !rows ? *found : excluded ? without(*rows, *found) : inBoth(*rows, *found);
        }
        return rows.value_or(Rows());
    }
};

TextSearch::TextSearch() : m_parts(std::make_unique<Parts>()) {}
TextSearch::~TextSearch() = default;

Result<std::unique_ptr<TextSearch>> TextSearch::open(const OpenedSnapshot& snapshot, MissingIndex missing,
                                                     const TaskContext& task)
{
    const QString& hash = snapshot.info.contentHash;
    if (!SearchIndex::exists(hash)) {
        if (missing == MissingIndex::Refuse)
            return Error{ErrorCode::InputUnusable,
                         QCoreApplication::translate("Session", "The testimonies cannot be searched yet"),
                         snapshot.path, QCoreApplication::translate("Session", "this snapshot has no full-text index"),
                         QCoreApplication::translate("Session", "Build it with vigie-cli index.")};
        if (const auto built = SearchIndex::build(snapshot.path, task); !built)
            return built.error();
    }
    auto index = SearchIndex::open(hash);
    if (!index)
        return index.error();
    std::unique_ptr<TextSearch> search(new TextSearch);
    search->m_parts->snapshot = snapshot;
    search->m_parts->index = std::move(*index);
    return search;
}

Result<TextHits> TextSearch::find(const TextQuery& query, const TaskContext& task) const
{
    auto rows = m_parts->find(query, task);
    if (!rows)
        return rows.error();
    return std::make_shared<const Rows>(std::move(*rows));
}

Result<std::vector<Row>> TextSearch::newest(const TextQuery& query, size_t count, const TaskContext& task) const
{
    if (const auto expression = ftsExpression(query))
        return m_parts->index->matchLast(*expression, count);
    const auto rows = m_parts->find(query, task);
    if (!rows)
        return rows;
    return Rows(rows->rbegin(), rows->rbegin() + static_cast<std::ptrdiff_t>(std::min(count, rows->size())));
}

Result<TestimonyReader> testimonyReader(const OpenedSnapshot& snapshot)
{
    auto opened = SearchTextReader::open(snapshot.path);
    if (!opened)
        return opened.error();
    return TestimonyReader([reader = std::shared_ptr<SearchTextReader>(std::move(*opened)), dataset = snapshot.dataset](
                               Row row) { return reader->read(dataset->experiences.rowId(row)); });
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
