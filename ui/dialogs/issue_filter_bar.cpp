// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issue_filter_bar.h"

#include "ui/models/display_text.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <array>

namespace vigie {

namespace {

constexpr int everything = 0;    ///< row of every box

template <typename T>
std::optional<T> chosenIn(const QComboBox* box)
{
    return box->currentIndex() == everything ? std::nullopt : std::optional(static_cast<T>(box->currentData().toInt()));
}

}    // namespace

IssueFilterBar::IssueFilterBar(const ImportReport& report, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sources = box(tr("Source of the issues"), tr("all sources"), QStringLiteral("issue-source"));
    m_kinds = box(tr("Outcome of the issues"), tr("all outcomes"), QStringLiteral("issue-kind"));
    m_rules = box(tr("Rule of the issues"), tr("all rules"), QStringLiteral("issue-rule"));
    m_find = findField(tr("Find in the issues"), QStringLiteral("find-issue"));
    m_find->setMinimumWidth(scaledToText(180));
    layout->addWidget(m_sources, 2);
    layout->addWidget(m_kinds, 1);
    layout->addWidget(m_rules, 3);
    layout->addWidget(m_find, 2);
    const std::vector<ReportSection> sections = sectionsOf(report);
    for (size_t i = 0; i < sections.size(); ++i) {
        if (!sections[i].rules->empty())
            m_sources->addItem(sections[i].title, static_cast<int>(i));
    }
    fillKindsAndRules(sections);
    for (QComboBox* each : {m_sources, m_kinds, m_rules})
        connect(each, &QComboBox::currentIndexChanged, this, &IssueFilterBar::collect);
    connect(m_find, &QLineEdit::textChanged, this, &IssueFilterBar::collect);
}

QComboBox* IssueFilterBar::box(const QString& name, const QString& all, const QString& objectName)
{
    auto* made = new QComboBox(this);
    made->setObjectName(objectName);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(12);
    made->addItem(all);
    return made;
}

void IssueFilterBar::fillKindsAndRules(const std::vector<ReportSection>& sections)
{
    std::array<qint64, ruleCount> counts = {};
    std::array<qint64, 4> kinds = {};
    for (const ReportSection& section : sections) {
        for (const RuleCount& rule : *section.rules) {
            counts[static_cast<size_t>(rule.rule)] += rule.count;
            kinds[static_cast<size_t>(ruleInfo(rule.rule).kind)] += rule.count;
        }
    }
    const auto counted = [](const QString& title, qint64 count) {
        return QStringLiteral("%1 (%2)").arg(title, countText(count));
    };
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        if (kinds[kind] > 0)
            m_kinds->addItem(counted(issueKindTitle(static_cast<IssueKind>(kind)), kinds[kind]),
                             static_cast<int>(kind));
    }
    for (const RuleInfo& info : allRules()) {
        if (const qint64 count = counts[static_cast<size_t>(info.rule)]; count > 0)
            m_rules->addItem(counted(ruleSentence(info.rule), count), static_cast<int>(info.rule));
    }
}

void IssueFilterBar::collect()
{
    Q_EMIT changed(
        {chosenIn<size_t>(m_sources), chosenIn<IssueKind>(m_kinds), chosenIn<Rule>(m_rules), m_find->text()});
}

}    // namespace vigie
