// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/report.h"
#include "core/output/document.h"

namespace vigie {

/// The report as a document: its words, each figure with its caption, and at the end the source of all of them and the
/// method of each. A figure among @p failures, or of another snapshot than the one before it, is said to be so.
Document documentOf(const Report& report, const std::vector<Regeneration::Failure>& failures = {});

/// Where the figures of a report come from, as one: what they do not share is left to each figure's own words, and
/// several snapshots are listed. Of a report without figures nothing is known but the thresholds.
Provenance provenanceOf(const Report& report);

}    // namespace vigie
