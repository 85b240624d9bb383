// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace vigie {

class Workspace;

/// What is asked before a document is written.
struct DocumentQuestion
{
    QString title;        ///< of the dialog
    QString name;         ///< proposed, without its end: exportName() (core/output/exported_file.h)
    QStringList forms;    ///< ends of names, the usual one first: allDocumentForms()
};

/// Asks for a name, writes by @p write, and says where the file is or why there is none. A name without one of the ends
/// gets that of the form that is chosen.
void askAndSaveDocument(QWidget* parent, Workspace& workspace, const DocumentQuestion& question,
                        const std::function<Result<void>(const QString& path)>& write);

}    // namespace vigie
