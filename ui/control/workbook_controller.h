// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_decisions.h"
#include "core/analysis/small_numbers.h"
#include "core/store/workbook.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QUndoStack;

namespace vigie {

/// The analyst's own work as the window knows it: annotations and documents (core/store/workbook.h), each change
/// written at once, told to every view, and undone like a filter.
///
/// Without an open workbook reading gives nothing, and a change fails with a message that says why.
class WorkbookController : public QObject
{
    Q_OBJECT

public:
    using Kind = AnalystWorkbook::Kind;

    explicit WorkbookController(QUndoStack& undoStack, QObject* parent = nullptr);
    ~WorkbookController() override;

    /// Opens the workbook, or begins one. What was undone before belongs to another workbook: the stack is cleared.
    void open(const QString& path);
    bool isOpen() const { return m_workbook != nullptr; }
    /// For copies and project files; nullptr when none is open.
    const AnalystWorkbook* workbook() const { return m_workbook.get(); }

    Annotation annotation(std::string_view experienceId) const;
    const AnalystWorkbook::Annotations& annotations() const;
    /// One step of undo, named @p act ("bookmark"). Steps of the same non-empty @p mergeKey that follow one another are
    /// one: a note that is typed is undone as a whole. Whether a testimony was read is not changed by this.
    void annotate(const std::vector<AnalystWorkbook::AnnotationChange>& changes, const QString& act,
                  const QString& mergeKey = {});
    /// Reading is no act: it is not undone.
    void markRead(std::string_view experienceId, bool read = true);
    /// Several at once.
    void markRead(const std::vector<std::string>& experienceIds, bool read);

    std::vector<AnalystWorkbook::Document> documents(Kind kind) const;
    std::optional<QByteArray> document(Kind kind, const QString& name) const;
    void setDocument(Kind kind, const QString& name, const QByteArray& json, const QString& act);
    void removeDocument(Kind kind, const QString& name, const QString& act);
    void renameDocument(Kind kind, const QString& name, const QString& newName, const QString& act);
    /// Not undone when another code has the new name already: the two are one from then on.
    void renameCode(const QString& name, const QString& newName);

    /// What was decided of the indicators; none where the document cannot be read, which is told once.
    const IndicatorDecisions& decisions() const { return m_decisions; }
    void setDecision(std::string_view indicatorCode, const IndicatorDecision& decision);
    Thresholds thresholds() const;
    void setThresholds(const Thresholds& thresholds);
    /// How the window looked when it was left. Not undone.
    std::optional<QByteArray> session() const;
    void setSession(const QByteArray& json);

Q_SIGNALS:
    void opened();
    /// @p experienceIds: public ids; empty = any may have changed.
    void annotationsChanged(const QStringList& experienceIds);
    void documentsChanged(vigie::AnalystWorkbook::Kind kind);
    void failed(const vigie::Error& error);

private:
    class AnnotationStep;
    class DocumentStep;
    class RenameStep;

    /// Runs one change, tells an error, and says whether it held.
    bool change(const std::function<Result<void>(AnalystWorkbook&)>& act);
    void write(const std::vector<AnalystWorkbook::AnnotationChange>& changes);
    void write(Kind kind, const QString& name, const std::optional<QByteArray>& json);
    void readDecisions();

    QUndoStack& m_undo;
    std::unique_ptr<AnalystWorkbook> m_workbook;
    IndicatorDecisions m_decisions;
};

}    // namespace vigie
