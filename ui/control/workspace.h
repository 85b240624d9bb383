// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/snapshot_controller.h"
#include "ui/control/workbook_controller.h"

#include <memory>
#include <optional>

namespace vigie {

class ReportController;

/// The places of the window, in the order of the tabs.
enum class WindowPlace { Overview, Structures, Indicators, Experiences, Map, Compare };

/// `overview`, `structures`, … : as written on the command line.
std::optional<WindowPlace> placeFromId(const QString& id);
QString placeId(WindowPlace place);

/// What all the parts of the window share: the snapshot with its filter, the analyst's workbook, and the ways from one
/// place to another. A view asks to be elsewhere; the window goes there.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    SnapshotController& snapshots() { return m_snapshots; }
    WorkbookController& workbook() { return m_workbook; }
    ReportController& reports() { return *m_reports; }

    void goTo(WindowPlace place) { Q_EMIT placeAsked(place); }
    /// The sheet of one structure, whether or not the filter leaves it.
    void showStructure(const std::string& code);
    void showIndicator(const std::string& code);
    /// One testimony to be read, by its row; the filter stays.
    void readExperience(Row row);
    /// The testimonies of one value, by a condition that joins the filter.
    void readExperiencesOf(std::string_view field, std::string_view value);

    /// What must be read before one goes on, and what is good to know.
    void warn(const QString& text) { Q_EMIT warned(text); }
    void tell(const QString& text) { Q_EMIT told(text); }

Q_SIGNALS:
    void placeAsked(vigie::WindowPlace place);
    void structureAsked(const std::string& code);
    void indicatorAsked(const std::string& code);
    void experienceAsked(vigie::Row row);
    void warned(const QString& text);
    void told(const QString& text);

private:
    SnapshotController m_snapshots;
    WorkbookController m_workbook;
    std::unique_ptr<ReportController> m_reports;    ///< goes first: its thread reads of the snapshot
};

}    // namespace vigie
