// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notebook_model.h"

#include "core/base/fold.h"
#include "ui/models/display_text.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace vigie {

namespace {

std::unordered_map<Code, Row> rowsOf(const AnalystWorkbook::Annotations& annotations, const CodeColumn& ids)
{
    std::unordered_map<Code, Row> rows;
    for (const auto& [id, annotation] : annotations) {
        if (const Code code = ids.dictionary().find(id); code != missingCode)
            rows.emplace(code, 0);
    }
    for (Row row = 0; row < ids.size(); ++row) {
        if (const auto wanted = rows.find(ids.code(row)); wanted != rows.end())
            wanted->second = row;
    }
    return rows;
}

bool onlyRead(const Annotation& annotation)
{
    Annotation rest = annotation;
    rest.read = false;
    return rest.empty();
}

}    // namespace

std::vector<NotebookEntry> notebookEntries(const AnalystWorkbook::Annotations& annotations, const Dataset& dataset)
{
    std::vector<NotebookEntry> entries;
    const CodeColumn* ids = dataset.experiences.codes("id");
    const auto rows = ids ? rowsOf(annotations, *ids) : std::unordered_map<Code, Row>();
    for (const auto& [id, annotation] : annotations) {
        if (onlyRead(annotation))
            continue;
        NotebookEntry entry{id, annotation, {}};
        if (ids) {
            if (const auto found = rows.find(ids->dictionary().find(id)); found != rows.end())
                entry.row = found->second;
        }
        entries.push_back(std::move(entry));
    }
    // Rows stand in the order of publication; the annotations came in that of their ids.
    std::ranges::stable_sort(
        entries, [](const NotebookEntry& a, const NotebookEntry& b) { return a.row && (!b.row || *a.row > *b.row); });
    return entries;
}

void NotebookModel::setEntries(std::vector<NotebookEntry> entries, Reader reader)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_reader = std::move(reader);
    m_shown.assign(m_entries.size(), std::nullopt);
    choose();
    endResetModel();
}

void NotebookModel::setFindText(const QString& text)
{
    beginResetModel();
    m_find = searchForm(text.toStdString());
    choose();
    endResetModel();
}

void NotebookModel::setCode(const QString& code)
{
    beginResetModel();
    m_code = code;
    choose();
    endResetModel();
}

void NotebookModel::choose()
{
    m_visible.clear();
    for (size_t entry = 0; entry < m_entries.size(); ++entry) {
        if (isWanted(entry))
            m_visible.push_back(entry);
    }
}

bool NotebookModel::isWanted(size_t entry) const
{
    const Annotation& annotation = m_entries[entry].annotation;
    if (!m_code.isEmpty() && !annotation.codes.contains(m_code))
        return false;
    if (m_find.empty())
        return true;
    const QStringList texts = {annotation.note, annotation.codes.join(u' '), shown(entry).title, shown(entry).service};
    return searchForm(texts.join(u'\n').toStdString()).find(m_find) != std::string::npos;
}

const NotebookModel::Shown& NotebookModel::shown(size_t entry) const
{
    std::optional<Shown>& known = m_shown[entry];
    if (!known)
        known = m_entries[entry].row && m_reader ? m_reader(*m_entries[entry].row) : Shown();
    return *known;
}

const NotebookModel::Shown& NotebookModel::shownAt(int position) const
{
    return shown(m_visible[static_cast<size_t>(position)]);
}

int NotebookModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int NotebookModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString NotebookModel::cellText(size_t entry, int column) const
{
    const NotebookEntry& each = m_entries[entry];
    switch (column) {
    case Bookmark:
        return each.annotation.bookmarked ? QStringLiteral("★") : QString();
    case Published:
        return shown(entry).published;
    case Sentiment:
        return shown(entry).sentiment;
    case Service:
        return shown(entry).service;
    case Title:
        return each.row ? shown(entry).title
                        : tr("Testimony no. %1 is not in this snapshot").arg(QString::fromStdString(each.id));
    case Codes:
        return each.annotation.codes.join(QStringLiteral(", "));
    case Note:
        return each.annotation.note.simplified();
    default:
        return {};
    }
}

QVariant NotebookModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const size_t entry = m_visible[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Bookmark && m_entries[entry].annotation.bookmarked ? tr("bookmarked")
                                                                                    : cellText(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Note ? m_entries[entry].annotation.note
                                                   : cellText(entry, index.column()));
    case Qt::ForegroundRole:
        if (!m_entries[entry].row)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return {};
    default:
        return {};
    }
}

QVariant NotebookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == Bookmark)
        return role == Qt::DisplayRole ? QStringLiteral("★") : tr("Bookmark");
    const QStringList titles = {{},          tr("Published"), tr("Sentiment"), tr("Service"),
                                tr("Title"), tr("Codes"),     tr("Note")};
    return titles.value(section);
}

}    // namespace vigie
