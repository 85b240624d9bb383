// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/start_page.h"

#include "ui/style/widgets.h"

#include <QVBoxLayout>

namespace vigie {

StartPage::StartPage(QWidget* parent) : QWidget(parent)
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

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(18);
    layout->addStretch(2);
    layout->addWidget(plainLabel(tr("Vigie"), "headline"), 0, Qt::AlignHCenter);
    layout->addWidget(plainLabel(tr("Explore the open data of Services Publics +"), "muted"), 0, Qt::AlignHCenter);
    layout->addLayout(choices);
    layout->addStretch(3);
}

QWidget* StartPage::choice(const QString& title, const QString& text, QPushButton* act)
{
    QFrame* frame = card(this);
    frame->setFixedSize(340, 260);
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
