// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/start_page.h"

#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr qsizetype mostListed = 5;
constexpr int cardCharacters = 46;    // comfortable to read, and two beside each other at 1280 pixels and 200 %

}    // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_recent(new QWidget), m_links(new QVBoxLayout(m_recent))
{
    auto* files = button(tr("Import my files…"), QStringLiteral("start-import"), "primary");
    auto* demonstration = button(tr("Open the demonstration"), QStringLiteral("start-demonstration"));
    connect(files, &QPushButton::clicked, this, &StartPage::importAsked);
    connect(demonstration, &QPushButton::clicked, this, &StartPage::demonstrationAsked);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(20);
    choices->addStretch();
    choices->addWidget(choice(
        tr("Import my files"),
        tr("The published files of Services Publics +: structures, typologies, indicators, "
           "results, experiences, as CSV, JSON or XLSX, in folders or ZIP archives.\n\nYou can also drop files or "
           "folders anywhere on this window."),
        files));
    choices->addWidget(
        choice(tr("Open the demonstration"),
               tr("About 2,000 structures and 6,000 testimonies written for this purpose: a quick way to "
                  "see what Vigie does.\n\nAll of it is fictitious data, and marked as such."),
               demonstration));
    choices->addStretch();

    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(2);
    m_recent->hide();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(18);
    layout->addStretch(2);
    layout->addWidget(plainLabel(tr("Vigie"), "headline"), 0, Qt::AlignHCenter);
    layout->addWidget(plainLabel(tr("Explore the open data of Services Publics +"), "muted"), 0, Qt::AlignHCenter);
    layout->addLayout(choices);
    layout->addWidget(m_recent, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("start"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void StartPage::setRecent(const QStringList& snapshots, const QList<WindowSettings::RecentProject>& projects)
{
    while (QLayoutItem* item = m_links->takeAt(0)) {
        // It may be the link that was clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_links->addWidget(plainLabel(tr("Opened before"), "title"), 0, Qt::AlignHCenter);
    const auto listed = m_links->count();
    for (const WindowSettings::RecentProject& project : projects.mid(0, mostListed)) {
        if (!QFileInfo::exists(project.folder) && !QFileInfo::exists(project.file))
            continue;
        connect(addRecent(tr("Project: %1").arg(project.label), project.file), &QPushButton::clicked, this,
                [this, project] { Q_EMIT recentProjectChosen(project); });
    }
    for (const QString& path : snapshots.mid(0, mostListed)) {
        if (!QFileInfo::exists(path))
            continue;
        connect(addRecent(QFileInfo(path).fileName(), path), &QPushButton::clicked, this,
                [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setVisible(m_links->count() > listed);
}

void StartPage::fitCards()
{
    for (QWidget* each : std::as_const(m_cards))
        each->setFixedWidth(fontMetrics().averageCharWidth() * cardCharacters);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCards();
}

QPushButton* StartPage::addRecent(const QString& text, const QString& path)
{
    // An ampersand in a name is no mnemonic.
    auto* link = button(QString(text).replace(u'&', QStringLiteral("&&")),
                        QStringLiteral("start-recent-%1").arg(m_links->count()), "link");
    link->setAccessibleName(text);
    link->setToolTip(plainToolTip(path));
    m_links->addWidget(link, 0, Qt::AlignHCenter);
    return link;
}

QWidget* StartPage::choice(const QString& title, const QString& text, QPushButton* act)
{
    QFrame* frame = card(this);
    m_cards += frame;
    fitCards();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(22, 20, 22, 20);
    layout->setSpacing(12);
    layout->addWidget(wrappedLabel(title, "headline"));
    layout->addWidget(wrappedLabel(text));
    layout->addStretch();
    layout->addWidget(act);
    return frame;
}

}    // namespace vigie
