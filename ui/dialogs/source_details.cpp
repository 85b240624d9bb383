// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/source_details.h"

#include "ui/dialogs/reading_choices.h"
#include "ui/models/reading_models.h"
#include "ui/style/widgets.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int widestColumn = 190;

/// A table, or in its place the reason why there is none.
QWidget* titled(const QString& title, QLabel* instead, QTableView* view)
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(plainLabel(title, "title"));
    layout->addWidget(instead, 1);
    layout->addWidget(view, 1);
    instead->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return side;
}

}    // namespace

SourceDetails::SourceDetails(QWidget* parent)
    : QWidget(parent), m_findings(new FindingModel(this)), m_preview(new PreviewModel(this)),
      m_choices(new ReadingChoices(this)), m_refusal(wrappedLabel({}, "notice", this)),
      m_noFinding(wrappedLabel({}, "muted", this)), m_noPreview(wrappedLabel({}, "muted", this))
{
    m_refusal->setObjectName(QStringLiteral("source-refusal"));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("import-details"));
    splitter->addWidget(findings());
    splitter->addWidget(preview());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1000});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_refusal);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_choices);
    connect(m_choices, &ReadingChoices::decided, this, &SourceDetails::decided);
    showNothing();
}

QWidget* SourceDetails::findings()
{
    m_findingTable = table(m_findings, tr("Findings about the source"), QStringLiteral("source-findings"));
    m_findingTable->setWordWrap(true);
    QHeaderView* header = m_findingTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingModel::Evidence, QHeaderView::Stretch);
    header->setMaximumSectionSize(widestColumn * 2);
    m_findingTable->setMinimumWidth(300);
    m_findingTable->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Rows as high as the evidence is long, at whatever width the table has.
    connect(header, &QHeaderView::geometriesChanged, m_findingTable, &QTableView::resizeRowsToContents);
    connect(header, &QHeaderView::sectionResized, m_findingTable, &QTableView::resizeRowsToContents);
    connect(m_findings, &QAbstractItemModel::modelReset, m_findingTable, &QTableView::resizeRowsToContents);
    return titled(tr("How it is read"), m_noFinding, m_findingTable);
}

QWidget* SourceDetails::preview()
{
    m_previewTable = table(m_preview, tr("First records of the source"), QStringLiteral("source-preview"));
    m_previewTable->setTextElideMode(Qt::ElideRight);
    m_previewTable->setMinimumWidth(300);
    m_previewTable->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    return titled(tr("First records"), m_noPreview, m_previewTable);
}

void SourceDetails::show(const PreparedSource& source)
{
    setEnabled(true);
    m_refusal->setText(source.refusal);
    m_refusal->setVisible(!source.refusal.isEmpty());
    const bool waiting = source.state == PreparedSource::State::Waiting;
    m_findings->setFindings(waiting ? std::vector<Finding>() : source.reading.findings);
    m_noFinding->setText(waiting ? tr("The source is being examined…") : tr("Nothing is known about this source."));
    showPreview(source);
    m_noPreview->setText(waiting ? QString() : tr("There are no records to show."));
    m_findingTable->setVisible(m_findings->rowCount() > 0);
    m_noFinding->setVisible(m_findings->rowCount() == 0);
    m_previewTable->setVisible(m_preview->columnCount() > 0);
    m_noPreview->setVisible(m_preview->columnCount() == 0);
    m_choices->show(source);
}

void SourceDetails::showPreview(const PreparedSource& source)
{
    const bool waiting = source.state == PreparedSource::State::Waiting;
    m_preview->setPreview(waiting ? RecordPreview() : source.preview);
    m_previewTable->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_previewTable->setColumnWidth(column, std::min(m_previewTable->columnWidth(column), widestColumn));
}

void SourceDetails::showNothing()
{
    PreparedSource none;
    none.state = PreparedSource::State::Readable;
    show(none);
    setEnabled(false);
}

}    // namespace vigie
