// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/empty_shell.h"

#include <QAbstractTableModel>
#include <QDockWidget>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenuBar>
#include <QPainter>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QTreeWidget>

namespace vigie::bench {

namespace {

constexpr int rows = 150'000;
constexpr int values = 300;
constexpr int charts = 6;
constexpr int barsOfAChart = 100;

class EmptyModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("cell %1").arg(index.row())) : QVariant();
    }
};

class MadeUpBars : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        painter.drawText(8, 16, QStringLiteral("Title"));
        const double step = (width() - 50.0) / barsOfAChart;
        for (int bar = 0; bar < barsOfAChart; ++bar) {
            const double height = (this->height() - 50.0) * (bar % 17) / 17;
            painter.fillRect(QRectF(40 + bar * step, this->height() - 25 - height, step - 1, height), Qt::darkBlue);
        }
    }
};

QWidget* chartGrid()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    for (int chart = 0; chart < charts; ++chart)
        grid->addWidget(new MadeUpBars, chart / 3, chart % 3);
    return page;
}

}    // namespace

std::unique_ptr<QMainWindow> emptyShell()
{
    auto window = std::make_unique<QMainWindow>();
    window->resize(1440, 900);
    for (const char* title : {"File", "Edit", "View", "Help"})
        window->menuBar()->addMenu(QLatin1String(title))->addAction(QStringLiteral("Act"));
    QToolBar* tools = window->addToolBar(QStringLiteral("Tools"));
    for (int tool = 0; tool < 8; ++tool)
        tools->addAction(QStringLiteral("Tool %1").arg(tool));
    auto* list = new QTreeWidget;
    for (int value = 0; value < values; ++value)
        new QTreeWidgetItem(list, {QStringLiteral("Value %1").arg(value)});
    auto* dock = new QDockWidget(QStringLiteral("Filters"));
    dock->setWidget(list);
    window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    auto* table = new QTableView;
    table->setModel(new EmptyModel(table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(chartGrid());
    splitter->addWidget(table);
    window->setCentralWidget(splitter);
    window->statusBar()->showMessage(QStringLiteral("Ready"));
    return window;
}

}    // namespace vigie::bench
