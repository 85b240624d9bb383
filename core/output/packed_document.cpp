// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/packed_document.h"

#include "core/ingest/zip_writer.h"
#include "core/output/plain_text.h"

#include <QBuffer>

namespace vigie {

Result<void> writeParts(const std::vector<DocumentPart>& parts, const QString& path)
{
    auto archive = ZipWriter::create(path);
    if (!archive)
        return archive.error();
    for (const DocumentPart& part : parts) {
        const auto packing = part.stored ? ZipWriter::Packing::Stored : ZipWriter::Packing::Small;
        if (auto added = (*archive)->add(part.name, part.bytes, packing); !added)
            return added;
    }
    return (*archive)->finish();
}

QByteArray xmlDocument(const std::function<void(QXmlStreamWriter&)>& write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

void visitLine(const QString& text, const std::function<void(const QString&)>& piece,
               const std::function<void()>& lineBreak, const std::function<void()>& tabulator)
{
    const QString plain = plainText(text);
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= plain.size(); ++at) {
        const bool end = at == plain.size();
        if (!end && plain[at] != u'\n' && plain[at] != u'\t')
            continue;
        if (at > begin)
            piece(plain.mid(begin, at - begin));
        if (!end)
            plain[at] == u'\n' ? lineBreak() : tabulator();
        begin = at + 1;
    }
}

}    // namespace vigie
