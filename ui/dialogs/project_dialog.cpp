// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/project_dialog.h"

#include "ui/models/display_text.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

namespace {

enum How { Embedded, Referenced };

}

ProjectDialog::ProjectDialog(const QString& label, const QStringList& snapshots, const QString& shown, QWidget* parent)
    : QDialog(parent), m_shown(shown), m_label(new QLineEdit(label, this)), m_size(plainLabel({}, "muted", this)),
      m_save(button(tr("Save as…"), QStringLiteral("save-project"), "primary", this))
{
    setObjectName(QStringLiteral("project-dialog"));
    setWindowTitle(tr("Save as a project"));
    m_label->setObjectName(QStringLiteral("project-label"));
    m_label->setAccessibleName(tr("Label of the project"));
    m_label->setMaxLength(200);
    m_size->setObjectName(QStringLiteral("project-size"));
    auto* cancel = button(tr("Cancel"), QStringLiteral("cancel-project"));
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_label, &QLineEdit::textChanged, this, &ProjectDialog::showSize);

    auto* form = new QFormLayout;
    form->addRow(tr("Label"), m_label);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_size, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(wrappedLabel(
        tr("A project is one file for another person or another machine: your notes, codes, groups, decisions, saved "
           "views and the filter as it is now, with the snapshots they are about.")));
    layout->addLayout(form);
    layout->addWidget(plainLabel(tr("Snapshots"), "title"));
    layout->addWidget(choices(snapshots), 1);
    layout->addWidget(wrappedLabel(tr("An embedded snapshot travels with the project. One that is referred to must be "
                                      "on the other machine already; it is recognised by its content."),
                                   "muted"));
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    showSize();
}

QWidget* ProjectDialog::choices(const QStringList& snapshots)
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto* grid = new QGridLayout(page);
    grid->setColumnStretch(0, 1);
    for (const QString& path : snapshots) {
        const QFileInfo file(path);
        const int row = static_cast<int>(m_choices.size());
        // An ampersand in a name is no mnemonic.
        auto* taken = new QCheckBox(file.fileName().replace(u'&', QStringLiteral("&&")));
        taken->setObjectName(QStringLiteral("project-snapshot-%1").arg(row + 1));
        taken->setToolTip(plainToolTip(path));
        taken->setChecked(path == m_shown);
        taken->setEnabled(path != m_shown);
        auto* how = new QComboBox;
        how->setObjectName(QStringLiteral("project-how-%1").arg(row + 1));
        how->setAccessibleName(tr("How %1 goes into the project").arg(file.fileName()));
        how->addItems({tr("Embedded"), tr("Referred to")});
        how->setEnabled(taken->isChecked());
        connect(taken, &QCheckBox::toggled, how, &QWidget::setEnabled);
        connect(taken, &QCheckBox::toggled, this, &ProjectDialog::showSize);
        connect(how, &QComboBox::currentIndexChanged, this, &ProjectDialog::showSize);
        grid->addWidget(taken, row, 0);
        grid->addWidget(plainLabel(QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat), "muted"),
                        row, 1, Qt::AlignRight);
        grid->addWidget(how, row, 2);
        m_choices.push_back({path, file.size(), taken, how});
    }
    if (m_choices.empty())
        grid->addWidget(wrappedLabel(tr("No snapshot is known: the project will hold your workbook only.")), 0, 0, 1,
                        3);
    grid->setRowStretch(static_cast<int>(m_choices.size()) + 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(tr("Snapshots"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(fontMetrics().height() * 6);
    return scroll;
}

void ProjectDialog::showSize()
{
    qint64 bytes = 0;
    int embedded = 0;
    for (const Choice& choice : m_choices) {
        if (!choice.taken->isChecked() || choice.how->currentIndex() != Embedded)
            continue;
        bytes += choice.bytes;
        ++embedded;
    }
    m_size->setText(tr("%Ln snapshot(s) embedded, at most %1", nullptr, embedded)
                        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    m_save->setEnabled(!m_label->text().simplified().isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("A project needs a label"));
}

ProjectRequest ProjectDialog::request() const
{
    ProjectRequest request;
    request.label = m_label->text().simplified();
    for (const Choice& choice : m_choices) {
        if (!choice.taken->isChecked())
            continue;
        if (choice.path == m_shown)
            request.shown = request.snapshots.size();
        request.snapshots.push_back({choice.path, choice.how->currentIndex() == Embedded});
    }
    return request;
}

}    // namespace vigie
