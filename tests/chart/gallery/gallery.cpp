// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "tests/chart/gallery/body_picture.h"
#include "tests/chart/gallery/gallery_page.h"
#include "tests/chart/gallery/snapshot_gallery.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

// Every kind of figure, to be looked at: gallery FOLDER [SNAPSHOT…]. With --update it only writes the reference
// pictures of the made figures anew: gallery --update FOLDER.

using namespace vigie;
using namespace vigie::gallery;

namespace {

int failed(const QString& why)
{
    std::fprintf(stderr, "gallery: %s\n", qPrintable(why));
    return 1;
}

int update(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failed(folder);
    for (const NamedFigure& figure : oneOfEachKind()) {
        for (double width : {fullWidthMm, halfWidthMm}) {
            const QString path = QStringLiteral("%1/%2-%3mm.png").arg(folder, figure.name).arg(width);
            const QImage picture = bodyPicture(figure.figure, width);
            if (!picture.save(path))
                return failed(path);
        }
    }
    return 0;
}

}    // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.first() == QLatin1String("--help")) {
        std::puts("usage: gallery FOLDER [SNAPSHOT…]\n       gallery --update FOLDER_OF_REFERENCE_PICTURES");
        return arguments.isEmpty() ? 2 : 0;
    }
    if (arguments.first() == QLatin1String("--update"))
        return arguments.size() == 2 ? update(arguments[1]) : 2;
    speak(QStringLiteral("fr"), application);    // as the product does; the test that compares has no translation
    std::vector<Section> sections = {{QStringLiteral("One of each kind"), QStringLiteral("kinds"), oneOfEachKind()},
                                     {QStringLiteral("Extremes"), QStringLiteral("extremes"), extremes()}};
    for (const QString& snapshot : arguments.mid(1)) {
        auto figures = figuresOf(snapshot);
        if (!figures)
            return failed(figures.error().message());
        const QString name = QFileInfo(snapshot).completeBaseName();
        sections.push_back({name, QStringLiteral("snapshot-%1").arg(sections.size() - 1), std::move(*figures)});
    }
    if (const auto written = writeGallery(arguments.first(), sections); !written)
        return failed(written.error().message());
    std::printf("%s/index.html\n", qPrintable(arguments.first()));
    return 0;
}
