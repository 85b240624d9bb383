// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/indicator_figures.h"
#include "ui/views/indicator_page.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace vigie {

class TextTableModel;

/// How much départements differ: map and strips of the same medians, and the structures of the part one takes out of
/// them, with a rectangle or by tenths. They can become the filter or a group.
class IndicatorDepartmentsPage : public IndicatorPage
{
    Q_OBJECT

public:
    explicit IndicatorDepartmentsPage(Workspace& workspace);

protected:
    void answer(const IndicatorQuestion& question) override;
    void clear(const QString& why) override;

private:
    struct Member : IndicatorMember
    {
        std::string department;
    };
    struct Answer
    {
        Result<FigureSpec> map, strip;
        std::vector<Member> members;    ///< with a département, ascending
        QString noInterval;             ///< why none of the values has an interval
    };
    static Answer answerTo(const IndicatorQuestion& question);
    QWidget* chosenSide();
    void show(Answer answer);
    void takeTenth(bool lowest);
    void take(const std::vector<MarkTarget>& targets);
    /// Lists the members for which @p wanted holds.
    template <typename Wanted>
    void list(const Wanted& wanted);
    void filterOnChosen();
    void makeGroup();

    FigurePanel* m_map;
    FigurePanel* m_strip;
    QLabel* m_count;
    TextTableModel* m_model;
    QTableView* m_table;
    QLineEdit* m_groupName;
    std::vector<QPushButton*> m_onChosen;    ///< enabled when something is
    std::vector<QPushButton*> m_tenths;
    std::vector<Member> m_members;
    QString m_noInterval;
};

}    // namespace vigie
