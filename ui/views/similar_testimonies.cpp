// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/similar_testimonies.h"

#include "core/session/text_search.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/models/shown_testimony.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QMenu>

#include <numeric>

namespace vigie {

namespace {

constexpr size_t mostEntries = 30;
constexpr int entryCharacters = 60;

QString definition()
{
    return SimilarTestimonies::tr(
        "Title and description are compared by their words: case, accents and punctuation do not count. Two are "
        "similar when they have at least 80% of their runs of five words in common, or are joined by others that do.");
}

}    // namespace

SimilarTestimonies::SimilarTestimonies(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_jobs(this), m_selection(workspace.snapshots().sharedSelection()),
      m_show(button({}, QStringLiteral("similar"), "link")),
      m_ask(button(tr("Look for similar testimonies"), QStringLiteral("compare-texts"), "link")),
      m_state(plainLabel({}, "muted")), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("similar-testimonies"));
    m_state->setObjectName(QStringLiteral("similar-state"));
    m_menu->setObjectName(QStringLiteral("similar-menu"));
    m_show->setMenu(m_menu);
    for (QWidget* each : std::initializer_list<QWidget*>{m_show, m_ask, m_state})
        each->setToolTip(plainToolTip(definition()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_show);
    layout->addWidget(m_ask);
    layout->addWidget(m_state);
    layout->addStretch(1);
    connect(m_menu, &QMenu::aboutToShow, this, &SimilarTestimonies::fillMenu);
    connect(m_ask, &QPushButton::clicked, this, &SimilarTestimonies::compare);
    connect(&m_jobs, &JobRunner::runningChanged, this, &SimilarTestimonies::refresh);
    connect(&workspace.snapshots(), &SnapshotController::snapshotOpened, this, &SimilarTestimonies::forget);
    refresh();
}

void SimilarTestimonies::forget()
{
    m_jobs.cancel();
    m_row.reset();
    m_found.reset();
    m_failed = false;
    m_groupOfRow.clear();
    refresh();
}

void SimilarTestimonies::showFor(std::optional<Row> row)
{
    m_row = row;
    const Row all = m_selection->dataset().experiences.rowCount();
    if (m_row && !m_found && !m_failed && !m_jobs.running() && all <= comparedUnasked)
        compare();
    refresh();
}

void SimilarTestimonies::compare()
{
    if (!m_workspace.snapshots().isOpen())
        return;
    m_jobs.start<Duplicates>(
        [snapshot = m_workspace.snapshots().snapshot()](const TaskContext& task) -> Result<Duplicates> {
            const auto reader = testimonyReader(snapshot);
            if (!reader)
                return reader.error();
            std::vector<Row> rows(snapshot.dataset->experiences.rowCount());
            std::iota(rows.begin(), rows.end(), Row(0));
            return findDuplicates(rows, *reader, {}, task);
        },
        [this](Result<Duplicates> found) {
            m_failed = !found;
            if (!found)
                return Q_EMIT m_workspace.snapshots().failed(found.error());
            m_found = std::move(*found);
            m_groupOfRow.assign(m_selection->dataset().experiences.rowCount(), Duplicates::alone);
            for (size_t text = 0; text < m_found->texts.size(); ++text)
                m_groupOfRow[m_found->texts[text].row] = m_found->groupOf[text];
            refresh();
        });
}

std::vector<Row> SimilarTestimonies::similar() const
{
    std::vector<Row> rows;
    if (!m_row || *m_row >= m_groupOfRow.size() || m_groupOfRow[*m_row] == Duplicates::alone)
        return rows;
    for (const uint32_t text : m_found->groups[m_groupOfRow[*m_row]].texts) {
        if (const Row row = m_found->texts[text].row; row != *m_row)
            rows.push_back(row);
    }
    return rows;
}

void SimilarTestimonies::refresh()
{
    setVisible(m_row.has_value());
    const auto count = static_cast<int>(similar().size());
    m_show->setVisible(count > 0);
    m_show->setText(tr("Similar testimonies (%1)").arg(countText(count)));
    m_show->setAccessibleName(m_show->text());
    m_ask->setVisible(!m_found && !m_jobs.running());
    m_state->setVisible(m_jobs.running() || (m_found && count == 0));
    m_state->setText(m_jobs.running() ? tr("Texts are being compared…") : tr("No similar testimony"));
}

void SimilarTestimonies::fillMenu()
{
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    const std::vector<Row> rows = similar();
    for (size_t number = 0; number < std::min(rows.size(), mostEntries); ++number) {
        const Row row = rows[number];
        m_menu->addAction(entryOf(row), this, [this, row] { m_workspace.readExperience(row); });
    }
    if (rows.size() > mostEntries)
        m_menu->addAction(tr("… and %Ln more", nullptr, static_cast<int>(rows.size() - mostEntries)))
            ->setEnabled(false);
}

QString SimilarTestimonies::entryOf(Row row) const
{
    const Table& experiences = m_selection->dataset().experiences;
    QStringList parts;
    if (const DateColumn* dates = experiences.dates("published_on"); dates && !dates->isMissing(row))
        parts += shownDate(dates->values[row]);
    if (SnapshotTexts* texts = m_workspace.snapshots().texts()) {
        if (const auto read = texts->read("experiences", experiences.rowId(row), {"title"}))
            parts += extractOf(read->value(0), {}, TextField::Title, entryCharacters).text;
    }
    parts += tr("no. %1").arg(fromData(codeText(experiences, "id", row)));
    if (m_selection->experienceBits()[row] != 0)
        parts += tr("not in the selection");
    parts.removeAll(QString());
    // An ampersand in a title is no mnemonic.
    return parts.join(QStringLiteral(" · ")).replace(u'&', QStringLiteral("&&"));
}

}    // namespace vigie
