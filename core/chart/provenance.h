// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/small_numbers.h"

#include <QString>

#include <utility>
#include <vector>

namespace vigie {

/// Which snapshot numbers were made from, so that anybody can tell whether he has the same.
struct SnapshotIdentity
{
    struct File
    {
        QString name;    ///< without folders; "archive.zip › member.csv" for a member
        QString sha256;
        friend bool operator==(const File&, const File&) = default;
    };
    QString label;
    QString contentHash;    ///< 64 hexadecimal digits; empty = not from a snapshot
    QString dataDate;       ///< ISO date of the data; empty = unknown
    bool fictitious = false;
    std::vector<File> files;

    friend bool operator==(const SnapshotIdentity&, const SnapshotIdentity&) = default;
};

/// Where numbers or words that leave the program come from. Every file that Vigie writes of the data carries one,
/// inside or in a JSON file beside it: no function that writes such a file can be called without.
struct Provenance
{
    SnapshotIdentity snapshot;
    QString query;             ///< the filter as the search field and --where understand it; empty = everything
    QString filterSentence;    ///< the same in words
    QString sampleSize;        ///< "n = 1 204 experiences"
    QString sourceLine;        ///< producer, date of the data, licence; says so when the data are fictitious
    QString method;            ///< how the numbers were computed, in a sentence or two; may be empty
    Thresholds thresholds;
    QString madeOn;    ///< ISO date; empty = not said, so that the same question gives the same bytes on every day

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// A title and a value per line, in the interface language and in this order: source, licence, data date, snapshot and
/// its hash, files, filter in words, filter as a query, sample, thresholds, method, the program and its version, and
/// that nobody endorses it. Lines without a value are left out.
std::vector<std::pair<QString, QString>> provenanceLines(const Provenance& provenance);

/// 32 hexadecimal digits of snapshot, query and thresholds: two figures with the same one speak of the same rows.
QString fingerprint(const Provenance& provenance);

}    // namespace vigie
