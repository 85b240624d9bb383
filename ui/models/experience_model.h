// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"
#include "core/session/experience_pages.h"
#include "ui/control/value_titles.h"
#include "ui/models/row_model.h"
#include "ui/models/shown_testimony.h"

#include <QCache>

#include <memory>

namespace vigie {

/// The selected experiences. What an experience says of its services is the first mention's, with "+1" when it names
/// more. Titles and extracts are read from the snapshot when a row is shown, a page of rows by one statement, and
/// pages are kept for a while: no cell reads anything by itself.
class ExperienceModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Published, Sentiment, Title, Extract, Typology, Structure, Department };
    /// The places of the searched words in the text of a cell: std::vector<TextRange>.
    static constexpr int HitsRole = Qt::UserRole + 1;
    static constexpr size_t pageSize = 64;

    /// Gives page @p number of these rows, with texts of at most so many characters; no rows when it cannot.
    using Pages =
        std::function<std::vector<ExperienceExcerpt>(std::span<const Row> rows, size_t number, int characters)>;

    explicit ExperienceModel(QObject* parent = nullptr);

    /// @p pages may be empty: no titles then.
    void setSelection(const Selection& selection, Pages pages, const ValueTitles& titles);

    QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    QString cellText(Row row, int column) const override;
    void orderRows(int column, Direction direction, std::vector<Row>& rows) const override;

private:
    struct ListedTexts
    {
        ShownText title;
        ShownText extract;
    };
    using Page = std::vector<ListedTexts>;

    ListedTexts textsAt(int position) const;
    Page readPage(size_t number) const;
    QString ofMentions(Row row, std::string_view field) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::optional<TextQuery> m_query;
    Pages m_source;
    std::unique_ptr<ValueTitles> m_titles;
    mutable QCache<size_t, Page> m_pages;    ///< by number, in the order that is shown
};

}    // namespace vigie
