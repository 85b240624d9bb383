// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

/// The one setting that decides what may be said of few. Every table, chart, map and export obeys it.
struct Thresholds
{
    int hideBelow = 10;       ///< no rate at all
    int cautionBelow = 30;    ///< a rate, marked: hollow point, hatching, words

    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

enum class Reliability { Hidden, Caution, Shown };

Reliability reliabilityOf(qint64 n, const Thresholds& thresholds);

}    // namespace vigie
