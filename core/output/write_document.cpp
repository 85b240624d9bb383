// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/document_writers.h"
#include "core/output/exported_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Document", source);
}

Error noSuchForm(const QString& path)
{
    return {ErrorCode::WrongUsage, said(QT_TRANSLATE_NOOP("Document", "The document could not be written")), path,
            said(QT_TRANSLATE_NOOP("Document", "its name ends in none of the known forms")),
            said(QT_TRANSLATE_NOOP("Document", "Let it end in .docx, .odt, .html or .md."))};
}

}    // namespace

QStringList documentForms()
{
    return {QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("html"), QStringLiteral("md")};
}

Result<void> writeDocument(const Document& document, const QString& path, const DocumentPictures& pictures)
{
    using Writer = Result<void> (*)(const Document&, const DocumentPictures&, const QString&);
    const auto packed = [&](Writer write) {
        return exportFile(
            path, [&, write](const QString& draft) { return write(document, pictures, draft); }, document.provenance,
            SourceBlock::Inside);
    };
    const QString form = QFileInfo(path).suffix().toLower();
    if (form == QLatin1String("docx"))
        return packed(&writeDocx);
    if (form == QLatin1String("odt"))
        return packed(&writeOdt);
    if (form == QLatin1String("html"))
        return exportFile(path, htmlOf(document, pictures), document.provenance, SourceBlock::Inside);
    if (form == QLatin1String("md"))
        return exportFile(path, markdownOf(document), document.provenance, SourceBlock::Inside);
    return noSuchForm(path);
}

}    // namespace vigie
