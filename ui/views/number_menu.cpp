// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/number_menu.h"

#include "ui/dialogs/origin_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QShortcut>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("NumberMenu", source);
}

QMenu* numberMenu(QWidget* asker)
{
    auto* menu = new QMenu(asker);
    menu->setObjectName(QStringLiteral("number-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void popUp(QWidget* asker, Workspace& workspace, const std::optional<NumberOrigin>& origin, const QPoint& at)
{
    if (!origin)
        return;
    QMenu* menu = numberMenu(asker);
    addNumberAct(menu, asker, workspace, origin);
    menu->popup(at);
}

void popUpAll(QWidget* asker, Workspace& workspace, const std::vector<NumberOrigin>& origins, const QPoint& at)
{
    if (origins.empty())
        return;
    QMenu* menu = numberMenu(asker);
    for (const NumberOrigin& origin : origins) {
        QString value = origin.value;
        QAction* explain =
            menu->addAction(said(QT_TRANSLATE_NOOP("NumberMenu", "Where does “%1” come from?"))
                                .arg(value.replace(u'&', QStringLiteral("&&"))),
                            asker, [asker, &workspace, origin] { showOrigin(origin, workspace, asker); });
        explain->setObjectName(QStringLiteral("number-origin"));
    }
    menu->popup(at);
}

template <typename Ask>
void onKey(QWidget* widget, const Ask& ask)
{
    auto* asked = new QShortcut(Qt::SHIFT | Qt::Key_F1, widget, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(asked, &QShortcut::activated, widget, ask);
}

void explainByKey(QWidget* widget, Workspace& workspace, const AskNumber& question)
{
    onKey(widget, [widget, &workspace, question] {
        if (const auto origin = question())
            showOrigin(*origin, workspace, widget);
    });
}

}    // namespace

void addNumberAct(QMenu* menu, QWidget* asker, Workspace& workspace, const std::optional<NumberOrigin>& origin)
{
    if (!origin)
        return;
    QAction* explain =
        menu->addAction(said(QT_TRANSLATE_NOOP("NumberMenu", "&Where does this number come from?")), asker,
                        [asker, &workspace, origin = *origin] { showOrigin(origin, workspace, asker); });
    explain->setObjectName(QStringLiteral("number-origin"));
    QAction* copy = menu->addAction(said(QT_TRANSLATE_NOOP("NumberMenu", "&Copy the number")), asker,
                                    [value = origin->value] { QGuiApplication::clipboard()->setText(value); });
    copy->setObjectName(QStringLiteral("number-copy"));
}

void explainNumber(QWidget* widget, Workspace& workspace, AskNumber question)
{
    // A text that can be selected has a menu of its own; the question comes first.
    for (QLabel* label : widget->findChildren<QLabel*>())
        label->setContextMenuPolicy(Qt::NoContextMenu);
    if (auto* label = qobject_cast<QLabel*>(widget))
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(widget, &QWidget::customContextMenuRequested, widget,
                     [widget, &workspace, question](const QPoint& at) {
                         popUp(widget, workspace, question(), widget->mapToGlobal(at));
                     });
    explainByKey(widget, workspace, question);
}

void explainNumbers(QLabel* line, Workspace& workspace, AskNumbers question)
{
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto ask = [line, &workspace, question = std::move(question)](const QPoint& at) {
        popUpAll(line, workspace, question(), line->mapToGlobal(at));
    };
    QObject::connect(line, &QWidget::customContextMenuRequested, line, ask);
    onKey(line, [line, ask] { ask(line->rect().bottomLeft()); });
}

void explainButton(QAbstractButton* button, Workspace& workspace, AskNumber question)
{
    const auto add = [button](const QString& text, const char* objectName, const auto& act) {
        auto* action = new QAction(text, button);
        action->setObjectName(QLatin1String(objectName));
        QObject::connect(action, &QAction::triggered, button, act);
        button->addAction(action);
    };
    add(said("&Where does this number come from?"), "number-origin", [button, &workspace, question] {
        if (const auto origin = question())
            showOrigin(*origin, workspace, button);
    });
    add(said("&Copy the number"), "number-copy", [question] {
        if (const auto origin = question())
            QGuiApplication::clipboard()->setText(origin->value);
    });
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    explainByKey(button, workspace, question);
}

void explainCells(QAbstractItemView* list, Workspace& workspace, const AskCell& question, NumberMenu menu)
{
    explainByKey(list, workspace, [list, question]() -> std::optional<NumberOrigin> {
        return list->currentIndex().isValid() ? question(list->currentIndex()) : std::nullopt;
    });
    if (menu == NumberMenu::OfTheList)
        return;
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(list, &QWidget::customContextMenuRequested, list, [list, &workspace, question](const QPoint& at) {
        const QModelIndex cell = list->indexAt(at);
        if (cell.isValid())
            popUp(list, workspace, question(cell), list->viewport()->mapToGlobal(at));
    });
}

}    // namespace vigie
