// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/structure_groups.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace vigie {

namespace {

using Kind = WorkbookController::Kind;
using Codes = std::vector<std::string>;

Codes ascending(Codes codes)
{
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

}    // namespace

StructureGroups::StructureGroups(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    WorkbookController& book = workspace.workbook();
    connect(&book, &WorkbookController::opened, this, &StructureGroups::forget);
    connect(&book, &WorkbookController::documentsChanged, this, [this](Kind kind) {
        if (kind == Kind::StructureGroup)
            forget();
    });
    connect(&workspace.snapshots(), &SnapshotController::snapshotOpened, this, &StructureGroups::forget);
}

void StructureGroups::forget()
{
    m_entries.reset();
    Q_EMIT changed();
}

const std::vector<StructureGroups::Entry>& StructureGroups::entries() const
{
    if (!m_entries)
        read();
    return *m_entries;
}

void StructureGroups::read() const
{
    m_entries.emplace();
    const SnapshotController& snapshots = m_workspace.snapshots();
    const ValueNames names = [&](std::string_view field, std::string_view name) {
        return snapshots.territories().codeNamed(field, name);
    };
    for (const AnalystWorkbook::Document& document : m_workspace.workbook().documents(Kind::StructureGroup)) {
        auto group = StructureGroup::fromJson(QJsonDocument::fromJson(document.json).object());
        Entry entry;
        if (group)
            entry.group = std::move(*group);
        else
            entry.problem = group.error().what;
        entry.group.name = document.name;
        if (group) {
            const auto resolved = entry.group.resolve(*snapshots.snapshot().dataset, names);
            if (!resolved)
                entry.problem = resolved.error().why.isEmpty() ? resolved.error().what : resolved.error().why;
            else if (resolved->codes.empty())
                entry.problem = tr("The group has no structure.");
            else
                entry.codes = ascending(resolved->codes);
        }
        m_entries->push_back(std::move(entry));
    }
}

const StructureGroups::Entry* StructureGroups::named(const QString& name) const
{
    const auto found =
        std::find_if(entries().begin(), entries().end(), [&](const Entry& entry) { return entry.group.name == name; });
    return found == entries().end() ? nullptr : &*found;
}

QStringList StructureGroups::namesOf(std::vector<std::string> codes) const
{
    codes = ascending(std::move(codes));
    Codes together;
    QStringList names;
    for (const Entry& entry : entries()) {
        if (entry.codes == codes)
            return {entry.group.name};
        if (entry.codes.empty() || !std::includes(codes.begin(), codes.end(), entry.codes.begin(), entry.codes.end()))
            continue;
        names += entry.group.name;
        together.insert(together.end(), entry.codes.begin(), entry.codes.end());
    }
    return ascending(std::move(together)) == codes ? names : QStringList();
}

QString StructureGroups::sentenceOf(const Condition& condition) const
{
    if (condition.field != "structure_code" || condition.any.empty() == condition.none.empty())
        return {};
    const bool excluding = condition.any.empty();
    const QStringList names = namesOf(excluding ? condition.none : condition.any);
    if (names.isEmpty())
        return {};
    const QString list = names.join(QStringLiteral(", "));
    return excluding ? tr("Group: not %1").arg(list) : tr("Group: %1").arg(list);
}

bool StructureGroups::keep(const StructureGroup& group, const QString& formerName)
{
    WorkbookController& book = m_workspace.workbook();
    const QByteArray json = QJsonDocument(group.toJson()).toJson(QJsonDocument::Compact);
    const bool renamed = !formerName.isEmpty() && formerName != group.name;
    if ((renamed || formerName.isEmpty()) && named(group.name)) {
        Q_EMIT book.failed({ErrorCode::WrongUsage,
                            tr("There is a group \"%1\" already").arg(group.name),
                            {},
                            tr("Two groups of one name could not be told apart."),
                            tr("Give this one another name.")});
        return false;
    }
    const QString act = tr("group of structures \"%1\"").arg(group.name);
    if (renamed) {
        QUndoStack& undo = m_workspace.snapshots().undoStack();
        undo.beginMacro(act);
        book.renameDocument(Kind::StructureGroup, formerName, group.name, act);
        book.setDocument(Kind::StructureGroup, group.name, json, act);
        undo.endMacro();
    } else {
        book.setDocument(Kind::StructureGroup, group.name, json, act);
    }
    return book.document(Kind::StructureGroup, group.name) == json;
}

void StructureGroups::remove(const QString& name)
{
    m_workspace.workbook().removeDocument(Kind::StructureGroup, name, tr("deleted group \"%1\"").arg(name));
}

std::vector<Row> countByGroup(const Selection& selection, const std::vector<StructureGroups::Entry>& groups)
{
    std::vector<Row> counts(groups.size(), 0);
    const Dataset& dataset = selection.dataset();
    const CodeColumn* codes = dataset.mentions.codes("structure_code");
    if (!codes)
        return counts;
    std::unordered_map<std::string_view, std::vector<size_t>> groupsOf;
    for (size_t i = 0; i < groups.size(); ++i) {
        for (const std::string& code : groups[i].codes)
            groupsOf[code].push_back(i);
    }
    std::vector<const std::vector<size_t>*> byCode(codes->dictionary().codeCount(), nullptr);
    for (Code code = 1; code < byCode.size(); ++code) {
        const auto found = groupsOf.find(codes->dictionary().text(code));
        byCode[code] = found == groupsOf.end() ? nullptr : &found->second;
    }
    const Selection::Bits kept = ~selection.bitOf("structure_code");
    std::vector<Row> lastCounted(groups.size(), static_cast<Row>(-1));    // mentions of an experience are neighbours
    for (Row mention = 0; mention < codes->size(); ++mention) {
        const auto* naming = byCode[codes->code(mention)];
        if (!naming || (selection.mentionBits()[mention] & kept) != 0)
            continue;
        for (size_t group : *naming) {
            const Row experience = dataset.experienceOf[mention];
            counts[group] += std::exchange(lastCounted[group], experience) != experience;
        }
    }
    return counts;
}

}    // namespace vigie
