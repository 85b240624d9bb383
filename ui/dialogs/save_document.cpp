// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_document.h"

#include "ui/control/workspace.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <map>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("SaveDocument", source);
}

QString filterOf(const QString& form)
{
    const std::map<QString, QString> names = {
        {QStringLiteral("pdf"), said(QT_TRANSLATE_NOOP("SaveDocument", "PDF document"))},
        {QStringLiteral("docx"), said(QT_TRANSLATE_NOOP("SaveDocument", "Word document"))},
        {QStringLiteral("odt"), said(QT_TRANSLATE_NOOP("SaveDocument", "OpenDocument text"))},
        {QStringLiteral("html"), said(QT_TRANSLATE_NOOP("SaveDocument", "Web page, accessible"))},
        {QStringLiteral("md"), said(QT_TRANSLATE_NOOP("SaveDocument", "Markdown"))}};
    const auto name = names.find(form);
    return QStringLiteral("%1 (*.%2)").arg(name == names.end() ? form : name->second, form);
}

}    // namespace

void askAndSaveDocument(QWidget* parent, Workspace& workspace, const DocumentQuestion& question,
                        const std::function<Result<void>(const QString& path)>& write)
{
    QStringList filters;
    for (const QString& form : question.forms)
        filters << filterOf(form);
    QString chosen = filters.value(0);
    QString path = QFileDialog::getSaveFileName(parent, question.title, question.name + u'.' + question.forms.value(0),
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    if (!question.forms.contains(QFileInfo(path).suffix().toLower()))
        path += u'.' + question.forms.value(std::max(filters.indexOf(chosen), qsizetype(0)));
    const Result<void> saved = write(path);
    if (saved)
        return workspace.tell(said(QT_TRANSLATE_NOOP("SaveDocument", "Saved: %1")).arg(path));
    QMessageBox box(QMessageBox::Critical, question.title, saved.error().message(), QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

}    // namespace vigie
