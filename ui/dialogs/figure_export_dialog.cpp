// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_export_dialog.h"

#include "core/chart/value_text.h"
#include "core/output/exported_file.h"
#include "ui/control/window_settings.h"
#include "ui/dialogs/export_place.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double mmPerInch = 25.4;
constexpr QSize previewRoom(340, 260);
constexpr int wordLines = 4;
const QString formKey = QStringLiteral("form");
const QString sizeKey = QStringLiteral("size");
const QString widthKey = QStringLiteral("width");
const QString dpiKey = QStringLiteral("dpi");
const QString sidecarKey = QStringLiteral("sidecar");
const QString ownWidth = QStringLiteral("own");

template <typename Widget>
Widget* named(Widget* widget, const char* objectName, const QString& accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
    return widget;
}

void choose(QComboBox* box, const QString& value)
{
    box->setCurrentIndex(std::max(box->findData(value), 0));
}

}    // namespace

FigureExportDialog::FigureExportDialog(std::shared_ptr<const FigureSpec> figure, QWidget* parent)
    : QDialog(parent), m_figure(std::move(figure)), m_form(named(new QComboBox, "export-form", tr("Format"))),
      m_size(named(new QComboBox, "export-size", tr("Size"))),
      m_width(named(new QDoubleSpinBox, "export-width", tr("Width"))),
      m_dpi(named(new QSpinBox, "export-dpi", tr("Resolution"))),
      m_words(named(new QPlainTextEdit(m_figure->frame.description), "export-words", tr("Alternative text"))),
      m_sidecar(new QCheckBox(tr("Write the figure as &data beside it (JSON)"))),
      m_noSource(new QCheckBox(tr("&Leave the source line out of the picture"))),
      m_preview(named(plainLabel({}), "export-preview", tr("Preview"))), m_measures(wrappedLabel({}, "muted"))
{
    setObjectName(QStringLiteral("figure-export"));
    setWindowTitle(tr("Save the figure"));
    m_measures->setObjectName(QStringLiteral("export-measures"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(previewRoom);
    auto* save = button(tr("Save…"), QStringLiteral("export-save"), "primary");
    auto* cancel = button(tr("Cancel"), QStringLiteral("export-cancel"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &FigureExportDialog::saveAs);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* shown = new QVBoxLayout;
    shown->addWidget(m_preview, 1);
    shown->addWidget(m_measures);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(makeForm(), 1);
    sides->addLayout(shown);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);
    restore();
    connect(m_noSource, &QCheckBox::clicked, this, &FigureExportDialog::askForNoSourceLine);
    for (QComboBox* box : {m_form, m_size})
        connect(box, &QComboBox::currentIndexChanged, this, &FigureExportDialog::refresh);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &FigureExportDialog::refresh);
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureExportDialog::refresh);
    refresh();
}

