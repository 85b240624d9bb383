// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/point_map_figure.h"

#include "core/analysis/structure_facts.h"
#include "core/base/number.h"
#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace vigie {

namespace {

constexpr size_t nowhere = std::numeric_limits<size_t>::max();

/// The structures of one commune; those without a commune stand at their own point.
struct Spot
{
    ScenePoint point;
    bool overseas = false;
    QString name;
    std::string department;
    std::vector<std::string> structures;    ///< codes that the selection names, each once
    qint64 count = 0;
};

/// The arrondissement of Paris, Lyon or Marseille that a commune's code stands for, 0 for other communes.
int arrondissementOf(std::string_view commune)
{
    constexpr std::array<std::string_view, 3> cities = {"751", "6938", "132"};
    for (const std::string_view city : cities) {
        if (commune.starts_with(city) && commune.size() == 5)
            return static_cast<int>(parseInteger(commune.substr(city.size())).value_or(0));
    }
    return 0;
}

/// The town as the file writes it, without what the post adds.
QString placeName(std::string_view town, std::string_view commune)
{
    QString name = fromData(town);
    if (const qsizetype cedex = name.indexOf(QLatin1String(" cedex"), 0, Qt::CaseInsensitive); cedex > 0)
        name.truncate(cedex);
    const int arrondissement = arrondissementOf(commune);
    const bool numbered = std::ranges::any_of(name, [](QChar character) { return character.isDigit(); });
    return arrondissement > 0 && !numbered ? QStringLiteral("%1 %2").arg(name).arg(arrondissement) : name;
}

/// Where the structures lie on the map, by their row.
class Spots
{
public:
    Spots(const Table& structures, const FranceMap& map)
        : m_structures(structures), m_map(map), m_longitudes(structures.numbers("longitude")),
          m_latitudes(structures.numbers("latitude")), m_departments(structures.codes("department")),
          m_communes(structures.codes("commune")), m_towns(structures.codes("town")), m_names(structures.codes("name"))
    {
    }

    /// The spot of a structure, made at its first use: names and places of those nobody names are of no interest.
    size_t of(Row structure)
    {
        const auto known = m_ofRow.find(structure);
        if (known != m_ofRow.end())
            return known->second;
        return m_ofRow.emplace(structure, find(structure)).first->second;
    }

    std::vector<Spot> spots;

private:
    size_t find(Row row)
    {
        if (!m_longitudes || !m_latitudes || !m_departments)
            return nowhere;
        const GeoPoint place{m_longitudes->values[row], m_latitudes->values[row]};
        const std::string_view department = m_departments->text(row);
        if (department.empty() || !std::isfinite(place.longitude) || !std::isfinite(place.latitude))
            return nowhere;
        const std::optional<ScenePoint> point = m_map.at(department, place);
        if (!point)
            return nowhere;    // a collectivity
        const std::string_view commune = m_communes ? m_communes->text(row) : std::string_view();
        const auto key = commune.empty() ? std::tuple(std::string(), place.longitude, place.latitude)
                                         : std::tuple(std::string(commune), 0.0, 0.0);
        const auto [at, isNew] = m_positions.emplace(key, spots.size());
        if (isNew) {
            const std::string_view town = m_towns ? m_towns->text(row) : std::string_view();
            const QString name = !town.empty() || !m_names ? placeName(town, commune) : fromData(m_names->text(row));
            spots.push_back({*point, department.size() == 3, name, std::string(department), {}, 0});
        }
        return at->second;
    }

