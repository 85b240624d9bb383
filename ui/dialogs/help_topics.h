// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/help_pages.h"

#include <span>

class QWidget;

namespace vigie {

/// What explains a part of the window.
struct HelpTopic
{
    const char* part;    ///< object name, or the name of its class for a part that has none
    const char* page;
    const char* anchor;    ///< may be empty
};

std::span<const HelpTopic> helpTopics();
/// By the name of a part, or nullptr.
const HelpTopic* helpTopicOf(const QString& part);
/// What explains the widget that has the focus: its own topic, or that of the nearest part around it; of a row of tabs
/// what the tab shows. The first steps when nothing else does, and for nullptr.
HelpAddress helpFor(const QWidget* focus);

}    // namespace vigie
