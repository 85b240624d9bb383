// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/compare_page.h"

#include "ui/control/workspace.h"
#include "ui/render/figure_panel.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"
#include "ui/views/linked_figure.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie {

namespace {

struct IsEmpty
{
    bool operator()(const FunnelPlot& plot) const { return plot.points.empty(); }
    bool operator()(const SurvivalCurves& curves) const { return curves.curves.empty(); }
    bool operator()(const ControlLine& line) const { return line.months.empty(); }
    bool operator()(const CategoryBars& bars) const { return bars.bars.empty(); }
    bool operator()(const Histogram& histogram) const { return histogram.bins.empty(); }
    template <typename Other>
    bool operator()(const Other&) const
    {
        return false;
    }
};

}    // namespace

ComparePage::ComparePage(const SelectionView& view, Workspace& workspace, const QString& name)
    : m_view(view), m_snapshots(workspace.snapshots()), m_controls(new FlowLayout(8)), m_figure(new FigurePanel(this)),
      m_job(new JobRunner(this))
{
    setObjectName(QStringLiteral("compare-") + name);
    m_figure->setObjectName(QStringLiteral("figure-") + name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addLayout(m_controls);
    layout->addWidget(m_figure, 1);
    linkFigure(m_figure, workspace);
}

QComboBox* ComparePage::addChoice(const QString& label, const QString& objectName)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(QString(label).remove(u'&'));
    auto* title = plainLabel(label);
    title->setBuddy(choice);
    auto* both = new QWidget(this);    // they stay together
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(title);
    line->addWidget(choice);
    addControl(both);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    return choice;
}

void ComparePage::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

void ComparePage::refresh(const QString& nothingLeft)
{
    m_nothingLeft = nothingLeft;
    // Controls are filled before the first snapshot is open, and change while another tab is seen.
    if (!m_maker || !isVisible())
        return;
    const auto work = [selection = m_view.sharedSelection(), context = m_snapshots.figureContext(m_view.selection()),
                       build = m_maker()](const TaskContext&) -> Result<FigureSpec> { return build(context); };
    m_job->start<FigureSpec>(work, [this](Result<FigureSpec> figure) {
        if (figure)
            show(std::move(*figure));
    });
}

void ComparePage::show(FigureSpec figure)
{
    if (std::visit(IsEmpty(), figure.body))
        m_figure->setEmptyText(m_view.selection().experienceCount() == 0 ? m_nothingLeft : figure.frame.description);
    m_figure->setFigure(std::make_shared<const FigureSpec>(std::move(figure)));
}

void ComparePage::forgetFigure()
{
    m_job->cancel();
    m_figure->setEmptyText({});
    m_figure->setFigure(nullptr);
}

}    // namespace vigie
