// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace vigie {

struct Error;

/// What must not be missed: it stays until it is dismissed, and can be copied. Of several the latest is shown, and
/// dismissing it shows the one before; notices and reports make room for later ones, errors do not.
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
    enum class Kind { Error, Notice, Report };
    struct Message
    {
        QString text;
        Kind kind;
    };

    void add(const QString& text, Kind kind);
    void dismiss();
    void showLatest();

    std::vector<Message> m_messages;    ///< latest last
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_details;
};

}    // namespace vigie
