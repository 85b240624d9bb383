// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/choropleth_text.h"
#include "core/chart/value_text.h"
#include "core/geo/class_breaks.h"
#include "core/geo/point_clusters.h"
#include "ui/render/body_painters.h"
#include "ui/render/hatching.h"
#include "ui/render/map_layout.h"
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
constexpr double clusterCell = 36;    ///< pixels in which structures are drawn together
constexpr double siteRadius = 3.5;
constexpr double growthOfRadius = 1.5;    ///< for twice as many
constexpr double largestRadius = 16;
constexpr size_t mostSiteNames = 8;

QFont codeFont(const QFont& font)
{
    return scaledFont(font, 0.75);
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
        const Result<FranceMap>& france = franceMap();
        if (!france)
            return minimumHeight(font);
        const std::vector<LegendEntry> entries = legend(*france, lightFigureTheme());
        return std::max(naturalMapHeight(width, entries, smallFont(font)) + captionHeight(font), minimumHeight(font));
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
        const QRectF caption = captionArea(area, font);
        const std::vector<LegendEntry> entries = legend(*france, theme);
        const MapPlaces places = placesIn(bodyArea(area, font), *france, entries, smallFont(font));
        if (places.legendBelow)
            paintLegendRows(painter, places.legend, entries, smallFont(font), theme);
        else
            paintLegendColumn(painter, places.legend.topLeft(), entries, smallFont(font), theme);
        drawLine(painter, caption, Qt::AlignLeft, captionText(), smallFont(font), theme.mutedText);
        const MapLayout layout = layoutIn(places.map, *france, font);
        paintInsets(painter, *france, layout, font, theme);
        return paintMap(painter, *france, layout, theme);
    }

    MapLayout layoutOf(const QRectF& area, const QFont& font, const FranceMap& france) const
    {
        const std::vector<LegendEntry> entries = legend(france, lightFigureTheme());
        return layoutIn(placesIn(bodyArea(area, font), france, entries, smallFont(font)).map, france, font);
    }

