// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/render/figure_theme.h"

#include <QApplication>
#include <QFont>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>

#include <algorithm>

namespace vigie {

namespace {

const Theme lightTheme = {false,
                          QColor(0xf3, 0xf5, 0xf9),
                          QColor(0xff, 0xff, 0xff),
                          QColor(0xf0, 0xf3, 0xf9),
                          QColor(0xcf, 0xd6, 0xe4),
                          QColor(0x1a, 0x1c, 0x22),
                          QColor(0x58, 0x5f, 0x6e),
                          QColor(0x2b, 0x4b, 0xa8),
                          QColor(0xff, 0xff, 0xff),
                          QColor(0xe7, 0xec, 0xf8),
                          QColor(0xb4, 0xc2, 0xe6),
                          QColor(0xff, 0xf3, 0xd6),
                          QColor(0xe4, 0xe8, 0xf0),
                          QColor(0xff, 0xe6, 0x9c)};

const Theme darkTheme = {true,
                         QColor(0x17, 0x1a, 0x21),
                         QColor(0x20, 0x24, 0x2d),
                         QColor(0x2a, 0x2f, 0x3a),
                         QColor(0x43, 0x4a, 0x59),
                         QColor(0xec, 0xee, 0xf2),
                         QColor(0xa9, 0xb1, 0xc0),
                         QColor(0x9d, 0xb4, 0xf5),
                         QColor(0x12, 0x16, 0x20),
                         QColor(0x2a, 0x35, 0x55),
                         QColor(0x4a, 0x5d, 0x94),
                         QColor(0x4a, 0x3c, 0x17),
                         QColor(0x3a, 0x40, 0x4d),
                         QColor(0x66, 0x50, 0x0d)};

const Theme* chosen = &lightTheme;
int chosenPercent = 100;

/// The cross that empties a field. Fusion's is made for light fields; this one is drawn in the colour of the moment.
class CrossEngine : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const double margin = rect.width() * 0.28;
        const QRectF cross = QRectF(rect).adjusted(margin, margin, -margin, -margin);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(chosen->text, std::max(1.5, rect.width() / 10.0), Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }

    QIconEngine* clone() const override { return new CrossEngine(*this); }
};

class Style : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override
    {
        return icon == SP_LineEditClearButton ? QIcon(new CrossEngine)
                                              : QProxyStyle::standardIcon(icon, option, widget);
    }
};

QPalette paletteOf(const Theme& t)
{
    QPalette palette(t.text, t.card, t.card, t.border, t.border, t.text, t.accentText, t.card, t.window);
    palette.setColor(QPalette::AlternateBase, t.subtle);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.accentText);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.mutedText);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.mutedText);
    return palette;
}

