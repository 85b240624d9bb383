// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_json.h"
#include "tests/chart/made_figures.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/export_place.h"
#include "ui/dialogs/figure_export_dialog.h"
#include "ui/render/figure_panel.h"
#include "ui/views/linked_figure.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vigie;

namespace {

std::shared_ptr<const FigureSpec> figure()
{
    FigureSpec made = made::shares();
    made.provenance.sourceLine = made.frame.sourceLine;
    made.provenance.sampleSize = made.frame.sampleSize;
    made.provenance.snapshot.dataDate = QStringLiteral("2023-05-09");
    return std::make_shared<const FigureSpec>(made);
}

template <typename Widget>
Widget* part(const QWidget& dialog, const char* name)
{
    return dialog.findChild<Widget*>(QLatin1String(name));
}

void choose(const QWidget& dialog, const char* box, const char* value)
{
    auto* choices = part<QComboBox>(dialog, box);
    choices->setCurrentIndex(choices->findData(QLatin1String(value)));
}

/// Answers the next question with the button of this role.
void answer(QMessageBox::ButtonRole role)
{
    QTimer::singleShot(0, qApp, [role] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(question);
        for (QAbstractButton* each : question->buttons()) {
            if (question->buttonRole(each) == role)
                each->click();
        }
    });
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}    // namespace

class TestFigureExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test-figure-export"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }

    void everyPanelSavesThroughTheDialog()
    {
        Workspace workspace;
        QWidget window;
        FigurePanel panel(&window);
        panel.setFigure(figure());
        auto* save = panel.findChild<QAction*>(QStringLiteral("figurePanel.save"));
        QVERIFY(!save->isVisible());
        offerExports(&panel, workspace);
        QVERIFY(save->isVisible());
        QVERIFY(panel.findChild<QAction*>(QStringLiteral("figurePanel.saveTable"))->isVisible());
        save->trigger();
        auto* dialog = window.findChild<FigureExportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
        panel.setFigure(nullptr);
        save->trigger();    // nothing to save: nothing happens
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!window.findChild<FigureExportDialog*>());
    }

    void choicesBecomeAFile()
    {
        FigureExportDialog dialog(figure(), nullptr);
        choose(dialog, "export-form", "svg");
        choose(dialog, "export-size", "half");
        part<QPlainTextEdit>(dialog, "export-words")->setPlainText(QStringLiteral("La CAF est en tête."));
        part<QCheckBox>(dialog, "export-sidecar")->setChecked(true);
        QCOMPARE(dialog.proposedName(), QStringLiteral("part-de-negatifs-par-typologie_2023-05-09_n1204.svg"));
        const QString path = m_folder.filePath(dialog.proposedName());
        QVERIFY(dialog.saveTo(path));
        const QByteArray svg = contentOf(path);
        QVERIFY(svg.contains("width=\"80mm\""));
        QVERIFY(svg.contains("<desc>La CAF est en tête.\n"));
        QVERIFY(svg.contains(QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy")).toUtf8()));
        const auto beside = figureFromJson(contentOf(figureSidecarPath(path)), path);
        QVERIFY(beside);
        QCOMPARE(beside->frame.description, QStringLiteral("La CAF est en tête."));
        // Headless, on another day: the same bytes.
        QCOMPARE(*figureBytes(*beside, QStringLiteral("svg"), dialog.options()), svg);
    }

    void lastChoicesAreRemembered()
    {
        {
            FigureExportDialog dialog(figure(), nullptr);
            choose(dialog, "export-form", "png");
            choose(dialog, "export-size", "own");
            part<QDoubleSpinBox>(dialog, "export-width")->setValue(123.5);
            part<QSpinBox>(dialog, "export-dpi")->setValue(450);
            answer(QMessageBox::AcceptRole);
            part<QCheckBox>(dialog, "export-no-source")->click();
            QVERIFY(dialog.saveTo(m_folder.filePath(QStringLiteral("x.png"))));
            QVERIFY(!dialog.saveTo(m_folder.filePath(QStringLiteral("no/x.png"))));
        }
        FigureExportDialog again(figure(), nullptr);
        QCOMPARE(again.form(), QStringLiteral("png"));
        QCOMPARE(again.options().size.widthMm, 123.5);
        QCOMPARE(again.options().size.dpi, 450);
        QVERIFY2(again.options().withSourceLine, "to leave the source out is asked for each time");
        QVERIFY(part<QLabel>(again, "export-measures")->text().contains(QStringLiteral("2\u202F188")));
    }

    void theSourceLineIsNotLostByAccident()
    {
        FigureExportDialog dialog(figure(), nullptr);
        auto* leaveOut = part<QCheckBox>(dialog, "export-no-source");
        auto* sidecar = part<QCheckBox>(dialog, "export-sidecar");
        sidecar->setChecked(false);
        answer(QMessageBox::RejectRole);
        leaveOut->click();
        QVERIFY(!leaveOut->isChecked() && dialog.options().withSourceLine && sidecar->isEnabled());
        answer(QMessageBox::AcceptRole);
        leaveOut->click();
        QVERIFY(!dialog.options().withSourceLine);
        QVERIFY2(sidecar->isChecked() && !sidecar->isEnabled(), "then the sources go beside");
    }

    void endingsFollowTheForm()
    {
        QCOMPARE(withEnding(QStringLiteral("a.b"), QStringLiteral(".svg")), QStringLiteral("a.b.svg"));
        QCOMPARE(withEnding(QStringLiteral("a.PNG"), QStringLiteral(".svg")), QStringLiteral("a.svg"));
        QCOMPARE(withEnding(QStringLiteral("a.SVG"), QStringLiteral(".svg")), QStringLiteral("a.SVG"));
        rememberExportFolder(m_folder.filePath(QStringLiteral("x.svg")));
        QCOMPARE(placeInExportFolder(QStringLiteral("y")), m_folder.filePath(QStringLiteral("y")));
    }

    void nothingIsClippedWithLargeLetters()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.5);
        QApplication::setFont(large);
        FigureExportDialog dialog(figure(), nullptr);
        dialog.show();
        QVERIFY2(dialog.width() <= 1280 && dialog.height() <= 760,
                 qPrintable(QStringLiteral("%1 x %2").arg(dialog.width()).arg(dialog.height())));
        for (const QCheckBox* box : dialog.findChildren<QCheckBox*>())
            QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->text()));
        QApplication::setFont(usual);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFigureExport)
#include "test_figure_export.moc"
