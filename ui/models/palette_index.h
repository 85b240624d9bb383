// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/geo/gazetteer.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// One place to go to, or act to do, by its name.
struct PaletteEntry
{
    enum class Kind { Action, View, Typology, Department, Indicator, Structure };

    Kind kind = Kind::Action;
    QString title;
    QString detail;        ///< town and code, network, shortcut: beside the title
    std::string value;     ///< what it stands for: a code, a label, the name of a view or of an action
    bool active = true;    ///< false = a structure that is closed, or an action that cannot be done now
};

/// All that can be reached by typing a part of its name. What the data hold is folded once per snapshot; finding is a
/// walk over the folded texts (15,000 structures: a few milliseconds).
class PaletteIndex
{
public:
    /// Structures, typologies, indicators and départements.
    void setDataset(const std::shared_ptr<const Dataset>& dataset, const Territories& territories);
    /// Actions and saved views: they change more often than the data.
    void setOthers(std::vector<PaletteEntry> others);

    /// The entries whose title or detail has all the words that were typed, however accents and case are written.
    /// First those that are called exactly so, then those that begin so, then those whose words do, then the
    /// others; what is not active comes last among its like. Nothing typed gives the actions and views.
    std::vector<PaletteEntry> find(const QString& typed, size_t most) const;

private:
    struct Part
    {
        std::vector<PaletteEntry> entries;
        std::vector<std::string> titles;    ///< folded
        std::vector<std::string> texts;     ///< folded title, detail and value, behind a blank
        std::vector<std::string> values;    ///< folded

        void add(PaletteEntry entry);
    };

    Part m_data;
    Part m_others;
};

}    // namespace vigie
