// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/series_facts.h"

#include "core/domain/series_fields.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

LocalSeconds lastDateIn(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"));
    LocalSeconds last = noDate;
    for (auto match = pattern.globalMatch(name); match.hasNext();) {
        if (const auto date = parseDate(match.next().captured().toStdString()))
            last = *date;
    }
    return last;
}

/// Dates as they are dumped; all other cells of an identity are texts.
void appendIdentity(std::string& code, const Cell& cell)
{
    if (cell.type == Cell::Type::Date)
        code += formatIso(cell.date);
    else
        code += cell.text;
}

}    // namespace

LocalSeconds releaseDateOf(const SourceEntry& source)
{
    const QFileInfo file(source.file);
    QStringList outwards = source.member.split(u'/', Qt::SkipEmptyParts);
    std::reverse(outwards.begin(), outwards.end());
    outwards << file.fileName() << QFileInfo(file.absolutePath()).fileName();
    for (const QString& name : outwards) {
        if (const LocalSeconds date = lastDateIn(name); date != noDate)
            return date;
    }
    return noDate;
}

SeriesFacts::SeriesFacts(const SourceEntry& source, DatasetKind kind, const Header& header, RecordEnricher* next,
                         IssueLog& log)
    : m_territorial(isTerritorial(kind)), m_next(next)
{
    if (!m_territorial)
        return;
    for (const std::string& key : header.keys) {
        if (m_level.empty())
            m_level = levelOfTerritoryKey(key);
    }
    m_release = releaseDateOf(source);
    const Field* release = fieldNamed(kind, "release_date");
    const bool inFile = std::any_of(header.keys.begin(), header.keys.end(),
                                    [&](const std::string& key) { return fieldForKey(kind, key) == release; });
    if (m_release == noDate && !inFile)
        log.noteSource(Rule::MissingColumn, QString::fromUtf8(release->label),
                       QCoreApplication::translate("Ingest", "neither the file nor its folder has a date such as "
                                                             "2023-01-19 in its name: releases cannot be told apart"));
}

void SeriesFacts::extendSchema(DatasetKind kind, TableSchema& schema)
{
    const auto position = [&](std::string_view name) { return static_cast<size_t>(schema.indexOf(name)); };
    if (m_territorial) {
        m_codeColumn = position(keyFieldOf(kind));
        m_levelColumn = position("level");
        m_releaseColumn = position("release_date");
        for (std::string_view field : identityFieldsOf(kind)) {
            m_identity.push_back(position(field));
            if (field == "indicator_id" || field == "date")
                m_mandatory.push_back(m_identity.back());
        }
    }
    if (m_next)
        m_next->extendSchema(kind, schema);
}

/// A record without indicator or date keeps no code: its whole content identifies it, and nothing is replaced.
void SeriesFacts::identify(std::span<Cell> cells)
{
    cells[m_codeColumn] = {};
    if (std::any_of(m_mandatory.begin(), m_mandatory.end(), [&](size_t column) { return cells[column].missing(); }))
        return;
    m_code.clear();
    for (size_t column : m_identity) {
        if (column != m_identity.front())
            m_code += '/';
        appendIdentity(m_code, cells[column]);
    }
    cells[m_codeColumn] = Cell::ofText(m_code);
}

void SeriesFacts::enrich(std::span<Cell> cells, IssueLog& log)
{
    if (m_territorial) {
        if (cells[m_levelColumn].missing())
            cells[m_levelColumn] = Cell::ofText(m_level);
        if (cells[m_releaseColumn].missing())
            cells[m_releaseColumn] = Cell::ofDate(m_release);
        identify(cells);
    }
    if (m_next)
        m_next->enrich(cells, log);
}

}    // namespace vigie
