// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"

#include <QString>
#include <QStringView>
#include <QXmlStreamAttributes>

#include <memory>

namespace vigie {

/// What a workbook says that cannot be read.
Error unusableWorkbook(const QString& where, const QString& why);

/// One XML part of a workbook, read forward only and under suspicion.
///
/// Refused: a document type declaration (so there are no entities to expand and nothing to fetch), elements nested
/// deeper than limits::xmlDepth, tags and texts longer than about limits::xmlTokenBytes, elements with more than
/// limits::xmlAttributes attributes. Names are local names: prefixes and the two families of namespaces (transitional
/// and strict) make no difference. Comments and processing instructions are passed over.
class XmlPart
{
public:
    enum class Token {
        Start,
        End,
        Text,
        Finished,    ///< the document is complete
        Failed,      ///< error() says why; it stays so
    };

    /// @p place names the part in messages.
    XmlPart(std::unique_ptr<ByteSource> source, QString place);
    ~XmlPart();
    XmlPart(XmlPart&&) noexcept;

    Token next();
    /// Goes to the next start of an element, wherever it is. False = the document is finished, or failed().
    bool nextStart();
    bool failed() const;
    /// As in messages.
    const QString& place() const;
    /// Of the element that was started or ended. Views are valid until the next call.
    QStringView name() const;
    QStringView text() const;
    /// Elements open around the current place, the one just started included, the one just ended not.
    int depth() const;
    /// Value of an attribute without prefix; null when absent.
    QStringView attribute(QStringView name) const;
    /// Value of the attribute `id` with a prefix: the reference to a relationship.
    QStringView relationId() const;

    /// After Start: goes to its end. False = Failed.
    bool skipElement();
    /// After Start: appends the text directly inside the element, at most limits::fieldBytes characters, then stands at
    /// its end. Blanks around it count only when xml:space says so. False = Failed.
    bool readText(QString& text);

    /// Reads what is left without a look, for the check sum that an archive verifies at the last byte.
    Result<void> drain();
    /// Makes the part fail at the current place.
    Token fail(const QString& why);
    const Error& error() const;

private:
    struct Stream;

    std::unique_ptr<Stream> m_stream;
    QXmlStreamAttributes m_attributes;
};

}    // namespace vigie
