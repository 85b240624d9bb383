// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace vigie {

/// What one sees without a snapshot: two ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void importAsked();
    void demonstrationAsked();

private:
    QWidget* choice(const QString& title, const QString& text, QPushButton* act);
};

}    // namespace vigie
