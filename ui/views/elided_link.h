// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace vigie {

/// A link of data: as wide as there is room, cut with "…", with the whole text as its name and tool tip.
class ElidedLink : public QPushButton
{
    Q_OBJECT

public:
    ElidedLink(const QString& text, const QString& objectName, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_whole;
};

}    // namespace vigie