    const Table& m_structures;
    const FranceMap& m_map;
    const NumberColumn* m_longitudes;
    const NumberColumn* m_latitudes;
    const CodeColumn* m_departments;
    const CodeColumn* m_communes;
    const CodeColumn* m_towns;
    const CodeColumn* m_names;
    std::map<std::tuple<std::string, double, double>, size_t> m_positions;
    std::unordered_map<Row, size_t> m_ofRow;
};

struct PlacedExperiences
{
    std::vector<Spot> spots;
    qint64 placed = 0;    ///< experiences with at least one place on the map
    qint64 abroad = 0;
    qint64 unplaced = 0;
};

/// The spot of each code of mentions.structure_code.
std::vector<size_t> spotsOfCodes(const Dataset& dataset, const CodeColumn& structures, Spots& spots)
{
    const Dictionary& dictionary = structures.dictionary();
    const auto rows = structureRows(dataset.structures);
    std::vector<size_t> result(dictionary.codeCount(), nowhere);
    for (Code code = 1; code < dictionary.codeCount(); ++code) {
        const auto row = rows.find(dictionary.text(code));
        if (row != rows.end() && row->first != outsideStructuresCode)
            result[code] = spots.of(row->second);
    }
    return result;
}

PlacedExperiences placedExperiences(const Selection& selection, const FranceMap& map)
{
    PlacedExperiences result;
    const Dataset& dataset = selection.dataset();
    const CodeColumn* structures = dataset.mentions.codes("structure_code");
    const CodeColumn* countries = dataset.mentions.codes("country");
    Spots spots(dataset.structures, map);
    const std::vector<size_t> spotOf = structures ? spotsOfCodes(dataset, *structures, spots) : std::vector<size_t>();
    std::vector<bool> named(spotOf.size());
    std::vector<size_t> here;
    for (Row experience : selection.experiences()) {
        here.clear();
        bool abroad = false, unplaced = false;
        for (Row mention = dataset.mentionStart[experience]; mention < dataset.mentionStart[experience + 1];
             ++mention) {
            if (selection.mentionBits()[mention] != 0)
                continue;
            const Code code = structures ? structures->code(mention) : missingCode;
            const size_t spot = structures ? spotOf[code] : nowhere;
            const std::string_view country = countries ? countries->text(mention) : std::string_view();
            if (spot == nowhere) {
                (country.empty() || country == france ? unplaced : abroad) = true;
                continue;
            }
            here.push_back(spot);
            named[code] = true;
        }
        std::ranges::sort(here);
        here.erase(std::unique(here.begin(), here.end()), here.end());
        for (size_t spot : here)
            ++spots.spots[spot].count;
        result.placed += here.empty() ? 0 : 1;
        result.abroad += abroad ? 1 : 0;
        result.unplaced += unplaced ? 1 : 0;
    }
    for (Code code = 0; code < named.size(); ++code) {
        if (named[code])
            spots.spots[spotOf[code]].structures.emplace_back(structures->dictionary().text(code));
    }
    result.spots = std::move(spots.spots);
    std::erase_if(result.spots, [](const Spot& spot) { return spot.count == 0; });
    std::ranges::sort(result.spots, [](const Spot& a, const Spot& b) {
        return a.count != b.count ? a.count > b.count
                                  : std::tie(a.department, a.structures) < std::tie(b.department, b.structures);
    });
    return result;
}

PointMap pointMap(const PlacedExperiences& placed)
{
    PointMap map;
    map.valueTitle = QCoreApplication::translate("Figure", "Experiences");
    map.abroad = placed.abroad;
    map.unplaced = placed.unplaced;
    for (const Spot& spot : placed.spots)
        map.places.push_back(
            {spot.point,
             spot.overseas,
             QCoreApplication::translate("Figure", "%1 (%2)").arg(spot.name, fromData(spot.department)),
             spot.count,
             {"structure_code", spot.structures}});
    return map;
}

PlottedTable tableOf(const PlacedExperiences& placed, const PointMap& map, const Territories& territories)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Place")
                  << QCoreApplication::translate("Figure", "Département") << map.valueTitle
                  << QCoreApplication::translate("Figure", "Structures")
                  << QCoreApplication::translate("Figure", "Remark");
    for (const Spot& spot : placed.spots)
        table.rows.push_back({spot.name, territories.departmentTitle(spot.department), countCell(spot.count),
                              countCell(static_cast<qint64>(spot.structures.size())), PlottedCell()});
    const QString remark = QCoreApplication::translate("Figure", "not on the map");
    table.rows.push_back({QCoreApplication::translate("Figure", "Abroad"), PlottedCell(), countCell(placed.abroad),
                          PlottedCell(), remark});
    table.rows.push_back({QCoreApplication::translate("Figure", "Without a place on the map"), PlottedCell(),
                          countCell(placed.unplaced), PlottedCell(), remark});
    return table;
}

QString description(const PlacedExperiences& placed, const PointMap& map)
{
    const QString off = QCoreApplication::translate("Figure", "Abroad: %1; without a place on the map: %2.")
                            .arg(countText(placed.abroad), countText(placed.unplaced));
    if (map.places.empty())
        return QCoreApplication::translate("Figure",
                                           "Map of the places: no experience names a structure with a place.") +
               u' ' + off;
    QStringList largest;
    for (size_t i = 0; i < std::min<size_t>(map.places.size(), 3); ++i)
        largest
            << QCoreApplication::translate("Figure", "%1: %2").arg(map.places[i].name, countText(map.places[i].count));
    return QCoreApplication::translate("Figure", "Map of %1 at %2 places, circles by number; most at %3.")
               .arg(experiencesText(placed.placed), countText(static_cast<qint64>(map.places.size())),
                    largest.join(QStringLiteral(", "))) +
           u' ' + off;
}

}    // namespace

FigureSpec pointsFigure(const FigureContext& context)
{
    PlacedExperiences placed;
    if (const Result<FranceMap>& map = franceMap())
        placed = placedExperiences(context.selection, *map);
    FigureSpec figure;
    figure.frame = figureFrame(context, QCoreApplication::translate("Figure", "Experiences by place of the service"),
                               QCoreApplication::translate("Figure", "one circle for each commune of a structure · the "
                                                                     "area of a circle is the number"));
    figure.frame.sampleSize = QCoreApplication::translate("Figure", "n = %1, of which on the map: %2")
                                  .arg(experiencesText(context.selection.experienceCount()), countText(placed.placed));
    figure.frame.note =
        QCoreApplication::translate("Figure", "Place: that of the structure named · an experience that names "
                                              "several services counts once at each of their places");
    PointMap map = pointMap(placed);
    figure.frame.description = description(placed, map);
    figure.table = tableOf(placed, map, context.territories);
    figure.body = std::move(map);
    setOrigin(figure, context, recipeOf(context, "points"));
    return figure;
}

}    // namespace vigie
