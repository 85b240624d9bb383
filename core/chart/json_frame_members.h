// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/json_members.h"

// The members of what stands around every body; see json_members.h.

namespace vigie::figure_json {

template <typename Archive>
void members(Archive& archive, Like<FigureFrame> auto& frame)
{
    archive.optional("title", frame.title);
    archive.optional("subtitle", frame.subtitle);
    archive.optional("filter", frame.filterSentence);
    archive.optional("sample", frame.sampleSize);
    archive.optional("source", frame.sourceLine);
    archive.optional("note", frame.note);
    archive.optional("alternative_text", frame.description);
}

template <typename Archive>
void members(Archive& archive, Like<SnapshotIdentity::File> auto& file)
{
    archive.required("name", file.name);
    archive.optional("sha256", file.sha256);
}

template <typename Archive>
void members(Archive& archive, Like<SnapshotIdentity> auto& snapshot)
{
    archive.optional("label", snapshot.label);
    archive.optional("content_hash", snapshot.contentHash);
    archive.optional("data_date", snapshot.dataDate);
    archive.optional("fictitious", snapshot.fictitious);
    archive.optional("files", snapshot.files);
}

template <typename Archive>
void members(Archive& archive, Like<Thresholds> auto& thresholds)
{
    archive.required("hide_below", thresholds.hideBelow);
    archive.required("caution_below", thresholds.cautionBelow);
}

template <typename Archive>
void members(Archive& archive, Like<Provenance> auto& provenance)
{
    archive.required("snapshot", provenance.snapshot);
    archive.optional("query", provenance.query);
    archive.optional("filter", provenance.filterSentence);
    archive.optional("sample", provenance.sampleSize);
    archive.optional("source", provenance.sourceLine);
    archive.optional("method", provenance.method);
    archive.required("thresholds", provenance.thresholds);
    archive.optional("made_on", provenance.madeOn);
    archive.derived("fingerprint", [&provenance] { return fingerprint(provenance); });
}

template <typename Archive>
void members(Archive& archive, Like<FigureRecipe> auto& recipe)
{
    archive.required("kind", recipe.kind);
    archive.optional("options", recipe.options);
    archive.optional("query", recipe.query);
}

template <typename Archive>
void members(Archive& archive, Like<PlottedTable> auto& table)
{
    archive.required("columns", table.columns);
    archive.required("rows", table.rows);
    for (const PlottedRow& row : table.rows)
        archive.check("rows", row.size() == table.columns.size());
}

}    // namespace vigie::figure_json
