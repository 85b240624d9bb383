// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_command.h"

#include "core/chart/figure_json.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <string_view>

namespace vigie {

namespace {

constexpr qint64 largestSpec = 200'000'000;

Result<QByteArray> bytesOf(const QString& path)
{
    const auto unreadable = [&path](const QString& why) {
        return Error{ErrorCode::InputUnusable,
                     QCoreApplication::translate("ExportCommand", "The figure could not be read"),
                     path,
                     why,
                     {}};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    if (file.size() > largestSpec)
        return unreadable(QCoreApplication::translate("ExportCommand", "it is larger than 200 MB"));
    return file.readAll();
}

}    // namespace

Result<void> runExport(const ExportCommand& command)
{
    const auto bytes = bytesOf(command.spec);
    if (!bytes)
        return bytes.error();
    const auto figure = figureFromJson(*bytes, command.spec);
    if (!figure)
        return figure.error();
    return exportFigure(*figure, command.path, command.options);
}

bool asksForExport(int argc, char** argv)
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](const char* word) {
        const std::string_view option = word;
        return option == "--export" || option.starts_with("--export=");
    });
}

}    // namespace vigie
