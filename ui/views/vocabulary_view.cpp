// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/vocabulary_view.h"

#include "core/query/query_language.h"
#include "core/query/query_terms.h"
#include "core/query/text_normal_form.h"
#include "core/query/text_printer.h"
#include "core/session/text_search.h"
#include "ui/models/display_text.h"
#include "ui/models/vocabulary_model.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"
#include "ui/views/score_bar_delegate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int usualMinFrequency = 5;
/// As many forms of a word as one asks for together; rarer ones are left out.
constexpr size_t askedForms = 20;

TextQuery queryOf(const VocabularyEntry& word)
{
    std::vector<TextQuery> parts;
    for (const std::string& form : word.forms.empty() ? std::vector<std::string>{word.stem} : word.forms) {
        TextQuery part;
        part.phrases = {{form, false}};
        parts.push_back(std::move(part));
    }
    return anyOf(std::move(parts));
}

}    // namespace

VocabularyView::VocabularyView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_minFrequency(new QSpinBox), m_stopWords(new QCheckBox(tr("With stop words"))),
      m_context(button(tr("See it in context (Enter)"), QStringLiteral("vocabulary-context"))),
      m_filter(button(tr("Filter by this word"), QStringLiteral("vocabulary-filter"))),
      m_copy(button(tr("Copy the table"), QStringLiteral("vocabulary-copy"))),
      m_stop(button(tr("Stop"), QStringLiteral("vocabulary-stop"))), m_counts(plainLabel({}, "title")),
      m_notes(wrappedLabel({}, "muted")), m_empty(wrappedLabel({}, "muted")), m_pages(new QStackedWidget(this)),
      m_model(new VocabularyModel(this)),
      m_table(table(m_model, tr("Specific vocabulary"), QStringLiteral("vocabulary"), this)),
      m_corpusJob(new JobRunner(this)), m_job(new JobRunner(this))
{
    m_counts->setObjectName(QStringLiteral("vocabulary-counts"));
    m_notes->setObjectName(QStringLiteral("vocabulary-notes"));
    m_empty->setObjectName(QStringLiteral("vocabulary-empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(40, 40, 40, 40);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(words());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(controls());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notes);
    m_stop->hide();
    connect(m_minFrequency, &QSpinBox::valueChanged, this, &VocabularyView::count);
    connect(m_stopWords, &QCheckBox::toggled, this, &VocabularyView::count);
    connect(m_table, &QAbstractItemView::activated, this, &VocabularyView::askConcordance);
    connect(m_context, &QPushButton::clicked, this, &VocabularyView::askConcordance);
    connect(m_filter, &QPushButton::clicked, this, &VocabularyView::filterByWord);
    connect(m_copy, &QPushButton::clicked, this, &VocabularyView::copy);
    connect(m_stop, &QPushButton::clicked, this, &VocabularyView::stop);
    connect(&snapshots(), &SnapshotController::thresholdsChanged, this, &VocabularyView::refreshWhenSeen);
    for (JobRunner* job : {m_corpusJob, m_job})
        connect(job, &JobRunner::runningChanged, this,
                [this] { m_stop->setVisible(m_corpusJob->running() || m_job->running()); });
    showNothing({});
}

QWidget* VocabularyView::controls()
{
    m_minFrequency->setObjectName(QStringLiteral("vocabulary-min-frequency"));
    m_minFrequency->setAccessibleName(tr("At least so many occurrences in all testimonies"));
    m_minFrequency->setToolTip(m_minFrequency->accessibleName());
    m_minFrequency->setRange(1, 1'000'000);
    m_minFrequency->setValue(usualMinFrequency);
    m_minFrequency->setKeyboardTracking(false);
    m_stopWords->setObjectName(QStringLiteral("vocabulary-stop-words"));
    m_stopWords->setToolTip(tr("Articles, pronouns, prepositions and the like, which say how one writes rather than "
                               "what of. All words of the snapshot are counted anew."));
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(8, tools);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    auto* title = plainLabel(tr("&Minimum frequency"));
    title->setBuddy(m_minFrequency);
    line->addWidget(title);
    line->addWidget(m_minFrequency);
    flow->addWidget(pair);
    flow->addWidget(m_stopWords);
    for (QPushButton* each : {m_context, m_filter, m_copy})
        flow->addWidget(each);
    auto* second = new QHBoxLayout;
    second->addWidget(m_counts, 1);
    second->addWidget(m_stop);
    layout->addWidget(tools);
    layout->addLayout(second);
    return top;
}

QWidget* VocabularyView::words()
{
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);    // the core's order, strongest first
    m_table->setItemDelegateForColumn(VocabularyModel::Score, new ScoreBarDelegate(m_table));
    const std::pair<int, int> widths[] = {{VocabularyModel::Count, 80},  {VocabularyModel::Expected, 90},
                                          {VocabularyModel::Whole, 90},  {VocabularyModel::Documents, 110},
                                          {VocabularyModel::Score, 260}, {VocabularyModel::Adjusted, 130}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(VocabularyModel::Word, QHeaderView::Stretch);
    return m_table;
}

void VocabularyView::snapshotChanged()
{
    m_corpusJob->cancel();
    m_job->cancel();
    m_corpus.reset();
    showNothing({});
}

void VocabularyView::refresh()
{
    count();
}

QString VocabularyView::refusal() const
{
    if (selection().experienceCount() == 0)
        return nothingLeft();
    if (selection().experienceCount() == selection().dataset().experiences.rowCount())
        return tr("The selection is all testimonies: there is nothing to compare it with. Choose some of them with the "
                  "filter, for instance a sentiment, a criterion or a network.");
    return {};
}

void VocabularyView::count()
{
    if (!snapshots().isOpen() || !isVisible())
        return;    // refresh() counts when the view is seen
    m_job->cancel();
    if (const QString why = refusal(); !why.isEmpty())
        return showNothing(why);
    m_counts->setText(m_model->rowCount() > 0 ? tr("Counting… these are the words of before.") : tr("Counting…"));
    const bool stopWords = m_stopWords->isChecked();
    if (m_corpus && m_corpus->options().listStopWords == stopWords)
        countPart();
    else
        countCorpus(stopWords);
}

void VocabularyView::countCorpus(bool stopWords)
{
    if (m_corpusJob->running() && m_corpusJob->property("stopWords").toBool() == stopWords)
        return;    // what is counted is the whole, whatever the filter has become
    m_corpusJob->setProperty("stopWords", stopWords);
    const auto work = [snapshot = snapshots().snapshot(), stopWords](const TaskContext& task) -> Result<Corpus> {
        const auto reader = testimonyReader(snapshot);
        if (!reader)
            return reader.error();
        auto corpus = CorpusCounts::read(snapshot.dataset->experiences.rowCount(), *reader,
                                         {TextScope::Testimony, stopWords}, task);
        if (!corpus)
            return corpus.error();
        return Corpus(std::make_shared<const CorpusCounts>(std::move(*corpus)));
    };
    m_corpusJob->start<Corpus>(work, [this](Result<Corpus> corpus) {
        if (!corpus)
            return fail(corpus.error());
        m_corpus = std::move(*corpus);
        refreshWhenSeen();
    });
}

void VocabularyView::countPart()
{
    VocabularyOptions options;
    options.minFrequency = m_minFrequency->value();
    options.forms = askedForms;
    const auto work = [snapshot = snapshots().snapshot(), selection = sharedSelection(), corpus = m_corpus, options,
                       thresholds = snapshots().thresholds()](const TaskContext& task) -> Result<Vocabulary> {
        const auto reader = testimonyReader(snapshot);
        if (!reader)
            return reader.error();
        const auto part = corpus->countsOf(selection->experiences(), *reader, task);
        if (!part)
            return part.error();
        return specificVocabulary(*corpus, *part, options, thresholds);
    };
    m_job->start<Vocabulary>(work, [this](Result<Vocabulary> vocabulary) {
        if (!vocabulary)
            return fail(vocabulary.error());
        show(std::move(*vocabulary));
    });
}

void VocabularyView::show(Vocabulary vocabulary)
{
    const Thresholds& thresholds = snapshots().thresholds();
    if (vocabulary.reliability == Reliability::Hidden)
        return showNothing(tr("The selection has %1 testimonies with text and leaves out %2: nothing is said of fewer "
                              "than %3. Widen the filter, or narrow it when it leaves nearly all.")
                               .arg(countText(vocabulary.testimoniesInPart),
                                    countText(vocabulary.testimoniesInWhole - vocabulary.testimoniesInPart),
                                    countText(thresholds.hideBelow)));
    if (vocabulary.entries.empty())
        return showNothing(tr("No word is as frequent as %1 in all testimonies. Ask for a lower minimum frequency.")
                               .arg(countText(m_minFrequency->value())));
    m_counts->setText(tr("%Ln word(s) compared", nullptr, static_cast<int>(vocabulary.entries.size())) +
                      QStringLiteral(" · ") +
                      tr("%1 of %2 testimonies, %3 of %4 words")
                          .arg(countText(vocabulary.testimoniesInPart), countText(vocabulary.testimoniesInWhole),
                               countText(vocabulary.wordsInPart), countText(vocabulary.wordsInWhole)));
    m_notes->setText(notes(vocabulary));
    m_model->setWords(std::move(vocabulary.entries));
    m_table->selectRow(0);
    m_pages->setCurrentIndex(1);
    for (QPushButton* each : {m_context, m_filter, m_copy})
        each->setEnabled(true);
    Q_EMIT wordsShown();
}

QString VocabularyView::notes(const Vocabulary& vocabulary) const
{
    QStringList sentences = {
        tr("Words that the selection says more (+) or less (−) often than all testimonies. A word stands for all its "
           "forms; words repeat within a testimony, so that a score that rests on few testimonies says little."),
        tr("Of %1 words tested, some would be surprising by chance: among those kept at a false discovery of 0.05, "
           "about one in twenty is (Benjamini–Hochberg).")
            .arg(countText(vocabulary.tested))};
    if (vocabulary.reliability == Reliability::Caution)
        sentences.prepend(tr("n < %1: to be read with caution.").arg(countText(snapshots().thresholds().cautionBelow)));
    if (selection().filter().text())
        sentences += tr("The filter asks for words: these are frequent because of it.");
    return sentences.join(u' ');
}

void VocabularyView::showNothing(const QString& why)
{
    m_model->setWords({});
    m_empty->setText(why);
    m_pages->setCurrentIndex(0);
    m_counts->clear();
    m_notes->clear();
    for (QPushButton* each : {m_context, m_filter, m_copy})
        each->setEnabled(false);
}

void VocabularyView::fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_counts->setText(m_model->rowCount() > 0 ? tr("These are the words of before.") : QString());
    Q_EMIT snapshots().failed(error);
}

void VocabularyView::stop()
{
    m_corpusJob->cancel();
    m_job->cancel();
    m_counts->setText(m_model->rowCount() > 0 ? tr("Stopped: these are the words of before.")
                                              : tr("Stopped. Another filter, or another frequency, counts again."));
}

std::optional<TextQuery> VocabularyView::chosenWord() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(queryOf(m_model->wordAt(current.row()))) : std::nullopt;
}

void VocabularyView::askConcordance()
{
    if (const auto word = chosenWord())
        Q_EMIT concordanceAsked(printText(*word));
}

void VocabularyView::filterByWord()
{
    const auto word = chosenWord();
    if (!word)
        return;
    FilterState filter = snapshots().filter();
    std::vector<TextQuery> parts;
    if (filter.text())
        parts.push_back(*filter.text());
    parts.push_back(*word);
    filter.setText(allOf(std::move(parts)));
    // A filter that cannot be written down cannot be kept: words have their bounds.
    if (const auto written = readTerms(printQuery(filter)); !written) {
        Q_EMIT snapshots().failed(written.error());
        return;
    }
    snapshots().setFilter(filter);
}

void VocabularyView::copy()
{
    QGuiApplication::clipboard()->setText(m_model->tabSeparated());
    workspace().tell(tr("The table was copied: %Ln word(s).", nullptr, m_model->rowCount()));
}

}    // namespace vigie
