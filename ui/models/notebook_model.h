// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/store/workbook.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vigie {

/// A testimony that the analyst marked, noted or coded; reading alone does not make one.
struct NotebookEntry
{
    std::string id;
    Annotation annotation;
    std::optional<Row> row;    ///< empty: the open snapshot does not have it
};

/// All of them: those of the snapshot in its order from the latest, then the others by id. O(experiences).
std::vector<NotebookEntry> notebookEntries(const AnalystWorkbook::Annotations& annotations, const Dataset& dataset);

/// The analyst's notebook as a list. Titles are read when they are shown.
class NotebookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Bookmark, Published, Sentiment, Service, Title, Codes, Note, columns };

    /// What is shown of a testimony that the snapshot has.
    struct Shown
    {
        QString published, sentiment, service, title;
    };
    using Reader = std::function<Shown(Row row)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<NotebookEntry> entries, Reader reader);
    /// Keeps entries whose note, codes, title or service hold this text, however accents and case are written.
    void setFindText(const QString& text);
    /// Keeps entries with this code; empty: any.
    void setCode(const QString& code);

    const NotebookEntry& entryAt(int position) const { return m_entries[m_visible[static_cast<size_t>(position)]]; }
    const Shown& shownAt(int position) const;
    const std::vector<NotebookEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(size_t entry, int column) const;
    const Shown& shown(size_t entry) const;
    bool isWanted(size_t entry) const;
    void choose();

    std::vector<NotebookEntry> m_entries;
    std::vector<size_t> m_visible;
    Reader m_reader;
    mutable std::vector<std::optional<Shown>> m_shown;
    std::string m_find;
    QString m_code;
};

}    // namespace vigie
