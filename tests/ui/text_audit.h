// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

class QAbstractItemModel;
class QImage;
class QWidget;

namespace vigie {

/// Looks at everything that is on screen, and says where a text of the data was taken for something else than text:
/// rich text in labels, tool tips and documents, mnemonics in buttons and menus, pictures, windows beyond the screen.
///
/// Menus and dialogs that open meanwhile and wait are looked at, and closed.
class TextAudit : public QObject
{
    Q_OBJECT

public:
    explicit TextAudit(const QSize& screen, QObject* parent = nullptr);

    /// All that @p window shows now; @p where names the state in what is found.
    void look(QWidget* window, const QString& where);
    /// The tool tip that the pointer meets at each of a grid of points of a widget.
    void lookAtHelp(QWidget* widget, const QString& where);
    void lookAtToolTip(const QString& toolTip, const QString& where);
    void lookAtPicture(const QImage& picture, const QString& where);
    /// The menu that a right click opens there.
    void lookAtContextMenu(QWidget* widget, const QPoint& at, const QString& where);
    void note(const QString& problem);

    /// Each once.
    const QStringList& problems() const { return m_problems; }
    int menus() const { return m_menus; }
    int dialogs() const { return m_dialogs; }
    int looks() const { return m_looks; }

private:
    void lookAtLabels(QWidget* window, const QString& where);
    void lookAtButtons(QWidget* window, const QString& where);
    void lookAtDocuments(QWidget* window, const QString& where);
    void lookAtModels(QWidget* window, const QString& where);
    void lookAtCells(const QAbstractItemModel& model, const QString& where);
    void lookAtMnemonic(const QString& text, const QString& where);
    void closeWhatWaits();

    QSize m_screen;
    QStringList m_problems;
    QTimer m_watch;
    int m_menus = 0;
    int m_dialogs = 0;
    int m_looks = 0;
};

}    // namespace vigie
