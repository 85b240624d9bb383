// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/report.h"

#include <QByteArray>

namespace vigie {

/// What changed, for programs:
///
///     {"format": "vigie-report-changes", "version": 1, "sentence", "figures": 8,
///      "changes": [{"block", "figure", "row", "column", "what": "changed|added|removed", "before", "after",
///                   "before_number", "after_number"}],
///      "crossings": [{"block", "figure", "row", "now_hidden"}],
///      "failures": [{"block", "figure", "why"}], "provenance": {…}}
///
/// Texts as they are written for people; the numbers behind them where there are any. `block` counts from 0.
QByteArray regenerationToJson(const Regeneration& regeneration);

}    // namespace vigie
