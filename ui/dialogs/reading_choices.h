// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/import_preparation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace vigie {

/// How one source is to be read, where a person knows better than detection: a row of choices, those that apply to its
/// format.
class ReadingChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingChoices(QWidget* parent = nullptr);

    /// What was decided for the source, and what detection says beside it.
    void show(const PreparedSource& source);

Q_SIGNALS:
    void decided(const vigie::ReadingOptions& options);

private:
    struct Choice
    {
        QLabel* title = nullptr;
        QComboBox* box = nullptr;
    };
    Choice choice(const QString& title, const QString& objectName);
    void showSheets(const PreparedSource& source);
    void collect();
    void reset();

    Choice m_encoding;
    Choice m_separator;
    Choice m_quote;
    Choice m_header;
    Choice m_sheet;
    QPushButton* m_automatic;
};

}    // namespace vigie
