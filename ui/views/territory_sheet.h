// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/quotation_draw.h"
#include "ui/control/territory_document.h"
#include "ui/views/selection_view.h"

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vigie {

class FigurePanel;
class JobRunner;
class QuotationCard;

/// One département on one page: its numbers beside those of everywhere, its indicators among the départements, its
/// months, and three testimonies drawn by chance. It obeys the filter, with this département in the place of whatever
/// the filter asks of the département of the service.
///
/// What takes long is computed in the background; the former page of the same département stays until it is there.
class TerritorySheet : public SelectionView
{
    Q_OBJECT

public:
    explicit TerritorySheet(Workspace& workspace, QWidget* parent = nullptr);

    /// By its INSEE code.
    void setDepartment(const std::string& code);
    /// "Territorial sheet — Isère (38)"; empty before a département was set.
    QString title() const;
    /// Is there anything to save?
    bool ready() const { return m_answer.has_value(); }
    /// What is shown, quotations as they were chosen. Only when it is ready().
    TerritoryDocument document() const;

Q_SIGNALS:
    void readyChanged();

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    static constexpr size_t quotationCount = 3;
    struct Answer
    {
        TerritoryProfile profile;
        std::shared_ptr<const FigureSpec> indicators, months;
        QuotationDraw draw;
    };
    /// For a JobRunner.
    static Result<Answer> answerTo(const std::shared_ptr<const Selection>& selection, const std::string& department,
                                   const IndicatorDecisions& decisions, const FigureContext& context,
                                   const TaskContext& task);

    QWidget* head();
    QWidget* figures();
    QWidget* words();
    void show(Answer answer);
    void clear(const QString& why);
    void showFacts();
    void showFigures();
    void showQuotations();
    Result<Quotation> quotationOf(Row experience) const;
    QString filterText() const;
    QString choiceText() const;

    JobRunner* m_job;
    std::string m_department;
    std::optional<Answer> m_answer;
    std::array<bool, quotationCount> m_leftOut{};
    QLabel* m_empty;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_filter;
    QLabel* m_scope;
    QLabel* m_source;
    QGridLayout* m_facts;
    QLabel* m_delays;
    QLabel* m_noIndicators;
    FigurePanel* m_indicators;
    FigurePanel* m_months;
    QLabel* m_choice;
    std::array<QuotationCard*, quotationCount> m_cards{};
    QPushButton* m_bringBack;
    QScrollArea* m_scroll;
};

}    // namespace vigie
