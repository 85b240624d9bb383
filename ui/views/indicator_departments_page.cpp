// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/indicator_departments_page.h"

#include "core/analysis/indicator_intervals.h"
#include "core/chart/value_text.h"
#include "core/query/statistics.h"
#include "core/query/structure_group.h"
#include "ui/models/text_table_model.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/render/mark_lasso.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vigie {

namespace {

constexpr double tenth = 0.1;

}    // namespace

IndicatorDepartmentsPage::IndicatorDepartmentsPage(Workspace& workspace)
    : IndicatorPage(workspace, QStringLiteral("departments")), m_map(figure(QStringLiteral("figure-indicator-map"))),
      m_strip(figure(QStringLiteral("figure-indicator-strip"))), m_count(plainLabel({}, "counts")),
      m_model(new TextTableModel({tr("Structure"), tr("Département"), tr("Value"), tr("95% CI")}, {2, 3}, this)),
      m_table(table(m_model, tr("Structures taken out of the strip"), QStringLiteral("indicator-chosen"))),
      m_groupName(new QLineEdit)
{
    auto* right = new QSplitter(Qt::Vertical);
    right->setObjectName(QStringLiteral("indicator-strip-splitter"));
    right->addWidget(m_strip);
    right->addWidget(chosenSide());
    right->setSizes({250, 210});
    right->setChildrenCollapsible(false);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("indicator-departments-splitter"));
    splitter->addWidget(m_map);
    splitter->addWidget(right);
    splitter->setSizes({470, 630});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    column()->addWidget(splitter, 1);
    auto* lasso = new MarkLasso(m_strip->findChild<FigureView*>());
    connect(lasso, &MarkLasso::enclosed, this, &IndicatorDepartmentsPage::take);
}

QWidget* IndicatorDepartmentsPage::chosenSide()
{
    QPushButton* lowest = button(tr("Lowest tenth"), QStringLiteral("indicator-lowest"));
    QPushButton* highest = button(tr("Highest tenth"), QStringLiteral("indicator-highest"));
    QPushButton* filter = button(tr("Filter on them"), QStringLiteral("indicator-filter-chosen"));
    QPushButton* group = button(tr("Make a group"), QStringLiteral("indicator-make-group"));
    m_tenths = {lowest, highest};
    m_onChosen = {filter, group};
    m_count->setObjectName(QStringLiteral("indicator-chosen-count"));
    m_groupName->setObjectName(QStringLiteral("indicator-group-name"));
    m_groupName->setAccessibleName(tr("Name of the group"));
    m_groupName->setPlaceholderText(tr("Name of the group"));
    m_groupName->setAcceptDrops(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* choosing = new QHBoxLayout;
    choosing->addWidget(m_count, 1);
    choosing->addWidget(lowest);
    choosing->addWidget(highest);
    layout->addLayout(choosing);
    layout->addWidget(m_table, 1);
    auto* using_ = new QHBoxLayout;
    using_->addWidget(filter);
    using_->addStretch();
    using_->addWidget(m_groupName, 1);
    using_->addWidget(group);
    layout->addLayout(using_);
    connect(lowest, &QPushButton::clicked, this, [this] { takeTenth(true); });
    connect(highest, &QPushButton::clicked, this, [this] { takeTenth(false); });
    connect(filter, &QPushButton::clicked, this, &IndicatorDepartmentsPage::filterOnChosen);
    connect(group, &QPushButton::clicked, this, &IndicatorDepartmentsPage::makeGroup);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { this->workspace().showStructure(m_model->codeAt(index.row())); });
    return side;
}

IndicatorDepartmentsPage::Answer IndicatorDepartmentsPage::answerTo(const IndicatorQuestion& question)
{
    const IndicatorEntry& indicator = *question.indicator();
    const auto dispersion = departmentDispersion(*question.selection, indicator);
    if (!dispersion)
        return {dispersion.error(), dispersion.error(), {}, {}};
    Answer answer{departmentMediansMap(question.context, indicator, *dispersion),
                  departmentStrip(question.context, indicator, *dispersion),
                  {},
                  {}};
    const CodeColumn* departments = question.selection->dataset().results.codes("department");
    for (IndicatorMember& member : indicatorMembers(*question.selection, indicator.code)) {
        const std::string_view department = departments ? departments->text(member.result) : std::string_view();
        if (!department.empty())
            answer.members.push_back({std::move(member), std::string(department)});
    }
    const auto reason = valueInterval(indicator, 0, std::nullopt, question.context.thresholds).reason;
    answer.noInterval = noIntervalText(reason.value_or(NoInterval::AnswersNotPublished));
    return answer;
}

