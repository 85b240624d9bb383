// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/provenance.h"

#include "core/base/hash.h"
#include "core/chart/value_text.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Provenance", source);
}

QString filesText(const std::vector<SnapshotIdentity::File>& files)
{
    QStringList lines;
    for (const SnapshotIdentity::File& file : files)
        lines << (file.sha256.isEmpty() ? file.name : QStringLiteral("%1 (SHA-256 %2)").arg(file.name, file.sha256));
    return lines.join(u'\n');
}

QString thresholdsText(const Thresholds& thresholds)
{
    return said(QT_TRANSLATE_NOOP("Provenance", "no share below n = %1; with caution below n = %2"))
        .arg(countText(thresholds.hideBelow), countText(thresholds.cautionBelow));
}

}    // namespace

std::vector<std::pair<QString, QString>> provenanceLines(const Provenance& provenance)
{
    const SnapshotIdentity& snapshot = provenance.snapshot;
    const std::vector<std::pair<QString, QString>> all = {
        {said(QT_TRANSLATE_NOOP("Provenance", "Source")), provenance.sourceLine},
        {said(QT_TRANSLATE_NOOP("Provenance", "Licence")), snapshot.fictitious ? QString() : licenceName()},
        {said(QT_TRANSLATE_NOOP("Provenance", "Date of the data")), dateText(snapshot.dataDate)},
        {said(QT_TRANSLATE_NOOP("Provenance", "Snapshot")), snapshot.label},
        {said(QT_TRANSLATE_NOOP("Provenance", "Fingerprint of the snapshot")), snapshot.contentHash},
        {said(QT_TRANSLATE_NOOP("Provenance", "Files")), filesText(snapshot.files)},
        {said(QT_TRANSLATE_NOOP("Provenance", "Filter")), provenance.filterSentence},
        {said(QT_TRANSLATE_NOOP("Provenance", "Filter as a query")), provenance.query},
        {said(QT_TRANSLATE_NOOP("Provenance", "Sample")), provenance.sampleSize},
        {said(QT_TRANSLATE_NOOP("Provenance", "Thresholds")), thresholdsText(provenance.thresholds)},
        {said(QT_TRANSLATE_NOOP("Provenance", "Method")), provenance.method},
        {said(QT_TRANSLATE_NOOP("Provenance", "Fingerprint of the question")), fingerprint(provenance)},
        {said(QT_TRANSLATE_NOOP("Provenance", "Made with")), QStringLiteral("Vigie " VIGIE_VERSION)},
        {said(QT_TRANSLATE_NOOP("Provenance", "Made on")), dateText(provenance.madeOn)},
        {said(QT_TRANSLATE_NOOP("Provenance", "Responsibility")),
         said(QT_TRANSLATE_NOOP("Provenance",
                                "Reuse of open data: the producer has neither checked nor approved it."))}};
    std::vector<std::pair<QString, QString>> lines;
    for (const auto& line : all) {
        if (!line.second.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

QString fingerprint(const Provenance& provenance)
{
    const std::string whole = QStringList({provenance.snapshot.contentHash, provenance.query,
                                           QString::number(provenance.thresholds.hideBelow),
                                           QString::number(provenance.thresholds.cautionBelow)})
                                  .join(u'\n')
                                  .toStdString();
    return QString::fromStdString(fingerprint(std::string_view(whole)).hex());
}

}    // namespace vigie
