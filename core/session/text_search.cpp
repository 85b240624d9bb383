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

/// So few are read sooner than the folded texts of all are scanned, and made if need be.
constexpr size_t fewTexts = 2'000;
constexpr Row rowsBetweenChecks = 256;
constexpr Row rowsBetweenReports = 16'384;

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
    bool foldedUnwritable = false;          ///< once is enough: another attempt would fill the disk again
    TestimonyReader read;
    Rows all;

    Result<Rows> find(const TextQuery& query, const TaskContext& task)
    {
        if (task.cancelled())
            return cancelled();
        if (const auto expression = ftsExpression(query))
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
        const DividedQuery parts = divided(query);
        Rows rows = all;
        if (const auto expression = parts.expression()) {
            auto matched = index->match(*expression);
            if (!matched)
                return matched;
            rows = std::move(*matched);
        } else if (!parts.excluded.empty()) {
            const auto excluded = index->match(parts.excludedExpression());
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
        if (!folded && !foldedUnwritable) {
            auto opened = FoldedTexts::open(snapshotPath, task);
            if (opened)
                folded = std::move(*opened);
            else if (opened.error().code == ErrorCode::OutputFailed)
                foldedUnwritable = true;
            else
                return opened.error();
        }
        if (foldedUnwritable)
            return findInTexts(query, all, task);
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
    auto rows = readSearchableRows(snapshot.path);
    if (!rows)
        return rows.error();
    std::shared_ptr<SearchTextReader> reader;
    if (!rows->rowIds.empty()) {
        auto opened = SearchTextReader::open(snapshot.path);
        if (!opened)
            return opened.error();
        reader = std::move(*opened);
    }
    return TestimonyReader([reader, ids = std::move(rows->rowIds), path = snapshot.path](Row row) {
        if (row < ids.size())
            return reader->read(ids[row]);
        return Result<TestimonyTexts>(Error{ErrorCode::WrongUsage,
                                            QCoreApplication::translate("Session", "The texts could not be read"),
                                            path,
                                            QCoreApplication::translate("Session", "there is no row %1").arg(row),
                                            {}});
    });
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
