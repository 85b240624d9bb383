// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reading_choices.h"

#include "core/ingest/encoding.h"
#include "ui/models/source_list_model.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace vigie {

namespace {

constexpr int automatic = 0;    ///< row of every box: nothing is decided

constexpr TextEncoding encodings[] = {TextEncoding::Utf8,           TextEncoding::Utf16LittleEndian,
                                      TextEncoding::Utf16BigEndian, TextEncoding::Windows1252,
                                      TextEncoding::MacRoman,       TextEncoding::CodePage850};
constexpr char separators[] = {';', ',', '\t', '|'};
constexpr char quotes[] = {'"', '\''};

template <typename T>
std::optional<T> decidedIn(const QComboBox* box)
{
    return box->currentIndex() == automatic ? std::nullopt : std::optional(static_cast<T>(box->currentData().toInt()));
}

template <typename T>
void showDecided(QComboBox* box, const std::optional<T>& value, const QString& found)
{
    const QSignalBlocker quiet(box);
    // What was decided is read back as found: it says nothing of what detection would find.
    box->setItemText(automatic, found.isEmpty() || value ? ReadingChoices::tr("automatic")
                                                         : ReadingChoices::tr("%1 (automatic)").arg(found));
    box->setCurrentIndex(value ? box->findData(static_cast<int>(*value)) : automatic);
}

}    // namespace

ReadingChoices::ReadingChoices(QWidget* parent)
    : QWidget(parent), m_automatic(button(tr("Automatic detection"), QStringLiteral("reading-automatic"), "link"))
{
    auto* layout = new FlowLayout(12, this);
    m_encoding = choice(tr("Encoding"), QStringLiteral("reading-encoding"));
    for (const TextEncoding encoding : encodings)
        m_encoding.box->addItem(encodingName(encoding), static_cast<int>(encoding));
    m_separator = choice(tr("Separator"), QStringLiteral("reading-separator"));
    for (const char separator : separators)
        m_separator.box->addItem(separatorText(separator), static_cast<int>(separator));
    m_quote = choice(tr("Quotes"), QStringLiteral("reading-quote"));
    for (const char quote : quotes)
        m_quote.box->addItem(separatorText(quote), static_cast<int>(quote));
    m_header = choice(tr("First row"), QStringLiteral("reading-header"));
    m_header.box->addItem(tr("header"), 1);
    m_header.box->addItem(tr("data"), 0);
    m_header.box->setToolTip(tr("Whether the first row names the columns or is already data"));
    m_sheet = choice(tr("Sheet"), QStringLiteral("reading-sheet"));
    layout->addWidget(m_automatic);
    m_automatic->setToolTip(tr("Forget what was chosen here, and detect everything again"));
    connect(m_automatic, &QPushButton::clicked, this, &ReadingChoices::reset);
}

ReadingChoices::Choice ReadingChoices::choice(const QString& title, const QString& objectName)
{
    auto* pair = new QWidget(this);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    Choice made{plainLabel(title), new QComboBox(pair)};
    made.box->setObjectName(objectName);
    made.box->setAccessibleName(title);
    made.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    made.box->addItem(tr("automatic"));
    made.title->setBuddy(made.box);
    line->addWidget(made.title);
    line->addWidget(made.box);
    layout()->addWidget(pair);
    connect(made.box, &QComboBox::currentIndexChanged, this, &ReadingChoices::collect);
    return made;
}

void ReadingChoices::show(const PreparedSource& source)
{
    const Reading& reading = source.reading;
    const ReadingOptions& decided = source.decided;
    const bool known =
        source.state == PreparedSource::State::Readable || source.state == PreparedSource::State::Refused;
    const bool csv = reading.format == SourceFormat::Csv;
    const bool workbook = reading.format == SourceFormat::Workbook;
    showDecided(m_encoding.box, decided.encoding, known ? encodingName(reading.encoding) : QString());
    showDecided(m_separator.box, decided.delimiter, known ? separatorText(reading.dialect.delimiter) : QString());
    showDecided(m_quote.box, decided.quote, known ? separatorText(reading.dialect.quote) : QString());
    showDecided(m_header.box, decided.hasHeader, known ? m_header.box->itemText(reading.hasHeader ? 1 : 2) : QString());
    showSheets(source);
    m_encoding.box->parentWidget()->setVisible(!workbook);
    for (const Choice& each : {m_separator, m_quote})
        each.box->parentWidget()->setVisible(csv);
    m_header.box->parentWidget()->setVisible(csv || workbook);
    m_sheet.box->parentWidget()->setVisible(workbook && reading.sheets.size() > 1);
    m_automatic->setEnabled(decided.encoding || decided.delimiter || decided.quote || decided.hasHeader ||
                            !decided.sheet.isEmpty());
    setEnabled(!source.listedOnly);
}

void ReadingChoices::showSheets(const PreparedSource& source)
{
    const QSignalBlocker quiet(m_sheet.box);
    m_sheet.box->clear();
    m_sheet.box->addItem(source.reading.sheet.isEmpty() || !source.decided.sheet.isEmpty()
                             ? tr("automatic")
                             : tr("%1 (automatic)").arg(source.reading.sheet));
    m_sheet.box->addItems(source.reading.sheets);
    const int position = m_sheet.box->findText(source.decided.sheet, Qt::MatchExactly);
    m_sheet.box->setCurrentIndex(source.decided.sheet.isEmpty() || position < 0 ? automatic : position);
}

void ReadingChoices::collect()
{
    ReadingOptions options;
    options.encoding = decidedIn<TextEncoding>(m_encoding.box);
    options.delimiter = decidedIn<char>(m_separator.box);
    options.quote = decidedIn<char>(m_quote.box);
    options.hasHeader = decidedIn<bool>(m_header.box);
    if (m_sheet.box->currentIndex() > automatic)
        options.sheet = m_sheet.box->currentText();
    Q_EMIT decided(options);
}

void ReadingChoices::reset()
{
    Q_EMIT decided({});
}

}    // namespace vigie
