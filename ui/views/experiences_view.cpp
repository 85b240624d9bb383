// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experiences_view.h"

#include "ui/models/display_text.h"
#include "ui/models/experience_model.h"
#include "ui/style/widgets.h"
#include "ui/views/experience_reader.h"

#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

ExperiencesView::ExperiencesView(SnapshotController& snapshots, QWidget* parent)
    : SelectionView(snapshots, parent), m_model(new ExperienceModel(this)),
      m_table(table(m_model, tr("Experiences"), QStringLiteral("experiences"), this)),
      m_position(plainLabel({}, "title")), m_reader(new ExperienceReader(snapshots, this))
{
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExperienceModel::Published, Qt::DescendingOrder);
    const std::pair<int, int> widths[] = {{ExperienceModel::Published, 90},
                                          {ExperienceModel::Sentiment, 85},
                                          {ExperienceModel::Title, 230},
                                          {ExperienceModel::Typology, 120},
                                          {ExperienceModel::Structure, 150}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("experiences-splitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(readingSide());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExperiencesView::showChosen);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ExperiencesView::showChosen);
}

QWidget* ExperiencesView::readingSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_position, 1);
    line->addWidget(stepButton(tr("Previous (K)"), QStringLiteral("previous-experience"), Qt::Key_K, -1));
    line->addWidget(stepButton(tr("Next (J)"), QStringLiteral("next-experience"), Qt::Key_J, 1));
    layout->addLayout(line);
    layout->addWidget(m_reader, 1);
    return side;
}

QPushButton* ExperiencesView::stepButton(const QString& text, const QString& objectName, Qt::Key key, int step)
{
    auto* made = button(text, objectName);
    connect(made, &QPushButton::clicked, this, [this, step] { goBy(step); });
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, step] { goBy(step); });
    return made;
}

void ExperiencesView::refresh()
{
    m_model->setSelection(snapshots().selection(), snapshots().texts(), snapshots().valueTitles());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        showChosen();
}

void ExperiencesView::goBy(int step)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_table->selectRow(std::clamp(m_table->currentIndex().row() + step, 0, last));
}

void ExperiencesView::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_position->setText(snapshots().selection().dataset().experiences.rowCount() == 0
                                ? nothingLeft()
                                : tr("No experience passes the filter."));
        return m_reader->clear();
    }
    m_position->setText(tr("Reading %1 / %2").arg(countText(current.row() + 1), countText(m_model->rowCount())));
    m_reader->showExperience(m_model->rowAt(current.row()));
}

}    // namespace vigie
