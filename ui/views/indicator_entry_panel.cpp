// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/indicator_entry_panel.h"

#include "ui/models/display_text.h"
#include "ui/models/indicator_model.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vigie {

namespace {

/// The data of the entry that decides nothing.
constexpr int undecided = -1;

void choose(QComboBox* choice, int data)
{
    const QSignalBlocker quiet(choice);
    choice->setCurrentIndex(std::max(choice->findData(data), 0));
}

QComboBox* choiceOf(const QString& name, const QString& objectName)
{
    auto* choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->view()->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    QObject::connect(choice, &QComboBox::currentTextChanged, choice,
                     [choice](const QString& text) { choice->setToolTip(plainToolTip(text)); });
    return choice;
}

QLineEdit* fieldOf(const QString& name, const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setAcceptDrops(false);
    return field;
}

std::optional<std::string> textOrNothing(const QLineEdit* field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

/// What would hold without a decision stands in the empty field.
void fill(QLineEdit* field, const std::optional<std::string>& decided, const Stated<std::string>& stated)
{
    field->setText(decided ? fromData(*decided) : QString());
    field->setPlaceholderText(stated.value.empty() ? IndicatorEntryPanel::tr("not published")
                              : stated.origin == StatementOrigin::Inferred
                                  ? IndicatorEntryPanel::tr("%1 (proposed)").arg(fromData(stated.value))
                                  : fromData(stated.value));
}

}    // namespace

IndicatorEntryPanel::IndicatorEntryPanel(QWidget* parent)
    : QWidget(parent), m_title(wrappedLabel({}, "title")), m_code(wrappedLabel({}, "small")),
      m_proposal(wrappedLabel({})), m_confirm(button(tr("Confirm"), QStringLiteral("indicator-confirm"), "primary")),
      m_side(choiceOf(tr("Better side"), QStringLiteral("indicator-side"))),
      m_family(choiceOf(tr("Family"), QStringLiteral("indicator-family"))),
      m_unit(fieldOf(tr("Unit"), QStringLiteral("indicator-unit"))),
      m_frequency(fieldOf(tr("Frequency"), QStringLiteral("indicator-frequency"))), m_definition(wrappedLabel({}))
{
    m_proposal->setObjectName(QStringLiteral("indicator-proposal"));
    m_definition->setObjectName(QStringLiteral("indicator-definition"));
    m_confirm->setAccessibleName(tr("Confirm the proposed side"));
    m_side->addItem(tr("not decided"), undecided);
    for (Polarity polarity : {Polarity::HigherIsBetter, Polarity::LowerIsBetter, Polarity::Neither})
        m_side->addItem(polarityTitle(polarity), static_cast<int>(polarity));
    m_side->addItem(tr("unknown: the proposal is refused"), static_cast<int>(Polarity::Unknown));
    m_family->addItem(tr("as published or proposed"), undecided);
    for (IndicatorFamily family : {IndicatorFamily::Satisfaction, IndicatorFamily::Performance})
        m_family->addItem(familyTitle(family), static_cast<int>(family));
    compose();
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        choose(m_side, static_cast<int>(m_indicator.proposedPolarity().polarity));
        tell();
    });
    for (QComboBox* choice : {m_side, m_family})
        connect(choice, &QComboBox::currentIndexChanged, this, &IndicatorEntryPanel::tell);
    for (QLineEdit* field : {m_unit, m_frequency})
        connect(field, &QLineEdit::editingFinished, this, &IndicatorEntryPanel::tell);
    clear();
}

void IndicatorEntryPanel::compose()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_code);
    auto* proposal = new QHBoxLayout;
    proposal->addWidget(m_proposal, 1);
    proposal->addWidget(m_confirm, 0, Qt::AlignTop);
    column->addLayout(proposal);
    auto* form = new QFormLayout;
    form->setSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [form](const QString& label, QWidget* field) {
        auto* title = plainLabel(label);
        title->setBuddy(field);
        form->addRow(title, field);
    };
    addRow(tr("&Better side"), m_side);
    addRow(tr("Fa&mily"), m_family);
    addRow(tr("&Unit"), m_unit);
    addRow(tr("Fre&quency"), m_frequency);
    column->addLayout(form);
    column->addWidget(m_definition);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("indicator-entry-scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void IndicatorEntryPanel::setIndicator(const IndicatorEntry& indicator, const IndicatorDecision& decision,
                                       const QString& definition)
{
    m_indicator = indicator;
    m_decision = decision;
    m_title->setText(fromData(indicator.title));
    m_code->setText(indicator.network.empty()
                        ? fromData(indicator.code)
                        : fromData(indicator.code) + QStringLiteral(" · ") + fromData(indicator.network));
    m_proposal->setText(proposalText(indicator));
    m_proposal->setVisible(isToConfirm(indicator));
    m_confirm->setVisible(isToConfirm(indicator));
    choose(m_side, decision.polarity ? static_cast<int>(*decision.polarity) : undecided);
    choose(m_family, decision.family ? static_cast<int>(*decision.family) : undecided);
    fill(m_unit, decision.unit, indicator.unit);
    fill(m_frequency, decision.frequency, indicator.frequency);
    m_definition->setText(definition.isEmpty() ? tr("No definition is published.")
                                               : tr("Definition: %1").arg(definition));
    setEnabled(true);
}

void IndicatorEntryPanel::clear()
{
    setIndicator({}, {}, {});
    m_title->setText(tr("No indicator is chosen."));
    m_definition->clear();
    setEnabled(false);
}

void IndicatorEntryPanel::focusBetterSide()
{
    m_side->setFocus(Qt::OtherFocusReason);
}

void IndicatorEntryPanel::tell()
{
    IndicatorDecision next = m_decision;
    const int side = m_side->currentData().toInt();
    const int family = m_family->currentData().toInt();
    next.polarity = side == undecided ? std::nullopt : std::optional(static_cast<Polarity>(side));
    next.family = family == undecided ? std::nullopt : std::optional(static_cast<IndicatorFamily>(family));
    next.unit = textOrNothing(m_unit);
    next.frequency = textOrNothing(m_frequency);
    if (next == m_decision || m_indicator.code.empty())
        return;
    m_decision = next;
    Q_EMIT decided(m_indicator.code, next);
}

}    // namespace vigie
