// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_settings.h"

#include "ui/dialogs/repairs_dialog.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLocale>

namespace vigie {

namespace {

/// A framed group under its title.
QGridLayout* framed(const QString& title, QWidget* frame)
{
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(plainLabel(title, "title"), 0, 0, 1, 3);
    grid->setRowMinimumHeight(1, 28);
    grid->setRowMinimumHeight(2, 28);
    grid->setRowStretch(3, 1);
    return grid;
}

/// 12/03/2026: the short form of the language with all four digits of the year.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

}    // namespace

ImportSettings::ImportSettings(QWidget* parent)
    : QWidget(parent), m_label(new QLineEdit(this)), m_hasDate(new QCheckBox(tr("Date of the data"), this)),
      m_date(new QDateEdit(QDate::currentDate(), this)), m_swaps(new QComboBox(this)),
      m_mojibake(new QCheckBox(tr("Read garbled accents again (Ã© → é)"), this)),
      m_repairs(button({}, QStringLiteral("import-repairs")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(snapshotBox(), 1);
    layout->addWidget(repairBox(), 1);
}

QWidget* ImportSettings::snapshotBox()
{
    m_label->setObjectName(QStringLiteral("import-label"));
    m_label->setAccessibleName(tr("Label of the snapshot"));
    m_label->setPlaceholderText(tr("the names of the files"));
    m_label->setAcceptDrops(false);
    m_label->setMaxLength(200);
    m_hasDate->setObjectName(QStringLiteral("import-has-date"));
    m_hasDate->setToolTip(tr("Otherwise: the newest date of update or publication in the data"));
    m_date->setObjectName(QStringLiteral("import-date"));
    m_date->setAccessibleName(tr("Date of the data"));
    m_date->setDisplayFormat(dateFormat());
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setEnabled(false);
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 24);
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    auto* frame = card(this);
    QGridLayout* grid = framed(tr("Snapshot"), frame);
    auto* title = plainLabel(tr("Label"));
    title->setBuddy(m_label);
    grid->addWidget(title, 1, 0);
    grid->addWidget(m_label, 1, 1, 1, 2);
    grid->addWidget(m_hasDate, 2, 0);
    grid->addWidget(m_date, 2, 1);
    grid->setColumnStretch(2, 1);
    return frame;
}

QWidget* ImportSettings::repairBox()
{
    m_swaps->setObjectName(QStringLiteral("import-swaps"));
    m_swaps->setAccessibleName(tr("Day and month exchanged"));
    m_swaps->addItem(tr("report"), static_cast<int>(DateRepair::Never));
    m_swaps->addItem(tr("correct where it is proved"), static_cast<int>(DateRepair::Auto));
    m_swaps->addItem(tr("always correct"), static_cast<int>(DateRepair::Always));
    m_swaps->setToolTip(tr("Whether days and months are exchanged is only seen while all dates are read: the report "
                           "says it in any case."));
    m_mojibake->setObjectName(QStringLiteral("import-mojibake"));
    m_mojibake->setToolTip(tr("Texts that were UTF-8 and were read as Windows-1252. Without the tick they are only "
                              "reported."));
    connect(m_repairs, &QPushButton::clicked, this, &ImportSettings::chooseRepairs);
    showRepairs();
    auto* frame = card(this);
    QGridLayout* grid = framed(tr("Dates and repairs"), frame);
    auto* title = plainLabel(tr("Day and month exchanged"));
    title->setBuddy(m_swaps);
    grid->addWidget(title, 1, 0);
    grid->addWidget(m_swaps, 1, 1);
    grid->addWidget(m_mojibake, 2, 0, 1, 2);
    grid->addWidget(m_repairs, 2, 2);
    grid->setColumnStretch(1, 1);
    return frame;
}

void ImportSettings::chooseRepairs()
{
    RepairsDialog dialog(m_switchedOff, this);
    if (dialog.exec() == QDialog::Accepted)
        m_switchedOff = dialog.switchedOff();
    showRepairs();
}

void ImportSettings::showRepairs()
{
    const auto off = static_cast<int>(m_switchedOff.count());
    m_repairs->setText(off == 0 ? tr("Repairs…") : tr("Repairs (%Ln off)…", nullptr, off));
    m_repairs->setAccessibleName(m_repairs->text());
}

void ImportSettings::fill(ImportRequest& request) const
{
    request.label = m_label->text().trimmed();
    if (m_hasDate->isChecked())
        request.date = m_date->date();
    request.options.repairDates = static_cast<DateRepair>(m_swaps->currentData().toInt());
    request.options.repairMojibake = m_mojibake->isChecked();
    request.options.switchedOff = m_switchedOff;
}

}    // namespace vigie
