// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_bar.h"

#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace vigie {

namespace {

constexpr int barSteps = 1000;
constexpr int widestPhase = 420;

}    // namespace

JobBar::JobBar(QWidget* parent)
    : QWidget(parent), m_phase(plainLabel({})), m_bar(new QProgressBar(this)), m_begins(tr("Importing…"))
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

void JobBar::setJob(const QString& name, const QString& begins)
{
    m_bar->setAccessibleName(name);
    m_begins = begins;
}

void JobBar::setRunning(bool running)
{
    m_phase->setText(m_begins);
    m_bar->setRange(0, 0);
    m_phaseName.clear();
    m_clock.start();
    setVisible(running);
}

void JobBar::setProgress(const Progress& step)
{
    if (m_phaseName != step.phase) {
        m_phaseName = step.phase;
        m_phaseClock.start();
    }
    QStringList parts = {m_phase->fontMetrics().elidedText(step.phase, Qt::ElideMiddle, widestPhase)};
    if (step.rows > 0)
        parts += tr("%1 records").arg(countText(step.rows));
    parts += rateText(step);
    parts += timeLeftText(step);
    parts.removeAll(QString());
    m_phase->setText(parts.join(QStringLiteral(" · ")));
    m_phase->setToolTip(plainToolTip(step.phase));
    m_bar->setRange(0, step.total > 0 ? barSteps : 0);
    if (step.total > 0)
        m_bar->setValue(static_cast<int>(step.done * barSteps / step.total));
}

/// Records are counted anew in each phase.
QString JobBar::rateText(const Progress& step) const
{
    const qint64 elapsedMs = m_phaseClock.elapsed();
    if (step.rows <= 0 || elapsedMs < 300)
        return {};
    return tr("%1 per second").arg(countText(step.rows * 1000 / elapsedMs));
}

QString JobBar::timeLeftText(const Progress& step) const
{
    const qint64 elapsedMs = m_clock.elapsed();
    if (step.total <= 0 || step.done <= 0 || elapsedMs < 1500)
        return {};
    const double left =
        static_cast<double>(elapsedMs) * static_cast<double>(step.total - step.done) / static_cast<double>(step.done);
    const auto seconds = static_cast<int>(left / 1000) + 1;
    return seconds < 90 ? tr("%Ln second(s) left", nullptr, seconds)
                        : tr("%Ln minute(s) left", nullptr, (seconds + 30) / 60);
}

}    // namespace vigie
