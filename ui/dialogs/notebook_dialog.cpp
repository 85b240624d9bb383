// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notebook_dialog.h"

#include "core/domain/vocabulary.h"
#include "core/output/exported_file.h"
#include "ui/control/document_provenance.h"
#include "ui/control/testimony_reference.h"
#include "ui/dialogs/save_document.h"
#include "ui/models/display_text.h"
#include "ui/models/shown_testimony.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <map>

namespace vigie {

NotebookDialog::NotebookDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_model(new NotebookModel(this)),
      m_table(table(m_model, tr("Testimonies kept"), QStringLiteral("notebook"), this)),
      m_find(findField(tr("Find in notes, codes and titles"), QStringLiteral("find-notebook"))),
      m_count(plainLabel({}, "muted")), m_text(new QPlainTextEdit), m_codes(new QListWidget),
      m_read(button(tr("&Read"), QStringLiteral("notebook-read"), "primary")),
      m_remove(button(tr("&Remove from the notebook"), QStringLiteral("notebook-remove"))),
      m_rename(button(tr("Re&name the code…"), QStringLiteral("code-rename"))),
      m_removeCode(button(tr("&Take the code away"), QStringLiteral("code-remove"))),
      m_export(button(tr("&Export the quotations…"), QStringLiteral("notebook-export"))),
      m_mask(new QCheckBox(tr("&Mask telephone numbers, e-mail addresses and plates"))),
      m_withNotes(new QCheckBox(tr("&With my notes and codes")))
{
    setWindowTitle(tr("Notebook"));
    setObjectName(QStringLiteral("notebook-dialog"));
    resizeForText(this, {1080, 680});
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("notebook-splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(codeSide());
    splitter->addWidget(listSide());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 830});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(exportLine());
    connect(&workspace.workbook(), &WorkbookController::annotationsChanged, this, &NotebookDialog::refresh);
    connect(&workspace.workbook(), &WorkbookController::opened, this, &NotebookDialog::refresh);
    connect(&workspace.snapshots(), &SnapshotController::snapshotOpened, this, &NotebookDialog::refresh);
    refresh();
}

QWidget* NotebookDialog::codeSide()
{
    m_codes->setObjectName(QStringLiteral("notebook-codes"));
    m_codes->setAccessibleName(tr("Codes"));
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(tr("Codes"), "title"));
    layout->addWidget(m_codes, 1);
    layout->addWidget(m_rename);
    layout->addWidget(m_removeCode);
    connect(m_codes, &QListWidget::currentRowChanged, this, [this] {
        const QListWidgetItem* item = m_codes->currentItem();
        const QString code = item ? item->data(Qt::UserRole).toString() : QString();
        m_rename->setEnabled(!code.isEmpty());
        m_removeCode->setEnabled(!code.isEmpty());
        m_model->setCode(code);
        showChosen();
    });
    connect(m_rename, &QPushButton::clicked, this, &NotebookDialog::renameChosenCode);
    connect(m_removeCode, &QPushButton::clicked, this, &NotebookDialog::removeChosenCode);
    return side;
}

QWidget* NotebookDialog::listSide()
{
    m_text->setObjectName(QStringLiteral("notebook-text"));
    m_text->setAccessibleName(tr("Testimony"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    const std::pair<int, int> widths[] = {{NotebookModel::Bookmark, 28},  {NotebookModel::Published, 84},
                                          {NotebookModel::Sentiment, 85}, {NotebookModel::Service, 110},
                                          {NotebookModel::Title, 220},    {NotebookModel::Codes, 120}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, std::max(width, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* top = new QHBoxLayout;
    top->addWidget(m_find, 1);
    top->addWidget(m_count);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_read);
    acts->addWidget(m_remove);
    acts->addStretch();
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_text, 2);
    layout->addLayout(acts);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFindText(text);
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NotebookDialog::showChosen);
    connect(m_table, &QTableView::activated, this, &NotebookDialog::readChosen);
    connect(m_read, &QPushButton::clicked, this, &NotebookDialog::readChosen);
    connect(m_remove, &QPushButton::clicked, this, &NotebookDialog::removeChosen);
    return side;
}

QLayout* NotebookDialog::exportLine()
{
    m_mask->setObjectName(QStringLiteral("export-mask"));
    m_mask->setChecked(true);
    m_withNotes->setObjectName(QStringLiteral("export-notes"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_mask);
    line->addWidget(m_withNotes);
    line->addStretch();
    line->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &NotebookDialog::askAndExport);
    return line;
}

void NotebookDialog::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model->setEntries(
        notebookEntries(m_workspace.workbook().annotations(), *m_workspace.snapshots().snapshot().dataset),
        [this](Row experience) { return shownOf(experience); });
    refreshCodes();
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showChosen();
}

