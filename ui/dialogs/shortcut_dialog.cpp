// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcut_dialog.h"

#include "core/base/fold.h"
#include "ui/models/text_table_model.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace vigie {

ShortcutDialog::ShortcutDialog(QList<ShortcutLine> shortcuts, QWidget* parent)
    : QDialog(parent), m_shortcuts(std::move(shortcuts)),
      m_model(new TextTableModel({tr("What it does"), tr("Keys"), tr("Where")}, {}, this)),
      m_find(findField(tr("Find an act or a key"), QStringLiteral("shortcuts-find"))), m_count(plainLabel({}, "small"))
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    QTableView* view = table(m_model, tr("Keyboard shortcuts"), QStringLiteral("shortcuts-table"), this);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_count->setObjectName(QStringLiteral("shortcuts-count"));
    auto* close = button(tr("&Close"), QStringLiteral("shortcuts-close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutDialog::fill);
    auto* line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(view, 1);
    layout->addLayout(line);
    resize(760, 560);
    fill();
}

void ShortcutDialog::fill()
{
    const std::string wanted = fold(m_find->text().trimmed().toStdString());
    std::vector<TextTableModel::Line> lines;
    for (const ShortcutLine& shortcut : m_shortcuts) {
        const QStringList cells = {shortcut.act, keysText(shortcut.keys), shortcut.where};
        if (fold(cells.join(u' ').toStdString()).find(wanted) != std::string::npos)
            lines.push_back({cells, {}});
    }
    m_model->setLines(std::move(lines));
    m_count->setText(m_model->rowCount() > 0 ? tr("%Ln shortcut(s)", nullptr, m_model->rowCount())
                                             : tr("No act and no key reads so. Try fewer letters."));
}

}    // namespace vigie
