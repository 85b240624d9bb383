// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie {

/// What is asked of a concordance: the words, how the lines are sorted and grouped; below, what there is of them.
class ConcordanceBar : public QWidget
{
    Q_OBJECT

public:
    /// In the order of the choices. Where the first word is the same, its neighbour decides.
    enum Sort { Publication, Keyword, FirstLeft, SecondLeft, FirstRight, SecondRight };

    explicit ConcordanceBar(QWidget* parent = nullptr);

    QString words() const;
    /// Without asking.
    void setWords(const QString& words);
    /// As ConcordanceOptions::sort.
    std::vector<int> sortKeys() const;
    Sort sort() const;
    void setSort(Sort sort);
    /// Field that the lines are grouped by; empty = none.
    std::string group() const;
    /// The fields to group by that the data have; the one that was chosen stays.
    void setDataset(const Dataset& dataset);

    void setCounts(const QString& text);
    void setRunning(bool running);
    /// Whether there are lines to bookmark and to export.
    void setUsable(bool usable);

Q_SIGNALS:
    /// Other words, another order or other groups.
    void asked();
    void stopAsked();
    void bookmarkAsked();
    void exportAsked();

private:
    QPushButton* addButton(const QString& text, const char* objectName);
    QComboBox* addChoice(const QString& label, const char* objectName);

    QLineEdit* m_words;
    QWidget* m_tools;
    QComboBox* m_sort;
    QComboBox* m_group;
    QPushButton* m_bookmark;
    QPushButton* m_export;
    QPushButton* m_stop;
    QLabel* m_counts;
};

}    // namespace vigie