QFormLayout* FigureExportDialog::makeForm()
{
    m_form->addItem(tr("PNG: a picture, for documents and the web"), QStringLiteral("png"));
    m_form->addItem(tr("SVG: a drawing that can be changed"), QStringLiteral("svg"));
    m_form->addItem(tr("PDF: a page to be printed"), QStringLiteral("pdf"));
    makeSizes();
    m_dpi->setRange(72, 1200);
    m_dpi->setSuffix(tr(" dpi"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * wordLines);
    m_words->setToolTip(tr("What the figure shows, in a sentence: for those who hear it instead of seeing it"));
    m_sidecar->setObjectName(QStringLiteral("export-sidecar"));
    m_noSource->setObjectName(QStringLiteral("export-no-source"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto add = [form](const QString& title, QWidget* field) {
        auto* label = plainLabel(title);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("&Format"), m_form);
    add(tr("&Size"), m_size);
    add(tr("&Width"), m_width);
    add(tr("&Resolution"), m_dpi);
    add(tr("&Alternative text"), m_words);
    form->addRow(m_sidecar);
    form->addRow(m_noSource);
    return form;
}

void FigureExportDialog::makeSizes()
{
    for (const ExportPreset& preset : exportPresets())
        m_size->addItem(preset.title, QLatin1String(preset.id));
    m_size->addItem(tr("Another width"), ownWidth);
    m_width->setRange(40, 400);
    m_width->setDecimals(1);
    m_width->setSuffix(tr(" mm"));
}

FigureSpec FigureExportDialog::exported() const
{
    FigureSpec figure = madeToday(*m_figure);
    figure.frame.description = m_words->toPlainText().trimmed();
    return figure;
}

ExportOptions FigureExportDialog::options() const
{
    ExportOptions options;
    if (const auto preset = exportPreset(m_size->currentData().toString()))
        options.size = preset->size;
    else
        options.size.widthMm = m_width->value();
    options.size.dpi = m_dpi->value();
    options.sidecar = m_sidecar->isChecked();
    options.withSourceLine = !m_noSource->isChecked();
    return options;
}

QString FigureExportDialog::form() const
{
    return m_form->currentData().toString();
}

QString FigureExportDialog::proposedName() const
{
    return exportName(m_figure->frame.title, m_figure->provenance) + u'.' + form();
}

Result<void> FigureExportDialog::saveTo(const QString& path)
{
    remember();
    return exportFigure(exported(), path, options());
}

/// The licence asks for the source wherever the picture goes; who takes it away has to put it elsewhere.
void FigureExportDialog::askForNoSourceLine()
{
    if (m_noSource->isChecked()) {
        QMessageBox box(QMessageBox::Warning, windowTitle(),
                        tr("The picture will not say where its numbers come from. The licence of the data asks that "
                           "whoever shows it names their source and their date.\n\nA file beside the picture will keep "
                           "the sources, and say that the line was removed."),
                        QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("export-no-source-question"));
        box.setTextFormat(Qt::PlainText);
        QPushButton* leaveOut = box.addButton(tr("Leave it out"), QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(tr("Keep it"), QMessageBox::RejectRole));
        box.exec();
        m_noSource->setChecked(box.clickedButton() == leaveOut);
    }
    refresh();
}

void FigureExportDialog::saveAs()
{
    const QString filter = QStringLiteral("%1 (*.%2)").arg(form().toUpper(), form());
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), placeInExportFolder(proposedName()), filter);
    if (path.isEmpty())
        return;
    path = withEnding(path, u'.' + form());
    rememberExportFolder(path);
    if (const Result<void> saved = saveTo(path); !saved)
        showExportError(saved.error(), windowTitle(), this);
    else
        accept();
}

void FigureExportDialog::restore()
{
    const QVariantMap last = WindowSettings::figureExport();
    choose(m_form, last.value(formKey).toString());
    choose(m_size, last.value(sizeKey).toString());
    m_width->setValue(last.value(widthKey, ExportSize().widthMm).toDouble());
    m_dpi->setValue(last.value(dpiKey, ExportSize().dpi).toInt());
    m_sidecar->setChecked(last.value(sidecarKey).toBool());
}

void FigureExportDialog::remember() const
{
    QVariantMap choices = WindowSettings::figureExport();
    choices.insert(formKey, form());
    choices.insert(sizeKey, m_size->currentData());
    choices.insert(widthKey, m_width->value());
    choices.insert(dpiKey, m_dpi->value());
    choices.insert(sidecarKey, m_sidecar->isChecked());
    WindowSettings::setFigureExport(choices);
}

void FigureExportDialog::refresh()
{
    const bool own = m_size->currentData().toString() == ownWidth;
    m_width->setEnabled(own);
    m_dpi->setEnabled(form() == QLatin1String("png"));
    if (!own) {
        const QSignalBlocker quiet(m_width);
        m_width->setValue(options().size.widthMm);
    }
    // Without its source line a picture never goes alone.
    m_sidecar->setEnabled(!m_noSource->isChecked());
    if (m_noSource->isChecked())
        m_sidecar->setChecked(true);
    const QSizeF mm = figurePageMm(*m_figure, options().size);
    m_measures->setText(sizeText(mm));
    showPreview(mm);
}

void FigureExportDialog::showPreview(const QSizeF& mm)
{
    if (mm.isEmpty()) {
        m_preview->setPixmap({});
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const double inches = std::max(mm.width() / previewRoom.width(), mm.height() / previewRoom.height()) / mmPerInch;
    ExportSize size = options().size;
    size.dpi = std::max(static_cast<int>(ratio / inches), 20);
    QPixmap picture = QPixmap::fromImage(renderFigure(*m_figure, size, !m_noSource->isChecked()));
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

QString FigureExportDialog::sizeText(const QSizeF& mm) const
{
    if (mm.isEmpty())
        return tr("The figure has no room in this size.");
    QString text = tr("%1 × %2 mm").arg(measureText(mm.width(), 0), measureText(mm.height(), 0));
    const auto dots = [this](double length) { return countText(std::llround(length / mmPerInch * m_dpi->value())); };
    if (form() == QLatin1String("png"))
        text += QStringLiteral(" · ") + tr("%1 × %2 dots").arg(dots(mm.width()), dots(mm.height()));
    return text;
}

}    // namespace vigie
