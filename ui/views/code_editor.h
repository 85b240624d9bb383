// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QCompleter;
class QLayout;
class QLineEdit;
class QStringListModel;

namespace vigie {

/// The analyst's own tags of a testimony: one chip each, a click on which takes it away, and a field that completes the
/// codes that are known already.
class CodeEditor : public QWidget
{
    Q_OBJECT

public:
    /// @p known gives the codes to complete, asked when one begins to type.
    explicit CodeEditor(std::function<QStringList()> known, QWidget* parent = nullptr);

    void showCodes(const QStringList& codes);
    void focusField();

Q_SIGNALS:
    void added(const QString& code);
    void removed(const QString& code);
    /// Escape: one wants to be elsewhere.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& code);
    void addChip(const QString& code);

    std::function<QStringList()> m_known;
    QStringList m_codes;
    QLayout* m_flow;
    QLineEdit* m_field;
    QStringListModel* m_completions;
    QCompleter* m_completer;
};

}    // namespace vigie
