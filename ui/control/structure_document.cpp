// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/structure_document.h"

#include "ui/models/structure_history_model.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("StructureDocument", source);
}

void addText(Document& document, const QString& text, DocumentText::Style style = DocumentText::Style::Normal)
{
    if (!text.isEmpty())
        document.blocks.emplace_back(DocumentText{text, style});
}

void addHeading(Document& document, const QString& text)
{
    document.blocks.emplace_back(DocumentHeading{text, 2});
}

/// A figure of the portrait, which lives as long as it.
DocumentFigure figureOf(const std::shared_ptr<const StructurePortrait>& portrait, const FigureSpec& figure)
{
    return {std::shared_ptr<const FigureSpec>(portrait, &figure), false};
}

void addIndicators(Document& document, const StructureDocument& sheet)
{
    addHeading(document, said(QT_TRANSLATE_NOOP("StructureDocument", "Indicators")));
    if (sheet.portrait->indicators.empty())
        return addText(document, sheet.portrait->profile.frame.description);
    addText(document, said(QT_TRANSLATE_NOOP("StructureDocument", "Compared with: %1")).arg(sheet.comparedWith),
            DocumentText::Style::Small);
    document.blocks.emplace_back(figureOf(sheet.portrait, sheet.portrait->profile));
    document.blocks.emplace_back(
        DocumentTable{said(QT_TRANSLATE_NOOP("StructureDocument", "Values by period")), sheet.history});
}

void addExperiences(Document& document, const StructureDocument& sheet)
{
    addHeading(document, said(QT_TRANSLATE_NOOP("StructureDocument", "Experiences")));
    addText(document, sheet.filter, DocumentText::Style::Small);
    for (const QString& each : sheet.experiences)
        addText(document, each);
    if (sheet.portrait->experiences > 0)
        document.blocks.emplace_back(figureOf(sheet.portrait, sheet.portrait->months));
}

}    // namespace

PlottedTable structureHistoryTable(const StructureHistoryModel& history)
{
    PlottedTable table;
    table.columns = {said(QT_TRANSLATE_NOOP("StructureDocument", "Indicator")),
                     said(QT_TRANSLATE_NOOP("StructureDocument", "Period")),
                     said(QT_TRANSLATE_NOOP("StructureDocument", "Value")),
                     said(QT_TRANSLATE_NOOP("StructureDocument", "Updated on")),
                     said(QT_TRANSLATE_NOOP("StructureDocument", "Direction"))};
    const auto text = [&history](int row, int column, const QModelIndex& parent) {
        return PlottedCell(history.index(row, column, parent).data().toString());
    };
    for (int row = 0; row < history.rowCount(); ++row) {
        const QModelIndex indicator = history.index(row, StructureHistoryModel::Title);
        for (int period = 0; period < history.rowCount(indicator); ++period) {
            // The direction is that of the whole series: it stands with its newest value.
            const PlottedCell direction = period == 0 ? text(row, StructureHistoryModel::Remark, {}) : PlottedCell();
            table.rows.push_back({text(row, StructureHistoryModel::Title, {}),
                                  text(period, StructureHistoryModel::Title, indicator),
                                  text(period, StructureHistoryModel::Value, indicator),
                                  text(period, StructureHistoryModel::Remark, indicator), direction});
        }
    }
    return table;
}

Document documentOf(const StructureDocument& sheet)
{
    Document document{
        said(QT_TRANSLATE_NOOP("StructureDocument", "Structure sheet — %1")).arg(sheet.name), {}, sheet.provenance};
    document.provenance.method = said(QT_TRANSLATE_NOOP(
        "StructureDocument",
        "Indicators are the values as published, of the whole snapshot, placed among those of the peers named above; "
        "no structure is ranked. Testimonies are voluntary and moderated: they are no sample of the users. 95% "
        "intervals: Wilson for shares, Kaplan–Meier with log(−log) limits for delays."));
    addText(document, sheet.kind);
    addText(document, sheet.place);
    addText(document, sheet.family, DocumentText::Style::Small);
    addIndicators(document, sheet);
    addExperiences(document, sheet);
    if (!sheet.record.rows.empty()) {
        addHeading(document, said(QT_TRANSLATE_NOOP("StructureDocument", "What the files say of this structure")));
        document.blocks.emplace_back(DocumentTable{{}, sheet.record});
    }
    return document;
}

}    // namespace vigie
