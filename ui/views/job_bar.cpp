// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_bar.h"

#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace vigie {

namespace {

constexpr int barSteps = 1000;

}

JobBar::JobBar(QWidget* parent) : QWidget(parent), m_phase(plainLabel({})), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("jobBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    auto* cancel = button(tr("Cancel"), QStringLiteral("cancel-job"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_phase);
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &JobBar::cancelAsked);
    hide();
}

void JobBar::setRunning(bool running)
{
    m_phase->setText(tr("Import…"));
    m_bar->setRange(0, 0);
    m_clock.start();
    setVisible(running);
}

void JobBar::setProgress(const Progress& step)
{
    QStringList parts = {step.phase};
    if (step.rows > 0) {
        parts += tr("%1 records").arg(countText(step.rows));
        if (const qint64 elapsedMs = m_clock.elapsed(); elapsedMs > 500)
            parts += tr("%1 per second").arg(countText(step.rows * 1000 / elapsedMs));
    }
    m_phase->setText(parts.join(QStringLiteral(" · ")));
    m_bar->setRange(0, step.total > 0 ? barSteps : 0);
    if (step.total > 0)
        m_bar->setValue(static_cast<int>(step.done * barSteps / step.total));
}

}    // namespace vigie
