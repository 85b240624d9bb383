// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/command_palette.h"

#include "ui/models/display_text.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t mostFound = 60;

QString kindTitle(PaletteEntry::Kind kind)
{
    using Kind = PaletteEntry::Kind;
    switch (kind) {
    case Kind::Action:
        return CommandPalette::tr("Action");
    case Kind::View:
        return CommandPalette::tr("Saved view");
    case Kind::Typology:
        return CommandPalette::tr("Typology");
    case Kind::Department:
        return CommandPalette::tr("Département");
    case Kind::Indicator:
        return CommandPalette::tr("Indicator");
    case Kind::Structure:
        return CommandPalette::tr("Structure");
    }
    return {};
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("…")).trimmed();
}

}    // namespace

CommandPalette::CommandPalette(Workspace& workspace, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_views(workspace), m_actions(actions), m_job(new JobRunner(this)),
      m_field(findField(tr("Structure, typology, indicator, département, view or action"),
                        QStringLiteral("palette-field"), this)),
      m_list(new QTreeView(this)), m_items(new QStandardItemModel(this)),
      m_nothing(wrappedLabel(tr("Nothing is called so. Part of a name, a town or a code is enough."), "muted", this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Go to"));
    m_list->setObjectName(QStringLiteral("palette-list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_items);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::go);
}

void CommandPalette::ask()
{
    if (m_indexed != m_workspace.snapshots().snapshot().dataset)
        indexData();
    collectOthers();
    m_field->clear();
    find({});
    if (const QWidget* window = parentWidget()) {
        resize(std::min(760, window->width() - 80), std::min(460, window->height() - 160));
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 90)));
    }
    open();
    m_field->setFocus();
}

/// Folding the names of 15,000 structures would be felt: until it is done, actions and views are found.
void CommandPalette::indexData()
{
    m_indexed = m_workspace.snapshots().snapshot().dataset;
    m_index = {};
    const auto work = [dataset = m_indexed, &territories = m_workspace.snapshots().territories()](const TaskContext&) {
        PaletteIndex index;
        index.setDataset(dataset, territories);
        return Result<PaletteIndex>(std::move(index));
    };
    m_job->start<PaletteIndex>(work, [this](Result<PaletteIndex> index) {
        m_index = std::move(*index);
        collectOthers();
        find(m_field->text());
    });
}

void CommandPalette::collectOthers()
{
    std::vector<PaletteEntry> others;
    for (const SavedView& view : m_views.views())
        others.push_back({PaletteEntry::Kind::View, view.name, view.label, view.name.toStdString()});
    for (const QAction* action : std::as_const(m_actions))
        others.push_back({PaletteEntry::Kind::Action, withoutMnemonic(action->text()),
                          action->shortcut().toString(QKeySequence::NativeText), action->objectName().toStdString(),
                          action->isEnabled()});
    m_index.setOthers(std::move(others));
}

void CommandPalette::find(const QString& typed)
{
    m_found = m_index.find(typed, mostFound);
    m_items->clear();
    for (const PaletteEntry& entry : m_found) {
        const bool structure = entry.kind == PaletteEntry::Kind::Structure;
        auto* title = new QStandardItem(entry.active ? entry.title
                                        : structure  ? tr("%1 (inactive)").arg(entry.title)
                                                     : tr("%1 (not possible now)").arg(entry.title));
        auto* detail = new QStandardItem(entry.detail);
        auto* kind = new QStandardItem(kindTitle(entry.kind));
        if (!entry.active)
            title->setForeground(theme().mutedText);
        for (QStandardItem* item : {detail, kind})
            item->setForeground(theme().mutedText);
        m_items->appendRow({title, detail, kind});
    }
    m_list->header()->setStretchLastSection(false);
    if (m_items->columnCount() == 3) {
        m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive);
        m_list->setColumnWidth(1, 200);
        m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    }
    m_nothing->setVisible(m_found.empty() && !m_job->running());
    m_list->setVisible(!m_found.empty());
    if (!m_found.empty())
        m_list->setCurrentIndex(m_items->index(0, 0));
    showChosen();
}

void CommandPalette::choose(int step)
{
    const int rows = m_items->rowCount();
    if (rows == 0)
        return;
    m_list->setCurrentIndex(m_items->index((m_list->currentIndex().row() + step + rows) % rows, 0));
    showChosen();
}

void CommandPalette::showChosen()
{
    // The keyboard stays in the field: what the arrows chose is told there.
    const QModelIndex current = m_list->currentIndex();
    const QString kind = current.siblingAtColumn(2).data().toString();
    m_field->setAccessibleDescription(m_found.empty() ? m_nothing->text()
                                                      : current.data().toString() + QStringLiteral(", ") + kind);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        choose(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        go();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void CommandPalette::go()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const PaletteEntry chosen = m_found[static_cast<size_t>(row)];
    accept();
    goTo(chosen);
}

void CommandPalette::goTo(const PaletteEntry& entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Structure:
        return m_workspace.showStructure(entry.value);
    case PaletteEntry::Kind::Indicator:
        return m_workspace.showIndicator(entry.value);
    case PaletteEntry::Kind::Typology:
        return filterBy("typology", entry.value);
    case PaletteEntry::Kind::Department:
        return filterBy("department", entry.value);
    case PaletteEntry::Kind::View:
        for (const SavedView& view : m_views.views()) {
            if (view.name == entry.title)
                return m_views.open(view);
        }
        return;
    case PaletteEntry::Kind::Action:
        for (QAction* action : std::as_const(m_actions)) {
            if (action->objectName().toStdString() == entry.value)
                return action->trigger();
        }
        return;
    }
}

void CommandPalette::filterBy(const char* field, const std::string& value)
{
    Condition condition;
    condition.field = field;
    condition.any = {value};
    m_workspace.snapshots().setCondition(condition);
}

}    // namespace vigie
