// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace vigie {

/// How the window looks: theme, size of the text, language. What is chosen is remembered; theme and size are applied
/// at once, the language at the next start.
class AppearanceMenu : public QObject
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QObject* parent);

    /// Adds its three menus to @p view.
    void fill(QMenu* view);

Q_SIGNALS:
    void textSizeChanged(int from, int to);    ///< percent
    void languageChanged();

private:
    QAction* add(QMenu* menu, QActionGroup* group, const QString& text, const QString& objectName, bool checked);
    void fillThemes(QMenu* menu);
    void fillTextSizes(QMenu* menu);
    void fillLanguages(QMenu* menu);
};

}    // namespace vigie
