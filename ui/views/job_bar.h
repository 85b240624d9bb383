// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace vigie {

/// How far a long operation has come: phase, records, and a button to stop it.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// What runs, when it is no import. @p name is for screen readers, @p begins stands until the first step is known.
    void setJob(const QString& name, const QString& begins);
    void setRunning(bool running);
    void setProgress(const Progress& step);

Q_SIGNALS:
    void cancelAsked();

private:
    QLabel* m_phase;
    QProgressBar* m_bar;
    QString rateText(const Progress& step) const;
    QString timeLeftText(const Progress& step) const;

    QString m_begins;
    QElapsedTimer m_clock;         ///< since the job began
    QElapsedTimer m_phaseClock;    ///< since this phase began
    QString m_phaseName;
};

}    // namespace vigie
