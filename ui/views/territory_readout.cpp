// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/territory_readout.h"

#include "core/chart/choropleth_text.h"
#include "core/chart/value_text.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int gap = 6;

/// How the interval lies to the value of all together.
QString certaintyText(const TerritoryRates& rates, const Choropleth& map, const Choropleth::Territory& place)
{
    if (!place.interval || !rates.all.value)
        return {};
    const QString whole = territoryValueText(map, *rates.all.value);
    if (place.interval->low > *rates.all.value)
        return TerritoryReadout::tr("Its interval lies above the value of all together (%1).").arg(whole);
    if (place.interval->high < *rates.all.value)
        return TerritoryReadout::tr("Its interval lies below the value of all together (%1).").arg(whole);
    return TerritoryReadout::tr("Its interval holds the value of all together (%1): it cannot be told from it.")
        .arg(whole);
}

QString valueLine(const Choropleth& map, const Choropleth::Territory& place)
{
    QString line = TerritoryReadout::tr("%1: %2").arg(map.valueTitle, shownValueText(map, place));
    if (place.observed)
        line += TerritoryReadout::tr(" (smoothed; observed: %1)").arg(territoryValueText(map, *place.observed));
    if (place.interval)
        line += TerritoryReadout::tr(" · 95% interval: %1").arg(intervalText(place.interval));
    return line + QStringLiteral(" · ") + sampleText(place.n);
}

}    // namespace

QString standingText(const TerritoryRates& rates, const Choropleth& map, const Choropleth::Territory& place)
{
    const std::optional<double> percentile = percentileAmong(rates, place.code);
    if (!percentile)
        return {};
    const auto others = std::ranges::count_if(
        rates.territories, [&place](const TerritoryValue& each) { return each.value && each.code != place.code; });
    QStringList words{TerritoryReadout::tr("Higher than %1 of the %2 others that have a value.")
                          .arg(percentText(*percentile, 0), countText(others))};
    words << certaintyText(rates, map, place);
    if (place.reliability == Reliability::Caution)
        words << TerritoryReadout::tr("%1: a rank among so few says little.").arg(map.cautionText);
    words.removeAll(QString());
    return words.join(u' ');
}

TerritoryReadout::TerritoryReadout(QWidget* parent)
    : QFrame(parent), m_title(wrappedLabel({}, "title", this)), m_words(wrappedLabel({}, nullptr, this)),
      m_filter(button(tr("Filter by it"), QStringLiteral("territory-filter"), nullptr, this)),
      m_read(button(tr("Read its experiences"), QStringLiteral("territory-read"), nullptr, this)),
      m_sheet(button(tr("Territorial &sheet…"), QStringLiteral("territory-sheet"), nullptr, this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("territory-title"));
    m_words->setObjectName(QStringLiteral("territory-words"));
    auto* ways = new QWidget(this);
    auto* flow = new FlowLayout(gap, ways);
    for (QPushButton* way : {m_filter, m_read, m_sheet}) {
        way->setAccessibleName(way->text().remove(u'&'));
        flow->addWidget(way);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(gap);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(ways);
    connect(m_filter, &QPushButton::clicked, this, &TerritoryReadout::filterAsked);
    connect(m_read, &QPushButton::clicked, this, &TerritoryReadout::readAsked);
    connect(m_sheet, &QPushButton::clicked, this, &TerritoryReadout::sheetAsked);
    setSheetOffered(false);
    clear();
}

void TerritoryReadout::setTerritory(const TerritoryRates& rates, const Choropleth& map,
                                    const Choropleth::Territory& place, qint64 structures)
{
    QStringList lines{valueLine(map, place)};
    if (!place.code.empty())
        lines << standingText(rates, map, place);
    if (rates.question.place == PlaceOf::Service)
        lines << tr("%Ln active structure(s)", nullptr, static_cast<int>(structures));
    lines.removeAll(QString());
    m_title->setText(place.name);
    m_words->setText(lines.join(u'\n'));
    m_filter->setEnabled(place.n > 0);
    m_read->setEnabled(place.n > 0);
}

void TerritoryReadout::clear()
{
    m_title->setText(tr("No territory is chosen"));
    m_words->setText(tr("Choose one on the map or in the table to read its numbers here."));
    m_filter->setEnabled(false);
    m_read->setEnabled(false);
}

void TerritoryReadout::setSheetOffered(bool offered)
{
    m_sheet->setVisible(offered);
}

}    // namespace vigie
