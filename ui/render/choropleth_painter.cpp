// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "core/geo/france_map.h"
#include "ui/render/body_painters.h"
#include "ui/render/hatching.h"
#include "ui/render/legend.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

constexpr double gap = 8;
constexpr double codeGap = 3;    ///< between an inset and its code
constexpr double hatchSpacing = 4;

QFont codeFont(const QFont& font)
{
    return scaledFont(font, 0.75);
}

/// Read once, at the first map drawn.
const Result<FranceMap>& franceMap()
{
    static const Result<FranceMap> map = loadFranceMap();
    return map;
}

/// A département as it is drawn, in the painter's coordinates.
struct DrawnShape
{
    std::vector<QPolygonF> rings;
    QPainterPath path;
};

/// From the map's scene to the place that is left for it.
struct ScenePlacement
{
    QPointF origin;
    double scale = 1;

    QPointF at(double x, double y) const { return {origin.x() + x * scale, origin.y() + y * scale}; }
    DrawnShape shape(const TerritoryShape& territory) const
    {
        DrawnShape shape;
        for (const std::vector<ScenePoint>& ring : territory.rings) {
            QPolygonF polygon;
            polygon.reserve(static_cast<qsizetype>(ring.size()));
            for (const ScenePoint& point : ring)
                polygon.append(at(point.x, point.y));
            shape.path.addPolygon(polygon);
            shape.path.closeSubpath();
            shape.rings.push_back(std::move(polygon));
        }
        return shape;
    }
};

/// The scene as large as it goes: the insets at the left, then room for their codes, then metropolitan France.
struct MapLayout
{
    ScenePlacement insets;
    ScenePlacement metropole;

    MapLayout(const FranceMap& map, const QRectF& area, double codeWidth)
    {
        const double scale = std::min((area.width() - codeWidth) / map.width, area.height() / map.height);
        const QSizeF size(map.width * scale + codeWidth, map.height * scale);
        const QPointF origin(area.center().x() - size.width() / 2, area.center().y() - size.height() / 2);
        insets = {origin, scale};
        metropole = {origin + QPointF(codeWidth, 0), scale};
    }
};

bool isInset(const FranceMap& map, const std::string& code)
{
    return std::ranges::any_of(map.insets, [&code](const InsetFrame& inset) { return inset.code == code; });
}

/// Where map and legend go: the legend beside the map or below it, whichever leaves the map larger.
struct Places
{
    QRectF map;
    QRectF legend;
    bool legendBelow = false;
};

Places placesIn(const QRectF& body, const FranceMap& map, const std::vector<LegendEntry>& entries, const QFont& font)
{
    const QSizeF column = legendColumnSize(entries, font);
    const double rows = legendRowsHeight(entries, font, body.width());
    const QRectF beside = body.adjusted(0, 0, -column.width() - gap, 0);
    const QRectF above = body.adjusted(0, 0, 0, -rows - gap);
    const auto scale = [&map](const QRectF& area) {
        return std::min(area.width() / map.width, area.height() / map.height);
    };
    if (scale(beside) >= scale(above))
        return {beside, QRectF(QPointF(body.right() - column.width(), body.top()), column), false};
    return {above, QRectF(body.left(), body.bottom() - rows, body.width(), rows), true};
}

class ChoroplethPainter : public FigurePainter
{
public:
    explicit ChoroplethPainter(const Choropleth& map) : m_map(map)
    {
        for (const Choropleth::Territory& territory : m_map.territories)
            m_byCode.emplace(territory.code, &territory);
    }

    double naturalHeight(double width, const QFont& font) const override
    {
        return std::max(width * 0.68, minimumHeight(font));
    }

    double minimumHeight(const QFont& font) const override { return lineHeight(font) * 13; }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_map.territories.empty() && m_map.abroad + m_map.unplaced == 0)
            return {};
        const QFont font = painter.font();
        const Result<FranceMap>& france = franceMap();
        if (!france) {
            drawWrapped(painter, area, france.error().message(), font, theme.text);
            return {};
        }
        const double captionHeight = lineHeight(smallFont(font)) + gap / 2;
        const QRectF body = area.adjusted(0, 0, 0, -captionHeight);
        const std::vector<LegendEntry> entries = legend(*france, theme);
        const Places places = placesIn(body, *france, entries, smallFont(font));
        if (places.legendBelow)
            paintLegendRows(painter, places.legend, entries, smallFont(font), theme);
        else
            paintLegendColumn(painter, places.legend.topLeft(), entries, smallFont(font), theme);
        drawLine(painter, QRectF(area.left(), body.bottom() + gap / 2, area.width(), captionHeight), Qt::AlignLeft,
                 caption(), smallFont(font), theme.mutedText);
        const MapLayout layout(*france, places.map, textWidth(codeFont(font), QStringLiteral("000")) + codeGap);
        paintInsets(painter, *france, layout.insets, font, theme);
        return paintTerritories(painter, *france, layout, theme);
    }

