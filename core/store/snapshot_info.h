// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vigie {

/// What a snapshot says of itself.
struct SnapshotInfo
{
    struct Source
    {
        QString file;    ///< file name without its folders
        QString member;
        qint64 bytes = 0;
        QString sha256;
        QString dataset;    ///< canonical name
    };
    struct DatasetCount
    {
        QString dataset;
        qint64 rows = 0;
    };

    int formatVersion = 0;
    QString applicationVersion;    ///< that wrote the file
    QString contentHash;           ///< 64 hexadecimal digits
    QString dataDate;              ///< ISO date of the data; empty when nothing is dated
    QString label;
    bool fictitious = false;    ///< demonstration data: said wherever it shows
    std::vector<DatasetCount> datasets;
    std::vector<Source> sources;
};

}    // namespace vigie