private:
    static double captionHeight(const QFont& font) { return lineHeight(smallFont(font)) + gap / 2; }
    static QRectF bodyArea(const QRectF& area, const QFont& font)
    {
        return area.adjusted(0, 0, 0, -captionHeight(font));
    }
    static QRectF captionArea(const QRectF& area, const QFont& font)
    {
        const double height = captionHeight(font);
        return {area.left(), area.bottom() - height + gap / 2, area.width(), height};
    }

    MapLayout layoutIn(const QRectF& place, const FranceMap& france, const QFont& font) const
    {
        return {france, place, textWidth(codeFont(font), QStringLiteral("000")) + codeGap, m_map.window};
    }

    const std::vector<TerritoryShape>& shapes(const FranceMap& france) const
    {
        return m_map.regions ? france.regions : france.departments;
    }

    const Choropleth::Territory* territory(const std::string& code) const
    {
        const auto found = m_byCode.find(code);
        return found == m_byCode.end() ? nullptr : found->second;
    }

    bool showsCouronne() const { return !m_map.regions && m_map.window.zoom <= 1; }

    std::vector<FigureMark> paintMap(QPainter& painter, const FranceMap& france, const MapLayout& layout,
                                     const FigureTheme& theme) const
    {
        std::map<std::string, DrawnShape, std::less<>> enlarged;
        if (showsCouronne()) {
            for (const TerritoryShape& shape : france.couronne)
                enlarged.emplace(shape.code, layout.metropole.shape(shape));
        }
        std::vector<FigureMark> territories;
        std::map<std::string, size_t, std::less<>> positions;
        QPainterPath chosen;
        for (const TerritoryShape& shape : shapes(france)) {
            const Choropleth::Territory* known = territory(shape.code);
            DrawnShape drawn = layout.of(shape).shape(shape);
            paintTerritory(painter, drawn, known, theme);
            if (const auto again = enlarged.find(shape.code); again != enlarged.end()) {
                paintTerritory(painter, again->second, known, theme);
                drawn.path.addPath(again->second.path);
            }
            if (std::ranges::find(m_map.selected, shape.code) != m_map.selected.end())
                chosen.addPath(drawn.path);
            if (!known || drawn.path.isEmpty())
                continue;
            positions.emplace(shape.code, territories.size());
            territories.push_back(
                {drawn.path, {m_map.field, {shape.code}}, markText(m_map, *known), layout.of(shape).at(shape.label)});
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selection, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(chosen);
        std::vector<FigureMark> marks = paintSites(painter, layout, theme);    // they lie above: first to be found
        tellNeighbours(france, positions, marks.size(), territories);
        std::ranges::move(territories, std::back_inserter(marks));
        return marks;
    }

    void tellNeighbours(const FranceMap& france, const std::map<std::string, size_t, std::less<>>& positions,
                        size_t first, std::vector<FigureMark>& territories) const
    {
        for (const TerritoryShape& shape : shapes(france)) {
            const auto own = positions.find(shape.code);
            if (own == positions.end())
                continue;
            for (const std::string& code : shape.neighbours) {
                if (const auto other = positions.find(code); other != positions.end())
                    territories[own->second].neighbours.push_back(first + other->second);
            }
        }
    }

    void paintTerritory(QPainter& painter, const DrawnShape& shape, const Choropleth::Territory* known,
                        const FigureTheme& theme) const
    {
        const bool shown = known && known->value;
        const QColor fill =
            shown ? theme.classColour(classOf(*known->value, m_map.breaks), m_map.breaks.size() + 1) : theme.noData;
        painter.setPen(QPen(theme.axis, 0.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(fill);
        painter.drawPath(shape.path);
        if (shown && known->reliability == Reliability::Shown)
            return;
        if (shown) {
            painter.setPen(QPen(FigureTheme::textOn(fill), 0.7));
            painter.drawLines(hatchLines(shape.rings, hatchSpacing));
        } else {
            // Paler and in two directions: with small data this is most of the map.
            painter.setPen(QPen(hiddenInk(theme), 0.6));
            painter.drawLines(crossHatchLines(shape.rings, hatchSpacing * 1.5));
        }
    }

    static QColor hiddenInk(const FigureTheme& theme) { return blended(theme.axis, theme.noData, 0.7); }

    void paintInsets(QPainter& painter, const FranceMap& france, const MapLayout& layout, const QFont& font,
                     const FigureTheme& theme) const
    {
        const QFont small = codeFont(font);
        const auto paintFrame = [&](const InsetFrame& inset, const ScenePlacement& placement) {
            const QRectF frame(placement.at(inset.x, inset.y), QSizeF(inset.width, inset.height) * placement.scale);
            painter.setPen(QPen(theme.grid, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frame, 3, 3);
            return frame;
        };
        const auto write = [&](const QPointF& topLeft, const QString& text) {
            drawLine(painter, QRectF(topLeft, QSizeF(textWidth(small, text), lineHeight(small))), Qt::AlignCenter, text,
                     small, theme.mutedText);
        };
        for (const InsetFrame& inset : france.insets) {
            const QRectF frame = paintFrame(inset, layout.insets);
            write({frame.right() + codeGap, frame.center().y() - lineHeight(small) / 2}, fromData(inset.code));
        }
        if (!showsCouronne())
            return;
        const QRectF frame = paintFrame(france.couronneFrame, layout.metropole);
        const QString title = QCoreApplication::translate("Figure", "Petite couronne");
        if (textWidth(small, title) <= frame.width())
            write({frame.left() + codeGap, frame.bottom() + 1}, title);
    }

    /// Circles with their number, one for the structures of each cell of a grid that follows the zoom.
    std::vector<FigureMark> paintSites(QPainter& painter, const MapLayout& layout, const FigureTheme& theme) const
    {
        std::vector<FigureMark> marks;
        if (!m_map.sites)
            return marks;
        for (bool overseas : {false, true}) {
            const ScenePlacement& placement = overseas ? layout.insets : layout.metropole;
            std::vector<ScenePoint> points;
            std::vector<const Choropleth::Site*> sites;
            for (const Choropleth::Site& site : *m_map.sites) {
                if (site.overseas != overseas || !placement.shows(placement.at(site.point)))
                    continue;
                points.push_back(site.point);
                sites.push_back(&site);
            }
            for (const PointCluster& cluster : clusterPoints(points, clusterCell / placement.scale))
                marks.push_back(paintCluster(painter, cluster, placement.at(cluster.centre), sites, theme));
        }
        return marks;
    }

    FigureMark paintCluster(QPainter& painter, const PointCluster& cluster, const QPointF& centre,
                            const std::vector<const Choropleth::Site*>& sites, const FigureTheme& theme) const
    {
        const auto count = static_cast<qint64>(cluster.members.size());
        const QFont font = codeFont(painter.font());
        const QString number = countText(count);
        const double forText = count > 1 ? textWidth(font, number) / 2 + 3 : 0;
        // The logarithm, so that a capital does not hide its region.
        const double forCount = siteRadius + growthOfRadius * std::log2(static_cast<double>(count));
        const double radius = std::max(forText, std::min(largestRadius, forCount));
        painter.setPen(QPen(count > 1 ? theme.selection : theme.background, 1.1));
        painter.setBrush(count > 1 ? theme.background : theme.selection);
        painter.drawEllipse(centre, radius, radius);
        if (count > 1)
            drawLine(painter,
                     QRectF(centre.x() - radius, centre.y() - lineHeight(font) / 2, 2 * radius, lineHeight(font)),
                     Qt::AlignCenter, number, font, theme.text);
        FigureMark mark;
        mark.area.addEllipse(centre, radius, radius);
        mark.target.field = "structure_code";
        QStringList lines;
        if (count > 1)
            lines << QCoreApplication::translate("Figure", "%1 structures").arg(number);
        for (size_t i = 0; i < cluster.members.size(); ++i) {
            const Choropleth::Site& site = *sites[cluster.members[i]];
            mark.target.values.push_back(site.code);
            if (i < mostSiteNames)
                lines << site.name;
        }
        if (cluster.members.size() > mostSiteNames)
            lines << QStringLiteral("…");
        mark.text = lines.join(u'\n');
        return mark;
    }

    /// One entry per class with its limits and how many territories are in it, then what hatching means.
    std::vector<LegendEntry> legend(const FranceMap& france, const FigureTheme& theme) const
    {
        const size_t classes = m_map.breaks.size() + 1;
        std::vector<qint64> counts(classes);
        qint64 shown = 0;
        qint64 caution = 0;
        for (const TerritoryShape& shape : shapes(france)) {
            const Choropleth::Territory* known = territory(shape.code);
            if (!known || !known->value)
                continue;
            ++counts[classOf(*known->value, m_map.breaks)];
            ++shown;
            caution += known->reliability == Reliability::Caution ? 1 : 0;
        }
        const auto entry = [](const QString& words, qint64 count) {
            return QCoreApplication::translate("Figure", "%1 (%2)", "legend entry and its number of départements")
                .arg(words, countText(count));
        };
        std::vector<LegendEntry> entries;
        for (size_t i = 0; i < classes && shown > 0; ++i)
            entries.push_back({entry(classText(m_map, i), counts[i]), theme.classColour(i, classes)});
        if (caution > 0)
            entries.push_back({entry(m_map.cautionText, caution), theme.classColour(1, 3), LegendPattern::Hatched});
        const qint64 rest = static_cast<qint64>(shapes(france).size()) - shown;
        if (rest > 0)
            entries.push_back({entry(hiddenText(), rest), theme.noData, LegendPattern::CrossHatched, theme.axis});
        return entries;
    }

    /// Those without a value may be hidden or have nothing: the colour does not tell.
    QString hiddenText() const
    {
        return m_map.values == Choropleth::Values::Number
                   ? m_map.hiddenText
                   : QCoreApplication::translate("Figure", "%1 or none").arg(m_map.hiddenText);
    }

    QString captionText() const
    {
        return QCoreApplication::translate("Figure", "Without a place: %1 · Abroad: %2")
            .arg(countText(m_map.unplaced), countText(m_map.abroad));
    }

    const Choropleth& m_map;
    std::map<std::string, const Choropleth::Territory*, std::less<>> m_byCode;
};

}    // namespace

std::unique_ptr<FigurePainter> makeChoroplethPainter(const Choropleth& map)
{
    return std::make_unique<ChoroplethPainter>(map);
}

std::optional<MapLayout> mapLayoutOf(const Choropleth& map, const QRectF& area, const QFont& font)
{
    const Result<FranceMap>& france = franceMap();
    if (!france)
        return std::nullopt;
    return ChoroplethPainter(map).layoutOf(area, font, *france);
}

}    // namespace vigie
