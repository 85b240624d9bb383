// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "ui/control/quotation.h"
#include "ui/models/territory_facts.h"

#include <memory>

namespace vigie {

/// What the sheet of a département says, as it leaves the program.
struct TerritoryDocument
{
    QString title;     ///< "Territorial sheet — Isère (38)"
    QString filter;    ///< the filter in words
    QString scope;     ///< what is counted where
    QString source;
    std::vector<TerritoryFact> facts;
    QString delays;
    std::shared_ptr<const FigureSpec> indicators, months;    ///< nullptr, or without a body: left out
    QString noIndicators;                                    ///< why there are none
    std::vector<Quotation> quotations;
    QString choice;           ///< how the quotations were chosen; or why there are none
    Provenance provenance;    ///< its method is added
};

Document documentOf(const TerritoryDocument& sheet);

}    // namespace vigie
