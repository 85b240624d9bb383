// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/poster_dialog.h"

#include "core/output/exported_file.h"
#include "ui/control/document_provenance.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/save_document.h"
#include "ui/style/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int longestSentence = 240;
constexpr int pictureWidth = 430;

/// As one line of the list: what it is, and what would stand on the poster.
QString lineOf(const PosterResult& result)
{
    QString number = result.number;
    if (!result.unit.isEmpty())
        number += QChar(0x00a0) + result.unit;
    return PosterDialog::tr("%1: %2 (%3)").arg(result.title, number, result.when);
}

}    // namespace

PosterDialog::PosterDialog(Workspace& workspace, const std::string& structure, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_structure(structure), m_list(new QListWidget),
      m_count(wrappedLabel({}, "muted")), m_sentence(new QLineEdit), m_size(new QComboBox), m_picture(new QLabel),
      m_save(button(tr("&Save the poster…"), QStringLiteral("poster-save"), "primary", this))
{
    setObjectName(QStringLiteral("poster-dialog"));
    setWindowTitle(tr("Poster of the results"));
    const SnapshotController& snapshots = workspace.snapshots();
    m_results =
        posterResults(snapshots.figureContext(),
                      IndicatorDictionary(*snapshots.snapshot().dataset, workspace.workbook().decisions()), structure);
    m_picture->setObjectName(QStringLiteral("poster-picture"));
    m_picture->setAccessibleName(tr("The poster as it will be"));
    m_picture->setAlignment(Qt::AlignTop);
    auto* close = button(tr("&Close"), QStringLiteral("poster-close"), nullptr, this);
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_save);
    line->addWidget(close);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(choices(), 1);
    top->addWidget(m_picture);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addLayout(line);
    resizeForText(this, {960, 680});
    fillList();
    connect(m_list, &QListWidget::itemChanged, this, &PosterDialog::showPoster);
    connect(m_sentence, &QLineEdit::textChanged, this, &PosterDialog::showPoster);
    connect(m_save, &QPushButton::clicked, this, &PosterDialog::askAndSave);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    showPoster();
}

QWidget* PosterDialog::choices()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto labelled = [layout](const QString& text, QWidget* field, const char* name) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        field->setObjectName(QLatin1String(name));
        layout->addWidget(label);
        layout->addWidget(field);
    };
    labelled(tr("&Results, the latest of each indicator"), m_list, "poster-results");
    m_list->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("poster-count"));
    layout->addWidget(m_count);
    m_sentence->setMaxLength(longestSentence);
    labelled(tr("A sentence of the structure, if &you like"), m_sentence, "poster-sentence");
    m_size->addItems({tr("A4, upright"), tr("A3, upright")});
    labelled(tr("&Paper"), m_size, "poster-size");
    layout->addWidget(
        wrappedLabel(tr("Satisfaction and performance are told apart as the dictionary of indicators does: by your "
                        "decisions, the files, or the wording. The poster ranks nobody."),
                     "small"));
    return part;
}

void PosterDialog::fillList()
{
    const std::vector<size_t> usual = usualPosterChoice(m_results);
    for (size_t i = 0; i < m_results.size(); ++i) {
        auto* item = new QListWidgetItem(lineOf(m_results[i]), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::count(usual, i) > 0 ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

size_t PosterDialog::chosenCount() const
{
    size_t count = 0;
    for (int row = 0; row < m_list->count(); ++row)
        count += m_list->item(row)->checkState() == Qt::Checked ? 1U : 0U;
    return count;
}

PosterSize PosterDialog::size() const
{
    return m_size->currentIndex() == 1 ? PosterSize::A3 : PosterSize::A4;
}

PosterContent PosterDialog::content() const
{
    std::vector<PosterResult> chosen;
    for (size_t i = 0; i < m_results.size(); ++i) {
        if (m_list->item(static_cast<int>(i))->checkState() == Qt::Checked)
            chosen.push_back(m_results[i]);
    }
    PosterContent poster =
        posterContent(m_workspace.snapshots().figureContext(), m_structure, chosen, m_sentence->text());
    poster.provenance.snapshot = documentProvenance(m_workspace.snapshots(), {}).snapshot;
    return poster;
}

void PosterDialog::showPoster()
{
    const size_t count = chosenCount();
    const bool possible = count > 0 && count <= mostPosterResults;
    m_save->setEnabled(possible);
    m_count->setText(count > mostPosterResults
                         ? tr("%1 chosen: a wall has room for %2. Take some away.").arg(count).arg(mostPosterResults)
                         : tr("%1 of at most %2 chosen").arg(count).arg(mostPosterResults));
    const PosterContent poster = content();
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(posterPicture(poster, static_cast<int>(pictureWidth * ratio)));
    picture.setDevicePixelRatio(ratio);
    m_picture->setPixmap(picture);
    QStringList words{poster.structure};
    for (const PosterContent::Group& group : poster.groups) {
        words << group.title;
        for (const PosterResult& result : group.results)
            words << lineOf(result);
    }
    m_picture->setAccessibleDescription(words.join(u'\n'));
}

Result<void> PosterDialog::save(const QString& path) const
{
    const size_t count = chosenCount();
    if (count == 0 || count > mostPosterResults)
        return Error{ErrorCode::WrongUsage, tr("The poster could not be saved"), path,
                     tr("no result is chosen, or more than there is room for"), tr("Choose one to six results.")};
    return exportPoster(content(), size(), path);
}

void PosterDialog::askAndSave()
{
    const PosterContent poster = content();
    const QString name = tr("poster %1").arg(poster.structure);
    askAndSaveDocument(this, m_workspace,
                       {tr("Save the poster"), exportName(name, poster.provenance), {QStringLiteral("pdf")}},
                       [this](const QString& path) { return save(path); });
}

}    // namespace vigie
