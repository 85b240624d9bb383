// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/indicators_view.h"

#include "core/chart/figures.h"
#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/models/indicator_model.h"
#include "ui/render/figure_panel.h"
#include "ui/style/widgets.h"
#include "ui/views/linked_figure.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace vigie {

IndicatorsView::IndicatorsView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_model(new IndicatorModel(this)),
      m_table(table(m_model, tr("Indicators"), QStringLiteral("indicators"), this)), m_group(new QComboBox(this)),
      m_figure(new FigurePanel(this))
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("indicators-splitter"));
    splitter->addWidget(chooser());
    splitter->addWidget(distribution());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({470, 640});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        m_chosen = m_model->summaryAt(index.row()).code;
        showDistribution();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &IndicatorsView::showDistribution);
    linkFigure(m_figure, snapshots());
}

QWidget* IndicatorsView::chooser()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* find = findField(tr("Find an indicator"), QStringLiteral("find-indicator"));
    layout->addWidget(find);
    layout->addWidget(m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(IndicatorModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(IndicatorModel::Structures, QHeaderView::ResizeToContents);
    connect(find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFindText(text);
        keepChoice();
    });
    return side;
}

QWidget* IndicatorsView::distribution()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    auto* label = plainLabel(tr("Grouped by"));
    m_group->setObjectName(QStringLiteral("indicator-group"));
    m_group->setAccessibleName(tr("Grouped by"));
    for (const char* field : {"typology", "network", "region", "department"})
        m_group->addItem(fieldTitle(field), QByteArray(field));
    line->addWidget(label);
    line->addWidget(m_group);
    line->addStretch();
    m_figure->setObjectName(QStringLiteral("figure-indicator"));
    layout->addLayout(line);
    layout->addWidget(m_figure, 1);
    return side;
}

void IndicatorsView::snapshotChanged()
{
    m_chosen.clear();
}

void IndicatorsView::refresh()
{
    std::vector<IndicatorSummary> summaries = indicatorSummaries(selection());
    // At first, the indicator about which most is known.
    const auto most = std::max_element(summaries.begin(), summaries.end(),
                                       [](const auto& a, const auto& b) { return a.structures < b.structures; });
    if (m_chosen.empty() && most != summaries.end())
        m_chosen = most->code;
    m_model->setSummaries(std::move(summaries));
    keepChoice();
    showDistribution();
}

void IndicatorsView::keepChoice()
{
    const int position = m_model->positionOf(m_chosen);
    if (position < 0)
        return;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->selectRow(position);
    m_table->scrollTo(m_model->index(position, 0));
    m_table->viewport()->update();
}

void IndicatorsView::showDistribution()
{
    if (m_chosen.empty()) {
        m_figure->setEmptyText(tr("This snapshot has no indicator results."));
        m_figure->setFigure(nullptr);
        return;
    }
    const std::string group = m_group->currentData().toByteArray().toStdString();
    const auto distribution = indicatorDistribution(selection(), m_chosen, group);
    if (!distribution) {
        m_figure->setEmptyText(distribution.error().message());
        m_figure->setFigure(nullptr);
        return;
    }
    m_figure->setEmptyText(tr("No structure of the selection publishes this indicator."));
    m_figure->setFigure(std::make_shared<const FigureSpec>(indicatorFigure(figureContext(), *distribution, group)));
}

}    // namespace vigie
