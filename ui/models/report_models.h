// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_report.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// What became of each source of an import.
class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p report must outlive the model.
    explicit SourceModel(const ImportReport& report, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const SourceReport& source, int column) const;

    const ImportReport& m_report;
};

/// One part of a report that has issues of its own.
struct ReportSection
{
    QString title;
    const std::vector<RuleCount>* rules = nullptr;
};

/// The sources of a report, in its order, then the snapshot as a whole when something is to be said of it.
std::vector<ReportSection> sectionsOf(const ImportReport& report);

/// "repaired", "to know": an issue's kind for people.
QString issueKindTitle(IssueKind kind);

/// Which issues are wanted; what is not set asks for nothing.
struct IssueFilter
{
    std::optional<size_t> section;
    std::optional<IssueKind> kind;
    std::optional<Rule> rule;
    QString text;    ///< in any cell, however accents and case are written
};

/// The places where a rule of reading applied, source by source, then what the checks over all tables found.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Kind, Line, Label, Value, RuleText, Reason, columns };

    /// @p report must outlive the model.
    explicit IssueModel(const ImportReport& report, QObject* parent = nullptr);

    void setFilter(const IssueFilter& filter);
    /// How often the rules that the filter leaves applied: more than there are rows where the report keeps only the
    /// first places.
    qint64 occurrences() const { return m_occurrences; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        size_t section;
        const Issue* issue;
    };
    QString cellText(const Place& place, int column) const;
    bool contains(const Place& place, const std::string& wanted) const;
    void addPlaces(size_t section, const IssueFilter& filter, const std::string& wanted);

    std::vector<ReportSection> m_sections;
    std::vector<Place> m_visible;
    qint64 m_occurrences = 0;
};

}    // namespace vigie
