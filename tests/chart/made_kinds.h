// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/france_map.h"
#include "tests/chart/made_figures.h"

#include <array>
#include <cmath>

// The kinds that made_figures.h does not have, with how many of each a test wants.

namespace vigie::made {

inline const QStringList& longNames()
{
    static const QStringList names = {
        QStringLiteral("Caisse d’allocations familiales"),
        QStringLiteral("Service départemental de la jeunesse, de l’engagement et des sports"),
        QStringLiteral("CPAM"),
        QStringLiteral("Caisse d’assurance retraite et de la santé au travail (CARSAT)"),
        QStringLiteral("Délai <5 jours & R&D"),
        QStringLiteral("Préfecture ou sous-préfecture"),
        QStringLiteral("Direction régionale de l’environnement, de l’aménagement et du logement (DREAL)"),
        QStringLiteral("Mairie"),
        QStringLiteral("Pôle emploi"),
        QStringLiteral("Maison départementale des personnes handicapées"),
        QStringLiteral("Service des impôts des particuliers"),
        QStringLiteral("Gare")};
    return names;
}

inline FigureSpec categories(int count = 12)
{
    CategoryBars bars;
    bars.valueTitle = QStringLiteral("Expériences");
    double total = 0;
    for (int i = 0; i < count; ++i) {
        const QString& name = longNames()[i % longNames().size()];
        const auto number = static_cast<qint64>(1 + 4200.0 / (1 + 0.35 * i * i));
        bars.bars.push_back({i < longNames().size() ? name : QStringLiteral("%1 n° %2").arg(name).arg(i),
                             number,
                             0.0,
                             {"typology", {name.toStdString()}}});
        total += static_cast<double>(number);
    }
    bars.bars.push_back({QStringLiteral("non renseigné"), 64, 0.0, {"typology", {""}}});
    for (CategoryBars::Bar& bar : bars.bars)
        bar.share = static_cast<double>(bar.count) / (total + 64);
    return {frame(QStringLiteral("Expériences par typologie")), bars, {}};
}

inline FigureSpec delayHistogram(int count = 24)
{
    Histogram histogram;
    histogram.valueTitle = QStringLiteral("Jours depuis la publication");
    histogram.countTitle = QStringLiteral("Expériences avec réponse");
    histogram.median = count > 3 ? 12.5 : 2;
    histogram.beyond = 37;
    for (int i = 0; i < count; ++i)
        histogram.bins.push_back({5.0 * i,
                                  5.0 * (i + 1),
                                  static_cast<qint64>(900 * std::exp(-0.22 * i)) + (i % 3) * 9,
                                  {"delay_days", {std::to_string(5 * i)}}});
    return {frame(QStringLiteral("Jours jusqu’à la première réponse")), histogram, {}};
}

inline FigureSpec scores()
{
    static constexpr std::array counts = {1, 0, 2, 6, 11, 19, 24, 13, 4};
    Histogram histogram;
    histogram.valueTitle = QStringLiteral("% d’usagers satisfaits");
    histogram.countTitle = QStringLiteral("Structures");
    histogram.median = 83.4;
    for (size_t i = 0; i < counts.size(); ++i) {
        const double from = 55 + 5 * static_cast<double>(i);
        histogram.bins.push_back({from, from + 5, counts[i], {"structure_code", {"s1", "s2"}}});
    }
    return {frame(QStringLiteral("Taux de satisfaction")), histogram, {}};
}

/// Towns at their places; with more than those that have a name, a spiral of small ones around the middle of France.
inline FigureSpec places(int count = 400)
{
    struct Town
    {
        const char* name;
        const char* department;
        GeoPoint point;
        int number;
    };
    static const std::array towns = {Town{"Paris", "75", {2.35, 48.86}, 4210},
                                     Town{"Marseille", "13", {5.37, 43.30}, 1120},
                                     Town{"Lyon", "69", {4.84, 45.76}, 940},
                                     Town{"Toulouse", "31", {1.44, 43.60}, 610},
                                     Town{"Bobigny", "93", {2.44, 48.91}, 560},
                                     Town{"Nantes", "44", {-1.55, 47.22}, 430},
                                     Town{"Strasbourg", "67", {7.75, 48.57}, 320},
                                     Town{"Saint-Denis", "974", {55.45, -20.88}, 210},
                                     Town{"Fort-de-France", "972", {-61.07, 14.61}, 120},
                                     Town{"Ajaccio", "2A", {8.74, 41.92}, 44},
                                     Town{"Mende", "48", {3.50, 44.52}, 3}};
    const FranceMap& france = *franceMap();
    PointMap map;
    map.valueTitle = QStringLiteral("Expériences");
    map.abroad = 61;
    map.unplaced = 1038;
    for (const Town& town : towns) {
        if (static_cast<int>(map.places.size()) == count)
            break;
        const std::string department(town.department);
        map.places.push_back(
            {*france.at(department, town.point),
             department.size() == 3,
             QStringLiteral("%1 (%2)").arg(QString::fromUtf8(town.name), QString::fromUtf8(town.department)),
             town.number,
             {"structure_code", {town.name}}});
    }
    for (int i = static_cast<int>(map.places.size()); i < count; ++i) {
        const double turn = i * 2.39996, far = 3.4 * std::sqrt(static_cast<double>(i) / count);
        const GeoPoint point{2.4 + far * std::cos(turn), 46.6 + 0.7 * far * std::sin(turn)};
        map.places.push_back({*france.at("18", point),
                              false,
                              QStringLiteral("Lieu %1 (18)").arg(i),
                              1 + (count - i) / 14,
                              {"structure_code", {"p" + std::to_string(i)}}});
    }
    std::ranges::stable_sort(map.places, std::greater(), &PointMap::Place::count);
    return {frame(QStringLiteral("Expériences par lieu du service")), map, {}};
}

inline FigureSpec spine()
{
    ProfileSpine spine;
    spine.scaleTitle = QStringLiteral("Rang parmi 101 structures, de la plus basse à la plus haute valeur");
    const auto add = [&spine](const QString& name, const QString& value, std::optional<double> at,
                              const QString& standing, bool few, const QString& remark) {
        spine.lines.push_back({name, value, at, standing, few, remark, {}, few ? 7 : 101, {"indicator_code", {"I"}}});
    };
    add(QStringLiteral("Taux de satisfaction"), QStringLiteral("81,5 %"), 62, QStringLiteral("proche"), false, {});
    add(QStringLiteral("Part d’usagers ayant obtenu une réponse complète à leur demande dès le premier contact"),
        QStringLiteral("44 %"), 8, QStringLiteral("moins bon"), false, {});
    add(QStringLiteral("Délai moyen de traitement"), QStringLiteral("12,5 jours"), 97,
        QStringLiteral("trop peu de pairs"), true, {});
    add(QStringLiteral("Affluence"), QString(), std::nullopt, QString(), false,
        QStringLiteral("pas de valeur lisible"));
    add(QStringLiteral("Temps d’attente"), QStringLiteral("9 minutes"), std::nullopt, QString(), false,
        QStringLiteral("plusieurs unités parmi les pairs"));
    return {frame(QStringLiteral("Profil : CAF de l’Isère")), spine, {}};
}

inline FigureSpec periods(int count = 9)
{
    PeriodSeries series;
    series.ofOne = false;
    series.valueTitle = QStringLiteral("% d’usagers satisfaits");
    series.direction = QStringLiteral("↗ en hausse, sans que rien ne dise si c’est un progrès");
    for (int i = 0; i < count; ++i) {
        PeriodSeries::Point point;
        point.name = QStringLiteral("%1ᵉ trim. %2").arg(i % 4 + 1).arg(2021 + i / 4);
        point.at = 2021 + 0.25 * i;
        point.value = 71.5 + 1.3 * i - (i % 3) * 0.8;
        point.n = 40 + i;
        point.compared = i >= 3;
        if (i == 3)
            point.breakText = QStringLiteral("définition changée");
        series.points.push_back(point);
    }
    return {frame(QStringLiteral("Taux de satisfaction par période")), series, {}};
}

inline FigureSpec scatter(int count = 12)
{
    ScatterPlot plot;
    plot.xTitle = QStringLiteral("Taux de satisfaction (%)");
    plot.yTitle = QStringLiteral("Délai moyen de traitement (jours)");
    plot.named = count <= 12;
    plot.correlation = QStringLiteral("ρ de Spearman = −0,42 (n = %1)").arg(count);
    for (int i = 0; i < count; ++i) {
        const double x = 62 + std::fmod(i * 7.3, 34);
        plot.points.push_back(
            {longNames()[i % longNames().size()], x, 42 - 0.35 * x + std::fmod(i * 3.7, 9), {"structure_code", {"s"}}});
    }
    plot.xMedian = 80;
    plot.yMedian = 17.5;
    return {frame(QStringLiteral("Satisfaction et délai")), plot, {}};
}

}    // namespace vigie::made
