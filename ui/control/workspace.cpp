// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/workspace.h"

#include "ui/control/report_controller.h"

namespace vigie {

namespace {

const QStringList& placeIds()
{
    static const QStringList ids = {QStringLiteral("overview"),   QStringLiteral("structures"),
                                    QStringLiteral("indicators"), QStringLiteral("experiences"),
                                    QStringLiteral("map"),        QStringLiteral("compare")};
    return ids;
}

}    // namespace

std::optional<WindowPlace> placeFromId(const QString& id)
{
    const auto position = placeIds().indexOf(id);
    return position < 0 ? std::nullopt : std::optional(static_cast<WindowPlace>(position));
}

QString placeId(WindowPlace place)
{
    return placeIds().at(static_cast<int>(place));
}

Workspace::Workspace(QObject* parent)
    : QObject(parent), m_workbook(m_snapshots.undoStack()),
      m_reports(std::make_unique<ReportController>(m_snapshots, m_workbook))
{
    connect(&m_workbook, &WorkbookController::opened, this,
            [this] { m_snapshots.setThresholds(m_workbook.thresholds()); });
    connect(&m_workbook, &WorkbookController::documentsChanged, this, [this](WorkbookController::Kind kind) {
        if (kind == WorkbookController::Kind::Thresholds)
            m_snapshots.setThresholds(m_workbook.thresholds());
    });
}

Workspace::~Workspace() = default;

void Workspace::showStructure(const std::string& code)
{
    goTo(WindowPlace::Structures);
    Q_EMIT structureAsked(code);
}

void Workspace::showIndicator(const std::string& code)
{
    goTo(WindowPlace::Indicators);
    Q_EMIT indicatorAsked(code);
}

void Workspace::readExperience(Row row)
{
    goTo(WindowPlace::Experiences);
    Q_EMIT experienceAsked(row);
}

void Workspace::readExperiencesOf(std::string_view field, std::string_view value)
{
    Condition condition;
    condition.field = field;
    condition.any = {std::string(value)};
    m_snapshots.setCondition(condition);
    goTo(WindowPlace::Experiences);
}

}    // namespace vigie
