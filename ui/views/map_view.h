// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/territory_map_figure.h"
#include "ui/views/selection_view.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vigie {

class FigurePanel;
class JobRunner;
class MapControls;
class MapZoom;
class PlaceList;
class TerritoryModel;
class TerritoryReadout;

/// The map at full size, the same numbers as a list beside it, and the territory that is looked at in words; or circles
/// at the places of services with the list of these. What is pointed at in one stands out in the other. Numbers are
/// computed off the interface thread; the former map stays until the next one is ready.
class MapView : public SelectionView
{
    Q_OBJECT

public:
    explicit MapView(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The button that asks for it is there when somebody listens.
    void territorySheetAsked(const std::string& department);

protected:
    void snapshotChanged() override;
    void refresh() override;
    void connectNotify(const QMetaMethod& signal) override;

private:
    struct Answer
    {
        TerritoryRates rates;    ///< none of places
        FigureSpec figure;
    };

    QWidget* buildTerritories();
    QWidget* buildOffMap();
    void connectParts();
    void show(Answer answer);
    void showTerritories(Answer answer);
    void showPlaces(FigureSpec figure);
    void showWindow();
    void showOffMap();
    void hover(const QString& text);
    void followHighlight();
    void choose(int position);
    void describe(int position);
    void offerSheet();
    /// The filter that what is chosen adds; an empty one when nothing is.
    std::optional<FilterState> filterOf(int position) const;
    void filterBy(int position);
    void read(int position);
    int highlighted() const;
    void select(int position);

    FigurePanel* m_map;
    MapControls* m_controls;
    MapZoom* m_zoom;
    TerritoryModel* m_territories;
    QTableView* m_table;
    TerritoryReadout* m_readout;
    QStackedWidget* m_side;    ///< the numbers of what is shown
    PlaceList* m_places;
    QPushButton* m_abroad;
    QPushButton* m_unplaced;
    JobRunner* m_job;
    TerritoryRates m_rates;
    int m_chosen = -1;           ///< position in the table of what is described; -1: nothing
    bool m_following = false;    ///< the table follows what is pointed at elsewhere
};

}    // namespace vigie
