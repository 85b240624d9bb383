// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/preview.h"

#include <QAbstractTableModel>

namespace vigie {

/// What was concluded about one source, and why.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Aspect, Value, Certainty, Evidence, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setFindings(std::vector<Finding> findings);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Finding> m_findings;
};

/// The first records of one source under its own header.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(const RecordPreview& preview);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<QStringList> m_records;
    int m_columns = 0;
};

}    // namespace vigie
