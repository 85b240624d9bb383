// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

class QHeaderView;

// Widgets of one look. A role names a rule of the style sheet (ui/style/theme.cpp): title, headline, number, muted,
// small, counts, notice, pill; primary, link, text-link, chip.

namespace vigie {

/// A label of data: whatever it is given is shown as it stands, never read as rich text.
QLabel* plainLabel(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);
/// The same for running text: wraps, and can be selected with the mouse.
QLabel* wrappedLabel(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);
QPushButton* button(const QString& text, const QString& objectName, const char* role = nullptr,
                    QWidget* parent = nullptr);
QFrame* card(QWidget* parent = nullptr);
/// A field that narrows the list beside it while one types; @p what is its name for screen readers and its placeholder.
QLineEdit* findField(const QString& what, const QString& objectName, QWidget* parent = nullptr);
/// Rows are selected one at a time, Tab leaves the table, columns sort.
QTableView* table(QAbstractItemModel* model, const QString& accessibleName, const QString& objectName,
                  QWidget* parent = nullptr);
/// The size of a dialog for the usual letters, larger with larger ones, within the screen.
void resizeForText(QWidget* window, QSize usual);
/// Columns that were made for letters of @p fromPercent get their room for those of @p toPercent, and at least that of
/// their headings.
void fitColumns(QHeaderView* columns, int fromPercent, int toPercent);

}    // namespace vigie
