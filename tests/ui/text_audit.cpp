// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_audit.h"

#include "tests/ui/hostile_data.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostCells = 60;
constexpr int watchEveryMs = 30;

QString named(const QWidget* widget)
{
    return QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

/// What a button or menu shows of a text: one ampersand underlines, two are one.
QString withoutMnemonics(const QString& text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        shown += text[i];
    }
    return shown;
}

/// A document that shows anything but plain characters.
bool isDressed(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat() || format.isAnchor())
                return true;
        }
    }
    return false;
}

}    // namespace

TextAudit::TextAudit(const QSize& screen, QObject* parent) : QObject(parent), m_screen(screen)
{
    m_watch.setInterval(watchEveryMs);
    connect(&m_watch, &QTimer::timeout, this, &TextAudit::closeWhatWaits);
    m_watch.start();
}

void TextAudit::note(const QString& problem)
{
    const QString line = problem.left(300);
    if (!m_problems.contains(line))
        m_problems += line;
}

void TextAudit::look(QWidget* window, const QString& where)
{
    ++m_looks;
    lookAtLabels(window, where);
    lookAtButtons(window, where);
    lookAtDocuments(window, where);
    lookAtModels(window, where);
    for (QWidget* widget : window->findChildren<QWidget*>())
        lookAtToolTip(widget->toolTip(), where + QStringLiteral(", tool tip of ") + named(widget));
    if (!window->isVisible())
        return;
    lookAtPicture(window->grab().toImage(), where);
    const QSize least = window->minimumSizeHint();
    if (window->width() > m_screen.width() || window->height() > m_screen.height() ||
        least.width() > m_screen.width() || least.height() > m_screen.height())
        note(QStringLiteral("%1: %2 is %3x%4, at least %5x%6")
                 .arg(where, named(window))
                 .arg(window->width())
                 .arg(window->height())
                 .arg(least.width())
                 .arg(least.height()));
}

void TextAudit::lookAtLabels(QWidget* window, const QString& where)
{
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        // Tool tips are looked at where they are set.
        if (label->inherits("QTipLabel"))
            continue;
        // The questions of the toolkit's own dialogs and the names of fields hold none of the data, unless they look
        // like markup.
        const bool mayBeData =
            !label->window()->inherits("QMessageBox") && !label->window()->inherits("QInputDialog") && !label->buddy();
        if (label->textFormat() != Qt::PlainText && (mayBeData || Qt::mightBeRichText(label->text())))
            note(QStringLiteral("%1: %2 may take its text for markup: %3").arg(where, named(label), label->text()));
        if (label->buddy())
            lookAtMnemonic(label->text(), where + QStringLiteral(", ") + named(label));
    }
}

void TextAudit::lookAtButtons(QWidget* window, const QString& where)
{
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
        lookAtMnemonic(button->text(), where + QStringLiteral(", ") + named(button));
    for (const QAction* action : window->findChildren<QAction*>()) {
        lookAtMnemonic(action->text(), where + QStringLiteral(", action ") + action->objectName());
        // Where nothing else is set, a tool tip is made of the text, and no menu shows it.
        if (action->toolTip() != withoutMnemonics(action->text()))
            lookAtToolTip(action->toolTip(), where + QStringLiteral(", tool tip of action ") + action->objectName());
    }
    for (const QTabBar* tabs : window->findChildren<QTabBar*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            lookAtMnemonic(tabs->tabText(tab), where + QStringLiteral(", tab of ") + named(tabs));
    }
}

