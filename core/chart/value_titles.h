// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/geo/gazetteer.h"

#include <QString>

#include <memory>
#include <string_view>

namespace vigie {

/// How a value of a field is written for people: "Isère (38)" for 38, "− negative" for Négatif, "Jan 2025" for 2025-01,
/// a structure's name for its code, "not given" for the empty text. Other values are their own title.
class ValueTitles
{
public:
    ValueTitles(const Territories& territories, std::shared_ptr<const Dataset> dataset);

    QString operator()(std::string_view field, std::string_view value) const;

private:
    QString structureName(std::string_view code) const;

    const Territories* m_territories;
    std::shared_ptr<const Dataset> m_dataset;
};

}    // namespace vigie
