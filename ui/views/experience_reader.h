// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/snapshot_controller.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace vigie {

/// One testimony, made to be read: title, verdict, date, services, criteria, text, answers with their delay.
class ExperienceReader : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperienceReader(SnapshotController& snapshots, QWidget* parent = nullptr);

    void showExperience(Row row);
    void clear();

private:
    void addHeading(Row row, const QString& title);
    void addMentions(Row row);
    void addCriteria(Row row);
    void addAnswers(Row row, const QStringList& texts);
    void addRule();
    QLabel* add(QLabel* label);
    const Table& experiences() const { return m_snapshots.selection().dataset().experiences; }

    SnapshotController& m_snapshots;
    QVBoxLayout* m_column = nullptr;    ///< of the testimony that is shown
};

}    // namespace vigie
