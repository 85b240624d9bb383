// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"
#include "ui/control/job_runner.h"
#include "ui/views/selection_view.h"

#include <functional>

class QComboBox;

namespace vigie {

class Workspace;
class FigurePanel;
class FlowLayout;

/// One figure of comparison with its few controls above it. The figure is computed off the interface thread; until it
/// is ready the former one stays.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    /// Shows the selection of @p view. @p name: prefix of the object names; the figure is `figure-<name>`.
    ComparePage(const SelectionView& view, Workspace& workspace, const QString& name);

    /// A labelled choice; @p label may hold a mnemonic. The data of its items are given by addItem().
    QComboBox* addChoice(const QString& label, const QString& objectName);
    void addControl(QWidget* control);

    /// What computes the figure with what the controls say now: called here, while the returned function runs on the
    /// other thread.
    using Builder = std::function<FigureSpec(const FigureContext&)>;
    void setMaker(std::function<Builder()> maker) { m_maker = std::move(maker); }
    /// Computes the figure anew. @p nothingLeft: what to say when no experience is left.
    void refresh(const QString& nothingLeft);
    /// The same after a control has changed.
    void refresh() { refresh(m_nothingLeft); }
    /// The figure of another snapshot is no former one.
    void forgetFigure();

private:
    void show(FigureSpec figure);

    const SelectionView& m_view;
    SnapshotController& m_snapshots;
    std::function<Builder()> m_maker;
    QString m_nothingLeft;
    FlowLayout* m_controls;    ///< a second line where the window is narrow
    FigurePanel* m_figure;
    JobRunner* m_job;    ///< a child, so that whoever waits for pictures finds it
};

}    // namespace vigie
