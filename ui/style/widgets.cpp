// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets.h"

#include "ui/style/theme.h"

#include <QHeaderView>
#include <QScreen>

#include <algorithm>

namespace vigie {

namespace {

void setRole(QWidget* widget, const char* role)
{
    if (role)
        widget->setProperty("role", QLatin1String(role));
}

}    // namespace

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setRole(label, role);
    return label;
}

QLabel* wrappedLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = plainLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* button(const QString& text, const QString& objectName, const char* role, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    setRole(made, role);
    return made;
}

QFrame* card(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("card"));
    return frame;
}

QLineEdit* findField(const QString& what, const QString& objectName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setPlaceholderText(what);
    field->setAccessibleName(what);
    field->setClearButtonEnabled(true);
    field->setAcceptDrops(false);    // files dropped on it are for the window
    return field;
}

QTableView* table(QAbstractItemModel* model, const QString& accessibleName, const QString& objectName, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSortingEnabled(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    return view;
}

void resizeForText(QWidget* window, QSize usual)
{
    const QSize wanted(scaledToText(usual.width()), scaledToText(usual.height()));
    window->resize(wanted.boundedTo(window->screen()->availableSize() - QSize(40, 80)));
}

void fitColumns(QHeaderView* columns, int fromPercent, int toPercent)
{
    for (int column = 0; column < columns->count(); ++column) {
        if (columns->sectionResizeMode(column) != QHeaderView::Interactive || columns->isSectionHidden(column))
            continue;
        const int scaled = columns->sectionSize(column) * toPercent / fromPercent;
        columns->resizeSection(column, std::max(scaled, columns->sectionSizeHint(column)));
    }
}

}    // namespace vigie
