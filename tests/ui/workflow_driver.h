// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"
#include "ui/views/main_window.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;
class QModelIndex;

namespace vigie {
class FigureView;
}

namespace vigie::test {

/// An impatient analyst before the real window: only mouse, keys and an input method, and every act is counted.
///
/// An action is a click or double click, a choice in a list, a shortcut, or a word typed; a word that is typed into the
/// field that a shortcut just opened, and its Enter, belong to the shortcut (product.md: "Ctrl+L, type …"). Looking,
/// reading on with J and K, and naming a file in a dialog of the system cost nothing.
///
/// What an act needs and does not find fails the test and is told; the test goes on to its own checks.
///
/// With VIGIE_PICTURES = a folder, each picture() is kept there; VIGIE_WINDOW = 1280x800 makes the window that large.
class WorkflowDriver
{
public:
    /// False when there is no window with that snapshot. @p file: of experiences to import; none = the demonstration.
    bool open(const QString& name, const QString& file = {});

    MainWindow& window() { return *m_window; }
    SnapshotController& snapshots() { return m_window->snapshots(); }
    WorkbookController& workbook() { return m_window->workspace().workbook(); }
    const Selection& selection() { return snapshots().selection(); }
    template <typename T>
    T* child(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// The window as on Monday morning: nothing filtered, the overview; the count begins.
    void begin();
    int actions() const { return m_actions; }

    void press(const QKeySequence& keys);
    /// Keys that belong to reading: not counted.
    void readOn(Qt::Key key);
    /// Typed into what has the focus, and Enter; as one action with @p keys that lead there.
    void ask(const QKeySequence& keys, const QString& words);
    /// Ctrl+K and words of the title of a menu's entry.
    void goToAction(const char* action);
    /// Ctrl+K and a word, of whose answers the one of that kind is taken.
    void goToValue(const QString& word, const char* field, const std::string& value);
    void type(const QString& words);
    void click(const QString& objectName);
    void choose(const QString& comboName, const QVariant& data);
    void choose(const QString& comboName, int item);
    void clickTab(const QString& bar, int tab);
    void click(QAbstractItemView* view, const QModelIndex& index);
    void doubleClick(QAbstractItemView* view, const QModelIndex& index);
    void clickMark(const QString& panel, const MarkTarget& target);
    void doubleClickMark(const QString& panel, const MarkTarget& target, Qt::KeyboardModifiers modifiers = {});
    /// From corner to corner, in parts of the figure's size.
    void drawRectangle(const QString& panel, QRectF parts);
    /// Clicks, and names this file in the dialog that opens.
    void clickAndSave(const QString& objectName, const QString& file);

    /// Nothing is computed or searched any more.
    bool settle();
    void picture(const QString& step);

    /// What the command line says of the same snapshot.
    QJsonObject commandLine(const QStringList& arguments);
    FigureView* figureView(const QString& panel);
    std::shared_ptr<const FigureSpec> figure(const QString& panel);
    /// Of a label that is seen; empty when it is not.
    QString shown(const QString& label);

private:
    void act(const QString& what);
    QWidget* target();
    std::optional<QPoint> placeOf(FigureView* view, const MarkTarget& target);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_name;
    int m_actions = 0;
    int m_pictures = 0;
};

}    // namespace vigie::test
