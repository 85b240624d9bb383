// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/help_pages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;
class QToolButton;

namespace vigie {

class HelpBrowser;

/// The help beside the work: its pages at the left, or the sections that have the words one looks for, and the text. In
/// the language of the interface. Stays open.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    void showPage(const HelpAddress& address);
    HelpAddress address() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* contentsSide();
    QWidget* textSide();
    QToolButton* step(const QString& sign, const QString& name, const QString& objectName);
    void addShortcuts();
    void fillContents();
    void add(const QString& title, const HelpAddress& address);
    void openItem(const QListWidgetItem* item);
    void showWhere();

    std::vector<HelpPage> m_pages;
    QLineEdit* m_find;
    QListWidget* m_contents;
    QLabel* m_count;
    HelpBrowser* m_browser;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_refused;
};

}    // namespace vigie
