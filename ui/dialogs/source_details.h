// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/import_preparation.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace vigie {

class FindingModel;
class PreviewModel;
class ReadingChoices;

/// One source of an import from near: how it is read and why, its first records, and what a person can decide.
class SourceDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SourceDetails(QWidget* parent = nullptr);

    void show(const PreparedSource& source);
    void showNothing();

Q_SIGNALS:
    void decided(const vigie::ReadingOptions& options);

private:
    QWidget* findings();
    QWidget* preview();
    void showPreview(const PreparedSource& source);

    FindingModel* m_findings;
    PreviewModel* m_preview;
    ReadingChoices* m_choices;
    QLabel* m_refusal;
    QLabel* m_noFinding;
    QLabel* m_noPreview;
    QTableView* m_findingTable;
    QTableView* m_previewTable;
};

}    // namespace vigie
