// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_dictionary.h"
#include "core/chart/figures.h"
#include "ui/control/job_runner.h"
#include "ui/control/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace vigie {

class FigurePanel;

/// What the pages of an indicator are asked: of which one, over which selection. It can be answered on another thread.
struct IndicatorQuestion
{
    std::shared_ptr<const Selection> selection;    ///< keeps what the context speaks of
    std::shared_ptr<const IndicatorDictionary> dictionary;
    FigureContext context;
    std::string code;

    const IndicatorEntry* indicator() const { return dictionary->find(code); }
};

/// One way to look at an indicator: a few controls, and figures that are computed off the interface thread. What is
/// shown stays until the next answer is there.
class IndicatorPage : public QWidget
{
    Q_OBJECT

public:
    /// @p name: of the object, after `indicator-page-`.
    IndicatorPage(Workspace& workspace, const QString& name);

    /// Answers at once if the page is seen, else when it is asked again.
    void ask(const IndicatorQuestion& question);
    /// What was answered belongs to another snapshot. @p why: what is shown instead.
    void forget(const QString& why);

protected:
    /// The question has an indicator. Whatever the controls say is taken here; the job gets copies.
    virtual void answer(const IndicatorQuestion& question) = 0;
    virtual void clear(const QString& why) = 0;
    /// The same question again, after a control has changed.
    void askAgain();

    Workspace& workspace() { return m_workspace; }
    JobRunner& job() { return *m_job; }
    QVBoxLayout* column() { return m_column; }
    /// The line of controls above the figures.
    void addControl(QWidget* control);
    /// A labelled choice that asks again; @p label may hold a mnemonic.
    QComboBox* addChoice(const QString& label, const QString& objectName);
    /// A figure whose marks highlight and filter; those of one structure open its sheet.
    FigurePanel* figure(const QString& objectName);

private:
    Workspace& m_workspace;
    JobRunner* m_job;    ///< a child, so that whoever waits for pictures finds it
    QVBoxLayout* m_column;
    QHBoxLayout* m_controls;
    std::optional<IndicatorQuestion> m_question;
};

/// A figure, or in its place the words of the error or @p emptyText.
void showFigure(FigurePanel* panel, Result<FigureSpec> figure);

}    // namespace vigie
