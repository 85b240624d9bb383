// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"
#include "core/query/selection.h"
#include "ui/models/row_model.h"

#include <string>
#include <vector>

namespace vigie {

/// The selected structures, each with its numbers of selected experiences and results.
class StructureModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Network, Typology, Town, Department, Active, Experiences, Results };

    explicit StructureModel(const Territories& territories, QObject* parent = nullptr);

    void setSelection(const Selection& selection);
    /// Keeps the structures whose name, town or code contains this text, however accents and case are written.
    void setFindText(const QString& text);

    Row experiencesOf(Row row) const { return m_experiences[row]; }
    Row resultsOf(Row row) const { return m_results[row]; }

protected:
    QString cellText(Row row, int column) const override;
    void orderRows(int column, Direction direction, std::vector<Row>& rows) const override;

private:
    void applyFind();
    void foldTexts(const Table& structures);

    const Territories& m_territories;
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<Row> m_selected;
    std::vector<Row> m_experiences;       ///< by row of `structures`
    std::vector<Row> m_results;           ///< by row of `structures`
    std::vector<std::string> m_folded;    ///< what is searched, by row of `structures`
    std::string m_find;
};

}    // namespace vigie
