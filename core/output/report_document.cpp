// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_document.h"

#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("ReportDocument", source);
}

std::vector<const FigureSpec*> figuresOf(const Report& report)
{
    std::vector<const FigureSpec*> figures;
    for (const Report::Block& block : report.blocks) {
        if (const auto* figure = std::get_if<Report::Figure>(&block))
            figures.push_back(figure->figure.get());
    }
    return figures;
}

/// "Demonstration, data of 30/09/2026"
QString snapshotText(const SnapshotIdentity& snapshot)
{
    if (snapshot.dataDate.isEmpty())
        return snapshot.label;
    const QString date = said(QT_TRANSLATE_NOOP("ReportDocument", "data of %1")).arg(dateText(snapshot.dataDate));
    return snapshot.label.isEmpty() ? date : snapshot.label + QStringLiteral(", ") + date;
}

/// Each once, in the order of the report.
QStringList distinct(const std::vector<const FigureSpec*>& figures, QString Provenance::*part)
{
    QStringList texts;
    for (const FigureSpec* figure : figures) {
        const QString& text = figure->provenance.*part;
        if (!text.isEmpty() && !texts.contains(text))
            texts << text;
    }
    return texts;
}

/// What all figures have in common; empty where they differ.
QString shared(const std::vector<const FigureSpec*>& figures, QString Provenance::*part)
{
    const bool same = std::ranges::all_of(figures, [&](const FigureSpec* figure) {
        return figure->provenance.*part == figures.front()->provenance.*part;
    });
    return same ? figures.front()->provenance.*part : QString();
}

SnapshotIdentity snapshotsOf(const std::vector<const FigureSpec*>& figures)
{
    std::vector<SnapshotIdentity> all;
    for (const FigureSpec* figure : figures) {
        const SnapshotIdentity& snapshot = figure->provenance.snapshot;
        if (std::ranges::find(all, snapshot) == all.end())
            all.push_back(snapshot);
    }
    if (all.size() == 1)
        return all.front();
    SnapshotIdentity together;
    QStringList lines;
    for (const SnapshotIdentity& each : all) {
        lines << QStringLiteral("%1 (%2)").arg(snapshotText(each), each.contentHash);
        together.fictitious = together.fictitious || each.fictitious;
        for (const SnapshotIdentity::File& file : each.files) {
            if (std::ranges::find(together.files, file) == together.files.end())
                together.files.push_back(file);
        }
    }
    together.label = lines.join(u'\n');
    return together;
}

/// A sentence for each figure; those of the same method share one.
QString methodsOf(const std::vector<const FigureSpec*>& figures)
{
    const QStringList methods = distinct(figures, &Provenance::method);
    if (methods.size() < 2)
        return methods.join(QString());
    QStringList lines;
    for (const QString& method : methods) {
        QStringList titles;
        for (const FigureSpec* figure : figures) {
            if (figure->provenance.method == method && !titles.contains(figure->frame.title))
                titles << figure->frame.title;
        }
        lines << said(QT_TRANSLATE_NOOP("ReportDocument", "%1: %2")).arg(titles.join(QStringLiteral(", ")), method);
    }
    return lines.join(u'\n');
}

class DocumentMaker
{
public:
    explicit DocumentMaker(const std::vector<Regeneration::Failure>& failures) : m_failures(failures) {}

    std::vector<DocumentBlock> blocks;

    void add(const Report::Block& block)
    {
        std::visit([this](const auto& each) { addBlock(each); }, block);
        ++m_block;
    }

private:
    void addBlock(const Report::Heading& heading) { blocks.emplace_back(DocumentHeading{heading.text, 2}); }
    void addBlock(const Report::Paragraph& paragraph)
    {
        blocks.emplace_back(DocumentText{paragraph.text, DocumentText::Style::Normal});
    }
    void addBlock(const Report::Figure& figure)
    {
        auto shown = figure.figure;
        if (!figure.alternativeText.isEmpty()) {
            FigureSpec described = *shown;
            described.frame.description = figure.alternativeText;
            shown = std::make_shared<const FigureSpec>(std::move(described));
        }
        blocks.emplace_back(DocumentFigure{shown, figure.withTable});
        if (!figure.caption.isEmpty())
            blocks.emplace_back(DocumentText{figure.caption, DocumentText::Style::Note});
        sayIfOld(*shown);
        m_last = &figure.figure->provenance.snapshot;
    }
    void sayIfOld(const FigureSpec& figure)
    {
        const SnapshotIdentity& snapshot = figure.provenance.snapshot;
        const auto failed = std::ranges::find(m_failures, m_block, &Regeneration::Failure::block);
        if (failed != m_failures.end())
            blocks.emplace_back(DocumentText{
                said(QT_TRANSLATE_NOOP("ReportDocument", "This figure could not be made again: it is still that of "
                                                         "the former snapshot (%1). %2"))
                    .arg(snapshotText(snapshot), failed->why.message()),
                DocumentText::Style::Note});
        else if (m_last && m_last->contentHash != snapshot.contentHash)
            blocks.emplace_back(DocumentText{
                said(QT_TRANSLATE_NOOP("ReportDocument", "This figure is of another snapshot than the one before: %1."))
                    .arg(snapshotText(snapshot)),
                DocumentText::Style::Note});
    }

    const std::vector<Regeneration::Failure>& m_failures;
    const SnapshotIdentity* m_last = nullptr;    ///< of the figure before
    size_t m_block = 0;
};

}    // namespace

Provenance provenanceOf(const Report& report)
{
    Provenance provenance;
    const auto figures = figuresOf(report);
    if (figures.empty())
        return provenance;
    provenance.snapshot = snapshotsOf(figures);
    provenance.query = shared(figures, &Provenance::query);
    provenance.filterSentence = shared(figures, &Provenance::filterSentence);
    if (provenance.filterSentence.isEmpty())
        provenance.filterSentence = said(QT_TRANSLATE_NOOP("ReportDocument", "each figure states its own"));
    provenance.sampleSize = shared(figures, &Provenance::sampleSize);
    provenance.sourceLine = distinct(figures, &Provenance::sourceLine).join(u'\n');
    provenance.method = methodsOf(figures);
    provenance.thresholds = figures.front()->provenance.thresholds;
    return provenance;
}

Document documentOf(const Report& report, const std::vector<Regeneration::Failure>& failures)
{
    DocumentMaker maker(failures);
    for (const Report::Block& block : report.blocks)
        maker.add(block);
    return {report.title, std::move(maker.blocks), provenanceOf(report)};
}

}    // namespace vigie
