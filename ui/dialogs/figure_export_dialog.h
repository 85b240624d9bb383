// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_export.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace vigie {

/// How a figure is saved: form, size, alternative text, with what beside it; shows what will be in the file. The last
/// choices are remembered, but for the source line: to leave that out is asked and confirmed each time.
class FigureExportDialog : public QDialog
{
    Q_OBJECT

public:
    FigureExportDialog(std::shared_ptr<const FigureSpec> figure, QWidget* parent);

    /// The figure with the alternative text of the dialog and today's date.
    FigureSpec exported() const;
    ExportOptions options() const;
    /// "png"
    QString form() const;
    /// With its ending, without a folder.
    QString proposedName() const;
    /// Errors: those of exportFigure().
    Result<void> saveTo(const QString& path);

private:
    QFormLayout* makeForm();
    void makeSizes();
    void askForNoSourceLine();
    void saveAs();
    void restore();
    void remember() const;
    void refresh();
    void showPreview(const QSizeF& mm);
    QString sizeText(const QSizeF& mm) const;

    std::shared_ptr<const FigureSpec> m_figure;
    QComboBox* m_form;
    QComboBox* m_size;
    QDoubleSpinBox* m_width;
    QSpinBox* m_dpi;
    QPlainTextEdit* m_words;
    QCheckBox* m_sidecar;
    QCheckBox* m_noSource;
    QLabel* m_preview;
    QLabel* m_measures;
};

}    // namespace vigie
