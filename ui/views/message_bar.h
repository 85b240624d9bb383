// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigie {

struct Error;

/// What must not be missed: it stays until it is dismissed, and can be copied.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showNotice(const QString& text);
    /// A sentence about what was done, with a button that leads to the details.
    void showReport(const QString& sentence);
    QString text() const;

Q_SIGNALS:
    void detailsAsked();

private:
    void showText(const QString& text, bool withDetails);

    QLabel* m_text;
    QPushButton* m_details;
};

}    // namespace vigie
