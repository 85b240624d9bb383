// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/import_settings.h"
#include "ui/dialogs/source_details.h"
#include "ui/models/display_text.h"
#include "ui/models/source_list_model.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/job_bar.h"
#include "ui/views/message_bar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr QSize comfortable(1160, 740);

}

QStringList filesIn(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

ImportDialog::ImportDialog(ImportController& imports, QWidget* parent)
    : QDialog(parent), m_imports(imports), m_messages(new MessageBar), m_pages(new QStackedWidget),
      m_model(new SourceListModel(m_preparation, this)), m_details(new SourceDetails), m_settings(new ImportSettings),
      m_job(new JobBar), m_status(plainLabel({}, "muted")),
      m_choose(button(tr("Choose files…"), QStringLiteral("import-choose"), "primary")),
      m_close(button(tr("Close"), QStringLiteral("import-close"))),
      m_import(button(tr("Import"), QStringLiteral("import-start"), "primary"))
{
    setWindowTitle(tr("Import"));
    setObjectName(QStringLiteral("import-dialog"));
    setAcceptDrops(true);
    resizeForText(this, comfortable);
    m_pages->addWidget(emptyPage());
    m_pages->addWidget(sourcePage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_job);
    layout->addWidget(footer());
    connect(&m_preparation, &ImportPreparation::changed, this, &ImportDialog::refresh);
    connect(&m_preparation, &ImportPreparation::appended, this, &ImportDialog::selectFirst);
    connect(&m_preparation, &ImportPreparation::sourceChanged, this, [this](int source) {
        if (source == selectedSource())
            showSelected();
    });
    connect(m_details, &SourceDetails::decided, this, [this](const ReadingOptions& options) {
        if (const int source = selectedSource(); source >= 0)
            m_preparation.setDecided(static_cast<size_t>(source), options);
    });
    connectImport();
    refresh();
}

QWidget* ImportDialog::emptyPage()
{
    auto* page = new QWidget(this);
    auto* folder = button(tr("Choose a folder…"), QStringLiteral("import-choose-folder"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(plainLabel(tr("Drop files, folders or ZIP archives here"), "headline"), 0, Qt::AlignHCenter);
    auto* text = wrappedLabel(tr("Vigie recognises the published files of Services Publics + by their columns, "
                                 "whatever they are called. Nothing is imported before you have seen what was "
                                 "recognised."),
                              "muted");
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(scaledToText(560));
    text->setMinimumHeight(text->heightForWidth(text->width()));
    layout->addWidget(text, 0, Qt::AlignHCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_choose);
    buttons->addWidget(folder);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    return page;
}

QWidget* ImportDialog::sourcePage()
{
    auto* page = new QWidget(this);
    auto* files = button(tr("Add files…"), QStringLiteral("import-add-files"));
    auto* folder = button(tr("Add a folder…"), QStringLiteral("import-add-folder"));
    connect(files, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("Sources"), "headline"), 1);
    top->addWidget(files);
    top->addWidget(folder);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(sourceTable(), 3);
    layout->addWidget(m_details, 5);
    layout->addWidget(m_settings);
    return page;
}

QWidget* ImportDialog::sourceTable()
{
    m_sources = table(m_model, tr("Sources to import"), QStringLiteral("import-sources"));
    QHeaderView* header = m_sources->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0);    // the rows in view: a folder may hold thousands
    header->setSectionResizeMode(SourceListModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(SourceListModel::Problems, QHeaderView::Stretch);
    m_sources->setTextElideMode(Qt::ElideMiddle);
    m_sources->setMinimumHeight(100);
    connect(m_sources->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showSelected);
    // Space ticks the row from whatever cell the keyboard is in.
    auto* space = new QShortcut(Qt::Key_Space, m_sources);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &ImportDialog::toggleSelected);
    return m_sources;
}

QWidget* ImportDialog::footer()
{
    auto* line = new QWidget(this);
    line->setObjectName(QStringLiteral("dialogFooter"));
    line->setAttribute(Qt::WA_StyledBackground);
    m_status->setObjectName(QStringLiteral("import-status"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_close);
    layout->addWidget(m_import);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    return line;
}

void ImportDialog::connectImport()
{
    connect(&m_imports, &ImportController::runningChanged, this, &ImportDialog::runningChanged);
    connect(&m_imports, &ImportController::progressed, m_job, &JobBar::setProgress);
    connect(&m_imports, &ImportController::failed, m_messages, &MessageBar::showError);
    connect(&m_imports, &ImportController::imported, this, &ImportDialog::imported);
    connect(m_job, &JobBar::cancelAsked, this, &ImportDialog::cancelImport);
}

void ImportDialog::addInputs(const QStringList& inputs)
{
    m_preparation.add(inputs);
}

void ImportDialog::chooseFiles()
{
    addInputs(QFileDialog::getOpenFileNames(
        this, tr("Import files"), {},
        tr("Published files (*.csv *.txt *.tsv *.json *.xlsx *.zip *.gz);;All files (*)")));
}

void ImportDialog::chooseFolder()
{
    if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder")); !folder.isEmpty())
        addInputs({folder});
}

void ImportDialog::startImport()
{
    if (!m_import->isEnabled())
        return;
    m_messages->hide();
    ImportRequest request;
    m_settings->fill(request);
    m_preparation.fill(request);
    m_preparation.pause();
    m_imports.importWith(std::move(request));
}

void ImportDialog::cancelImport()
{
    m_imports.cancel();
    m_messages->showNotice(tr("The import was cancelled: nothing of it is kept."));
}

void ImportDialog::imported()
{
    if (!m_preparation.examining())
        return accept();
    // Others were dropped meanwhile: the panel stays for them, and what is imported is not ticked any more.
    for (size_t source = 0; source < m_preparation.sources().size(); ++source)
        m_preparation.setWanted(source, false);
    show();
}

void ImportDialog::runningChanged(bool running)
{
    m_job->setRunning(running);
    m_pages->setEnabled(!running);
    m_close->setText(running ? tr("Hide") : tr("Close"));
    m_close->setAccessibleName(m_close->text());
    if (!running)
        m_preparation.resume();
    refresh();
}

void ImportDialog::selectFirst()
{
    if (selectedSource() < 0)
        m_sources->setCurrentIndex(m_model->index(0, 0));
    m_sources->setFocus();
}

int ImportDialog::selectedSource() const
{
    return m_sources->currentIndex().isValid() ? m_sources->currentIndex().row() : -1;
}

void ImportDialog::showSelected()
{
    const int source = selectedSource();
    if (source < 0)
        m_details->showNothing();
    else
        m_details->show(m_preparation.sources()[static_cast<size_t>(source)]);
    // What is said below may have taken height from the table.
    QMetaObject::invokeMethod(
        m_sources, [this] { m_sources->scrollTo(m_sources->currentIndex()); }, Qt::QueuedConnection);
}

void ImportDialog::toggleSelected()
{
    const QModelIndex name = m_sources->currentIndex().siblingAtColumn(SourceListModel::Name);
    if (!name.isValid())
        return;
    const bool ticked = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(name, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ImportDialog::refresh()
{
    const bool any = !m_preparation.sources().empty() || m_preparation.examining();
    const bool ready = m_preparation.chosen() > 0 && !m_preparation.examining() && !m_imports.running();
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_import->setEnabled(ready);
    m_import->setDefault(any);
    m_choose->setDefault(!any);
    m_status->setText(m_imports.running() ? QString() : statusText());
}

QString ImportDialog::statusText() const
{
    const std::vector<PreparedSource>& sources = m_preparation.sources();
    if (m_preparation.examining())
        return tr("Examined: %1 of %2")
            .arg(countText(static_cast<qint64>(m_preparation.examined())),
                 countText(static_cast<qint64>(sources.size())));
    if (sources.empty())
        return {};
    if (m_preparation.chosen() == 0)
        return tr("None of these sources will be imported.");
    qint64 rows = 0;
    bool exact = true;
    for (const PreparedSource& source : sources) {
        if (!source.chosen())
            continue;
        rows += source.preview.rows.value_or(0);
        exact = exact && source.preview.rowsAreExact;
    }
    return tr("To import: %1 of %2 · records: %3")
        .arg(countText(static_cast<qint64>(m_preparation.chosen())), countText(static_cast<qint64>(sources.size())),
             (exact ? QString() : QStringLiteral("≈ ")) + countText(rows));
}

void ImportDialog::reject()
{
    if (m_imports.running())
        hide();
    else {
        m_preparation.clear();
        QDialog::reject();
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addInputs(filesIn(event->mimeData()));
}

}    // namespace vigie
