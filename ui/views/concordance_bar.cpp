// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/concordance_bar.h"

#include "core/query/query_language.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array groupFields = {"sentiment",  "typology_1", "accessibility", "information",          "relation",
                                    "reactivity", "simplicity", "status",        "service_department_1", "month"};

}    // namespace

ConcordanceBar::ConcordanceBar(QWidget* parent)
    : QWidget(parent), m_words(findField(tr("A word, a beginning* or “a phrase”, then Enter"),
                                         QStringLiteral("concordance-words"), this)),
      m_tools(new QWidget(this)), m_counts(plainLabel({}, "title"))
{
    auto* flow = new FlowLayout(8, m_tools);
    flow->setContentsMargins(0, 0, 0, 0);
    m_sort = addChoice(tr("&Sort by"), "concordance-sort");
    m_sort->addItems({tr("publication"), tr("keyword (0)"), tr("first word to the left (1L)"),
                      tr("second word to the left (2L)"), tr("first word to the right (1R)"),
                      tr("second word to the right (2R)")});
    m_group = addChoice(tr("&Group by"), "concordance-group");
    m_group->addItem(tr("no group"), QByteArray());
    m_bookmark = addButton(tr("Bookmark (Ctrl+B)"), "concordance-bookmark");
    m_bookmark->setToolTip(tr("The testimonies of the chosen lines; once more takes the bookmark away"));
    m_export = addButton(tr("Export the lines…"), "concordance-export");
    m_stop = addButton(tr("Stop"), "concordance-stop");
    m_stop->hide();
    m_counts->setObjectName(QStringLiteral("concordance-counts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addWidget(m_tools);
    layout->addWidget(m_counts);
    connect(m_words, &QLineEdit::returnPressed, this, &ConcordanceBar::asked);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            Q_EMIT asked();
    });
    for (QComboBox* choice : {m_sort, m_group})
        connect(choice, &QComboBox::currentIndexChanged, this, &ConcordanceBar::asked);
    connect(m_stop, &QPushButton::clicked, this, &ConcordanceBar::stopAsked);
    connect(m_bookmark, &QPushButton::clicked, this, &ConcordanceBar::bookmarkAsked);
    connect(m_export, &QPushButton::clicked, this, &ConcordanceBar::exportAsked);
}

QPushButton* ConcordanceBar::addButton(const QString& text, const char* objectName)
{
    QPushButton* made = button(text, QLatin1String(objectName));
    m_tools->layout()->addWidget(made);
    return made;
}

QComboBox* ConcordanceBar::addChoice(const QString& label, const char* objectName)
{
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(objectName));
    choice->setAccessibleName(QString(label).remove(u'&'));
    auto* title = plainLabel(label);
    title->setBuddy(choice);
    line->addWidget(title);
    line->addWidget(choice);
    m_tools->layout()->addWidget(pair);
    return choice;
}

QString ConcordanceBar::words() const
{
    return m_words->text().trimmed();
}

void ConcordanceBar::setWords(const QString& words)
{
    const QSignalBlocker quiet(m_words);
    m_words->setText(words);
}

std::vector<int> ConcordanceBar::sortKeys() const
{
    switch (sort()) {
    case Publication:
        return {};
    case Keyword:
        return {0, 1};
    case FirstLeft:
        return {-1, -2};
    case SecondLeft:
        return {-2, -1};
    case FirstRight:
        return {1, 2};
    case SecondRight:
        return {2, 1};
    }
    return {};
}

ConcordanceBar::Sort ConcordanceBar::sort() const
{
    return static_cast<Sort>(m_sort->currentIndex());
}

void ConcordanceBar::setSort(Sort sort)
{
    m_sort->setCurrentIndex(sort);
}

std::string ConcordanceBar::group() const
{
    return m_group->currentData().toByteArray().toStdString();
}

void ConcordanceBar::setDataset(const Dataset& dataset)
{
    const QSignalBlocker quiet(m_group);
    const QVariant former = m_group->currentData();
    while (m_group->count() > 1)
        m_group->removeItem(1);
    for (const char* field : groupFields) {
        if (dataset.experiences.codes(field))
            m_group->addItem(fieldTitle(field), QByteArray(field));
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(former)));
}

void ConcordanceBar::setCounts(const QString& text)
{
    m_counts->setText(text);
}

void ConcordanceBar::setRunning(bool running)
{
    m_stop->setVisible(running);
}

void ConcordanceBar::setUsable(bool usable)
{
    m_bookmark->setEnabled(usable);
    m_export->setEnabled(usable);
}

}    // namespace vigie
