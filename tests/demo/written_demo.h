// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_files.h"
#include "tests/demo/csv_rows.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

/// The files of the demonstration, in the order of the data sets.
extern const QStringList demoFileNames;

/// What writeDemoFiles() wrote, by name; nothing when it failed.
std::map<QString, QByteArray> writtenDemo(const vigie::DemoOptions& options);

/// The demonstration as it is shipped: its files and their rows.
struct WrittenDemo
{
    WrittenDemo();

    std::map<QString, QByteArray> bytes;
    CsvRows structures, typologies, indicators, results, experiences;
};
