// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/vocabulary.h"
#include "ui/control/job_runner.h"
#include "ui/views/selection_view.h"

class QCheckBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace vigie {

class VocabularyModel;

/// What the selected testimonies say more often, or less, than all of them (core/analysis/vocabulary.h). The words of
/// the whole snapshot are counted once, on another thread; afterwards a filter costs its own texts only. The former
/// words stay until the new ones are there.
///
/// Enter or a double click on a word asks for its occurrences; a button makes it a condition of the filter.
class VocabularyView : public SelectionView
{
    Q_OBJECT

public:
    explicit VocabularyView(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The occurrences of a word with its forms, in the syntax of the query field.
    void concordanceAsked(const QString& words);
    /// The words of the present filter are there.
    void wordsShown();

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    using Corpus = std::shared_ptr<const CorpusCounts>;

    QWidget* controls();
    QWidget* words();
    void count();
    void countCorpus(bool stopWords);
    void countPart();
    void show(Vocabulary vocabulary);
    void showNothing(const QString& why);
    void fail(const Error& error);
    void stop();
    /// Why the selection cannot be compared with the rest; empty when it can.
    QString refusal() const;
    QString notes(const Vocabulary& vocabulary) const;
    std::optional<TextQuery> chosenWord() const;
    void askConcordance();
    void filterByWord();
    void copy();

    QSpinBox* m_minFrequency;
    QCheckBox* m_stopWords;
    QPushButton* m_context;
    QPushButton* m_filter;
    QPushButton* m_copy;
    QPushButton* m_stop;
    QLabel* m_counts;
    QLabel* m_notes;
    QLabel* m_empty;
    QStackedWidget* m_pages;    ///< why there is nothing, or the words
    VocabularyModel* m_model;
    QTableView* m_table;
    Corpus m_corpus;           ///< of the open snapshot; none before it is counted
    JobRunner* m_corpusJob;    ///< goes on while one filters
    JobRunner* m_job;
};

}    // namespace vigie
