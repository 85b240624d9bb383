// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace vigie {

namespace {

void install(const QString& file, const QString& folder, QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        application.installTranslator(translator);
}

}    // namespace

void speak(const QString& language, QCoreApplication& application)
{
    const bool english = language == QStringLiteral("en");
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::French, QLocale::France));
    const QString code = english ? QStringLiteral("en") : QStringLiteral("fr");
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath), application);
    install(QStringLiteral("vigie_") + code, QStringLiteral(":/i18n"), application);
}

}    // namespace vigie
