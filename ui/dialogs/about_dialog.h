// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vigie {

/// Versions, licence, sources of the data, and the works of others that Vigie is made with.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    static QString dataSources();
};

}    // namespace vigie
