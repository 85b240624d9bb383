// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

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
    map.hiddenText = QStringLiteral("n < 10 ou aucune");
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

}    // namespace vigie::made
