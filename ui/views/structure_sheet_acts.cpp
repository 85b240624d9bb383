// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/exported_file.h"
#include "ui/control/document_provenance.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/poster_dialog.h"
#include "ui/dialogs/save_document.h"
#include "ui/models/display_text.h"
#include "ui/models/structure_history_model.h"
#include "ui/render/document_pages.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"
#include "ui/views/number_questions.h"
#include "ui/views/structure_experiences.h"
#include "ui/views/structure_sheet.h"

#include <QComboBox>
#include <QFormLayout>

#include <cmath>

// What leaves the sheet of a structure: its document, and the public poster.

namespace vigie {

QLayout* StructureSheet::acts()
{
    auto* line = new FlowLayout(8);
    line->addWidget(m_save);
    line->addWidget(m_poster);
    m_poster->setToolTip(tr("One page for the wall of a reception hall, A4 or A3"));
    connect(m_save, &QPushButton::clicked, this, &StructureSheet::askAndSave);
    connect(m_poster, &QPushButton::clicked, this, &StructureSheet::openPoster);
    return line;
}

StructureDocument StructureSheet::document() const
{
    StructureDocument document;
    document.name = m_name->text();
    document.kind = m_kind->text();
    document.place = m_place->text();
    QStringList family;
    for (const QPushButton* link : {m_parent, m_children}) {
        if (link->isVisibleTo(m_content))
            family << link->accessibleName();
    }
    document.family = family.join(QStringLiteral(" · "));
    document.provenance = documentProvenance(m_workspace.snapshots(), m_view.selection(), {});
    document.filter = document.provenance.filterSentence;
    document.comparedWith = m_peers->currentText();
    document.portrait = m_portrait;
    document.history = structureHistoryTable(*m_history);
    document.experiences = m_experiences->sentences();
    document.record.columns = {tr("Field"), tr("Value")};
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const auto textOf = [this, row](QFormLayout::ItemRole role) {
            const QLayoutItem* item = m_form->itemAt(row, role);
            const auto* label = item ? qobject_cast<const QLabel*>(item->widget()) : nullptr;
            return PlottedCell(label ? label->text() : QString());
        };
        document.record.rows.push_back({textOf(QFormLayout::LabelRole), textOf(QFormLayout::FieldRole)});
    }
    return document;
}

std::optional<NumberOrigin> StructureSheet::originOfValue(const QModelIndex& row) const
{
    const PeriodValue* period = m_history->periodAt(row);
    if (!period || std::isnan(period->value))
        return std::nullopt;
    // An indicator shows its latest period, which is the first below it.
    const QModelIndex at = row.parent().isValid() ? row.siblingAtColumn(StructureHistoryModel::Title)
                                                  : m_history->index(0, StructureHistoryModel::Title,
                                                                     row.siblingAtColumn(StructureHistoryModel::Title));
    const IndicatorLine& line = *m_history->lineAt(at);
    const QString title =
        QStringList{fromData(line.title), m_name->text(), at.data().toString()}.join(QStringLiteral(" — "));
    const DateColumn* updates = m_portrait->dataset->results.dates("updated_on");
    const NumberQuestion question =
        questionOfResult(title, at.siblingAtColumn(StructureHistoryModel::Value).data().toString(), m_code, line.code,
                         updates ? updates->values[period->result] : noDate);
    return originOf(question, m_view.selection(), m_workspace.snapshots());
}

Result<void> StructureSheet::save(const QString& path) const
{
    if (!ready())
        return Error{ErrorCode::WrongUsage, tr("The document could not be saved"), path,
                     tr("the sheet has nothing to show yet"), tr("Wait until it does.")};
    return exportDocument(documentOf(document()), path);
}

void StructureSheet::askAndSave()
{
    if (!ready())
        return;
    const Document whole = documentOf(document());
    askAndSaveDocument(this, m_workspace,
                       {tr("Save the sheet"), exportName(whole.title, whole.provenance), allDocumentForms()},
                       [&whole](const QString& path) { return exportDocument(whole, path); });
}

void StructureSheet::openPoster()
{
    auto* dialog = new PosterDialog(m_workspace, m_code, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}    // namespace vigie
