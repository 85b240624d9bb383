// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hostile_data.h"

#include <QFile>
#include <QImage>

namespace vigie {

namespace {

class CsvFile
{
public:
    CsvFile(const QString& path, const QString& header) : m_file(path)
    {
        m_ok = m_file.open(QIODevice::WriteOnly) && m_file.write(header.toUtf8() + '\n') > 0;
    }

    void add(const QStringList& cells)
    {
        QStringList quoted;
        for (QString cell : cells)
            quoted += u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        m_ok = m_ok && m_file.write(quoted.join(u';').toUtf8() + '\n') > 0;
    }

    bool close()
    {
        m_file.close();
        return m_ok;
    }

private:
    QFile m_file;
    bool m_ok = false;
};

/// Walks round the texts, so that each stands everywhere once.
class Round
{
public:
    explicit Round(const QStringList& texts) : m_texts(texts) {}
    QString at(int position) const { return m_texts.at(position % m_texts.size()); }

private:
    const QStringList& m_texts;
};

bool writeStructures(const QString& folder, const Round& texts, int count)
{
    CsvFile structures(folder + QStringLiteral("/structures.csv"),
                       QStringLiteral("Code SP+ de la structure;Intitulé du réseau;Intitulé de la typologie;Intitulé "
                                      "de la structure;Description de la structure;Code SP+ structure parent;Intitulé "
                                      "de la structure parente;Adresse;Code postal de la structure;Ville;URL du site "
                                      "internet;Boîte à lettre fonctionnelle;Actif"));
    for (int i = 0; i < count; ++i)
        structures.add({QStringLiteral("S<b>&%1").arg(i), texts.at(i / 8), texts.at(i / 4), texts.at(i),
                        texts.at(i + 1), i % 5 ? QStringLiteral("S<b>&%1").arg(i / 5 * 5) : QString(),
                        i % 5 ? texts.at(i / 5 * 5) : QString(), texts.at(i + 2),
                        i % 2 ? QStringLiteral("38000") : QStringLiteral("69003"), texts.at(i + 3), texts.at(i + 4),
                        texts.at(i + 5), QStringLiteral("Oui")});
    CsvFile typologies(folder + QStringLiteral("/typologies.csv"),
                       QStringLiteral("Code SP+ de la typologie;Intitulé de la typologie;Intitulé du réseau"));
    for (int i = 0; i < count / 4; ++i)
        typologies.add({QStringLiteral("T<i>&%1").arg(i), texts.at(i), texts.at(i / 2)});
    return structures.close() && typologies.close();
}

bool writeIndicators(const QString& folder, const Round& texts, int count)
{
    CsvFile indicators(folder + QStringLiteral("/indicateurs.csv"),
                       QStringLiteral("Code SP+ de l'indicateur;Réseau;Intitulé original de l'indicateur;Intitulé "
                                      "usager de l'indicateur;Type d'indicateur;Sources et méthodes;Unité"));
    CsvFile results(folder + QStringLiteral("/resultats.csv"),
                    QStringLiteral("Code SP+ du résultat;Intitulé de la typologie;Code SP+ de la structure;Intitulé "
                                   "de la structure;Code SP+ de l'indicateur;Titre original de l'indicateur;Fréquence;"
                                   "Valeur;Unité;Date de mise à jour"));
    for (int i = 0; i < count; ++i) {
        indicators.add({QStringLiteral("I<u>&%1").arg(i), texts.at(i / 8), texts.at(i), texts.at(i + 1),
                        i % 2 ? QStringLiteral("Satisfaction") : texts.at(i + 2), texts.at(i + 3), texts.at(i + 4)});
        for (int s = 0; s < count; ++s)
            results.add({QStringLiteral("R%1-%2").arg(i).arg(s), texts.at(s / 4), QStringLiteral("S<b>&%1").arg(s),
                         texts.at(s), QStringLiteral("I<u>&%1").arg(i), texts.at(i), texts.at(i + 5),
                         QString::number((i * 7 + s * 3) % 100), texts.at(i + 4),
                         QStringLiteral("2025-0%1-01").arg(1 + s % 6)});
    }
    return indicators.close() && results.close();
}

bool writeExperiences(const QString& folder, const Round& texts, int count)
{
    CsvFile told(
        folder + QStringLiteral("/experiences.csv"),
        QStringLiteral("ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie "
                       "1;Code Postal typologie 1;Pays Typologie 1;Canaux Typologie 1;Tags métier typologie 1;"
                       "ID structure 1;Intitulé structure 1;Statut réponse structure 1;Réponse structure 1;"
                       "Réactivité"));
    const QString sentiments[] = {QStringLiteral("Négatif"), QStringLiteral("Positif"), QStringLiteral("Neutre")};
    for (int i = 0; i < count; ++i)
        told.add({QStringLiteral("E<b>&%1").arg(i), QStringLiteral("2025-0%1-%2").arg(1 + i % 6).arg(10 + i % 18),
                  texts.at(i), texts.at(i + 1), sentiments[i % 3], texts.at(i / 4 % 12),
                  i % 2 ? QStringLiteral("38000") : QStringLiteral("69003"), texts.at(i + 6), texts.at(i + 7),
                  texts.at(i + 2), QStringLiteral("S<b>&%1").arg(i % 40), texts.at(i % 40), texts.at(i + 8),
                  texts.at(i + 3), i % 2 ? sentiments[i % 3] : QString()});
    return told.close();
}

}    // namespace

QStringList hostileTexts(const QString& picture)
{
    return {
        QStringLiteral("<img src='file:%1'>").arg(picture),
        QStringLiteral("<img src=\"%1\"/><b>gras</b>").arg(picture),
        QStringLiteral("<table background='%1'><tr><td>x</td></tr></table>").arg(picture),
        QStringLiteral("![image](%1) **gras** [lien](file:%1)").arg(picture),
        QStringLiteral("<style>*{background:url(%1)}</style>").arg(picture),
        QStringLiteral("<b>gras</b>"),
        QStringLiteral("<!DOCTYPE html><html><body><h1>Titre</h1>"),
        QStringLiteral("<a href='javascript:alert(1)'>cliquez</a>"),
        QStringLiteral("javascript:alert(1)"),
        QStringLiteral("file:///etc/passwd"),
        QStringLiteral("Moi&Toi"),
        QStringLiteral("R&&D & Cie"),
        QStringLiteral("&Fichier &Éditer"),
        QStringLiteral("&lt;b&gt;gras&lt;/b&gt;&nbsp;fin"),
        QStringLiteral("&amp;lt;script&amp;gt;"),
        QStringLiteral("avant \u202Eétrevni\u202C après"),
        QStringLiteral("avant \u2066isolé sans fin"),
        QStringLiteral("zéro\u200Blargeur\u2060et\uFEFFmarque"),
        QStringLiteral(
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319a\u0300\u0301\u0302l\u0316\u0317go"),
        QStringLiteral("👨‍👩‍👧‍👦 famille 🇫🇷 👍🏽"),
        QStringLiteral("symbole U+FFFD \uFFFD et \u0085 suite"),
        QStringLiteral("cloche\u0007 échap\u001B[31mrouge effacé\u0008"),
        QStringLiteral("=cmd|'/c calc'!A1"),
        QStringLiteral("+1+1;@SUM(A1:A9)"),
        QStringLiteral("%s%n%1%2%L1%99"),
        QStringLiteral("{{7*7}} ${7*7} #{7*7} $(date) `date`"),
        QStringLiteral("'; DROP TABLE experiences; --"),
        QStringLiteral("\"; drop table structures"),
        QStringLiteral("../../../../etc/passwd"),
        QStringLiteral("CON.txt|aux:*?<>"),
        QStringLiteral("tab\tet\nligne"),
        QStringLiteral("\\u202E \\n \\x00 %00 \\"),
        QStringLiteral("null"),
        QStringLiteral("NaN"),
        QStringLiteral("ressenti:négatif OU -ville:\"x\""),
        QStringLiteral("שלום עולם مرحبا بالعالم"),
        QStringLiteral("x").repeated(7000),
        QStringLiteral("mot ").repeated(1750) + QStringLiteral("fin"),
        QStringLiteral("]]></text><image href='%1'/>").arg(picture),
        QStringLiteral("œuvre d'où l’été — fin"),
    };
}

bool writeHostileFiles(const QString& folder, const QString& picture)
{
    const QStringList texts = hostileTexts(picture);
    const Round round(texts);
    const int count = static_cast<int>(texts.size());
    return writeStructures(folder, round, count) && writeIndicators(folder, round, count) &&
           writeExperiences(folder, round, count * 4);
}

bool writeCanary(const QString& path)
{
    QImage canary(64, 64, QImage::Format_RGB32);
    canary.fill(canaryColour);
    return canary.save(path);
}

}    // namespace vigie
