// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/list_facet.h"

class QComboBox;

namespace vigie {

/// Where: by département or by region, of the service or of the user as far as the data say both.
class TerritoryFacet : public Facet
{
    Q_OBJECT

public:
    explicit TerritoryFacet(Workspace& workspace, QWidget* parent = nullptr);
    static std::vector<std::string> fields();

protected:
    void snapshotChanged() override;
    void refresh() override {}

private:
    QComboBox* m_level;
    ListFacet* m_list;
};

/// The columns of testimonies of which few values are known (at most mostValues) and that no facet of the panel shows:
/// those that nobody expected in the files among them. One is chosen, and only that one is counted.
class OtherFieldsFacet : public Facet
{
    Q_OBJECT

public:
    static constexpr Code mostValues = 200;

    /// @p shown: columns that have a facet of their own.
    OtherFieldsFacet(Workspace& workspace, std::vector<std::string> shown, QWidget* parent = nullptr);

    /// In the order of their titles.
    static std::vector<std::string> otherFields(const Dataset& dataset, const std::vector<std::string>& shown);

protected:
    void snapshotChanged() override;
    void refresh() override {}

private:
    std::vector<std::string> m_shownElsewhere;
    QComboBox* m_field;
    QWidget* m_none;    ///< says that there are no others
    ListFacet* m_list;
};

/// The title of a column as its file writes it, where the query language has none.
QString columnTitle(const Dataset& dataset, const std::string& field);

}    // namespace vigie
