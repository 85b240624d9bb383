// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_export_dialog.h"

#include "core/chart/value_text.h"
#include "core/domain/datasets.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/job_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

const std::string mapList = "map";

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QComboBox* choice(const QString& name, const QString& objectName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setObjectName(objectName);
    return box;
}

}    // namespace

TableExportDialog::TableExportDialog(Workspace& workspace, std::shared_ptr<const FigureSpec> map, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_export(workspace.snapshots()), m_map(std::move(map)),
      m_lists(choice(tr("List"), QStringLiteral("export-list"), this)),
      m_forms(choice(tr("Form"), QStringLiteral("export-form"), this)), m_scope(wrappedLabel({}, "muted", this)),
      m_names(new QListWidget(this)),
      m_listed(button(tr("Those of the &list"), QStringLiteral("export-listed"), nullptr, this)),
      m_all(button(tr("&All"), QStringLiteral("export-all"), nullptr, this)),
      m_mask(new QCheckBox(tr("&Mask telephone numbers, e-mail addresses, number plates and pseudonyms"), this)),
      m_notice(wrappedLabel({}, "small", this)), m_job(new JobBar(this)),
      m_go(button(tr("&Export…"), QStringLiteral("export-go"), "primary", this))
{
    setObjectName(QStringLiteral("table-export-dialog"));
    setWindowTitle(tr("Export the list"));
    resizeForText(this, {620, 620});
    compose();
    fillLists();
    fillForms();
    connect(m_lists, &QComboBox::currentIndexChanged, this, &TableExportDialog::showColumns);
    connect(m_names, &QListWidget::itemChanged, this, &TableExportDialog::columnsChanged);
    connect(m_listed, &QPushButton::clicked, this, [this] { checkColumns(TableExport::listedColumns(list())); });
    connect(m_all, &QPushButton::clicked, this, [this] { checkColumns({}); });
    connect(m_go, &QPushButton::clicked, this, &TableExportDialog::askAndExport);
    connect(&m_export, &TableExport::found, this, &TableExportDialog::showFound);
    connect(&m_export, &TableExport::failed, this, &TableExportDialog::fail);
    connect(&m_export, &TableExport::progressed, m_job, &JobBar::setProgress);
    connect(&m_export, &TableExport::runningChanged, this, &TableExportDialog::setRunning);
    connect(m_job, &JobBar::cancelAsked, &m_export, &TableExport::cancel);
    connect(&m_export, &TableExport::written, this, [this](const QString& path, const TableSheetOutcome& outcome) {
        m_workspace.tell(tr("%Ln row(s) were written to %1.", nullptr, static_cast<int>(outcome.rows)).arg(path));
        accept();
    });
    showColumns();
}

void TableExportDialog::compose()
{
    auto* fields = new QFormLayout;
    fields->addRow(tr("List"), m_lists);
    fields->addRow(tr("Form"), m_forms);
    m_mask->setObjectName(QStringLiteral("export-mask"));
    m_mask->setChecked(true);
    m_notice->setObjectName(QStringLiteral("export-notice"));
    m_job->setJob(tr("Export of the list"), tr("Writing the rows"));
    m_job->setRunning(false);
    auto* close = button(tr("&Close"), QStringLiteral("export-close"), nullptr, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_go->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(fields);
    layout->addWidget(m_scope);
    layout->addWidget(columnSide(), 1);
    layout->addWidget(m_mask);
    layout->addWidget(m_notice);
    layout->addWidget(m_job);
    layout->addLayout(buttons);
}

QWidget* TableExportDialog::columnSide()
{
    m_names->setObjectName(QStringLiteral("export-columns"));
    m_names->setAccessibleName(tr("Columns"));
    auto* side = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Columns"), "muted"));
    head->addStretch();
    head->addWidget(m_listed);
    head->addWidget(m_all);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_names, 1);
    return side;
}

/// Every data set that has rows.
void TableExportDialog::fillLists()
{
    const Dataset& dataset = *m_workspace.snapshots().snapshot().dataset;
    const auto add = [&](const QString& title, const std::string& id) {
        const Table* table = dataset.table(id);
        if (table && table->rowCount() > 0)
            m_lists->addItem(capitalised(title), QString::fromStdString(id));
    };
    add(datasetTitle(DatasetKind::Experiences), std::string(datasetId(DatasetKind::Experiences)));
    add(tr("mentions of services"), "mentions");
    for (const DatasetKind kind : allDatasetKinds) {
        if (kind != DatasetKind::Experiences)
            add(datasetTitle(kind), std::string(datasetId(kind)));
    }
    if (m_map && !m_map->table.rows.empty())
        m_lists->addItem(tr("Numbers of the map"), QString::fromStdString(mapList));
}

void TableExportDialog::fillForms()
{
    m_forms->addItem(tr("Excel workbook (.xlsx): codes, dates and numbers keep their kind"),
                     static_cast<int>(SheetForm::Xlsx));
    m_forms->addItem(tr("CSV for a French Excel: semicolons, decimal comma"), static_cast<int>(SheetForm::CsvFrench));
    m_forms->addItem(tr("CSV for programs: commas, decimal point, ISO dates"), static_cast<int>(SheetForm::CsvIso));
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forms->setMinimumContentsLength(30);
}

void TableExportDialog::setList(const std::string& table)
{
    const int index = m_lists->findData(QString::fromStdString(table));
    if (index >= 0)
        m_lists->setCurrentIndex(index);
}

void TableExportDialog::showColumns()
{
    const SnapshotController& snapshots = m_workspace.snapshots();
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    m_columns.clear();
    if (isMap()) {
        m_scope->setText(m_map->frame.filterSentence);
        m_names->addItems(m_map->table.columns);
    } else if (auto columns = columnsOf(snapshots.snapshot(), list())) {
        m_columns = std::move(*columns);
        const TableRequest request = m_export.request(list(), {});
        m_scope->setText(filterSentence(request.filter, snapshots.valueTitles()));
        for (const TableColumn& column : m_columns) {
            const QString name = QString::fromStdString(column.name);
            auto* item = new QListWidgetItem(column.spec.label.empty() ? name : fromData(column.spec.label), m_names);
            item->setToolTip(plainToolTip(name));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    for (QWidget* part :
         {static_cast<QWidget*>(m_names), static_cast<QWidget*>(m_listed), static_cast<QWidget*>(m_all)})
        part->setEnabled(!isMap());
    checkColumns(TableExport::listedColumns(list()));
}

/// None = all.
void TableExportDialog::checkColumns(const std::vector<std::string>& names)
{
    {
        const QSignalBlocker quiet(m_names);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const bool wanted =
                names.empty() || std::find(names.begin(), names.end(), m_columns[i].name) != names.end();
            m_names->item(static_cast<int>(i))->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
    columnsChanged();
}

void TableExportDialog::columnsChanged()
{
    const bool persons = mayHoldPersons();
    m_go->setEnabled(isMap() || !chosen().empty());
    m_mask->setEnabled(persons);
    m_notice->setVisible(persons);
    m_export.stopLooking();
    if (!persons)
        return;
    m_notice->setText(tr("Looking for personal data in the texts…"));
    m_export.look(m_export.request(list(), chosen()));
}

void TableExportDialog::showFound(const PersonalDataFound& found)
{
    m_notice->setText(
        found.nothing()
            ? tr("No telephone number, e-mail address or number plate was found in the texts. That is a "
                 "reminder, not a guarantee.")
            : tr("⚠ Found: %1. Mask them, or read them before the file is passed on.").arg(personalDataText(found)));
}

void TableExportDialog::setRunning(bool running)
{
    m_job->setRunning(running);
    for (QWidget* part :
         {static_cast<QWidget*>(m_lists), static_cast<QWidget*>(m_forms), static_cast<QWidget*>(m_names),
          static_cast<QWidget*>(m_listed), static_cast<QWidget*>(m_all)})
        part->setEnabled(!running);
    m_mask->setEnabled(!running && mayHoldPersons());
    m_go->setEnabled(!running);
}

void TableExportDialog::askAndExport()
{
    const QString title = m_lists->currentText();
    const QString proposed = isMap() ? exportName(m_map->frame.title, m_map->provenance)
                                     : m_export.proposedName(m_export.request(list(), {}), title);
    const QString suffix = sheetSuffix(form());
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), proposed + suffix,
                                                      form() == SheetForm::Xlsx ? tr("Excel workbooks (*.xlsx)")
                                                                                : tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void TableExportDialog::exportTo(QString path)
{
    const QString suffix = sheetSuffix(form());
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    if (isMap())
        return writeMap(path);
    TableSheetOptions options;
    options.name = m_lists->currentText();
    options.heads = form() == SheetForm::CsvIso ? TableSheetOptions::Heads::Names : TableSheetOptions::Heads::Labels;
    options.mask = m_mask->isChecked() && mayHoldPersons();
    m_export.write(m_export.request(list(), chosen()), path, form(), options);
}

/// A hundred rows that are in memory: no job.
void TableExportDialog::writeMap(const QString& path)
{
    Provenance provenance =
        tableProvenance(m_workspace.snapshots().snapshot(), m_workspace.snapshots().selection().filter(),
                        m_workspace.snapshots().figureContext());
    provenance.sampleSize = m_map->frame.sampleSize;
    provenance.method = QStringList({m_map->frame.title, m_map->frame.subtitle, m_map->frame.note}).join(u'\n');
    const auto saved = exportSheet(sheetOf(m_map->table, m_lists->currentText()), path, form(), provenance);
    if (!saved)
        return fail(saved.error());
    m_workspace.tell(tr("Saved: %1").arg(path));
    accept();
}

void TableExportDialog::fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    QMessageBox box(QMessageBox::Warning, windowTitle(), error.message(), QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// Whoever closes the dialog does not want the file.
void TableExportDialog::done(int result)
{
    m_export.stopLooking();
    if (m_export.running())
        m_export.cancel();
    QDialog::done(result);
}

bool TableExportDialog::isMap() const
{
    return list() == mapList;
}

std::string TableExportDialog::list() const
{
    return m_lists->currentData().toString().toStdString();
}

SheetForm TableExportDialog::form() const
{
    return static_cast<SheetForm>(m_forms->currentData().toInt());
}

std::vector<std::string> TableExportDialog::chosen() const
{
    std::vector<std::string> names;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_names->item(static_cast<int>(i))->checkState() == Qt::Checked)
            names.push_back(m_columns[i].name);
    }
    return names;
}

bool TableExportDialog::mayHoldPersons() const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_names->item(static_cast<int>(i))->checkState() == Qt::Checked &&
            mayHoldPersonalData(list(), m_columns[i]))
            return true;
    }
    return false;
}

}    // namespace vigie