void NotebookDialog::refreshCodes()
{
    std::map<QString, int> counts;
    for (const auto& document : m_workspace.workbook().documents(WorkbookController::Kind::Code))
        counts[document.name] = 0;
    for (const NotebookEntry& entry : m_model->entries()) {
        for (const QString& code : entry.annotation.codes)
            ++counts[code];
    }
    const QString before = m_codes->currentItem() ? m_codes->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_codes);
    m_codes->clear();
    m_codes->addItem(tr("All (%1)").arg(countText(std::ssize(m_model->entries()))));
    int chosen = 0;
    for (const auto& [code, count] : counts) {
        auto* item = new QListWidgetItem(QStringLiteral("%1 (%2)").arg(code, countText(count)), m_codes);
        item->setData(Qt::UserRole, code);
        if (code == before)
            chosen = m_codes->count() - 1;
    }
    m_codes->setCurrentRow(chosen);
    m_rename->setEnabled(chosen > 0);
    m_removeCode->setEnabled(chosen > 0);
    m_model->setCode(chosen > 0 ? before : QString());
}

NotebookModel::Shown NotebookDialog::shownOf(Row row) const
{
    const SnapshotController& snapshots = m_workspace.snapshots();
    const Quotation reference = testimonyReference(snapshots, row);
    NotebookModel::Shown shown{reference.date, reference.sentiment, reference.service, {}};
    if (snapshots.texts()) {
        if (const auto read =
                readTestimony(*snapshots.texts(), snapshots.snapshot().dataset->experiences.rowId(row), {}))
            shown.title = read->title.text;
    }
    return shown;
}

QString NotebookDialog::wordsOf(Row row) const
{
    const SnapshotController& snapshots = m_workspace.snapshots();
    if (!snapshots.texts())
        return {};
    const auto read = readTestimony(*snapshots.texts(), snapshots.snapshot().dataset->experiences.rowId(row), {});
    return read ? read->description.text : QString();
}

void NotebookDialog::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid();
    const NotebookEntry* entry = any ? &m_model->entryAt(current.row()) : nullptr;
    m_remove->setEnabled(any);
    m_read->setEnabled(entry && entry->row);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_count->setText(tr("%Ln testimony(ies)", nullptr, m_model->rowCount()));
    if (m_model->entries().empty())
        m_text->setPlainText(tr("The notebook is empty. In the place Experiences, B keeps a testimony, N writes a "
                                "note, and what you keep stands here, whichever snapshot is open."));
    else if (!entry)
        m_text->setPlainText(tr("Nothing in the notebook has these words or this code."));
    else if (!entry->row)
        m_text->setPlainText(
            tr("Testimony no. %1 is not in this snapshot: it was withdrawn, or belongs to another one. "
               "What you wrote is kept.\n\n%2")
                .arg(QString::fromStdString(entry->id), entry->annotation.note));
    else
        m_text->setPlainText(wordsOf(*entry->row) + (entry->annotation.note.isEmpty()
                                                         ? QString()
                                                         : QStringLiteral("\n\n— ") + entry->annotation.note));
}

void NotebookDialog::readChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    if (const auto row = m_model->entryAt(current.row()).row)
        m_workspace.readExperience(*row);
}

void NotebookDialog::removeChosen()
{
    std::vector<AnalystWorkbook::AnnotationChange> changes;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        Annotation rest;
        rest.read = m_model->entryAt(index.row()).annotation.read;
        changes.emplace_back(m_model->entryAt(index.row()).id, rest);
    }
    if (!changes.empty())
        m_workspace.workbook().annotate(changes, tr("remove from the notebook"));
}

void NotebookDialog::renameChosenCode()
{
    const QString code = m_codes->currentItem()->data(Qt::UserRole).toString();
    bool accepted = false;
    const QString name =
        QInputDialog::getText(
            this, tr("Rename the code"),
            plainMessage(tr("New name of “%1” (the name of another code joins the two for good):").arg(code)),
            QLineEdit::Normal, code, &accepted)
            .trimmed();
    if (accepted && !name.isEmpty())
        m_workspace.workbook().renameCode(code, name);
}

