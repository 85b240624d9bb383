// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_pairs.h"
#include "core/analysis/indicator_profile.h"
#include "core/analysis/indicator_trend.h"
#include "ui/views/indicator_page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace vigie {

class TextTableModel;

/// The distribution by typology, network, region or département: boxes, and every structure a point; or of all together
/// as a histogram.
class IndicatorGroupsPage : public IndicatorPage
{
    Q_OBJECT

public:
    explicit IndicatorGroupsPage(Workspace& workspace);

protected:
    void answer(const IndicatorQuestion& question) override;
    void clear(const QString& why) override;

private:
    bool boxes() const;

    QComboBox* m_shown;
    QComboBox* m_group;
    QLabel* m_hint;
    FigurePanel* m_figure;
};

/// All structures over time, and each one.
class IndicatorTrendPage : public IndicatorPage
{
    Q_OBJECT

public:
    explicit IndicatorTrendPage(Workspace& workspace);

protected:
    void answer(const IndicatorQuestion& question) override;
    void clear(const QString& why) override;

private:
    struct Answer;
    void show(Answer answer);
    void showChosen(int row);

    TextTableModel* m_model;
    QTableView* m_table;
    FigurePanel* m_figure;
    std::shared_ptr<const Answer> m_answer;
};

/// Against another indicator, by structure or by typology.
class IndicatorPairsPage : public IndicatorPage
{
    Q_OBJECT

public:
    explicit IndicatorPairsPage(Workspace& workspace);

protected:
    void answer(const IndicatorQuestion& question) override;
    void clear(const QString& why) override;

private:
    void fillOthers(const IndicatorQuestion& question);

    QComboBox* m_other;
    QComboBox* m_unit;
    FigurePanel* m_figure;
    std::shared_ptr<const IndicatorDictionary> m_filledFrom;
    std::string m_filledFor;
};

/// Structures that stand worse than their peers and get worse, of all decided indicators.
class IndicatorWatchPage : public IndicatorPage
{
    Q_OBJECT

public:
    explicit IndicatorWatchPage(Workspace& workspace);

Q_SIGNALS:
    /// Somebody wants to say which side of this indicator is better.
    void decisionAsked(const std::string& indicatorCode);

protected:
    void answer(const IndicatorQuestion& question) override;
    void clear(const QString& why) override;

private:
    void show(const IndicatorQuestion& question, const WatchList& watched);

    TextTableModel* m_watched;
    TextTableModel* m_undecided;
    QLabel* m_count;
    QLabel* m_undecidedCount;
    QPushButton* m_decide;
    QTableView* m_undecidedTable;
};

}    // namespace vigie
