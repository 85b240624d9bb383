// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experiences_place.h"

#include "ui/views/concordance_view.h"
#include "ui/views/experiences_view.h"
#include "ui/views/together_view.h"
#include "ui/views/vocabulary_view.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vigie {

ExperiencesPlace::ExperiencesPlace(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_concordance(new ConcordanceView(workspace, m_pages))
{
    m_tabs->setObjectName(QStringLiteral("experience-pages"));
    m_tabs->setAccessibleName(tr("Ways to read the experiences"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    const QStringList titles = pageTitles();
    auto* vocabulary = new VocabularyView(workspace, m_pages);
    addPage(new ExperiencesView(workspace, m_pages), titles[0]);
    addPage(m_concordance, titles[1]);
    addPage(vocabulary, titles[2]);
    addPage(new TogetherView(workspace, m_pages), titles[3]);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(10, 8, 10, 0);
    line->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(vocabulary, &VocabularyView::concordanceAsked, this, &ExperiencesPlace::showConcordance);
    // Testimonies are asked for to be read.
    connect(&workspace, &Workspace::placeAsked, this, [this](WindowPlace place) {
        if (place == WindowPlace::Experiences)
            m_tabs->setCurrentIndex(static_cast<int>(Page::Texts));
    });
}

QStringList ExperiencesPlace::pageTitles()
{
    return {tr("Texts"), tr("Concordance"), tr("Specific vocabulary"), tr("Together")};
}

void ExperiencesPlace::addPage(SelectionView* page, const QString& title)
{
    connect(this, &SelectionView::pinnedChanged, page, &SelectionView::setPinned);
    m_tabs->addTab(title);
    m_pages->addWidget(page);
}

ExperiencesPlace::Page ExperiencesPlace::page() const
{
    return static_cast<Page>(m_tabs->currentIndex());
}

void ExperiencesPlace::showPage(Page page)
{
    workspace().goTo(WindowPlace::Experiences);
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void ExperiencesPlace::showConcordance(const QString& words)
{
    showPage(Page::Concordance);
    m_concordance->showWords(words);
}

}    // namespace vigie
