// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_report.h"

#include <QAbstractTableModel>

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

/// The places where a rule of reading applied, source by source, then what the checks over all tables found.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p report must outlive the model.
    explicit IssueModel(const ImportReport& report, QObject* parent = nullptr);

    /// Keeps the issues of which any cell contains this text, however accents and case are written.
    void setFindText(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        const SourceReport* source;    ///< null: the snapshot as a whole
        const Issue* issue;
    };
    QString cellText(const Place& place, int column) const;

    std::vector<Place> m_places;
    std::vector<size_t> m_visible;
};

}    // namespace vigie
