// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/number_origin.h"

#include <functional>
#include <optional>
#include <vector>

class QAbstractButton;
class QAbstractItemView;
class QLabel;
class QMenu;
class QModelIndex;
class QWidget;

// "Where does this number come from?" on whatever shows a number: by the right button of the mouse, the menu key, or
// Shift+F1 where it has the focus.

namespace vigie {

/// @p question is asked when somebody wants to know; nothing = there is no number now.
using AskNumber = std::function<std::optional<NumberOrigin>()>;
void explainNumber(QWidget* widget, Workspace& workspace, AskNumber question);
/// The same for a line of several numbers: the menu, which Shift+F1 opens too, names each by its value.
using AskNumbers = std::function<std::vector<NumberOrigin>()>;
void explainNumbers(QLabel* line, Workspace& workspace, AskNumbers question);
/// The same for a button whose menu is made of its actions: the acts stand after them.
void explainButton(QAbstractButton* button, Workspace& workspace, AskNumber question);

/// The same for the cells of a list or table. A list with a menu of its own adds the act to it by addNumberAct(), and
/// asks for Shift+F1 alone.
using AskCell = std::function<std::optional<NumberOrigin>(const QModelIndex& cell)>;
enum class NumberMenu { Own, OfTheList };
void explainCells(QAbstractItemView* list, Workspace& workspace, const AskCell& question, NumberMenu menu);
/// Adds the act to a menu, when there is a number.
void addNumberAct(QMenu* menu, QWidget* asker, Workspace& workspace, const std::optional<NumberOrigin>& origin);

}    // namespace vigie
