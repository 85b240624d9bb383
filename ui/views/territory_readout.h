// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/territory_rates.h"
#include "core/chart/figure_spec.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigie {

/// One territory in words: its value, how sure it is, where it stands among the others, and ways on from it.
class TerritoryReadout : public QFrame
{
    Q_OBJECT

public:
    explicit TerritoryReadout(QWidget* parent = nullptr);

    /// @p place comes from @p rates and is written as @p map writes it; an empty code lies off the map.
    void setTerritory(const TerritoryRates& rates, const Choropleth& map, const Choropleth::Territory& place,
                      qint64 structures);
    /// What to do to see one.
    void clear();
    /// There is somebody to show the sheet.
    void setSheetOffered(bool offered);

Q_SIGNALS:
    void filterAsked();
    void readAsked();
    void sheetAsked();

private:
    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_filter;
    QPushButton* m_read;
    QPushButton* m_sheet;
};

/// Where a territory stands, with what must be said beside a rank: "Higher than 80% of the 94 others. Its interval
/// holds the value of all together (55.1%): it cannot be told from it." Empty where ranks say nothing.
QString standingText(const TerritoryRates& rates, const Choropleth& map, const Choropleth::Territory& place);

}    // namespace vigie
