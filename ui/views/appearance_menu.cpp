// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/appearance_menu.h"

#include "ui/control/window_settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace vigie {

namespace {

void applyAppearance()
{
    applyTheme(*qApp, WindowSettings::theme(), WindowSettings::textSize());
}

}    // namespace

AppearanceMenu::AppearanceMenu(QObject* parent) : QObject(parent) {}

void AppearanceMenu::fill(QMenu* view)
{
    fillThemes(view->addMenu(tr("&Theme")));
    fillTextSizes(view->addMenu(tr("Si&ze of the text")));
    fillLanguages(view->addMenu(tr("&Language")));
}

QAction* AppearanceMenu::add(QMenu* menu, QActionGroup* group, const QString& text, const QString& objectName,
                             bool checked)
{
    QAction* action = group->addAction(text);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setChecked(checked);
    menu->addAction(action);
    return action;
}

void AppearanceMenu::fillThemes(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    const std::pair<QString, QString> names[] = {{tr("As the &system"), QStringLiteral("action-theme-system")},
                                                 {tr("&Light"), QStringLiteral("action-theme-light")},
                                                 {tr("&Dark"), QStringLiteral("action-theme-dark")}};
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        const auto& [text, name] = names[static_cast<size_t>(choice)];
        const QAction* action = add(menu, group, text, name, WindowSettings::theme() == choice);
        connect(action, &QAction::triggered, this, [choice] {
            WindowSettings::setTheme(choice);
            applyAppearance();
        });
    }
}

void AppearanceMenu::fillTextSizes(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    for (const int percent : WindowSettings::textSizes) {
        const QAction* action =
            add(menu, group, tr("%L1 %").arg(percent), QStringLiteral("action-text-%1").arg(percent),
                WindowSettings::textSize() == percent);
        connect(action, &QAction::triggered, this, [this, percent] {
            const int before = WindowSettings::textSize();
            WindowSettings::setTextSize(percent);
            applyAppearance();
            Q_EMIT textSizeChanged(before, percent);
        });
    }
}

void AppearanceMenu::fillLanguages(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    const std::pair<QString, QString> languages[] = {{QStringLiteral("fr"), QStringLiteral("&Français")},
                                                     {QStringLiteral("en"), QStringLiteral("&English")}};
    for (const auto& [id, name] : languages) {
        const QString objectName =
            id == QStringLiteral("fr") ? QStringLiteral("action-french") : QStringLiteral("action-english");
        const QAction* action = add(menu, group, name, objectName, WindowSettings::language() == id);
        connect(action, &QAction::triggered, this, [this, id = id] {
            WindowSettings::setLanguage(id);
            Q_EMIT languageChanged();
        });
    }
}

}    // namespace vigie
