// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/indicator_dictionary.h"
#include "ui/control/number_origin.h"
#include "ui/views/selection_view.h"

#include <memory>
#include <string>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace vigie {

class IndicatorEntryPanel;
class IndicatorModel;
class IndicatorPage;
class JobRunner;

/// The dictionary of indicators, what is decided of the chosen one, and the ways to look at it.
class IndicatorsView : public SelectionView
{
    Q_OBJECT

public:
    explicit IndicatorsView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    /// The dictionary and its counts, made on another thread.
    struct Loaded
    {
        std::shared_ptr<const Selection> selection;
        std::shared_ptr<const IndicatorDictionary> dictionary;
        std::vector<IndicatorSummary> summaries;
    };

    QWidget* dictionarySide();
    void fillPagesSide(QWidget* side);
    void addPage(IndicatorPage* page, const QString& title);
    void addWatchPage();
    void connectAll();
    void show(Loaded loaded);
    void choose(const std::string& code);
    void keepChoice();
    void showChosen();
    void askPage();
    void decide(const std::string& code, const IndicatorDecision& decision);
    void showMenu(const QPoint& position);
    std::optional<NumberOrigin> originOfCell(const QModelIndex& cell) const;
    /// Of the chosen indicator; empty when nothing is published.
    QString definition() const;
    void readExperiences();

    JobRunner* m_job;    ///< a child, so that whoever waits for pictures finds it
    IndicatorModel* m_model;
    QTableView* m_table;
    QLineEdit* m_find;
    QCheckBox* m_toConfirm;
    QLabel* m_count;
    IndicatorEntryPanel* m_entry;
    QTabBar* m_tabs;
    QPushButton* m_read;
    QStackedWidget* m_pages;
    Loaded m_loaded;
    std::string m_chosen;    ///< code of the indicator that is shown
};

}    // namespace vigie
