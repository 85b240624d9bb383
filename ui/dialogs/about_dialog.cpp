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
#include <QVBoxLayout>

namespace vigie {

namespace {

QString details()
{
    QStringList lines = {QStringLiteral("Vigie %1").arg(QStringLiteral(VIGIE_VERSION)),
                         QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
                         QStringLiteral("SQLite %1").arg(sqliteVersion()), QSysInfo::prettyProductName()};
    return lines.join(u'\n');
}

/// The NOTICE that stands at the root of the project, when it was built in.
QString notice()
{
    QFile file(QStringLiteral(":/NOTICE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}    // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Vigie"));
    resizeForText(this, {620, 480});
    auto* works = new QPlainTextEdit(notice(), this);
    works->setObjectName(QStringLiteral("notice"));
    works->setReadOnly(true);
    works->setTabChangesFocus(true);
    works->setAccessibleName(tr("Licences of the works that Vigie is made with"));
    auto* copy = button(tr("Copy the details"), QStringLiteral("copy-details"));
    auto* close = button(tr("Close"), QStringLiteral("close-about"), "primary");
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(details()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(QStringLiteral("Vigie %1").arg(QStringLiteral(VIGIE_VERSION)), "headline"));
    layout->addWidget(wrappedLabel(details()));
    layout->addWidget(wrappedLabel(tr("Free software under the GNU General Public Licence, version 3 or later.")));
    layout->addWidget(wrappedLabel(tr("Data: %1, %2.").arg(producerName(), licenceName())));
    layout->addWidget(works, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

}    // namespace vigie