void IndicatorDepartmentsPage::answer(const IndicatorQuestion& question)
{
    job().start<Answer>([question](const TaskContext&) -> Result<Answer> { return answerTo(question); },
                        [this](Result<Answer> made) {
                            if (made)
                                show(std::move(*made));
                        });
}

void IndicatorDepartmentsPage::show(Answer answer)
{
    showFigure(m_map, std::move(answer.map));
    showFigure(m_strip, std::move(answer.strip));
    m_members = std::move(answer.members);
    m_noInterval = std::move(answer.noInterval);
    for (QPushButton* each : m_tenths)
        each->setEnabled(!m_members.empty());
    list([](const Member&) { return false; });
    m_count->setText(tr("Draw a rectangle over the strips to list structures"));
    m_count->setToolTip(m_count->text());
}

template <typename Wanted>
void IndicatorDepartmentsPage::list(const Wanted& wanted)
{
    const Territories& territories = workspace().snapshots().territories();
    std::vector<TextTableModel::Line> lines;
    for (const Member& member : m_members) {
        if (wanted(member))
            lines.push_back({{member.name, territories.departmentTitle(member.department), measureText(member.value),
                              QStringLiteral("—")},
                             member.structure,
                             {{}, {}, {}, m_noInterval}});
    }
    m_count->setToolTip({});
    m_count->setText(tr("%Ln structure(s) of %1", nullptr, static_cast<int>(lines.size()))
                         .arg(countText(static_cast<qint64>(m_members.size()))));
    for (QPushButton* each : m_onChosen)
        each->setEnabled(!lines.empty());
    m_groupName->setEnabled(!lines.empty());
    m_model->setLines(std::move(lines));
}

void IndicatorDepartmentsPage::takeTenth(bool lowest)
{
    std::vector<double> ascending;
    for (const Member& member : m_members)
        ascending.push_back(member.value);
    const auto limit = quantileOfSorted(ascending, lowest ? tenth : 1 - tenth);
    if (limit)
        list([&](const Member& member) { return lowest ? member.value <= *limit : member.value >= *limit; });
}

void IndicatorDepartmentsPage::take(const std::vector<MarkTarget>& targets)
{
    std::set<std::string, std::less<>> structures, departments;
    for (const MarkTarget& target : targets) {
        if (target.field == "structure_code")
            structures.insert(target.values.begin(), target.values.end());
        else if (target.field == "department")
            departments.insert(target.values.begin(), target.values.end());
    }
    list([&](const Member& member) {
        return structures.contains(member.structure) || departments.contains(member.department);
    });
}

void IndicatorDepartmentsPage::filterOnChosen()
{
    Condition condition;
    condition.field = "structure_code";
    for (const TextTableModel::Line& line : m_model->lines())
        condition.any.push_back(line.code);
    workspace().snapshots().setCondition(condition);
}

void IndicatorDepartmentsPage::makeGroup()
{
    StructureGroup group;
    group.name = m_groupName->text().trimmed();
    if (group.name.isEmpty()) {
        m_groupName->setFocus(Qt::OtherFocusReason);
        return workspace().tell(tr("Give the group a name first."));
    }
    if (workspace().workbook().document(WorkbookController::Kind::StructureGroup, group.name))
        return workspace().warn(tr("There is a group named “%1” already: give another name.").arg(group.name));
    for (const TextTableModel::Line& line : m_model->lines())
        group.codes.push_back(line.code);
    workspace().workbook().setDocument(WorkbookController::Kind::StructureGroup, group.name,
                                       QJsonDocument(group.toJson()).toJson(QJsonDocument::Compact),
                                       tr("group of structures"));
    workspace().tell(
        tr("The group “%1” has %Ln structure(s).", nullptr, static_cast<int>(group.codes.size())).arg(group.name));
    m_groupName->clear();
}

void IndicatorDepartmentsPage::clear(const QString& why)
{
    m_members.clear();
    for (FigurePanel* panel : {m_map, m_strip}) {
        panel->setEmptyText(why);
        panel->setFigure(nullptr);
    }
    for (QPushButton* each : m_tenths)
        each->setEnabled(false);
    list([](const Member&) { return false; });
    m_count->clear();
}

}    // namespace vigie
