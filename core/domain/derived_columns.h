// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace vigie {

// Columns that are not in the files but follow from them. Names of derived columns, by table:
//
//   experiences  month          Code    month of publication, `2022-10`
//                delay_days     Number  calendar days from publication to the first answer; missing = unanswered,
//                                       undated, or answered before publication
//                delay_from_writing_days
//                               Number  the same from the day of writing
//                answered       Code    `Oui` when a first answer is dated, or the status, the state or the status of
//                                       one service's answer says that it was given; else `Non` when one of the three
//                                       says anything, or answers are dated in this data set at all; else missing
//                mixed          Code    `Oui` when one criterion is positive and another negative, `Non` when criteria
//                                       are given that do not contradict each other, missing when none is given
//   mentions     slot           Code    `1`, `2`, `3`
//                typology       Code    label of the typology, spelt as in the structures when they know it
//                structure_code Code
//                network        Code    network of the typology when the structures know it, else of the structure
//                                       (unless it is the pseudo-structure "outside structures")
//                channel        Multi   the slot's channels
//                country        Code    country of the service; where the slot names none: France when it has a
//                                       département, else the structure's
//                department     Code    département of the service: that of the slot's postal code, else that of the
//                                       structure (unless it is the pseudo-structure); missing when unknown, and
//                                       whenever the slot names another country, whatever its postal code
//                region         Code    its region
//                author_verdict Code    the author's verdict on that service's answer
//                answer_status  Code    status of that service's answer, as published
//   structures   structure_code Code    the same as `code`, so that one filter reaches every table
//   results      network, typology, department, region   of the structure; the file's own where that is unknown
//
// An answer that was unpublished or adopted from another service was given all the same; one that waits for validation
// was not (closed_lists::answersGiven; a status that is not listed there does not say that one was given).
//
// `lieu de l'usager` stays what the file says: experiences.user_department_code and user_region_code.

/// Fills `mentions`, `mentionStart`, `experienceOf` and the derived columns. The source tables must be in place.
/// Missing tables or columns leave the derived ones missing, never fail. O(rows).
void deriveColumns(Dataset& dataset);

/// Field names that hold for every mention (see Dataset): the others of an experience hold for the whole experience.
bool isMentionField(std::string_view field);

}    // namespace vigie
