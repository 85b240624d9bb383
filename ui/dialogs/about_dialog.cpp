// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "core/domain/vocabulary.h"
#include "core/store/storage_version.h"
#include "ui/style/widgets.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

QString details()
{
    QStringList lines = {QStringLiteral("Vigie %1").arg(QStringLiteral(VIGIE_VERSION)),
                         QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
                         QStringLiteral("SQLite %1").arg(sqliteVersion()), QStringLiteral(VIGIE_ZIP_LIBRARY),
                         QSysInfo::prettyProductName()};
    return lines.join(u'\n');
}

/// A text that was built in: the NOTICE or the LICENSE of the root of the project.
QString builtIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QPlainTextEdit* textPage(const QString& text, const QString& objectName, const QString& accessibleName)
{
    auto* page = new QPlainTextEdit(text);
    page->setObjectName(objectName);
    page->setAccessibleName(accessibleName);
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    return page;
}

}    // namespace

/// Addresses are text to be read and copied: nothing here opens anything.
QString AboutDialog::dataSources()
{
    const QStringList lines = {
        tr("Data that you import: %1, %2. None of it is distributed with Vigie.").arg(producerName(), licenceName()),
        QStringLiteral("https://www.plus.transformation.gouv.fr/\nhttps://www.data.gouv.fr/"),
        tr("Outlines of the map: Natural Earth (public domain); GSHHG and DCW-GMT, P. Wessel and W. H. F. Smith "
           "(LGPL-3.0-or-later); modified."),
        tr("Codes, names, populations and postal codes: Insee, La Poste, DGFiP, by way of Etalab (Licence Ouverte "
           "2.0)."),
        tr("Places of towns and capitals: GeoNames (CC BY 4.0), modified. Positions of many towns are approximate."),
        tr("Names of countries: i18n-iso-countries (MIT), Unicode CLDR (Unicode-3.0)."),
        tr("Colours: ColorBrewer (Apache-2.0), and after Masataka Okabe and Kei Ito."),
        tr("Letters of figures and pages that are saved: DejaVu Sans (Bitstream Vera and Arev licences)."),
        tr("Demonstration: fictitious data, written for Vigie."),
    };
    return lines.join(QStringLiteral("\n\n"));
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Vigie"));
    resizeForText(this, {680, 560});
    auto* versions = wrappedLabel(details());
    versions->setObjectName(QStringLiteral("versions"));
    auto* independence =
        wrappedLabel(tr("Vigie is not affiliated with the DITP or Services Publics +, and is not endorsed by them."));
    independence->setObjectName(QStringLiteral("independence"));
    auto* pages = new QTabWidget;
    pages->setObjectName(QStringLiteral("about-pages"));
    pages->addTab(textPage(dataSources(), QStringLiteral("data-sources"), tr("Sources of the data and their licences")),
                  tr("&Data"));
    pages->addTab(textPage(builtIn(QStringLiteral(":/NOTICE")), QStringLiteral("notice"),
                           tr("Licences of the works that Vigie is made with")),
                  tr("&Works of others"));
    pages->addTab(textPage(builtIn(QStringLiteral(":/LICENSE")), QStringLiteral("licence"), tr("Licence of Vigie")),
                  tr("&Licence"));
    auto* copy = button(tr("Copy the details"), QStringLiteral("copy-details"));
    auto* close = button(tr("Close"), QStringLiteral("close-about"), "primary");
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(details()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(QStringLiteral("Vigie %1").arg(QStringLiteral(VIGIE_VERSION)), "headline"));
    layout->addWidget(versions);
    layout->addWidget(wrappedLabel(tr("Free software under the GNU General Public Licence, version 3 or later.")));
    layout->addWidget(independence);
    layout->addWidget(pages, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

}    // namespace vigie