private:
    const Choropleth::Territory* territory(const std::string& code) const
    {
        const auto found = m_byCode.find(code);
        return found == m_byCode.end() ? nullptr : found->second;
    }

    size_t classOf(double value) const
    {
        return static_cast<size_t>(std::ranges::upper_bound(m_map.breaks, value) - m_map.breaks.begin());
    }

    std::vector<FigureMark> paintTerritories(QPainter& painter, const FranceMap& france, const MapLayout& layout,
                                             const FigureTheme& theme) const
    {
        std::vector<FigureMark> marks;
        QPainterPath chosen;
        for (const TerritoryShape& shape : france.departments) {
            const Choropleth::Territory* known = territory(shape.code);
            const DrawnShape drawn = (isInset(france, shape.code) ? layout.insets : layout.metropole).shape(shape);
            paintTerritory(painter, drawn, known, theme);
            if (std::ranges::find(m_map.selected, shape.code) != m_map.selected.end())
                chosen.addPath(drawn.path);
            if (known)
                marks.push_back({drawn.path, {"department", {shape.code}}, text(*known)});
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selection, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(chosen);
        return marks;
    }

    void paintTerritory(QPainter& painter, const DrawnShape& shape, const Choropleth::Territory* known,
                        const FigureTheme& theme) const
    {
        const bool shown = known && known->value;
        const QColor fill = shown ? theme.classColour(classOf(*known->value), m_map.breaks.size() + 1) : theme.noData;
        painter.setPen(QPen(blended(theme.axis, theme.border, 0.55), 0.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(fill);
        painter.drawPath(shape.path);
        if (shown && known->reliability == Reliability::Shown)
            return;
        painter.setPen(QPen(shown ? FigureTheme::textOn(fill) : theme.axis, 0.7));
        painter.drawLines(hatchLines(shape.rings, hatchSpacing));
    }

    void paintInsets(QPainter& painter, const FranceMap& france, const ScenePlacement& placement, const QFont& font,
                     const FigureTheme& theme) const
    {
        const QFont small = codeFont(font);
        for (const InsetFrame& inset : france.insets) {
            const QRectF frame(placement.at(inset.x, inset.y), QSizeF(inset.width, inset.height) * placement.scale);
            painter.setPen(QPen(theme.grid, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frame, 3, 3);
            const QString code = fromData(inset.code);
            const QSizeF size(textWidth(small, code), lineHeight(small));
            drawLine(painter, QRectF(QPointF(frame.right() + codeGap, frame.center().y() - size.height() / 2), size),
                     Qt::AlignCenter, code, small, theme.mutedText);
        }
    }

    /// One entry per class with its limits and how many départements are in it, then what hatching means.
    std::vector<LegendEntry> legend(const FranceMap& france, const FigureTheme& theme) const
    {
        const size_t classes = m_map.breaks.size() + 1;
        std::vector<qint64> counts(classes);
        qint64 shown = 0;
        qint64 caution = 0;
        for (const TerritoryShape& shape : france.departments) {
            const Choropleth::Territory* known = territory(shape.code);
            if (!known || !known->value)
                continue;
            ++counts[classOf(*known->value)];
            ++shown;
            caution += known->reliability == Reliability::Caution ? 1 : 0;
        }
        const auto entry = [](const QString& words, qint64 count) {
            return QCoreApplication::translate("Figure", "%1 (%2)", "legend entry and its number of départements")
                .arg(words, countText(count));
        };
        std::vector<LegendEntry> entries;
        for (size_t i = 0; i < classes && shown > 0; ++i)
            entries.push_back({entry(classText(i), counts[i]), theme.classColour(i, classes)});
        if (caution > 0)
            entries.push_back({entry(m_map.cautionText, caution), theme.classColour(1, 3), true});
        const qint64 rest = static_cast<qint64>(france.departments.size()) - shown;
        if (rest > 0)
            entries.push_back({entry(m_map.hiddenText, rest), theme.noData, true});
        return entries;
    }

    QString classText(size_t index) const
    {
        const std::vector<double>& breaks = m_map.breaks;
        if (breaks.empty())
            return m_map.valueTitle;
        const int decimals = breakDecimals();
        const auto number = [this, decimals](double value) {
            return m_map.isShare ? measureText(value * 100, decimals) : measureText(value);
        };
        if (index == 0)
            return QCoreApplication::translate("Figure", "< %1").arg(valueText(breaks.front(), decimals));
        if (index == breaks.size())
            return QCoreApplication::translate("Figure", "≥ %1").arg(valueText(breaks.back(), decimals));
        return QCoreApplication::translate("Figure", "%1 – %2")
            .arg(number(breaks[index - 1]), valueText(breaks[index], decimals));
    }

    QString valueText(double value, int decimals = 1) const
    {
        return m_map.isShare ? percentText(value, decimals) : measureText(value);
    }

    /// None unless whole percents would write two limits alike.
    int breakDecimals() const
    {
        for (size_t i = 1; i < m_map.breaks.size(); ++i) {
            if (std::lround(m_map.breaks[i] * 100) == std::lround(m_map.breaks[i - 1] * 100))
                return 1;
        }
        return 0;
    }

    QString caption() const
    {
        return QCoreApplication::translate("Figure", "Without a place: %1 · Abroad: %2")
            .arg(countText(m_map.unplaced), countText(m_map.abroad));
    }

    QString text(const Choropleth::Territory& place) const
    {
        QStringList lines{place.name};
        lines << QCoreApplication::translate("Figure", "%1: %2")
                     .arg(m_map.valueTitle, place.value ? valueText(*place.value)
                                                        : QCoreApplication::translate("Figure", "not shown, too few"));
        lines << sampleText(place.n);
        if (place.reliability == Reliability::Caution)
            lines << QCoreApplication::translate("Figure", "%1: to be read with caution").arg(m_map.cautionText);
        return lines.join(u'\n');
    }

    const Choropleth& m_map;
    std::map<std::string, const Choropleth::Territory*, std::less<>> m_byCode;
};

}    // namespace

std::unique_ptr<FigurePainter> makeChoroplethPainter(const Choropleth& map)
{
    return std::make_unique<ChoroplethPainter>(map);
}

}    // namespace vigie
