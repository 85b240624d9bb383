// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_json.h"
#include "tests/chart/made_figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <cstdio>

using namespace vigie;

namespace {

/// Every sign that a French report needs and that has been lost on the way to a PDF before.
const QString signs = QStringLiteral("ä é œ « \u202Fà\u202F » – 12\u202F345,6 % € ≥ efficacité affichée");

Provenance provenance(const FigureFrame& frame)
{
    Provenance provenance;
    provenance.snapshot.label = QStringLiteral("Open data");
    provenance.snapshot.contentHash = QString(64, u'a');
    provenance.snapshot.dataDate = QStringLiteral("2023-05-09");
    provenance.snapshot.files = {{QStringLiteral("experiences.csv"), QString(64, u'b')}};
    provenance.query = QStringLiteral("ressenti:négatif département:38");
    provenance.filterSentence = frame.filterSentence;
    provenance.sampleSize = frame.sampleSize;
    provenance.sourceLine = frame.sourceLine;
    provenance.method = QStringLiteral("Intervalles de Wilson à 95 %.");
    return provenance;
}

bool write(const QDir& folder, const QString& name, FigureSpec figure)
{
    figure.provenance = provenance(figure.frame);
    figure.table = {{QStringLiteral("Typologie"), QStringLiteral("n")}, {{QStringLiteral("CAF"), {}}}};
    QFile file(folder.filePath(name + QStringLiteral(".json")));
    const QByteArray json = figureToJson(figure);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

/// Names that try to be more than text, and that no document may hold.
FigureSpec hostile()
{
    FigureSpec figure = made::shares();
    figure.frame.title = QStringLiteral("]]> <script>alert(1)</script> & \"'\u0007\uFFFE font-family=\"DejaVu Sans\"");
    figure.frame.subtitle = QStringLiteral("<!ENTITY x SYSTEM 'file:///etc/hostname'> &x; %1 %n");
    figure.frame.description = QStringLiteral("</desc><image href='file:///etc/hostname'/>\u001B[31m");
    figure.frame.sourceLine += QStringLiteral(" </rdf:li>");
    return figure;
}

FigureSpec longWords()
{
    FigureSpec figure = made::funnel();
    figure.frame.title = QStringLiteral("Part de négatifs par typologie de service public, mentions des expériences "
                                        "publiées entre janvier et décembre, département de l’Isère");
    figure.frame.subtitle = signs;
    return figure;
}

}    // namespace

/// figure_samples FOLDER: figures as data, as `vigie-cli figure` would write them.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QDir folder(QCoreApplication::arguments().value(1));
    const bool written =
        write(folder, QStringLiteral("months"), made::months()) &&
        write(folder, QStringLiteral("shares"), made::shares()) &&
        write(folder, QStringLiteral("boxes"), made::boxes()) &&
        write(folder, QStringLiteral("matrix"), made::matrix()) && write(folder, QStringLiteral("map"), made::map()) &&
        write(folder, QStringLiteral("funnel"), made::funnel()) &&
        write(folder, QStringLiteral("curves"), made::curves()) &&
        write(folder, QStringLiteral("control"), made::control()) &&
        write(folder, QStringLiteral("hostile"), hostile()) && write(folder, QStringLiteral("long"), longWords());
    if (!written)
        std::fprintf(stderr, "figure_samples: %s cannot be written\n", qPrintable(folder.path()));
    return written ? 0 : 4;
}
