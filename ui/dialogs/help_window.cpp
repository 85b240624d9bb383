// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_window.h"

#include "ui/dialogs/help_browser.h"
#include "ui/style/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int anchorRole = Qt::UserRole + 1;

}    // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_pages(helpPages(helpLanguage())),
      m_find(findField(tr("Find in the help"), QStringLiteral("help-find"))), m_contents(new QListWidget),
      m_count(plainLabel({}, "small")), m_browser(new HelpBrowser), m_back(nullptr), m_forward(nullptr),
      m_refused(wrappedLabel({}, "notice"))
{
    setObjectName(QStringLiteral("help-window"));
    setWindowTitle(tr("Help of Vigie"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    auto* splitter = new QSplitter;
    splitter->addWidget(contentsSide());
    splitter->addWidget(textSide());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({270, 650});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(940, 660);
    addShortcuts();
    fillContents();
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { openItem(m_contents->item(0)); });
    connect(m_contents, &QListWidget::itemClicked, this, &HelpWindow::openItem);
    connect(m_contents, &QListWidget::itemActivated, this, &HelpWindow::openItem);
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::showWhere);
    connect(m_browser, &HelpBrowser::refused, this, [this](const QUrl& link) {
        m_refused->setText(tr("This link leads out of the help and is not followed: %1").arg(link.toDisplayString()));
        m_refused->show();
    });
}

QWidget* HelpWindow::contentsSide()
{
    m_contents->setObjectName(QStringLiteral("help-contents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setTabKeyNavigation(false);
    m_contents->setWordWrap(true);
    m_contents->setTextElideMode(Qt::ElideNone);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setObjectName(QStringLiteral("help-count"));
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_find);
    layout->addWidget(m_contents, 1);
    layout->addWidget(m_count);
    return side;
}

QWidget* HelpWindow::textSide()
{
    m_back = step(QStringLiteral("◀"), tr("Back (Alt+Left)"), QStringLiteral("help-back"));
    m_forward = step(QStringLiteral("▶"), tr("Forward (Alt+Right)"), QStringLiteral("help-forward"));
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    m_refused->setObjectName(QStringLiteral("help-refused"));
    m_refused->hide();
    auto* close = button(tr("&Close"), QStringLiteral("help-close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* side = new QWidget;
    auto* line = new QHBoxLayout;
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addStretch();
    line->addWidget(close);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_refused);
    return side;
}

QToolButton* HelpWindow::step(const QString& sign, const QString& name, const QString& objectName)
{
    auto* made = new QToolButton;
    made->setText(sign);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setObjectName(objectName);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setProperty("role", QStringLiteral("step"));
    return made;
}

void HelpWindow::addShortcuts()
{
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, m_browser, &QTextBrowser::backward);
    connect(new QShortcut(Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, m_browser, &QTextBrowser::forward);
}

void HelpWindow::showPage(const HelpAddress& address)
{
    m_browser->showPage(address);
    QDialog::show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

HelpAddress HelpWindow::address() const
{
    return m_browser->address();
}

void HelpWindow::add(const QString& title, const HelpAddress& address)
{
    auto* item = new QListWidgetItem(title, m_contents);
    item->setData(pageRole, address.page);
    item->setData(anchorRole, address.anchor);
}

/// The pages; while one looks for something, the sections that have it.
void HelpWindow::fillContents()
{
    m_contents->clear();
    if (m_find->text().trimmed().isEmpty()) {
        for (const HelpPage& page : m_pages)
            add(page.title, {page.name});
        m_count->setText(tr("%Ln page(s)", nullptr, static_cast<int>(m_pages.size())));
        showWhere();
        return;
    }
    for (const HelpSection* section : findInHelp(m_pages, m_find->text())) {
        for (const HelpPage& page : m_pages) {
            if (page.name == section->address.page)
                add(section->address.anchor.isEmpty() ? page.title
                                                      : page.title + QStringLiteral(" › ") + section->title,
                    section->address);
        }
    }
    m_count->setText(m_contents->count() > 0
                         ? tr("%Ln section(s) with these words", nullptr, m_contents->count())
                         : tr("No section has all these words. Try fewer, or the beginning of a word."));
    m_count->setWordWrap(true);
}

void HelpWindow::openItem(const QListWidgetItem* item)
{
    if (item)
        m_browser->showPage({item->data(pageRole).toString(), item->data(anchorRole).toString()});
}

/// The list says which page is read, unless it shows what was found.
void HelpWindow::showWhere()
{
    m_refused->hide();
    if (!m_find->text().trimmed().isEmpty())
        return;
    const QString page = m_browser->address().page;
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(pageRole).toString() == page)
            m_contents->setCurrentRow(row);
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_contents->doItemsLayout();
}

}    // namespace vigie
