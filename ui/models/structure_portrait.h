// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluated_period.h"
#include "core/analysis/indicator_profile.h"
#include "core/analysis/response_delays.h"
#include "core/analysis/share.h"
#include "core/chart/figures.h"
#include "core/domain/vocabulary.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// Whom the sheet of a structure is about, and how it is counted.
struct PortraitQuestion
{
    std::shared_ptr<const Selection> selection;
    std::string code;
    QString name;
    bool sameRegion = false;      ///< peers of the same region only
    bool withChildren = false;    ///< its experiences are those of all below it too
    IndicatorDecisions decisions;
};

/// All values of one indicator of the structure.
struct IndicatorLine
{
    std::string code, title, unit;    ///< unit: published or decided, for values that state none
    IndicatorHistory history;
    IndicatorTrend trend;
};

/// What the sheet of one structure says. Indicators are of the whole snapshot, experiences of the selection.
struct StructurePortrait
{
    std::shared_ptr<const Dataset> dataset;    ///< the histories' texts live in it
    std::vector<IndicatorLine> indicators;     ///< by code, as in the dictionary
    FigureSpec profile;

    qint64 experiences = 0;
    std::array<Share, allSentiments.size()> sentiments;    ///< of those that state one; as share.h counts them
    bool sentimentIgnored = false;                         ///< the filter asks for a sentiment, the shares do not
    ResponseDelays delays;                                 ///< first answers since publication
    FigureSpec months;
};

/// For a JobRunner: O(rows of the snapshot). @p context gives the words and the places; its selection is not used.
Result<StructurePortrait> structurePortrait(const PortraitQuestion& question, const FigureContext& context);

/// The selection with a condition that only these structures pass, beside what it asks of structures already.
Selection selectionOf(const Selection& selection, const std::vector<std::string>& structureCodes);

}    // namespace vigie
