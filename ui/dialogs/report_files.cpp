// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/exported_file.h"
#include "core/output/report_document.h"
#include "ui/control/report_controller.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/report_block_editor.h"
#include "ui/dialogs/report_builder.h"
#include "ui/models/display_text.h"
#include "ui/render/document_pages.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QStandardPaths>
#include <QUrl>

// How a report comes by its name, and how it leaves the window.

namespace vigie {

void ReportBuilder::askAndBegin()
{
    const QString name =
        QInputDialog::getText(this, tr("New report"), tr("Name of the report:"), QLineEdit::Normal).trimmed();
    if (!name.isEmpty())
        m_reports.begin(name);
}

void ReportBuilder::askAndRename()
{
    const QString name = QInputDialog::getText(this, tr("Rename the report"), tr("New name of the report:"),
                                               QLineEdit::Normal, m_reports.name())
                             .trimmed();
    m_reports.rename(name);
}

Result<void> ReportBuilder::exportTo(const QString& path)
{
    m_editor->commit();
    const Report& report = m_reports.report();
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return exportFile(path, reportToJson(report), provenanceOf(report), SourceBlock::Inside);
    return exportDocument(documentOf(report), path);
}

void ReportBuilder::askAndExport()
{
    m_editor->commit();
    const Report& report = m_reports.report();
    QString chosenForm;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export the report"), exportName(report.title, provenanceOf(report)),
        tr("PDF document (*.pdf);;Word document (*.docx);;OpenDocument text (*.odt);;Web page (*.html);;"
           "Markdown (*.md);;Report to be made again by the command line (*.json)"),
        &chosenForm);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosenForm.mid(chosenForm.lastIndexOf(QStringLiteral("*.")) + 1).chopped(1);
    if (const auto written = exportTo(path); !written)
        QMessageBox::warning(this, tr("Export the report"), plainMessage(written.error().message()));
    else
        m_workspace.tell(tr("Report written to %1").arg(path));
}

void ReportBuilder::openPages()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
    const QString path = folder.filePath(QStringLiteral("vigie-%1.pdf").arg(QCoreApplication::applicationPid()));
    if (const auto written = exportTo(path); !written)
        QMessageBox::warning(this, tr("Report"), plainMessage(written.error().message()));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        QMessageBox::warning(this, tr("Report"),
                             plainMessage(tr("No program opens PDF documents here. The pages are in %1.").arg(path)));
}

}    // namespace vigie
