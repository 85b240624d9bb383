// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/workbook_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace vigie {

namespace {

const QString onlyDocument = QStringLiteral("default");    // of the kinds that have one document

QStringList idsOf(const std::vector<AnalystWorkbook::AnnotationChange>& changes)
{
    QStringList ids;
    for (const auto& change : changes)
        ids += QString::fromStdString(change.first);
    return ids;
}

Error noWorkbook()
{
    return {ErrorCode::InputUnusable,
            WorkbookController::tr("The workbook is not open: nothing was kept"),
            {},
            WorkbookController::tr("It could not be opened when Vigie was started."),
            WorkbookController::tr("Close the other window of Vigie, if there is one, and start Vigie again.")};
}

}    // namespace

class WorkbookController::AnnotationStep : public QUndoCommand
{
public:
    using Changes = std::vector<AnalystWorkbook::AnnotationChange>;

    AnnotationStep(WorkbookController& controller, Changes after, const QString& act, QString mergeKey)
        : QUndoCommand(act), m_controller(controller), m_after(std::move(after)), m_mergeKey(std::move(mergeKey))
    {
        for (const auto& [id, annotation] : m_after)
            m_before.emplace_back(id, controller.annotation(id));
    }

    void undo() override { set(m_before); }
    void redo() override { set(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto* next = dynamic_cast<const AnnotationStep*>(later);
        if (!next || next->m_mergeKey != m_mergeKey || idsOf(next->m_after) != idsOf(m_after))
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    /// What was read since stays read.
    void set(Changes changes)
    {
        for (auto& [id, annotation] : changes)
            annotation.read = m_controller.annotation(id).read;
        m_controller.write(changes);
    }

    WorkbookController& m_controller;
    Changes m_before;
    Changes m_after;
    QString m_mergeKey;
};

class WorkbookController::DocumentStep : public QUndoCommand
{
public:
    DocumentStep(WorkbookController& controller, Kind kind, QString name, std::optional<QByteArray> after,
                 const QString& act)
        : QUndoCommand(act), m_controller(controller), m_kind(kind), m_name(std::move(name)),
          m_before(controller.document(kind, m_name)), m_after(std::move(after))
    {
    }

    void undo() override { m_controller.write(m_kind, m_name, m_before); }
    void redo() override { m_controller.write(m_kind, m_name, m_after); }

private:
    WorkbookController& m_controller;
    Kind m_kind;
    QString m_name;
    std::optional<QByteArray> m_before;
    std::optional<QByteArray> m_after;
};

/// Of a document, or of a code with the annotations that use it.
class WorkbookController::RenameStep : public QUndoCommand
{
public:
    RenameStep(WorkbookController& controller, Kind kind, QString from, QString to, const QString& act)
        : QUndoCommand(act), m_controller(controller), m_kind(kind), m_from(std::move(from)), m_to(std::move(to))
    {
    }

    void undo() override { rename(m_to, m_from); }
    void redo() override { rename(m_from, m_to); }

private:
    void rename(const QString& from, const QString& to)
    {
        const bool renamed = m_controller.change([&](AnalystWorkbook& workbook) {
            return m_kind == Kind::Code ? workbook.renameCode(from, to) : workbook.renameDocument(m_kind, from, to);
        });
        if (!renamed)
            return;
        if (m_kind == Kind::Code)
            Q_EMIT m_controller.annotationsChanged({});
        Q_EMIT m_controller.documentsChanged(m_kind);
    }

    WorkbookController& m_controller;
    Kind m_kind;
    QString m_from;
    QString m_to;
};

WorkbookController::WorkbookController(QUndoStack& undoStack, QObject* parent) : QObject(parent), m_undo(undoStack) {}

WorkbookController::~WorkbookController() = default;

void WorkbookController::open(const QString& path)
{
    // One program holds a workbook at a time, and this one may be asked to open the same file again.
    m_workbook.reset();
    m_undo.clear();
    QDir().mkpath(QFileInfo(path).absolutePath());    // at the very first start there is no folder yet
    auto workbook = AnalystWorkbook::open(path);
    if (workbook)
        m_workbook = std::move(*workbook);
    else
        Q_EMIT failed(workbook.error());
    if (m_workbook && !m_workbook->putAside().isEmpty())
        Q_EMIT failed({ErrorCode::CheckFailed, tr("The workbook was damaged: a new one was begun"), path,
                       tr("The damaged file was put aside as %1.").arg(m_workbook->putAside()),
                       tr("Keep that file, and open a project file or a copy that holds your notes.")});
    readDecisions();
    Q_EMIT opened();
}

bool WorkbookController::change(const std::function<Result<void>(AnalystWorkbook&)>& act)
{
    const Result<void> done = m_workbook ? act(*m_workbook) : Result<void>(noWorkbook());
    if (!done)
        Q_EMIT failed(done.error());
    return bool(done);
}

void WorkbookController::write(const std::vector<AnalystWorkbook::AnnotationChange>& changes)
{
    if (change([&](AnalystWorkbook& workbook) { return workbook.annotate(changes); }))
        Q_EMIT annotationsChanged(idsOf(changes));
}

void WorkbookController::write(Kind kind, const QString& name, const std::optional<QByteArray>& json)
{
    const bool written = change([&](AnalystWorkbook& workbook) {
        return json ? workbook.setDocument(kind, name, *json) : workbook.removeDocument(kind, name);
    });
    if (!written)
        return;
    if (kind == Kind::IndicatorDecisions)
        readDecisions();
    Q_EMIT documentsChanged(kind);
}

Annotation WorkbookController::annotation(std::string_view experienceId) const
{
    return m_workbook ? m_workbook->annotation(experienceId) : Annotation();
}

const AnalystWorkbook::Annotations& WorkbookController::annotations() const
{
    static const AnalystWorkbook::Annotations none;
    return m_workbook ? m_workbook->annotations() : none;
}

void WorkbookController::annotate(const std::vector<AnalystWorkbook::AnnotationChange>& changes, const QString& act,
                                  const QString& mergeKey)
{
    if (!m_workbook)
        return Q_EMIT failed(noWorkbook());
    m_undo.push(new AnnotationStep(*this, changes, act, mergeKey));
}

void WorkbookController::markRead(std::string_view experienceId, bool read)
{
    markRead(std::vector<std::string>{std::string(experienceId)}, read);
}

void WorkbookController::markRead(const std::vector<std::string>& experienceIds, bool read)
{
    std::vector<AnalystWorkbook::AnnotationChange> changes;
    for (const std::string& id : experienceIds) {
        Annotation known = annotation(id);
        if (known.read == read)
            continue;
        known.read = read;
        changes.emplace_back(id, std::move(known));
    }
    if (m_workbook && !changes.empty())
        write(changes);
}

std::vector<AnalystWorkbook::Document> WorkbookController::documents(Kind kind) const
{
    return m_workbook ? m_workbook->documents(kind) : std::vector<AnalystWorkbook::Document>();
}

std::optional<QByteArray> WorkbookController::document(Kind kind, const QString& name) const
{
    return m_workbook ? m_workbook->document(kind, name) : std::nullopt;
}

void WorkbookController::setDocument(Kind kind, const QString& name, const QByteArray& json, const QString& act)
{
    if (!m_workbook)
        return Q_EMIT failed(noWorkbook());
    if (document(kind, name) != json)
        m_undo.push(new DocumentStep(*this, kind, name, json, act));
}

void WorkbookController::removeDocument(Kind kind, const QString& name, const QString& act)
{
    if (document(kind, name))
        m_undo.push(new DocumentStep(*this, kind, name, std::nullopt, act));
}

void WorkbookController::renameDocument(Kind kind, const QString& name, const QString& newName, const QString& act)
{
    if (!m_workbook)
        return Q_EMIT failed(noWorkbook());
    if (name != newName)
        m_undo.push(new RenameStep(*this, kind, name, newName, act));
}

void WorkbookController::renameCode(const QString& name, const QString& newName)
{
    if (!m_workbook)
        return Q_EMIT failed(noWorkbook());
    if (name == newName)
        return;
    const bool taken = document(Kind::Code, newName) ||
                       std::any_of(annotations().begin(), annotations().end(),
                                   [&](const auto& each) { return each.second.codes.contains(newName); });
    auto step = std::make_unique<RenameStep>(*this, Kind::Code, name, newName, tr("rename a code"));
    if (!taken)
        return m_undo.push(step.release());
    step->redo();
    m_undo.clear();
}

void WorkbookController::readDecisions()
{
    m_decisions = {};
    const auto json = document(Kind::IndicatorDecisions, onlyDocument);
    if (!json)
        return;
    if (auto decisions = IndicatorDecisions::fromJson(*json, m_workbook->path()))
        m_decisions = std::move(*decisions);
    else
        Q_EMIT failed(decisions.error());
}

void WorkbookController::setDecision(std::string_view indicatorCode, const IndicatorDecision& decision)
{
    IndicatorDecisions next = m_decisions;
    next.set(indicatorCode, decision);
    setDocument(Kind::IndicatorDecisions, onlyDocument, next.toJson(), tr("decision on an indicator"));
}

Thresholds WorkbookController::thresholds() const
{
    Thresholds known;
    const QJsonObject json =
        QJsonDocument::fromJson(document(Kind::Thresholds, onlyDocument).value_or(QByteArray())).object();
    const int hide = json[QStringLiteral("hide_below")].toInt(known.hideBelow);
    const int caution = json[QStringLiteral("caution_below")].toInt(known.cautionBelow);
    return hide >= 1 && caution >= hide ? Thresholds{hide, caution} : known;
}

void WorkbookController::setThresholds(const Thresholds& thresholds)
{
    const QJsonObject json{{QStringLiteral("hide_below"), thresholds.hideBelow},
                           {QStringLiteral("caution_below"), thresholds.cautionBelow}};
    setDocument(Kind::Thresholds, onlyDocument, QJsonDocument(json).toJson(QJsonDocument::Compact), tr("thresholds"));
}

std::optional<QByteArray> WorkbookController::session() const
{
    return document(Kind::Session, onlyDocument);
}

void WorkbookController::setSession(const QByteArray& json)
{
    if (m_workbook && session() != json)
        write(Kind::Session, onlyDocument, json);
}

}    // namespace vigie
