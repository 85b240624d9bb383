// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/indicator_page.h"

#include "ui/render/figure_panel.h"
#include "ui/style/widgets.h"
#include "ui/views/linked_figure.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie {

IndicatorPage::IndicatorPage(Workspace& workspace, const QString& name)
    : m_workspace(workspace), m_job(new JobRunner(this)), m_column(new QVBoxLayout(this)), m_controls(new QHBoxLayout)
{
    setObjectName(QStringLiteral("indicator-page-") + name);
    m_column->setContentsMargins(0, 6, 0, 0);
    m_column->setSpacing(6);
    m_controls->setSpacing(8);
    m_controls->addStretch();
    m_column->addLayout(m_controls);
}

void IndicatorPage::ask(const IndicatorQuestion& question)
{
    m_question.emplace(question);
    askAgain();
}

void IndicatorPage::askAgain()
{
    if (m_question && isVisible() && m_question->indicator())
        answer(*m_question);
}

void IndicatorPage::forget(const QString& why)
{
    m_job->cancel();
    m_question.reset();
    clear(why);
}

void IndicatorPage::addControl(QWidget* control)
{
    m_controls->insertWidget(m_controls->count() - 1, control);    // before the stretch
}

QComboBox* IndicatorPage::addChoice(const QString& label, const QString& objectName)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(QString(label).remove(u'&'));
    choice->view()->setAccessibleName(choice->accessibleName());
    auto* title = plainLabel(label);
    title->setBuddy(choice);
    addControl(title);
    addControl(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] { askAgain(); });
    return choice;
}

FigurePanel* IndicatorPage::figure(const QString& objectName)
{
    auto* panel = new FigurePanel(this);
    panel->setObjectName(objectName);
    linkFigure(panel, m_workspace);
    // A point that is one structure leads to its sheet instead of the filter.
    disconnect(panel, &FigurePanel::markActivated, &m_workspace.snapshots(), nullptr);
    connect(panel, &FigurePanel::markActivated, this, [this](const MarkTarget& target) {
        if (target.field == "structure_code" && target.values.size() == 1)
            m_workspace.showStructure(std::string(target.values.front()));
        else
            m_workspace.snapshots().toggle(target);
    });
    return panel;
}

void showFigure(FigurePanel* panel, Result<FigureSpec> figure)
{
    if (!figure) {
        panel->setEmptyText(figure.error().message());
        panel->setFigure(nullptr);
        return;
    }
    panel->setEmptyText(figure->frame.description);
    panel->setFigure(std::make_shared<const FigureSpec>(std::move(*figure)));
}

}    // namespace vigie
