// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_dialog.h"

#include "core/output/sheet.h"
#include "ui/dialogs/issue_filter_bar.h"
#include "ui/models/display_text.h"
#include "ui/models/report_models.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QVBoxLayout>

namespace vigie {

namespace {

/// Of files, not of a snapshot: there may be none yet.
Provenance provenanceOf(const ImportReport& report)
{
    Provenance provenance;
    provenance.sourceLine = ReportDialog::tr("Report of the import of these files");
    provenance.method = report.sentence();
    for (const SourceReport& source : report.sources)
        provenance.snapshot.files.push_back({source.name(), QString::fromLatin1(source.sha256)});
    return sheetProvenance(provenance, SheetForm::CsvFrench);
}

}    // namespace

ReportDialog::ReportDialog(const ImportReport& report, QWidget* parent) : QDialog(parent), m_report(report)
{
    setWindowTitle(tr("Import report"));
    resizeForText(this, {1000, 640});
    auto* sources = table(new SourceModel(m_report, this), tr("Sources"), QStringLiteral("report-sources"), this);
    sources->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    sources->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    sources->horizontalHeader()->setMinimumSectionSize(sources->horizontalHeader()->sectionSizeHint(0));
    sources->setMaximumHeight(scaledToText(190));
    auto* save = button(tr("Export as CSV…"), QStringLiteral("export-report"));
    auto* close = button(tr("Close"), QStringLiteral("close-report"), "primary");
    connect(save, &QPushButton::clicked, this, &ReportDialog::askAndExport);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(m_report.sentence(), "title"));
    layout->addWidget(sources);
    layout->addWidget(issues(), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

QWidget* ReportDialog::issues()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* model = new IssueModel(m_report, this);
    auto* filter = new IssueFilterBar(m_report, side);
    auto* count = plainLabel({}, "muted");
    count->setObjectName(QStringLiteral("issue-count"));
    auto* view = table(model, tr("Issues"), QStringLiteral("report-issues"));
    view->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {190, 80, 70, 150, 130, 260};
    for (int column = 0; column < IssueModel::columns - 1; ++column)
        view->setColumnWidth(column, std::max(widths[column], view->horizontalHeader()->sectionSizeHint(column)));
    const auto showCount = [model, count] {
        const int rows = model->rowCount();
        count->setText(model->occurrences() > rows ? tr("%1 places shown; these rules applied %2 times")
                                                         .arg(countText(rows), countText(model->occurrences()))
                                                   : tr("%Ln issue(s)", nullptr, rows));
    };
    connect(filter, &IssueFilterBar::changed, model, &IssueModel::setFilter);
    connect(model, &IssueModel::modelReset, count, showCount);
    showCount();
    layout->addWidget(filter);
    layout->addWidget(view, 1);
    layout->addWidget(count);
    return side;
}

Result<void> ReportDialog::exportTo(const QString& path) const
{
    return exportFile(path, m_report.toCsv(), provenanceOf(m_report), SourceBlock::Beside);
}

void ReportDialog::askAndExport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the report"), tr("import-report.csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = exportTo(path);
    if (!written)
        QMessageBox::warning(this, tr("Export the report"), plainMessage(written.error().message()));
}

}    // namespace vigie
