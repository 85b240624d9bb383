// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_checks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <set>

namespace vigie::test {

namespace {

/// What Qt names so too, and holds parts of ours.
bool holdsParts(const QString& name)
{
    return name == QStringLiteral("qt_scrollarea_viewport") || name == QStringLiteral("qt_tabwidget_stackedwidget") ||
           name == QStringLiteral("qt_tabwidget_tabbar");
}

/// Parts that Qt makes within a compound widget; the whole has the name.
bool isInner(const QObject* part)
{
    for (const QObject* each = part; each && !(each->isWidgetType() && static_cast<const QWidget*>(each)->isWindow());
         each = each->parent()) {
        const QString name = each->objectName();
        if ((name.startsWith(QStringLiteral("qt_")) && !holdsParts(name)) || each->inherits("QScrollBar") ||
            each->inherits("QComboBoxPrivateContainer"))
            return true;
    }
    return false;
}

bool isControl(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> roles = {
        QAccessible::PushButton, QAccessible::CheckBox,       QAccessible::RadioButton,  QAccessible::ComboBox,
        QAccessible::SpinBox,    QAccessible::Slider,         QAccessible::EditableText, QAccessible::Table,
        QAccessible::Tree,       QAccessible::List,           QAccessible::PageTab,      QAccessible::MenuItem,
        QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Link};
    return roles.contains(role);
}

void findNameless(QAccessibleInterface* part, const QWidget* nearest, QStringList& faults)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    const auto* widget = qobject_cast<const QWidget*>(part->object());
    if (widget && (!widget->isVisible() || isInner(widget)))
        return;
    nearest = widget ? widget : nearest;
    const QAccessible::Role role = part->role();
    if (isControl(role) && part->text(QAccessible::Name).trimmed().isEmpty())
        faults += QStringLiteral("no name: %1 (role %2)").arg(pathOf(nearest)).arg(role);
    // Cells are data.
    if (role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List)
        return;
    for (int child = 0; child < part->childCount(); ++child)
        findNameless(part->child(child), nearest, faults);
}

struct Claim
{
    QString key;
    const QWidget* by;
    bool whole;    ///< heard in all the window
};

template <typename Part>
QList<const Part*> visible(const QWidget& window)
{
    QList<const Part*> found;
    for (const Part* each : window.findChildren<Part*>()) {
        if (each->isVisible() && each->window() == &window)
            found += each;
    }
    return found;
}

QList<Claim> claims(const QWidget& window)
{
    QList<Claim> all;
    const auto claim = [&all](const QString& key, const QWidget* by, bool whole) {
        if (!key.isEmpty())
            all.append({key, by, whole});
    };
    for (const auto* each : visible<QAbstractButton>(window)) {
        if (each->isEnabled())
            claim(each->shortcut().toString(), each, true);
    }
    for (const auto* label : visible<QLabel>(window)) {
        if (label->buddy())
            claim(QKeySequence::mnemonic(label->text()).toString(), label, true);
    }
    for (const auto* bar : visible<QMenuBar>(window)) {
        for (const QAction* menu : bar->actions())
            claim(QKeySequence::mnemonic(menu->text()).toString(), bar, true);
    }
    for (const auto* bar : visible<QTabBar>(window)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            claim(QKeySequence::mnemonic(bar->tabText(tab)).toString(), bar, true);
    }
    const auto contextual = [&](const QKeySequence& key, const QObject* owner, Qt::ShortcutContext context) {
        const auto* by = qobject_cast<const QWidget*>(owner);
        const bool whole = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
        if (by ? by->isVisible() && by->window() == &window : whole)
            claim(key.toString(), by ? by : &window, whole);
    };
    for (const auto* shortcut : window.findChildren<QShortcut*>()) {
        if (shortcut->isEnabled())
            contextual(shortcut->key(), shortcut->parent(), shortcut->context());
    }
    for (const auto* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& key : action->isEnabled() ? action->shortcuts() : QList<QKeySequence>())
            contextual(key, action->parent(), action->shortcutContext());
    }
    return all;
}

bool meet(const Claim& a, const Claim& b)
{
    return a.whole || b.whole || a.by == b.by || a.by->isAncestorOf(b.by) || b.by->isAncestorOf(a.by);
}

QString withoutMnemonics(QString text)
{
    const QString two = QStringLiteral("\x01");
    return text.replace(QStringLiteral("&&"), two).remove(u'&').replace(two, QStringLiteral("&"));
}

QSize textSize(const QWidget& part, const QString& text)
{
    return part.fontMetrics().size(0, withoutMnemonics(text));
}

