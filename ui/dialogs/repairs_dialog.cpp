// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/repairs_dialog.h"

#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace vigie {

std::vector<Rule> RepairsDialog::rules()
{
    std::vector<Rule> rules;
    for (const RuleInfo& info : allRules()) {
        const bool onRequest = info.rule == Rule::MojibakeRepaired || info.rule == Rule::DayMonthSwapped;
        if (info.kind == IssueKind::Repaired && !onRequest)
            rules.push_back(info.rule);
    }
    return rules;
}

RepairsDialog::RepairsDialog(const RuleSet& switchedOff, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Repairs"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(wrappedLabel(
        tr("These repairs are certain and are counted in the report with the raw values. What you untick stays as "
           "published.")));
    layout->addSpacing(8);
    for (const Rule rule : rules()) {
        const std::string_view id = ruleInfo(rule).id;
        auto* box = new QCheckBox(ruleSentence(rule), this);
        box->setObjectName(QStringLiteral("repair-") + QLatin1String(id.data(), static_cast<qsizetype>(id.size())));
        box->setChecked(!switchedOff.test(static_cast<size_t>(rule)));
        layout->addWidget(box);
        m_boxes.push_back(box);
    }
    auto* all = button(tr("Tick all"), QStringLiteral("repairs-all"));
    auto* cancel = button(tr("Cancel"), QStringLiteral("repairs-cancel"));
    auto* keep = button(tr("Keep"), QStringLiteral("repairs-keep"), "primary");
    keep->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    // Left to itself a dialog takes two thirds of a screen at most, and squeezes the sentence.
    const int width = sizeHint().width();
    resize(width, std::max(sizeHint().height(), layout->totalHeightForWidth(width)));
}

void RepairsDialog::setAll(bool on)
{
    for (QCheckBox* box : m_boxes)
        box->setChecked(on);
}

RuleSet RepairsDialog::switchedOff() const
{
    RuleSet off;
    const std::vector<Rule> shown = rules();
    for (size_t i = 0; i < shown.size(); ++i)
        off.set(static_cast<size_t>(shown[i]), !m_boxes[i]->isChecked());
    return off;
}

}    // namespace vigie
