// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <algorithm>

// Figures as the builders would make them, with names that try to be more than text.

namespace vigie::made {

inline FigureFrame frame(const QString& title)
{
    FigureFrame frame;
    frame.title = title;
    frame.subtitle = QStringLiteral("sous-titre : œuvre, naïf, 1 234,5 €, ≥ 50 %");
    frame.filterSentence = QStringLiteral("Ressenti : négatif · Réseau : CNAF · Département : Isère (38)");
    frame.sampleSize = QStringLiteral("n = 1 204 expériences");
    frame.sourceLine = QStringLiteral("Source : DITP – Services Publics +, données du 09/05/2023, Licence Ouverte 2.0");
    frame.note = QStringLiteral("n < 10 : part non montrée · n < 30 : point creux");
    frame.description = QStringLiteral("Une phrase & des < signes.");
    return frame;
}

inline FigureSpec months(int count = 20)
{
    static const QStringList names = {QStringLiteral("janv."), QStringLiteral("févr."), QStringLiteral("mars"),
                                      QStringLiteral("avr."),  QStringLiteral("mai"),   QStringLiteral("juin"),
                                      QStringLiteral("juil."), QStringLiteral("août"),  QStringLiteral("sept."),
                                      QStringLiteral("oct."),  QStringLiteral("nov."),  QStringLiteral("déc.")};
    StackedBars bars;
    bars.valueTitle = QStringLiteral("Expériences");
    bars.series = {{QStringLiteral("− négatif"), MarkColour::Negative, {}},
                   {QStringLiteral("○ neutre"), MarkColour::Neutral, {}},
                   {QStringLiteral("+ positif"), MarkColour::Positive, {}}};
    for (int i = 0; i < count; ++i) {
        const int year = 2025 + i / 12;
        bars.categories << names[i % 12] + u' ' + QString::number(year);
        bars.targets.push_back(
            {"month", {QStringLiteral("%1-%2").arg(year).arg(i % 12 + 1, 2, 10, QLatin1Char('0')).toStdString()}});
        bars.series[0].values.push_back(700 + 290 * ((i * 7) % 5));
        bars.series[1].values.push_back(40 + 30 * (i % 3));
        bars.series[2].values.push_back(200 + 110 * ((i * 3) % 4));
    }
    return {frame(QStringLiteral("Expériences par mois de publication")), bars, {}};
}

inline FigureSpec shares()
{
    ShareDots dots;
    dots.valueTitle = QStringLiteral("Part de négatifs");
    dots.hiddenText = QStringLiteral("n < 10");
    const auto add = [&dots](const QString& name, qint64 n, double share, double half, Reliability reliability) {
        ShareDots::Dot dot{name, n, share, share - half, share + half, reliability, {"typology", {name.toStdString()}}};
        if (reliability == Reliability::Hidden)
            dot.fraction = dot.low = dot.high = std::nullopt;
        dots.dots.push_back(dot);
    };
    add(QStringLiteral("CAF"), 1177, 0.78, 0.02, Reliability::Shown);
    add(QStringLiteral("Délai <5 jours & R&D"), 312, 0.75, 0.04, Reliability::Shown);
    add(QStringLiteral("<img src='file:///etc/hostname'>"), 412, 0.71, 0.04, Reliability::Shown);
    add(QStringLiteral("Service départemental de la jeunesse, de l’engagement et des sports"), 90, 0.66, 0.09,
        Reliability::Shown);
    add(QStringLiteral("Consulat"), 21, 0.55, 0.2, Reliability::Caution);
    add(QStringLiteral("Tribunal"), 7, 0.5, 0, Reliability::Hidden);
    return {frame(QStringLiteral("Part de négatifs par typologie")), dots, {}};
}

inline FigureSpec boxes()
{
    BoxPlot plot;
    plot.valueTitle = QStringLiteral("% d’usagers satisfaits");
    const auto target = [](const char* name) { return MarkTarget{"typology", {name}}; };
    plot.boxes = {{QStringLiteral("CAF"), 101, 3, 62, 74, 79.5, 84, 93, {51.5, 55}, false, target("CAF")},
                  {QStringLiteral("Caisse d’assurance retraite et de la santé au travail"),
                   16,
                   0,
                   70,
                   75,
                   80,
                   86,
                   90,
                   {},
                   false,
                   target("CARSAT")},
                  {QStringLiteral("Siège"), 3, 1, 0, 0, 0, 0, 0, {71, 77.5, 80}, true, target("Siège")}};
    return {frame(QStringLiteral("Taux de satisfaction")), plot, {}};
}

inline FigureSpec matrix()
{
    CountMatrix matrix;
    matrix.columnNames = {QStringLiteral("− négatif"), QStringLiteral("○ neutre"), QStringLiteral("+ positif"),
                          QStringLiteral("non renseigné")};
    matrix.columnColours = {MarkColour::Negative, MarkColour::Neutral, MarkColour::Positive, MarkColour::NotGiven};
    matrix.rowNames = {QStringLiteral("Accessibilité"), QStringLiteral("Information / Explication"),
                       QStringLiteral("Relation"), QStringLiteral("Réactivité"),
                       QStringLiteral("Simplicité / Complexité")};
    const std::vector<std::string> fields = {"accessibility", "information", "relation", "reactivity", "simplicity"};
    const std::vector<std::string> values = {"Négatif", "Neutre", "Positif", ""};
    const std::vector<std::vector<qint64>> counts = {
        {309, 42, 108, 145}, {311, 39, 92, 162}, {356, 45, 80, 123}, {1364, 45, 117, 78}, {209, 44, 83, 268}};
    for (size_t row = 0; row < fields.size(); ++row) {
        qint64 sum = 0;
        for (qint64 count : counts[row])
            sum += count;
        std::vector<CountMatrix::CellOfMatrix> cells;
        for (size_t column = 0; column < values.size(); ++column)
            cells.push_back(
                {counts[row][column], double(counts[row][column]) / double(sum), {fields[row], {values[column]}}});
        matrix.rows.push_back(cells);
    }
    return {frame(QStringLiteral("Thématique × ressenti")), matrix, {}};
}

inline FigureSpec map()
{
    static const std::vector<std::string> overseas = {"971", "972", "973", "974", "976"};
    Choropleth map;
    map.valueTitle = QStringLiteral("Part de négatifs");
    map.breaks = {0.62, 0.70, 0.76, 0.82};
    map.abroad = 4;
    map.unplaced = 38;
    map.hiddenText = QStringLiteral("n < 10");
    map.cautionText = QStringLiteral("n < 30");
    map.selected = {"38"};
    const auto add = [&map](const std::string& code, int seed) {
        Choropleth::Territory place{code, QString::fromStdString(code), 12 + (seed * 37) % 200,
                                    0.5 + 0.04 * ((seed * 7) % 11), Reliability::Shown};
        if (place.n < 30)
            place.reliability = Reliability::Caution;
        if (seed % 13 == 0) {
            place.n = 6;
            place.value.reset();
            place.reliability = Reliability::Hidden;
        }
        map.territories.push_back(place);
    };
    for (int number = 1; number <= 95; ++number) {
        if (number == 20)
            continue;
        add(QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')).toStdString(), number);
    }
    add("2A", 20);
    add("2B", 96);
    for (size_t i = 0; i < overseas.size(); ++i)
        add(overseas[i], static_cast<int>(i) + 1);
    return {frame(QStringLiteral("Part de négatifs par département")), map, {}};
}

inline FigureSpec funnel()
{
    FunnelPlot plot;
    plot.centre = 0.55;
    plot.shareTitle = QStringLiteral("Part de négatifs");
    plot.sizeTitle = QStringLiteral("Expériences du groupe");
    plot.hiddenText = QStringLiteral("n < 10");
    plot.cautionText = QStringLiteral("n < 30");
    const auto add = [&plot](const QString& name, qint64 n, double share, double z, FunnelPosition position) {
        const Reliability reliability = n < 30 ? Reliability::Caution : Reliability::Shown;
        plot.points.push_back({name, n, share, z, position, reliability, {"typology", {name.toStdString()}}});
    };
    add(QStringLiteral("CAF"), 1177, 0.62, 4.8, FunnelPosition::Above998);
    add(QStringLiteral("Délai <5 jours & R&D"), 412, 0.49, -2.4, FunnelPosition::Below95);
    add(QStringLiteral("CPAM"), 312, 0.56, 0.4, FunnelPosition::Inside);
    add(QStringLiteral("Service départemental de la jeunesse, de l’engagement et des sports"), 300, 0.43, -4.2,
        FunnelPosition::Below998);
    add(QStringLiteral("Consulat"), 21, 0.5, -0.4, FunnelPosition::Inside);
    for (double n = 21; n < 1178; n *= 1.1) {
        const auto within = [n](double z) {
            const Interval limits = funnelLimits(0.55, n, z);
            return Interval{limits.low, limits.high};
        };
        plot.limits.push_back({n, within(normal95), within(normal998)});
    }
    return {frame(QStringLiteral("Part de négatifs par typologie")), plot, {}};
}

inline FigureSpec curves()
{
    SurvivalCurves curves;
    curves.horizon = 90;
    curves.shareTitle = QStringLiteral("Part répondue");
    curves.daysTitle = QStringLiteral("Jours depuis la publication");
    curves.notReachedText = QStringLiteral("non atteinte");
    const QStringList names = {QStringLiteral("CAF"), QStringLiteral("Délai <5 jours & R&D"), QStringLiteral("CPAM"),
                               QStringLiteral("Service départemental de la jeunesse, de l’engagement et des sports")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double pace = 6.0 + 14.0 * static_cast<double>(i);
        SurvivalCurves::Curve curve;
        curve.name = names[i];
        curve.n = 1204 - 300 * i;
        curve.answered = curve.n / 2;
        curve.lastDay = 90;
        for (double day = 1; day <= 90; day += 3) {
            const double share = day / (day + pace);
            curve.steps.push_back({day, share, Interval{share * 0.9, std::min(1.0, share * 1.1)}});
            if (share >= 0.5 && !curve.median.days)
                curve.median = {day, day - 2, day + 3};
        }
        curve.target = {"typology", {names[i].toStdString()}};
        curves.curves.push_back(curve);
    }
    return {frame(QStringLiteral("Délais de réponse par typologie")), curves, {}};
}

inline FigureSpec control(int count = 20)
{
    ControlLine line;
    line.limits = {0.6, 0.5, 0.7};
    line.isShare = true;
    line.colour = MarkColour::Negative;
    line.valueTitle = QStringLiteral("Part de négatifs");
    line.direction = QStringLiteral("série trop courte");
    const auto bars = std::get<StackedBars>(months(count).body);
    for (int i = 0; i < count; ++i) {
        ControlLine::Month month;
        month.name = bars.categories[i];
        month.n = 100 + i;
        month.value = 0.6 + 0.03 * (i % 4 - 1);
        month.complete = i + 1 < count;
        month.target = bars.targets[static_cast<size_t>(i)];
        line.months.push_back(month);
    }
    line.months[4].value = 0.74;
    line.months[4].signal = ControlChart::Signal::BeyondLimits;
    line.months[4].above = true;
    return {frame(QStringLiteral("Part de négatifs par mois")), line, {}};
}

}    // namespace vigie::made
