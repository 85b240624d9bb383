// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <string>
#include <vector>

namespace vigie {

/// A short table of texts made elsewhere, each line with the code of what it stands for.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Line
    {
        QStringList cells;
        std::string code;
        QStringList toolTips = {};    ///< by column; where there is none, the cell's text
    };

    /// @p rightAligned: columns of numbers.
    TextTableModel(QStringList columns, std::vector<int> rightAligned, QObject* parent = nullptr);

    void setLines(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return m_lines; }
    /// The code of a row; empty when there is no such row.
    std::string codeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Qt::Alignment alignmentOf(int column) const;

    QStringList m_columns;
    std::vector<int> m_rightAligned;
    std::vector<Line> m_lines;
};

}    // namespace vigie
