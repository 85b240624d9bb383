// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/report.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace vigie {

class FigureView;

/// One block of a report to be changed: the words of a heading or paragraph; caption, alternative text and table of a
/// figure. What is typed is told when the field is left, or when somebody asks for it by commit().
class ReportBlockEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ReportBlockEditor(QWidget* parent = nullptr);

    /// What is typed of the block before must have been committed.
    void setBlock(const std::optional<Report::Block>& block);
    void commit();
    void focusWords();

Q_SIGNALS:
    void edited(const vigie::Report::Block& block);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* wordsPage();
    QWidget* figurePage();
    void show(const Report::Figure& figure);
    Report::Block typed() const;

    std::optional<Report::Block> m_block;
    QStackedWidget* m_pages;
    QLabel* m_wordsTitle;
    QPlainTextEdit* m_words;
    QLabel* m_figureTitle;
    QLabel* m_origin;
    FigureView* m_figure;
    QLineEdit* m_caption;
    QPlainTextEdit* m_alternative;
    QCheckBox* m_withTable;
};

}    // namespace vigie