/// Room for the text of a button, as its style gives it.
QRect roomIn(const QAbstractButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.icon = button.icon();
    option.iconSize = button.iconSize();
    const QStyle* style = button.style();
    if (qobject_cast<const QCheckBox*>(&button))
        return style->subElementRect(QStyle::SE_CheckBoxContents, &option, &button);
    if (qobject_cast<const QRadioButton*>(&button))
        return style->subElementRect(QStyle::SE_RadioButtonContents, &option, &button);
    if (qobject_cast<const QPushButton*>(&button))
        return style->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
    QRect room = button.rect();
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->arrowType() != Qt::NoArrow)
        room.adjust(tool->iconSize().width(), 0, 0, 0);
    return room;
}

/// A point or two is lost to rounding.
bool fits(QSize text, QSize room)
{
    constexpr int rounding = 2;
    return text.width() <= room.width() + rounding && text.height() <= room.height() + rounding;
}

QString sizes(QSize text, QSize room)
{
    return QStringLiteral("%1×%2 in %3×%4").arg(text.width()).arg(text.height()).arg(room.width()).arg(room.height());
}

/// Whether a tool tip tells what did not fit.
bool told(const QString& toolTip, const QString& text)
{
    return !text.isEmpty() && toolTip.contains(withoutMnemonics(text).toHtmlEscaped());
}

/// A part without a tool tip shows that of what is around it.
QString shownToolTip(const QWidget& part)
{
    for (const QWidget* each = &part; each && !each->isWindow(); each = each->parentWidget()) {
        if (!each->toolTip().isEmpty())
            return each->toolTip();
    }
    return {};
}

void checkLabels(const QWidget& window, QStringList& faults)
{
    for (const auto* label : visible<QLabel>(window)) {
        if (label->text().isEmpty() || isInner(label))
            continue;
        const QSize room =
            label->contentsRect().adjusted(label->margin(), label->margin(), -label->margin(), -label->margin()).size();
        const QSize text = label->wordWrap()
                               ? QSize(0, label->fontMetrics()
                                              .boundingRect(0, 0, room.width(), 100000, Qt::TextWordWrap, label->text())
                                              .height())
                               : textSize(*label, label->text());
        if (!fits(text, room) && !told(shownToolTip(*label), label->text()) && label->toolTip().isEmpty())
            faults += QStringLiteral("clipped label “%1” (%2): %3")
                          .arg(label->text().left(60), sizes(text, room), pathOf(label));
    }
}

void checkButtons(const QWidget& window, QStringList& faults)
{
    for (const auto* button : visible<QAbstractButton>(window)) {
        if (button->text().isEmpty() || isInner(button))
            continue;
        const QSize text = textSize(*button, button->text());
        const QSize room = roomIn(*button).size();
        const QString name = button->accessibleName();
        if (!fits(text, room) && !told(button->toolTip(), button->text()) && !told(button->toolTip(), name))
            faults +=
                QStringLiteral("clipped button “%1” (%2): %3").arg(button->text(), sizes(text, room), pathOf(button));
    }
}

void checkCombos(const QWidget& window, QStringList& faults)
{
    for (const auto* combo : visible<QComboBox>(window)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        const QSize text = textSize(*combo, combo->currentText());
        if (!fits(text, field.size()) && combo->toolTip().isEmpty())
            faults += QStringLiteral("clipped choice “%1” (%2): %3")
                          .arg(combo->currentText(), sizes(text, field.size()), pathOf(combo));
    }
}

void checkTabs(const QWidget& window, QStringList& faults)
{
    for (const auto* bar : visible<QTabBar>(window)) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            const QSize text = textSize(*bar, bar->tabText(tab));
            const QRect room = bar->tabRect(tab);
            const bool outside = !bar->usesScrollButtons() && !bar->rect().contains(room);
            if ((!fits(text, room.size()) || outside) && bar->tabToolTip(tab).isEmpty())
                faults += QStringLiteral("clipped tab “%1” (%2): %3")
                              .arg(bar->tabText(tab), sizes(text, room.size()), pathOf(bar));
        }
    }
}

void checkHeaders(const QWidget& window, QStringList& faults)
{
    for (const auto* header : visible<QHeaderView>(window)) {
        for (int section = 0; section < header->count() && header->model(); ++section) {
            const QString text = header->model()->headerData(section, header->orientation()).toString();
            const QString tip = header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
            if (header->isSectionHidden(section) || header->orientation() != Qt::Horizontal)
                continue;
            const QSize room(header->sectionSize(section) - 6, header->height());
            if (!fits(textSize(*header, text), room) && tip.isEmpty())
                faults += QStringLiteral("clipped header “%1” (%2): %3")
                              .arg(text, sizes(textSize(*header, text), room), pathOf(header));
        }
    }
}

