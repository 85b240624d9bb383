// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/threshold_dialog.h"

#include "ui/style/widgets.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int largest = 10'000;

}

ThresholdDialog::ThresholdDialog(const Thresholds& present, QWidget* parent)
    : QDialog(parent), m_hide(number(tr("Rates are hidden below"), QStringLiteral("hide-below"), present.hideBelow)),
      m_caution(number(tr("Rates are marked below"), QStringLiteral("caution-below"), present.cautionBelow))
{
    setObjectName(QStringLiteral("threshold-dialog"));
    setWindowTitle(tr("Thresholds"));
    m_caution->setMinimum(m_hide->value());
    connect(m_hide, &QSpinBox::valueChanged, m_caution, &QSpinBox::setMinimum);

    auto* form = new QFormLayout;
    form->addRow(m_hide->accessibleName(), m_hide);
    form->addRow(m_caution->accessibleName(), m_caution);
    auto* usual = button(tr("Usual values"), QStringLiteral("usual-thresholds"));
    auto* cancel = button(tr("Cancel"), QStringLiteral("cancel-thresholds"));
    auto* apply = button(tr("Apply"), QStringLiteral("apply-thresholds"), "primary");
    apply->setDefault(true);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_hide->setValue(Thresholds().hideBelow);
        m_caution->setValue(Thresholds().cautionBelow);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(usual);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(wrappedLabel(
        tr("A rate of few cases says little, and may point to a person. These thresholds hold in every table, figure, "
           "map and export; they are kept with the workbook, and can be undone.")));
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

Thresholds ThresholdDialog::thresholds() const
{
    return {m_hide->value(), m_caution->value()};
}

QSpinBox* ThresholdDialog::number(const QString& name, const QString& objectName, int value)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setPrefix(QStringLiteral("n < "));
    box->setRange(1, largest);
    box->setValue(value);
    return box;
}

}    // namespace vigie
