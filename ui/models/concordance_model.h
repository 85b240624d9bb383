// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/concordance.h"
#include "core/chart/value_titles.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// The lines of a concordance. Only pages of lines that are looked at are read, and kept for a while: a hundred
/// thousand lines scroll like ten. Sorting and grouping are the concordance's, another one is given for them.
class ConcordanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Star, Group, Published, Left, Keyword, Right, Sentiment, Service, Id };
    static constexpr size_t pageSize = 64;
    static constexpr const char* star = "★";

    struct Source
    {
        std::shared_ptr<const Dataset> dataset;
        size_t lines = 0;
        std::string group;    ///< field that the lines are grouped by; empty = none
        /// Lines @p first … of the concordance, at most @p count; none when they cannot be read.
        std::function<std::vector<ConcordanceLine>(size_t first, size_t count)> page;
    };
    /// Whether the testimony of that public id is bookmarked.
    using IsBookmarked = std::function<bool(std::string_view id)>;

    ConcordanceModel(IsBookmarked isBookmarked, const ValueTitles& titles, QObject* parent = nullptr);

    void setSource(Source source, const ValueTitles& titles);
    void clear();
    /// The stars are shown anew.
    void bookmarksChanged();

    /// The row of `experiences` of a line; none when the line cannot be read.
    std::optional<Row> testimonyAt(int line) const;
    /// Its public id; empty when there is none.
    std::string idAt(int line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ConcordanceLine* lineAt(int line) const;
    QString cellText(const ConcordanceLine& line, int column) const;
    QString ofTestimony(Row row, std::string_view field) const;
    QString serviceOf(Row row) const;
    std::string idOf(Row row) const;
    QString explanation(const QModelIndex& index, const ConcordanceLine& line) const;

    IsBookmarked m_isBookmarked;
    ValueTitles m_titles;
    Source m_source;
    mutable QCache<size_t, std::vector<ConcordanceLine>> m_pages;
};

}    // namespace vigie
