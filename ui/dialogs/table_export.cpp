// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_export.h"

#include "core/output/exported_file.h"
#include "core/output/sheet.h"
#include "ui/dialogs/export_place.h"
#include "ui/render/figure_export.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <array>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("TableExport", source);
}

struct Form
{
    SheetForm form;
    const char* filter;
};

constexpr std::array forms = {
    Form{SheetForm::Xlsx, QT_TRANSLATE_NOOP("TableExport", "Excel workbook (*.xlsx)")},
    Form{SheetForm::CsvFrench, QT_TRANSLATE_NOOP("TableExport", "CSV for a French Excel (*.csv)")},
    Form{SheetForm::CsvIso, QT_TRANSLATE_NOOP("TableExport", "CSV for programs: commas, decimal points (*.csv)")}};

}    // namespace

void saveTable(const FigureSpec& figure, QWidget* parent)
{
    QStringList filters;
    for (const Form& form : forms)
        filters << said(form.filter);
    QString filter = filters.first();
    const QString proposed = placeInExportFolder(exportName(figure.frame.title, figure.provenance));
    const QString title = said(QT_TRANSLATE_NOOP("TableExport", "Save the table"));
    QString path = QFileDialog::getSaveFileName(parent, title, proposed + sheetSuffix(forms.front().form),
                                                filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    const SheetForm form = forms.at(static_cast<size_t>(std::max<qsizetype>(filters.indexOf(filter), 0))).form;
    path = withEnding(path, sheetSuffix(form));
    rememberExportFolder(path);
    const FigureSpec today = madeToday(figure);
    const Result<void> saved = exportSheet(sheetOf(today.table, today.frame.title), path, form, today.provenance);
    if (!saved)
        showExportError(saved.error(), title, parent);
}

}    // namespace vigie
