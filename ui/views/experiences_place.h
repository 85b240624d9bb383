// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

class QStackedWidget;
class QTabBar;

namespace vigie {

class ConcordanceView;

/// The place Experiences: the texts to read, their words in context, the words that are their own, and what comes
/// together in them. Whoever asks the workspace for testimonies comes to the texts; to the words one comes by the
/// methods here.
class ExperiencesPlace : public SelectionView
{
    Q_OBJECT

public:
    enum class Page { Texts, Concordance, Vocabulary, Together };

    /// What the pages are called, in their order.
    static QStringList pageTitles();

    /// Its pages are pinned together.
    explicit ExperiencesPlace(Workspace& workspace, QWidget* parent = nullptr);

    Page page() const;
    /// Goes to the place, and to that page of it.
    void showPage(Page page);
    /// Goes to the concordance of these words, in the syntax of the query field (`relance OU relances`); an empty text
    /// stands for the words of the filter.
    void showConcordance(const QString& words);

protected:
    void refresh() override {}    // each page does it for itself

private:
    void addPage(SelectionView* page, const QString& title);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    ConcordanceView* m_concordance;
};

}    // namespace vigie
