// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/structure_portrait.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace vigie {

class Workspace;
class FigurePanel;
class SentimentBar;
class SnapshotController;

/// What the selection says of one structure: how many experiences, their sentiments, how long they waited, by month.
class StructureExperiences : public QWidget
{
    Q_OBJECT

public:
    explicit StructureExperiences(Workspace& workspace, QWidget* parent = nullptr);

    /// What it says, one paragraph each, for a document.
    QStringList sentences() const;
    /// The lines that state numbers: how many, the sentiments, the delays.
    std::array<QLabel*, 3> lines() const { return {m_title, m_sentiments, m_delays}; }
    void setPortrait(const StructurePortrait& portrait, const Thresholds& thresholds, bool withChildren);

Q_SIGNALS:
    void readAsked();

private:
    void showSentiments(const StructurePortrait& portrait, const Thresholds& thresholds);

    QLabel* m_title;
    SentimentBar* m_bar;
    QLabel* m_sentiments;
    QLabel* m_delays;
    QPushButton* m_read;
    FigurePanel* m_months;
};

}    // namespace vigie