/// What a palette cannot say: frames, rounded corners, spacing. Names in % are colours of the theme.
constexpr auto styleSheet = R"(
QFrame#card, vigie--FigurePanel { background: %card; border: 1px solid %border; border-radius: 4px; }
QScrollArea#filters { border: 1px solid %border; border-radius: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: %card; border: none; }
QScrollArea#workspace, QScrollArea#start { background: %window; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="headline"] { font-size: %largept; font-weight: 600; }
QLabel[role="number"] { font-size: %largept; font-weight: 600; }
QLabel[role="muted"], QLabel[role="small"] { color: %mutedText; }
QLabel[role="small"] { font-size: %smallpt; }
QLabel[role="counts"], QLabel[role="verdict"] { font-weight: 600; }
QLabel[ink="0"] { color: %ink0; border-color: %ink0; }
QLabel[ink="1"] { color: %ink1; border-color: %ink1; }
QLabel[ink="2"] { color: %ink2; border-color: %ink2; }
QFrame#reader-rule { color: %border; }
QLabel[role="notice"] { background: %warning; border: 1px solid %border; border-radius: 3px; padding: 2px 8px; font-weight: 600; }
QLabel[role="pill"] { border-radius: 10px; padding: 2px 10px; border-width: 1px; border-style: solid; }
QWidget#toolRow { background: %card; border-bottom: 1px solid %border; }
QWidget#chipBar { border-bottom: 1px solid %border; }
QWidget#messageBar { background: %warning; border-bottom: 1px solid %border; }
QWidget#dialogFooter { background: %card; border-top: 1px solid %border; }
QWidget#jobBar, QWidget#projectBar { background: %card; border-top: 1px solid %border; }
QStatusBar { background: %card; border-top: 1px solid %border; }
QStatusBar::item { border: none; }
QMenuBar { background: %card; }
QPushButton { background: %card; border: 1px solid %border; border-radius: 4px; padding: 5px 12px; }
QPushButton:hover { background: %subtle; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QDateEdit:focus { border: 1px solid %accent; }
QPushButton:disabled { color: %mutedText; }
QPushButton[role="primary"] { background: %accent; color: %accentText; border-color: %accent; }
QPushButton[role="primary"]:disabled { background: %subtle; color: %mutedText; border-color: %border; }
QPushButton[role="primary"]:focus { border: 2px solid %text; padding: 4px 11px; }
QPushButton[role="link"] { border: 1px solid transparent; background: transparent; color: %accent; padding: 3px 6px; text-align: left; }
QPushButton[role="link"]:disabled { color: %mutedText; }
QPushButton[role="link"]:focus { border: 1px solid %accent; }
QPushButton[role="text-link"] { border: 1px solid transparent; background: transparent; color: %accent; padding: 1px 0; text-align: left; }
QPushButton[role="text-link"]:hover { text-decoration: underline; }
QPushButton[role="text-link"]:focus { border: 1px solid %accent; }
QPushButton[role="chip"] { background: %chip; border: 1px solid %chipBorder; border-radius: 10px; color: %accent; padding: 3px 11px; }
QPushButton[role="chip"]:focus { border: 1px solid %accent; }
QToolButton[role="heading"] { border: 1px solid transparent; font-weight: 600; padding: 3px 2px; background: transparent; }
QToolButton[role="heading"]:focus { border: 1px solid %accent; border-radius: 3px; }
QLineEdit, QDateEdit { background: %card; border: 1px solid %border; border-radius: 4px; padding: 3px 7px; min-height: %fieldpx; }
QTabWidget::pane { background: %card; border: 1px solid %border; border-radius: 4px; top: -1px; }
QTabBar::tab { background: %subtle; border: 1px solid %border; border-top-left-radius: 4px; border-top-right-radius: 4px; padding: 6px 16px; margin-right: 2px; }
QTabBar::tab:selected { background: %card; border-bottom-color: %card; color: %accent; font-weight: 600; }
QTabBar::tab:focus { text-decoration: underline; }
QTableView, QTreeView { background: %card; alternate-background-color: %subtle; border: 1px solid %border; border-radius: 4px; gridline-color: %border; }
QCheckBox { min-height: %checkpx; }
QCheckBox::indicator:unchecked, QTreeView::indicator:unchecked { width: 12px; height: 12px; background: %card; border: 1px solid %mutedText; border-radius: 2px; }
QRadioButton::indicator:unchecked { width: 12px; height: 12px; background: %card; border: 1px solid %mutedText; border-radius: 7px; }
QTreeView[role="facet"] { border: 1px solid transparent; }
QTableView:focus, QTreeView:focus { border: 1px solid %accent; }
QTreeView#query-completions { border: 1px solid %accent; }
QTextEdit#reading-text { background: transparent; border: 1px solid transparent; padding: 0; }
QTextEdit#reading-text:focus { border: 1px solid %border; }
QToolButton[role="step"] { background: %card; border: 1px solid %border; border-radius: 4px; padding: 3px 7px; }
QToolButton[role="step"]:checked { background: %chip; border: 1px solid %accent; color: %accent; }
QPlainTextEdit#note { background: %card; border: 1px solid %border; border-radius: 4px; }
QPlainTextEdit#note:focus { border: 1px solid %accent; }
QToolButton[role="step"]:hover { background: %subtle; }
QToolButton[role="step"]:focus { border: 1px solid %accent; }
QToolButton[role="step"]:disabled { color: %mutedText; }
QHeaderView::section { background: %subtle; border: none; border-bottom: 1px solid %border; border-right: 1px solid %border; padding: 4px 6px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: top center; width: 9px; height: 6px; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: %border; border: 2px solid %card; border-radius: 5px; }
QScrollBar::handle:hover { background: %mutedText; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: 1px solid %border; border-radius: 4px; background: %subtle; text-align: center; min-height: %fieldpx; }
QProgressBar::chunk { background: %accent; border-radius: 3px; }
QToolTip { color: %text; background: %card; border: 1px solid %border; }
)";

