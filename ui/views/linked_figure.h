// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

class FigurePanel;
class Workspace;

/// The one way in which figures and the filter speak: a click on a mark highlights what it stands for in every figure
/// (passing), a double click or Enter filters (kept). Offers the exports as well.
void linkFigure(FigurePanel* panel, Workspace& workspace);

/// The panel's figure and its table can be saved, each in its dialog, and put into the report; its numbers say where
/// they come from.
void offerExports(FigurePanel* panel, Workspace& workspace);

}    // namespace vigie
