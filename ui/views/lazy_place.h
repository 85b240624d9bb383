// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace vigie {

/// A place that is made when it is first seen: a window that starts pays for one place, not for six.
class LazyPlace : public QWidget
{
    Q_OBJECT

public:
    /// Makes the view as a child of @p place: its widgets are styled once.
    using Maker = std::function<QWidget*(QWidget* place)>;

    explicit LazyPlace(Maker maker, QWidget* parent = nullptr);
    /// nullptr before it was seen.
    QWidget* view() const { return m_view; }
    /// Makes the view now if it is not there yet.
    void make();

Q_SIGNALS:
    void made(QWidget* view);

protected:
    void showEvent(QShowEvent* event) override;

private:
    Maker m_maker;
    QWidget* m_view = nullptr;
};

}    // namespace vigie
