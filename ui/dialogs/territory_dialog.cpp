// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/territory_dialog.h"

#include "core/output/exported_file.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/save_document.h"
#include "ui/render/document_pages.h"
#include "ui/style/widgets.h"
#include "ui/views/territory_sheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie {

TerritoryDialog::TerritoryDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_sheet(new TerritorySheet(workspace, this)),
      m_save(button(tr("&Save the sheet…"), QStringLiteral("territory-save"), "primary", this))
{
    setObjectName(QStringLiteral("territory-dialog"));
    resize(980, 720);
    auto* close = button(tr("&Close"), QStringLiteral("territory-close"), nullptr, this);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 10);
    line->setSpacing(8);
    line->addStretch();
    line->addWidget(m_save);
    line->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sheet, 1);
    layout->addLayout(line);
    m_save->setEnabled(false);
    connect(m_sheet, &TerritorySheet::readyChanged, this, [this] { m_save->setEnabled(m_sheet->ready()); });
    connect(m_save, &QPushButton::clicked, this, &TerritoryDialog::askAndSave);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void TerritoryDialog::setDepartment(const std::string& code)
{
    m_sheet->setDepartment(code);
    setWindowTitle(m_sheet->title());
}

Result<void> TerritoryDialog::save(const QString& path) const
{
    if (!m_sheet->ready())
        return Error{ErrorCode::WrongUsage, tr("The document could not be saved"), path,
                     tr("the sheet has nothing to show yet"), tr("Wait until it does.")};
    return exportDocument(documentOf(m_sheet->document()), path);
}

void TerritoryDialog::askAndSave()
{
    const Provenance provenance = m_sheet->document().provenance;
    askAndSaveDocument(this, m_workspace,
                       {tr("Save the sheet"), exportName(m_sheet->title(), provenance), allDocumentForms()},
                       [this](const QString& path) { return save(path); });
}

}    // namespace vigie
