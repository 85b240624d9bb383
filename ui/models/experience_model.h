// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/value_titles.h"
#include "core/query/selection.h"
#include "core/session/experience_pages.h"
#include "ui/control/workbook_controller.h"
#include "ui/models/row_model.h"
#include "ui/models/rows_by_id.h"
#include "ui/models/shown_testimony.h"

#include <QCache>
#include <QPointer>

#include <memory>

namespace vigie {

/// The selected experiences. What an experience says of its services is the first mention's, with "+1" when it names
/// more. Titles and extracts are read from the snapshot when a row is shown, a page of rows by one statement, and
/// pages are kept for a while: no cell reads anything by itself.
///
/// What the analyst marked is shown as it stands in the workbook; titles and dates of what was not read yet are bold.
/// Sorted by marks, rows without one come last. A mark that changes moves no row: the order is that of the last sort().
class ExperienceModel : public RowModel
{
    Q_OBJECT

public:
    enum Column {
        Published,
        Sentiment,
        Title,
        Extract,
        Typology,
        Structure,
        Department,
        Bookmark,
        Note,
        Colour,
        Codes
    };
    /// The places of the searched words in the text of a cell: std::vector<TextRange>.
    static constexpr int HitsRole = Qt::UserRole + 1;
    static constexpr size_t pageSize = 64;

    /// Gives page @p number of these rows, with texts of at most so many characters; no rows when it cannot.
    using Pages =
        std::function<std::vector<ExperienceExcerpt>(std::span<const Row> rows, size_t number, int characters)>;

    explicit ExperienceModel(QObject* parent = nullptr);

    /// Without it there are no marks. It may go away.
    void setWorkbook(const WorkbookController& workbook);
    /// @p pages may be empty: no titles then.
    void setSelection(const Selection& selection, Pages pages, const ValueTitles& titles);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// In words, where its head is a sign.
    QString columnTitle(int column) const;
    /// Its public id.
    std::string_view idAt(int position) const { return codeText(*table(), "id", rowAt(position)); }
    /// Of the rows that are listed. O(annotations).
    int readCount() const;

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
    QVariant markData(Row row, int column, int role) const;
    Annotation annotationOf(Row row) const;
    const RowsById& rowsById() const;
    void orderByMarks(int column, Direction direction, std::vector<Row>& rows) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::optional<TextQuery> m_query;
    Pages m_source;
    std::unique_ptr<ValueTitles> m_titles;
    mutable QCache<size_t, Page> m_pages;    ///< by number, in the order that is shown
    QPointer<const WorkbookController> m_workbook;
    mutable std::unique_ptr<const RowsById> m_rowsById;    ///< of m_dataset; made when marks are sorted or counted
    std::vector<bool> m_listed;                            ///< by row of the table
};

}    // namespace vigie
