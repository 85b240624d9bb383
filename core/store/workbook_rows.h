// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/workbook.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vigie {

// The rows of a workbook: read once, each against its check sum, then written one by one.

struct WorkbookDocument
{
    qint64 position = 0;
    AnalystWorkbook::Kind kind = AnalystWorkbook::Kind::Code;
    AnalystWorkbook::Document document;
};

/// A text as it comes back from the file: UTF-8 both ways, without a byte-order mark.
QString keptText(const QString& text);
/// Codes without blanks around them, each once, in French order.
QStringList tidyCodes(const QStringList& codes);
/// Everything as annotate() says it is kept. Error: WrongUsage.
Result<AnalystWorkbook::AnnotationChange> tidyChange(const AnalystWorkbook::AnnotationChange& change);

/// Errors: CheckFailed, OutputFailed.
Result<AnalystWorkbook::Annotations> readAnnotations(const Connection& connection);
/// In the order of their positions.
Result<std::vector<WorkbookDocument>> readDocuments(const Connection& connection);

/// Inserts, replaces, or removes when it is empty.
Result<void> writeAnnotation(const Connection& connection, const std::string& experienceId,
                             const Annotation& annotation);
/// Inserts or replaces the document at its position.
Result<void> writeDocument(const Connection& connection, const WorkbookDocument& document);
Result<void> deleteDocument(const Connection& connection, qint64 position);

/// Several writes in one step; undone unless it was committed.
class WorkbookTransaction
{
public:
    static Result<WorkbookTransaction> begin(const Connection& connection);
    WorkbookTransaction(WorkbookTransaction&& other) noexcept;
    ~WorkbookTransaction();
    Result<void> commit();

private:
    explicit WorkbookTransaction(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
};

}    // namespace vigie
