// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/regeneration_dialog.h"

#include "core/output/report_document.h"
#include "core/output/sheet.h"
#include "ui/models/display_text.h"
#include "ui/models/text_table_model.h"
#include "ui/style/widgets.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QVBoxLayout>

#include <iterator>

namespace vigie {

namespace {

constexpr size_t crossingsSaid = 6;

TextTableModel* modelOf(const PlottedTable& table, QObject* parent)
{
    auto* model = new TextTableModel(table.columns, {3, 4}, parent);
    std::vector<TextTableModel::Line> lines;
    for (const PlottedRow& row : table.rows)
        lines.push_back({textsOf(row), {}});
    model->setLines(std::move(lines));
    return model;
}

/// By the name that was chosen, else French: what a double click opens.
SheetForm formOf(const QString& path)
{
    return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? SheetForm::Xlsx : SheetForm::CsvFrench;
}

}    // namespace

RegenerationDialog::RegenerationDialog(std::shared_ptr<const Regeneration> regeneration, QWidget* parent)
    : QDialog(parent), m_regeneration(std::move(regeneration))
{
    setWindowTitle(tr("The report on this snapshot"));
    setObjectName(QStringLiteral("regeneration-dialog"));
    resizeForText(this, {940, 560});
    auto* sentence = wrappedLabel(regenerationSentence(*m_regeneration), "title");
    sentence->setObjectName(QStringLiteral("regeneration-sentence"));
    auto* crossings = wrappedLabel(crossingsText(), "muted");
    crossings->setObjectName(QStringLiteral("regeneration-crossings"));
    crossings->setVisible(!crossings->text().isEmpty());
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(button(tr("&Take the new figures"), QStringLiteral("regeneration-accept"), "primary"),
                       QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("&Keep the former ones"), QStringLiteral("regeneration-keep")),
                       QDialogButtonBox::RejectRole);
    auto* save = button(tr("&Export the changes…"), QStringLiteral("regeneration-export"));
    save->setEnabled(!changesTable(*m_regeneration).rows.empty());
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(crossings);
    layout->addWidget(changesPart(), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &RegenerationDialog::askAndExport);
}

QWidget* RegenerationDialog::changesPart()
{
    const PlottedTable changes = changesTable(*m_regeneration);
    if (changes.rows.empty())
        return wrappedLabel(tr("Every number is written as it was: the new figures differ by nothing that is read."),
                            "muted");
    auto* view =
        table(modelOf(changes, this), tr("Numbers that changed"), QStringLiteral("regeneration-changes"), this);
    view->setSortingEnabled(false);    // the order is that of the report
    // Before and after are in sight; what is cut has a tool tip.
    const int widths[] = {170, 140, 120, 140, 140};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        view->setColumnWidth(column, widths[column]);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

/// "Below the threshold now: Share of negatives – CARSAT; …"
QString RegenerationDialog::crossingsText() const
{
    QStringList lines;
    for (const bool hidden : {true, false}) {
        QStringList names;
        for (const ThresholdCrossing& crossing : m_regeneration->crossings) {
            if (crossing.nowHidden == hidden)
                names << (crossing.row.isEmpty() ? crossing.figure
                                                 : QStringLiteral("%1 – %2").arg(crossing.figure, crossing.row));
        }
        if (names.isEmpty())
            continue;
        const auto left = names.size() - static_cast<qsizetype>(crossingsSaid);
        names = names.mid(0, static_cast<qsizetype>(crossingsSaid));
        if (left > 0)
            names << tr("%Ln more", nullptr, static_cast<int>(left));
        lines << (hidden ? tr("Below the threshold now: %1") : tr("Above the threshold now: %1"))
                     .arg(names.join(QStringLiteral("; ")));
    }
    return lines.join(u'\n');
}

Result<void> RegenerationDialog::exportTo(const QString& path) const
{
    return exportSheet(sheetOf(changesTable(*m_regeneration), tr("Changes")), path, formOf(path),
                       provenanceOf(m_regeneration->report));
}

void RegenerationDialog::askAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the changes"), tr("changes.xlsx"),
                                                      tr("Spreadsheet (*.xlsx);;Table for Excel (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path); !written)
        QMessageBox::warning(this, tr("Export the changes"), plainMessage(written.error().message()));
}

}    // namespace vigie
