// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/testimony_details.h"

#include "core/domain/vocabulary.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/style/widgets.h"
#include "ui/views/elided_link.h"
#include "ui/views/experience_reader.h"
#include "ui/views/flow_layout.h"

#include <QVBoxLayout>

namespace vigie {

namespace {

const QString between = QStringLiteral(" · ");

void write(QLabel* label, Sentiment sentiment)
{
    label->setProperty("ink", static_cast<int>(sentiment));
}

QStringList membersOf(const Table& table, std::string_view column, Row row)
{
    const MultiCodeColumn* cells = table.multiCodes(column);
    QStringList members;
    for (Code code : cells ? cells->codes(row) : std::span<const Code>())
        members += fromData(cells->dictionary().text(code));
    return members;
}

double numberOf(const Table& table, const std::string& column, Row row)
{
    const NumberColumn* numbers = table.numbers(column);
    return numbers ? numbers->values[row] : NumberColumn::missing;
}

}    // namespace

QWidget* TestimonyDetails::verdict() const
{
    const auto sentiment = sentimentFromLabel(codeText(experiences(), "sentiment", m_row));
    QStringList parts;
    if (sentiment)
        parts += sentimentSign(*sentiment) + u' ' + sentimentTitle(*sentiment);
    if (const DateColumn* dates = experiences().dates("published_on"); dates && !dates->isMissing(m_row))
        parts += ExperienceReader::tr("published on %1").arg(shownDate(dates->values[m_row]));
    parts += ExperienceReader::tr("no. %1").arg(fromData(codeText(experiences(), "id", m_row)));
    QLabel* line = wrappedLabel(parts.join(between), "verdict");
    if (sentiment)
        write(line, *sentiment);
    return line;
}

QWidget* TestimonyDetails::author() const
{
    QStringList parts;
    if (const QString role = fromData(codeText(experiences(), "posted_as", m_row)); !role.isEmpty())
        parts += ExperienceReader::tr("Posted as: %1").arg(role);
    if (const auto home = codeText(experiences(), "user_department_code", m_row); !home.empty())
        parts += ExperienceReader::tr("the user lives in: %1")
                     .arg(m_workspace.snapshots().valueTitles()("user_department_code", home));
    return parts.isEmpty() ? nullptr : wrappedLabel(parts.join(between), "muted");
}

std::vector<QWidget*> TestimonyDetails::services() const
{
    const Dataset& dataset = m_selection.dataset();
    std::vector<QWidget*> services;
    for (Row mention = dataset.mentionStart[m_row]; mention < dataset.mentionStart[m_row + 1]; ++mention) {
        if (dataset.isMention[mention])
            services.push_back(service(mention));
    }
    return services;
}

QWidget* TestimonyDetails::service(Row mention) const
{
    const Dataset& dataset = m_selection.dataset();
    const ValueTitles titles = m_workspace.snapshots().valueTitles();
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (const std::string code(codeText(dataset.mentions, "structure_code", mention)); !code.empty()) {
        auto* link = new ElidedLink(titles("structure_code", code), QStringLiteral("structure-link"));
        link->setAccessibleDescription(ExperienceReader::tr("Show the structure"));
        QObject::connect(link, &QPushButton::clicked, made,
                         [&workspace = m_workspace, code] { workspace.showStructure(code); });
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(link);
        line->addStretch();
        layout->addLayout(line);
    }
    QStringList parts;
    for (const char* field : {"typology", "department"}) {
        const std::string_view value = codeText(dataset.mentions, field, mention);
        if (!value.empty())
            parts += titles(field, value);
    }
    parts += membersOf(dataset.mentions, "channel", mention).join(QStringLiteral(", "));
    parts.removeAll(QString());
    if (!parts.isEmpty())
        layout->addWidget(wrappedLabel(parts.join(between), "muted"));
    return made;
}

QWidget* TestimonyDetails::criteria() const
{
    auto* pills = new QWidget;
    auto* flow = new FlowLayout(6, pills);
    for (Criterion criterion : allCriteria) {
        const auto value = sentimentFromLabel(codeText(experiences(), criterionField(criterion), m_row));
        if (!value)
            continue;
        auto* pill = plainLabel(sentimentSign(*value) + u' ' + criterionTitle(criterion), "pill");
        pill->setToolTip(QStringLiteral("%1: %2").arg(criterionTitle(criterion), sentimentTitle(*value)));
        write(pill, *value);
        flow->addWidget(pill);
    }
    if (flow->count() > 0)
        return pills;
    delete pills;
    return nullptr;
}

QString TestimonyDetails::answerState() const
{
    const DateColumn* answered = experiences().dates("first_answered_on");
    const double delay = numberOf(experiences(), "delay_days", m_row);
    if (answered && !answered->isMissing(m_row)) {
        QString first = ExperienceReader::tr("First answer on %1").arg(shownDate(answered->values[m_row]));
        if (!std::isnan(delay))
            first += QStringLiteral(" (%1)").arg(ExperienceReader::tr("after %Ln day(s)", nullptr, qRound(delay)));
        return first;
    }
    const QString status = fromData(codeText(experiences(), "status", m_row));
    return status.isEmpty() ? ExperienceReader::tr("No answer yet") : status;
}

QString TestimonyDetails::answerHeading(size_t slot) const
{
    const QString by = fromData(codeText(experiences(), "structure_" + std::to_string(slot + 1), m_row));
    return by.isEmpty() ? ExperienceReader::tr("Answer") : ExperienceReader::tr("Answer of %1").arg(by);
}

QString TestimonyDetails::answerVotes(size_t slot) const
{
    const std::string number = std::to_string(slot + 1);
    const double useful = numberOf(experiences(), "useful_votes_" + number, m_row);
    const double useless = numberOf(experiences(), "useless_votes_" + number, m_row);
    QStringList parts;
    if (!std::isnan(useful) || !std::isnan(useless))
        parts += ExperienceReader::tr("Useful: %1 · useless: %2").arg(shownNumber(useful), shownNumber(useless));
    if (const QString verdict = fromData(codeText(experiences(), "author_verdict_" + number, m_row));
        !verdict.isEmpty())
        parts += ExperienceReader::tr("Author's verdict: %1").arg(verdict);
    return parts.join(between);
}

}    // namespace vigie