void NotebookDialog::removeChosenCode()
{
    const QString code = m_codes->currentItem()->data(Qt::UserRole).toString();
    WorkbookController& workbook = m_workspace.workbook();
    std::vector<AnalystWorkbook::AnnotationChange> changes;
    for (const NotebookEntry& entry : m_model->entries()) {
        if (!entry.annotation.codes.contains(code))
            continue;
        changes.emplace_back(entry.id, entry.annotation);
        changes.back().second.codes.removeAll(code);
    }
    // Undone in one step.
    QUndoStack& undo = m_workspace.snapshots().undoStack();
    undo.beginMacro(tr("take a code away"));
    workbook.removeDocument(WorkbookController::Kind::Code, code, {});
    workbook.annotate(changes, {});
    undo.endMacro();
}

void NotebookDialog::askAndExport()
{
    // What is handed on is worked on: first the forms for word processors.
    QStringList forms = documentForms();
    forms << QStringLiteral("pdf");
    const QuotationDocument document = quotations();
    askAndSaveDocument(this, m_workspace,
                       {tr("Export the quotations"), exportName(document.title, document.provenance), forms},
                       [this](const QString& path) { return exportTo(path); });
}

/// The address that the files give for a testimony, whatever they call the column; published files have none so far.
QString NotebookDialog::linkOf(Row row) const
{
    const SnapshotController& snapshots = m_workspace.snapshots();
    const auto known = snapshots.texts()->readAll("experiences", snapshots.snapshot().dataset->experiences.rowId(row));
    if (!known)
        return {};
    for (const auto& each : *known) {
        const QUrl url(each.value.trimmed(), QUrl::StrictMode);
        if (url.isValid() && url.scheme() == QStringLiteral("https") && !url.host().isEmpty())
            return url.toString(QUrl::FullyEncoded);
    }
    return {};
}

NotedQuotation NotebookDialog::quotationOf(const NotebookEntry& entry) const
{
    NotedQuotation noted{testimonyReference(m_workspace.snapshots(), *entry.row), entry.annotation.note,
                         entry.annotation.codes, false};
    const SnapshotController& snapshots = m_workspace.snapshots();
    if (!snapshots.texts())
        return noted;
    const auto read =
        readTestimony(*snapshots.texts(), snapshots.snapshot().dataset->experiences.rowId(*entry.row), {});
    if (!read)
        return noted;
    const QString whole = read->title.text + QStringLiteral("\n\n") + read->description.text;    // as it was noted
    noted.quotation.text = read->description.text.trimmed();
    noted.quotation.link = linkOf(*entry.row);
    noted.changed = !entry.annotation.notedText.isEmpty() && entry.annotation.notedText != whole;
    return noted;
}

QuotationDocument NotebookDialog::quotations() const
{
    QuotationDocument document;
    document.title = tr("Quotations");
    document.withNotes = m_withNotes->isChecked();
    document.withPersonalData = !m_mask->isChecked();
    QStringList missing;
    int changed = 0;
    for (int position = 0; position < m_model->rowCount(); ++position) {
        const NotebookEntry& entry = m_model->entryAt(position);
        if (!entry.row) {
            missing << QString::fromStdString(entry.id);
            continue;
        }
        document.quotations.push_back(quotationOf(entry));
        changed += document.quotations.back().changed ? 1 : 0;
    }
    const auto count = static_cast<int>(document.quotations.size());
    const QString choice = tr("%Ln testimony(ies) chosen by hand, not a sample.", nullptr, count);
    QStringList sentences{choice};
    if (!missing.isEmpty())
        sentences << tr("%Ln more is (are) left out: this snapshot does not have them, because they were withdrawn "
                        "since or belong to another one (no. %1).",
                        nullptr, static_cast<int>(missing.size()))
                         .arg(missing.join(QStringLiteral(", ")));
    if (changed > 0)
        sentences << tr("%Ln testimony(ies) changed since the note was written; it is said beside them.", nullptr,
                        changed);
    if (m_workspace.snapshots().snapshot().info.fictitious)
        sentences << fictitiousDataNotice();
    document.introduction = sentences.join(u' ');
    document.provenance =
        documentProvenance(m_workspace.snapshots(), {}, choice, tr("n = %1").arg(experiencesText(count)));
    return document;
}

Result<void> NotebookDialog::exportTo(const QString& path) const
{
    return writeQuotations(quotations(), path);
}

}    // namespace vigie
