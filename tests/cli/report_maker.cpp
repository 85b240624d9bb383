// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_kinds.h"
#include "core/chart/report.h"
#include "core/output/snapshot_figures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

// report_maker SNAPSHOT [QUERY]: a report of every figure that needs no option and has numbers there, as JSON on
// standard output; each once of everything and, where there is a query, once more of what it leaves.

using namespace vigie;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto territories = Territories::load();
    auto snapshot = openSnapshot(arguments.value(1), {});
    if (!territories || !snapshot)
        return 3;
    const SnapshotFigures figures{*std::move(snapshot), *territories, {}, {}, {}};
    Report report{QStringLiteral("Note de trimestre"), {Report::Heading{QStringLiteral("Chiffres")}}};
    const QStringList queries = arguments.mid(2) + QStringList{QString()};
    for (const QString& query : queries) {
        for (const FigureKind& kind : figureKinds()) {
            if (std::ranges::any_of(kind.options, &FigureKind::Option::required))
                continue;
            auto made = figures.make({kind.name, {}, query}, {});
            if (!made || made->table.rows.empty())
                continue;
            report.blocks.emplace_back(Report::Figure{
                std::make_shared<const FigureSpec>(*std::move(made)), QStringLiteral("Légende"), {}, {}});
        }
    }
    report.blocks.emplace_back(Report::Paragraph{QStringLiteral("Fin.")});
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(reportToJson(report)) > 0 ? 0 : 4;
}
