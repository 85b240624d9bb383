// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/main_window.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <functional>
#include <string>

namespace vigie::test {

/// The bundled demonstration in a window whose every place, page and dialog can be looked at in turn: for tests of what
/// must hold everywhere. The look (language, letters, theme) is that of the windows made after it was chosen.
class WholeWindow
{
public:
    /// @p where names the place or dialog, @p part is the window that shows it.
    using Visitor = std::function<void(const QString& where, QWidget& part)>;

    WholeWindow();
    ~WholeWindow();

    /// Texts from here on are those of @p translators, the last first; an earlier choice is taken back.
    static void speakOnly(const QList<QTranslator*>& translators);
    /// A window on the demonstration; it is imported the first time. False when that fails.
    bool open(QSize size);
    MainWindow& window() { return *m_window; }
    /// Each place with each of its pages, the facets unfolded.
    void visitPlaces(const Visitor& visitor);
    void visitDialogs(const Visitor& visitor);
    /// Until all jobs are done and layouts have settled.
    void settle();

    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }

private:
    void visitPages(const QString& place, QWidget& view, const Visitor& visitor);
    void visitDialog(const QString& where, QDialog* dialog, const Visitor& visitor);
    void visitExports(const Visitor& visitor);
    std::string structureWithResults() const;
    void visitOwnDialogs(const Visitor& visitor);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

}    // namespace vigie::test
