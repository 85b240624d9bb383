// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/structure_group_dialog.h"

#include "ui/models/display_text.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStackedWidget>

#include <algorithm>

namespace vigie {

namespace {

constexpr int pauseMs = 250;
constexpr int mostExamples = 8;

QString listed(const std::vector<std::string>& texts)
{
    QStringList shown;
    for (const std::string& text : texts) {
        if (shown.size() == mostExamples) {
            shown += QStringLiteral("…");
            break;
        }
        shown += fromData(text);
    }
    return shown.join(QStringLiteral(", "));
}

QString linesOf(const std::vector<std::string>& codes)
{
    QStringList lines;
    for (const std::string& code : codes)
        lines += fromData(code);
    return lines.join(u'\n');
}

}    // namespace

StructureGroupDialog::StructureGroupDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_groups(workspace), m_list(new QListWidget), m_name(new QLineEdit),
      m_byList(new QRadioButton(tr("B&y a list of codes or names"))), m_byRule(new QRadioButton(tr("By a r&ule"))),
      m_ways(new QStackedWidget), m_codes(new QPlainTextEdit), m_rule(new QLineEdit), m_understood(new QPlainTextEdit),
      m_keep(button(tr("&Keep the group"), QStringLiteral("group-keep"), "primary")),
      m_remove(button(tr("&Delete the group"), QStringLiteral("group-remove")))
{
    setObjectName(QStringLiteral("structure-groups"));
    setWindowTitle(tr("My groups of structures"));
    auto* close = button(tr("&Close"), QStringLiteral("group-close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* columns = new QHBoxLayout;
    columns->addWidget(composeList(), 1);
    columns->addWidget(composeEditor(), 2);
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_remove);
    footer->addStretch();
    footer->addWidget(m_keep);
    footer->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(footer);
    resizeForText(this, {820, 520});
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StructureGroupDialog::understand);
    connect(m_keep, &QPushButton::clicked, this, &StructureGroupDialog::keep);
    connect(m_remove, &QPushButton::clicked, this, &StructureGroupDialog::remove);
    fillList({});
    startNew();
}

QWidget* StructureGroupDialog::composeList()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("group-list"));
    m_list->setAccessibleName(tr("Groups"));
    auto* another = button(tr("&New group"), QStringLiteral("group-new"));
    layout->addWidget(m_list, 1);
    layout->addWidget(another);
    connect(another, &QPushButton::clicked, this, &StructureGroupDialog::startNew);
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString& name) {
        if (const auto* entry = m_groups.named(name)) {
            m_former = name;
            showGroup(entry->group);
        }
    });
    return side;
}

QWidget* StructureGroupDialog::composeEditor()
{
    m_name->setObjectName(QStringLiteral("group-name"));
    m_name->setPlaceholderText(tr("Name of the group"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_byList->setObjectName(QStringLiteral("group-by-list"));
    m_byRule->setObjectName(QStringLiteral("group-by-rule"));
    m_codes->setObjectName(QStringLiteral("group-codes"));
    m_codes->setAccessibleName(tr("Codes or names of structures"));
    m_codes->setPlaceholderText(tr("Paste codes or names, from a mail or a sheet: one a line, or between commas, "
                                   "semicolons or tabs"));
    m_codes->setTabChangesFocus(true);
    m_rule->setObjectName(QStringLiteral("group-rule"));
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->setPlaceholderText(QStringLiteral("reseau:CNAF departement:38"));
    m_understood->setObjectName(QStringLiteral("group-understood"));
    m_understood->setAccessibleName(tr("What was recognised"));
    m_understood->setReadOnly(true);
    m_understood->setTabChangesFocus(true);
    m_understood->setMaximumHeight(scaledToText(150));
    auto* rulePage = new QWidget;
    auto* ruleLayout = new QVBoxLayout(rulePage);
    ruleLayout->setContentsMargins(0, 0, 0, 0);
    ruleLayout->addWidget(wrappedLabel(tr("A query, as in the search field. The group is whatever structures it finds, "
                                          "in this snapshot and in later ones."),
                                       "muted"));
    ruleLayout->addWidget(m_rule);
    ruleLayout->addStretch();
    m_ways->addWidget(m_codes);
    m_ways->addWidget(rulePage);
    auto* selection = button(tr("Take the structures of the present &selection"), QStringLiteral("group-selection"));

    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_byList);
    layout->addWidget(m_byRule);
    layout->addWidget(m_ways, 1);
    layout->addWidget(selection, 0, Qt::AlignLeft);
    layout->addWidget(m_understood);
    connect(selection, &QPushButton::clicked, this, &StructureGroupDialog::takeSelection);
    connect(m_byRule, &QRadioButton::toggled, this, [this](bool byRule) {
        m_ways->setCurrentIndex(byRule ? 1 : 0);
        understand();
    });
    connect(m_codes, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_rule, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_name, &QLineEdit::textChanged, this, &StructureGroupDialog::understand);
    return side;
}

void StructureGroupDialog::fillList(const QString& current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const StructureGroups::Entry& entry : m_groups.entries()) {
        m_list->addItem(entry.group.name);
        if (entry.group.name == current)
            m_list->setCurrentRow(m_list->count() - 1);
    }
}

