// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/import_preparation.h"

#include <QAbstractTableModel>

namespace vigie {

/// The sources that are about to be imported, one a row, with a tick for those that will be.
class SourceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Dataset, Encoding, Separator, Rows, Problems, columns };

    /// @p preparation must outlive the model.
    explicit SourceListModel(ImportPreparation& preparation, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const PreparedSource& at(const QModelIndex& index) const;

    ImportPreparation& m_preparation;
};

/// `;`, "tab": a separator or quote as a person names it.
QString separatorText(char separator);

}    // namespace vigie
