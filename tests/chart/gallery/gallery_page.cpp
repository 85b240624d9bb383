// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/gallery_page.h"

#include "tests/chart/colour_vision.h"
#include "tests/chart/gallery/body_picture.h"
#include "ui/render/figure_export.h"

#include <QDir>
#include <QFile>

namespace vigie::gallery {

namespace {

using test::Vision;

constexpr int dpi = 144;

struct Look
{
    Vision vision;
    const char* suffix;
    const char* title;
};
constexpr std::array looks = {Look{Vision::Normal, "", "colour"}, Look{Vision::Grey, "-grey", "grey print"},
                              Look{Vision::Deuteranopia, "-deuteranopia", "deuteranopia"},
                              Look{Vision::Protanopia, "-protanopia", "protanopia"}};

Error failure(const QString& path)
{
    return {ErrorCode::OutputFailed, QStringLiteral("A picture could not be written"), path, {}, {}};
}

QString fileStem(const NamedFigure& figure, double widthMm)
{
    return QStringLiteral("%1-%2mm").arg(figure.name).arg(widthMm);
}

/// The table row of one width: the four looks, and the files that are no pictures of a browser.
Result<QString> writeWidth(const QDir& folder, const QString& below, const NamedFigure& figure, double widthMm)
{
    const QString stem = fileStem(figure, widthMm);
    for (const char* ending : {"svg", "pdf"}) {
        const auto written =
            exportFigure(figure.figure, folder.filePath(stem + u'.' + QLatin1String(ending)), {widthMm, 0, dpi});
        if (!written)
            return written.error();
    }
    const QImage picture = renderFigure(figure.figure, {widthMm, 0, dpi});
    QString cells;
    for (const Look& look : looks) {
        const QString name = stem + QLatin1String(look.suffix) + QStringLiteral(".png");
        if (!test::seen(picture, look.vision).save(folder.filePath(name)))
            return failure(folder.filePath(name));
        cells += QStringLiteral("<td><img loading=lazy width=%1 src=\"%2/%3\" alt=\"%4, %5\"><br>%5</td>")
                     .arg(qRound(widthMm / 25.4 * 96))
                     .arg(below, name, figure.name, QLatin1String(look.title));
    }
    return QStringLiteral("<tr>%1<td><a href=\"%2/%3.svg\">SVG</a> <a href=\"%2/%3.pdf\">PDF</a></td></tr>\n")
        .arg(cells, below, stem);
}

Result<QString> writeFigure(const QDir& folder, const QString& below, const NamedFigure& figure)
{
    QString rows;
    for (double widthMm : {fullWidthMm, halfWidthMm}) {
        const auto row = writeWidth(folder, below, figure, widthMm);
        if (!row)
            return row.error();
        rows += *row;
    }
    return QStringLiteral("<h3>%1</h3>\n<p>%2</p>\n<table>\n%3</table>\n")
        .arg(figure.name, figure.figure.frame.description.toHtmlEscaped(), rows);
}

}    // namespace

Result<void> writeGallery(const QString& folder, const std::vector<Section>& sections)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<meta charset=utf-8>\n<title>Gallery of figures</title>\n"
                                  "<style>body{font-family:sans-serif;margin:2em}td{vertical-align:top;padding:4px}"
                                  "img{border:1px solid #ccc}</style>\n<h1>Gallery of figures</h1>\n");
    for (const Section& section : sections) {
        const QDir pictures(folder + u'/' + section.folder);
        if (!pictures.mkpath(QStringLiteral(".")))
            return failure(pictures.path());
        page += QStringLiteral("<h2>%1</h2>\n").arg(section.title.toHtmlEscaped());
        for (const NamedFigure& figure : section.figures) {
            const auto written = writeFigure(pictures, section.folder, figure);
            if (!written)
                return written.error();
            page += *written;
        }
    }
    QFile index(folder + QStringLiteral("/index.html"));
    const QByteArray bytes = page.toUtf8();
    if (!index.open(QIODevice::WriteOnly) || index.write(bytes) != bytes.size())
        return failure(index.fileName());
    return {};
}

}    // namespace vigie::gallery