/// The data have `Moi&Toi`, `R&&D & Cie`, `gras&lt;`, `&Fichier &Éditer` and codes like `S<b>&1`: shown as they stand,
/// or not at all.
void TextAudit::lookAtMnemonic(const QString& text, const QString& where)
{
    const QString shown = withoutMnemonics(text);
    static const QRegularExpression eaten(QStringLiteral("MoiToi|R&D|graslt;|[SITE]<[biu]>[0-9]"));
    if (text.contains(u'&') && eaten.match(shown).hasMatch())
        note(QStringLiteral("%1: an ampersand is eaten: %2").arg(where, text));
    if (text.contains(QStringLiteral("&Fichier &Éditer")) && !text.contains(QStringLiteral("&&Fichier")))
        note(QStringLiteral("%1: an ampersand is eaten: %2").arg(where, text));
}

void TextAudit::lookAtDocuments(QWidget* window, const QString& where)
{
    for (const QTextEdit* edit : window->findChildren<QTextEdit*>()) {
        if (isDressed(*edit->document()))
            note(QStringLiteral("%1: %2 shows a picture or a link").arg(where, named(edit)));
    }
    for (const QPlainTextEdit* edit : window->findChildren<QPlainTextEdit*>()) {
        if (isDressed(*edit->document()))
            note(QStringLiteral("%1: %2 shows a picture or a link").arg(where, named(edit)));
    }
}

void TextAudit::lookAtModels(QWidget* window, const QString& where)
{
    for (const QAbstractItemView* view : window->findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->model() && !view->inherits("QHeaderView"))
            lookAtCells(*view->model(), where + QStringLiteral(", ") + named(view));
    }
}

void TextAudit::lookAtCells(const QAbstractItemModel& model, const QString& where)
{
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column) {
        lookAtToolTip(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(),
                      where + QStringLiteral(", head"));
        for (int row = 0; row < std::min(model.rowCount(), mostCells); ++row)
            lookAtToolTip(model.index(row, column).data(Qt::ToolTipRole).toString(), where + QStringLiteral(", cell"));
    }
}

void TextAudit::lookAtToolTip(const QString& toolTip, const QString& where)
{
    if (!Qt::mightBeRichText(toolTip))
        return;
    // Ours are escaped: one paragraph, and every tag of the data as characters.
    for (const char* tag : {"<img", "<b>", "<table", "<style", "<a ", "<h1", "<i>", "<u>", "<image", "<!"}) {
        if (toolTip.contains(QLatin1String(tag), Qt::CaseInsensitive))
            note(QStringLiteral("%1: a tool tip is taken for markup: %2").arg(where, toolTip));
    }
}

void TextAudit::lookAtHelp(QWidget* widget, const QString& where)
{
    for (int y = 10; y < widget->height(); y += 40) {
        for (int x = 10; x < widget->width(); x += 40) {
            QHelpEvent help(QEvent::ToolTip, {x, y}, widget->mapToGlobal(QPoint(x, y)));
            QApplication::sendEvent(widget, &help);
            lookAtToolTip(QToolTip::text(), where);
        }
    }
    QToolTip::hideText();
}

void TextAudit::lookAtPicture(const QImage& picture, const QString& where)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    int seen = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        seen += static_cast<int>(std::count(line, line + image.width(), QRgb(canaryColour)));
    }
    if (seen > 0)
        note(QStringLiteral("%1: %2 dots of the canary").arg(where).arg(seen));
}

void TextAudit::lookAtContextMenu(QWidget* widget, const QPoint& at, const QString& where)
{
    const int before = m_menus;
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &asked);
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()); menu && m_menus == before)
        closeWhatWaits();
    Q_UNUSED(where);
}

void TextAudit::closeWhatWaits()
{
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
        ++m_menus;
        for (const QAction* action : menu->actions()) {
            lookAtMnemonic(action->text(), QStringLiteral("menu"));
            if (menu->toolTipsVisible())
                lookAtToolTip(action->toolTip(), QStringLiteral("menu, tool tip"));
        }
        look(menu, QStringLiteral("menu ") + menu->objectName());
        menu->close();
        return;
    }
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        ++m_dialogs;
        look(dialog, QStringLiteral("dialog ") + dialog->objectName());
        dialog->reject();
    }
}

}    // namespace vigie
