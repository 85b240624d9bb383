// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Networks, their typologies, their structures and what hangs below these, with counts.
///
/// **The number at a place is what one finds by choosing it.** A network counts what `reseau:…` finds, a typology what
/// `reseau:… typologie:…` does, a structure what `structure:CODE` does (own) and `structure:CODE+` (with all below it).
/// Nothing is summed along the lines, so nothing is counted twice, whichever way one comes.
///
/// That matters because lines cross: in the published structures 19 children of 20 have another typology than their
/// parent (a CPAM below the CNAM), and a testimony may name a typology and no structure. So a structure stands below
/// its parent whatever typology that has, and is also reached from its own typology: directly where its parent is not
/// of the same network and typology, else through its parent. A structure whose parent has another network counts in
/// its own network, and in what is below the parent.
///
/// Cycles: structures that are their own ancestors (real exports have had some) stand below nobody; each of them has
/// the whole circle and what hangs from it below itself. An unknown parent is no parent.
struct StructureTree
{
    struct Counts
    {
        qint64 structures = 0;
        qint64 experiences = 0;    ///< distinct: one that names two structures below counts once
        qint64 mentions = 0;
        qint64 results = 0;    ///< records of results, with or without value
        /// Negative ones among the distinct experiences that state a sentiment; the condition on the sentiment is
        /// ignored here (share.h), so that n may be more than `experiences`.
        Share negatives;
    };
    struct Structure
    {
        std::optional<Row> parent;    ///< none at the top, with an unknown parent, and in a cycle
        std::vector<Row> children;    ///< by name, then code
        int depth = 0;                ///< ancestors above
        Counts own;
        Counts withDescendants;
    };
    struct Typology
    {
        std::string typology;     ///< empty = not known
        std::vector<Row> tops;    ///< its structures whose parent is not one of them; by name, then code
        Counts own;               ///< said of the typology and of no known structure; no structure is its own
        Counts withDescendants;
    };
    struct Network
    {
        std::string network;    ///< empty = not known
        std::vector<Typology> typologies;
        Counts own;    ///< said of the network, of no typology and of no known structure
        Counts withDescendants;
    };

    std::vector<Network> networks;        ///< by folded text; so their typologies; the missing one last
    std::vector<Structure> structures;    ///< by row of `structures`

    std::vector<std::vector<Row>> cycles;    ///< each from its first row on, child before parent; in canonical order
    std::vector<Row> unknownParents;         ///< structures whose parent is in no row
};

/// All structures have their place whether they are selected or not; counts are of what is selected. With @p asFacet
/// the conditions on network, typology and structure are ignored, so that the others can be chosen. O(rows); an
/// experience that names several structures walks up to where their lines meet, O(depth).
StructureTree structureTree(const Selection& selection, const Thresholds& thresholds, bool asFacet = false);

}    // namespace vigie
