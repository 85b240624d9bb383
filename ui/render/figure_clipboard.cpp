// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_clipboard.h"

#include "core/output/sheet.h"
#include "ui/render/figure_export.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace vigie {

namespace {

constexpr int clipboardDpi = 192;    ///< twice the screen's

void copy(std::unique_ptr<QMimeData> data)
{
    QGuiApplication::clipboard()->setMimeData(data.release());
}

}    // namespace

void copyPicture(const FigureSpec& figure)
{
    const FigureSpec today = madeToday(figure);
    ExportOptions options;
    options.size.dpi = clipboardDpi;
    auto data = std::make_unique<QMimeData>();
    data->setImageData(renderFigure(today, options.size));
    if (const auto svg = figureBytes(today, QStringLiteral("svg"), options))
        data->setData(QStringLiteral("image/svg+xml"), *svg);
    copy(std::move(data));
}

void copyTable(const FigureSpec& figure)
{
    const Sheet sheet = sheetOf(figure.table, figure.frame.title);
    auto data = std::make_unique<QMimeData>();
    data->setText(sheetAsTsv(sheet));
    data->setHtml(sheetAsHtml(sheet));
    copy(std::move(data));
}

}    // namespace vigie