void StructureGroupDialog::startNew()
{
    m_former.clear();
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    showGroup({});
    m_name->setFocus();
}

void StructureGroupDialog::showGroup(const StructureGroup& group)
{
    m_group = group;
    m_name->setText(group.name);
    m_rule->setText(group.rule);
    m_codes->setPlainText(linesOf(group.codes));
    (group.kind == StructureGroup::Kind::Rule ? m_byRule : m_byList)->setChecked(true);
    understand();
}

void StructureGroupDialog::takeSelection()
{
    const Selection& selection = m_workspace.snapshots().selection();
    const CodeColumn* codes = selection.dataset().structures.codes("code");
    QStringList lines;
    for (Row row : codes ? selection.structures() : std::vector<Row>())
        lines += fromData(codes->text(row));
    m_byList->setChecked(true);
    m_codes->setPlainText(lines.join(u'\n'));
    understand();
}

void StructureGroupDialog::understand()
{
    m_pause.stop();
    m_meant = {};
    m_meant.name = m_name->text().trimmed();
    m_meant.kind = m_byRule->isChecked() ? StructureGroup::Kind::Rule : StructureGroup::Kind::List;
    m_understood->setPlainText(m_byRule->isChecked() ? understoodRule() : understoodList());
    const bool something = m_byRule->isChecked() ? !m_meant.rule.isEmpty() : !m_meant.codes.empty();
    m_keep->setEnabled(something && !m_meant.name.isEmpty());
    m_remove->setEnabled(!m_former.isEmpty());
}

QString StructureGroupDialog::understoodList()
{
    PastedStructures pasted = readPastedStructures(m_codes->toPlainText(), *m_workspace.snapshots().snapshot().dataset);
    // A code that another snapshot knew stays in the group and is found again with it.
    std::vector<std::string> kept;
    std::erase_if(pasted.unknown, [&](const std::string& text) {
        const bool known = std::find(m_group.codes.begin(), m_group.codes.end(), text) != m_group.codes.end();
        if (known)
            kept.push_back(text);
        return known;
    });
    QStringList lines = {tr("%Ln structure(s) recognised", nullptr, static_cast<int>(pasted.codes.size()))};
    if (!pasted.duplicates.empty())
        lines += tr("%Ln named again: %1", nullptr, static_cast<int>(pasted.duplicates.size()))
                     .arg(listed(pasted.duplicates));
    if (!kept.empty())
        lines += tr("%Ln not in this snapshot, kept: %1", nullptr, static_cast<int>(kept.size())).arg(listed(kept));
    if (!pasted.unknown.empty())
        lines += tr("%Ln unknown, left out: %1", nullptr, static_cast<int>(pasted.unknown.size()))
                     .arg(listed(pasted.unknown));
    for (const PastedStructures::Ambiguous& each : pasted.ambiguous)
        lines += tr("\"%1\" is the name of several structures; write the code of the one that is meant: %2")
                     .arg(fromData(each.text), listed(each.codes));
    m_meant.codes = std::move(pasted.codes);
    m_meant.codes.insert(m_meant.codes.end(), kept.begin(), kept.end());
    return lines.join(u'\n');
}

QString StructureGroupDialog::understoodRule()
{
    m_meant.rule = m_rule->text().trimmed();
    if (m_meant.rule.isEmpty())
        return tr("Write a query.");
    const SnapshotController& snapshots = m_workspace.snapshots();
    const auto resolved =
        m_meant.resolve(*snapshots.snapshot().dataset, [&](std::string_view field, std::string_view name) {
            return snapshots.territories().codeNamed(field, name);
        });
    if (resolved)
        return tr("The rule finds %Ln structure(s) of this snapshot.", nullptr,
                  static_cast<int>(resolved->structures.size()));
    m_meant.rule.clear();
    return resolved.error().message();
}

void StructureGroupDialog::keep()
{
    understand();
    if (!m_keep->isEnabled() || !m_groups.keep(m_meant, m_former))
        return;
    m_former = m_meant.name;
    m_group = m_meant;
    fillList(m_former);
    m_remove->setEnabled(true);
}

void StructureGroupDialog::remove()
{
    m_groups.remove(m_former);
    fillList({});
    startNew();
}

}    // namespace vigie