bool hasText(const QWidget* part)
{
    const auto* label = qobject_cast<const QLabel*>(part);
    const auto* button = qobject_cast<const QAbstractButton*>(part);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
}

/// Layouts that are given less room than they need put parts over one another, or outside.
void checkPlaces(const QWidget& window, QStringList& faults)
{
    QList<const QWidget*> texts;
    for (const auto* part : visible<QWidget>(window)) {
        if (!hasText(part) || isInner(part))
            continue;
        texts += part;
        const QWidget* around = part->parentWidget();
        const bool scrolled = qobject_cast<const QAbstractScrollArea*>(around ? around->parentWidget() : nullptr);
        if (around && !scrolled && !around->rect().adjusted(-1, -1, 1, 1).contains(part->geometry()))
            faults += QStringLiteral("outside what is around it: %1").arg(pathOf(part));
    }
    for (qsizetype a = 0; a < texts.size(); ++a) {
        for (qsizetype b = a + 1; b < texts.size(); ++b) {
            const QRect common = texts[a]->geometry().intersected(texts[b]->geometry());
            if (texts[a]->parent() == texts[b]->parent() && common.width() > 2 && common.height() > 2)
                faults += QStringLiteral("one on another: %1 and %2").arg(pathOf(texts[a]), pathOf(texts[b]));
        }
    }
}

/// Those that should be met. One radio button stands for its group.
std::set<const QWidget*> tabStops(const QWidget& window)
{
    std::set<const QWidget*> stops;
    for (const auto* part : visible<QWidget>(window)) {
        const auto* radio = qobject_cast<const QRadioButton*>(part);
        if ((part->focusPolicy() & Qt::TabFocus) && part->isEnabled() && !part->focusProxy() && !isInner(part) &&
            !part->inherits("QMenuBar") && !(radio && !radio->isChecked()))
            stops.insert(part);
    }
    return stops;
}

QStringList notReached(QWidget& window, Qt::KeyboardModifiers modifiers, const char* key)
{
    std::set<const QWidget*> left = tabStops(window);
    const size_t rounds = 3 * left.size() + 30;
    for (size_t step = 0; step < rounds && !left.empty(); ++step) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        for (const QWidget* at = QApplication::focusWidget(); at && !at->isWindow(); at = at->parentWidget()) {
            left.erase(at);
            // One of a group takes the focus for the others, the arrows go on from it.
            if (qobject_cast<const QRadioButton*>(at))
                std::erase_if(left, [at](const QWidget* other) {
                    return qobject_cast<const QRadioButton*>(other) && other->parentWidget() == at->parentWidget();
                });
        }
    }
    QStringList faults;
    for (const QWidget* part : left)
        faults += QStringLiteral("%1 does not reach: %2").arg(QLatin1String(key), pathOf(part));
    if (!left.empty())
        faults += QStringLiteral("%1 ended at: %2").arg(QLatin1String(key), pathOf(QApplication::focusWidget()));
    return faults;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}    // namespace

QString pathOf(const QWidget* part)
{
    QStringList names;
    for (const QWidget* each = part; each && names.size() < 6; each = each->parentWidget()) {
        const QString own = each->objectName();
        names.prepend(own.isEmpty() ? QLatin1String(each->metaObject()->className()) : own);
    }
    return names.join(u'/') +
           (part ? QStringLiteral(" (%1)").arg(QLatin1String(part->metaObject()->className())) : QString());
}

QStringList namelessControls(QWidget& window)
{
    QStringList faults;
    findNameless(QAccessible::queryAccessibleInterface(&window), &window, faults);
    return faults;
}

QStringList keysClaimedTwice(QWidget& window)
{
    const QList<Claim> all = claims(window);
    QStringList faults;
    for (qsizetype a = 0; a < all.size(); ++a) {
        for (qsizetype b = a + 1; b < all.size(); ++b) {
            if (all[a].key == all[b].key && meet(all[a], all[b]))
                faults += QStringLiteral("%1 twice: %2 and %3").arg(all[a].key, pathOf(all[a].by), pathOf(all[b].by));
        }
    }
    return faults;
}

QStringList clippedTexts(QWidget& window)
{
    QStringList faults;
    checkLabels(window, faults);
    checkButtons(window, faults);
    checkCombos(window, faults);
    checkTabs(window, faults);
    checkHeaders(window, faults);
    checkPlaces(window, faults);
    return faults;
}

QStringList unreachedByTab(QWidget& window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {QStringLiteral("does not become active: ") + pathOf(&window)};
    return notReached(window, Qt::NoModifier, "Tab") + notReached(window, Qt::ShiftModifier, "Shift+Tab");
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

}    // namespace vigie::test