constexpr int largePoints = 15;
constexpr int smallPoints = 8;
constexpr int fieldPixels = 18, checkPixels = 22;

QString styleSheetOf(const Theme& t, int textPercent)
{
    // Longer names first: %accentText begins with %accent.
    const std::pair<const char*, QColor> colours[] = {
        {"%accentText", t.accentText}, {"%accent", t.accent}, {"%mutedText", t.mutedText},
        {"%chipBorder", t.chipBorder}, {"%chip", t.chip},     {"%card", t.card},
        {"%subtle", t.subtle},         {"%border", t.border}, {"%text", t.text},
        {"%warning", t.warning},       {"%window", t.window}};
    QString sheet = QString::fromUtf8(styleSheet);
    for (const Sentiment sentiment : allSentiments)
        sheet.replace(QLatin1String("%ink") + QString::number(static_cast<int>(sentiment)),
                      sentimentInk(sentiment, t.dark).name());
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QLatin1String("%large"), QString::number(largePoints * textPercent / 100));
    sheet.replace(QLatin1String("%small"), QString::number(smallPoints * textPercent / 100));
    sheet.replace(QLatin1String("%field"), QString::number(fieldPixels * textPercent / 100));
    sheet.replace(QLatin1String("%check"), QString::number(checkPixels * textPercent / 100));
    return sheet;
}

}    // namespace

const Theme& theme()
{
    return *chosen;
}

const Theme& themeOf(bool dark)
{
    return dark ? darkTheme : lightTheme;
}

QColor sentimentColour(Sentiment sentiment)
{
    const FigureTheme& figures = chosen->dark ? darkFigureTheme() : lightFigureTheme();
    switch (sentiment) {
    case Sentiment::Negative:
        return figures.mark(MarkColour::Negative);
    case Sentiment::Neutral:
        return figures.mark(MarkColour::Neutral);
    case Sentiment::Positive:
        return figures.mark(MarkColour::Positive);
    }
    return {};
}

QColor sentimentInk(Sentiment sentiment, bool dark)
{
    const QColor colour = sentimentColour(sentiment);
    return dark ? colour.lighter(150) : colour.darker(125);
}

int scaledToText(int length)
{
    return length * chosenPercent / 100;
}

void applyTheme(QApplication& application, ThemeChoice choice, int textPercent)
{
    // Later calls find what we set ourselves.
    static const bool systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    static const QFont systemFont = QApplication::font();
    const bool dark = choice == ThemeChoice::System ? systemIsDark : choice == ThemeChoice::Dark;
    chosen = dark ? &darkTheme : &lightTheme;
    chosenPercent = textPercent;
    QFont font = systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * textPercent / 100);
    else
        font.setPixelSize(font.pixelSize() * textPercent / 100);
    QApplication::setFont(font);
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(*chosen));
    application.setStyleSheet(styleSheetOf(*chosen, textPercent));
}

}    // namespace vigie
