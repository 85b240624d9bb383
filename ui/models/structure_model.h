// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"
#include "core/query/selection.h"
#include "ui/models/row_model.h"
#include "ui/models/structure_names.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// The selected structures, each with its numbers of selected experiences and results. Inactive ones are grey, and said
/// to be inactive.
class StructureModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Network, Typology, Town, Department, Parent, Active, Experiences, Results };

    explicit StructureModel(const Territories& territories, QObject* parent = nullptr);

    void setSelection(const Selection& selection);
    /// Keeps the structures whose name, town or code contains this text, however accents and case are written.
    void setFindText(const QString& text);
    /// Keeps these of the selected structures (in canonical order) until the next setSelection(); empty = all.
    void keepOnly(std::optional<std::vector<Row>> rows);
    /// False: every structure that is selected is here.
    bool narrowed() const { return !m_find.isEmpty() || m_kept; }

    Row experiencesOf(Row row) const { return m_experiences[row]; }
    Row resultsOf(Row row) const { return m_results[row]; }
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString cellText(Row row, int column) const override;
    void orderRows(int column, Direction direction, std::vector<Row>& rows) const override;

private:
    void applyFind();
    void readParents();

    const Territories& m_territories;
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<Row> m_selected;
    std::optional<std::vector<Row>> m_kept;
    std::vector<Row> m_parents;        ///< by row of `structures`; itself = none that is known
    std::vector<Row> m_experiences;    ///< by row of `structures`
    std::vector<Row> m_results;        ///< by row of `structures`
    StructureNames m_names;
    QString m_find;
};

}    // namespace vigie
