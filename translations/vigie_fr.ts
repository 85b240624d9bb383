<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>The dictionary of indicators could not be opened</source>
        <translation>Le dictionnaire des indicateurs n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The results of indicator %1 cannot be put on one axis</source>
        <translation>Les résultats de l’indicateur %1 ne peuvent pas partager un même axe</translation>
    </message>
    <message>
        <source>they carry several units: %1</source>
        <translation>ils portent plusieurs unités&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter the results down to one unit.</source>
        <translation>Filtrez les résultats jusqu’à n’avoir qu’une unité.</translation>
    </message>
    <message>
        <source>There is no indicator %1</source>
        <translation>Il n’y a pas d’indicateur %1</translation>
    </message>
    <message>
        <source>Active structures of the same typology (%1)</source>
        <translation>Structures actives de même typologie (%1)</translation>
    </message>
    <message>
        <source>Active structures of the same typology (%1) and this one, which is inactive</source>
        <translation>Structures actives de même typologie (%1), et celle-ci, inactive</translation>
    </message>
    <message>
        <source>Active structures of the same typology (%1), of no known region</source>
        <translation>Structures actives de même typologie (%1), sans région connue</translation>
    </message>
    <message>
        <source>Active structures of the same typology (%1), of no known region, and this one, which is inactive</source>
        <translation>Structures actives de même typologie (%1), sans région connue, et celle-ci, inactive</translation>
    </message>
    <message>
        <source>Active structures of the same typology (%1), region %2</source>
        <translation>Structures actives de même typologie (%1), région %2</translation>
    </message>
    <message>
        <source>Active structures of the same typology (%1), region %2, and this one, which is inactive</source>
        <translation>Structures actives de même typologie (%1), région %2, et celle-ci, inactive</translation>
    </message>
    <message>
        <source>This structure alone: its typology is not known</source>
        <translation>Cette structure seule&#xa0;: sa typologie est inconnue</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The dictionary of indicators could not be read</source>
        <translation>Le dictionnaire des indicateurs n’a pas pu être lu</translation>
    </message>
    <message>
        <source>a text that is not empty is expected</source>
        <translation>un texte non vide est attendu</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une de ces valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing of this name is known</source>
        <translation>aucun élément de ce nom n’est connu</translation>
    </message>
    <message>
        <source>“format” is not “%1”</source>
        <translation>«&#xa0;format&#xa0;» n’est pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this program reads version %1 only</source>
        <translation>ce programme ne lit que la version %1</translation>
    </message>
    <message>
        <source>“indicators” is no list</source>
        <translation>«&#xa0;indicators&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>no interval: unit not published</source>
        <translation>pas d’intervalle&#xa0;: unité non publiée</translation>
    </message>
    <message>
        <source>no interval: number of answers not published</source>
        <translation>pas d’intervalle&#xa0;: nombre de réponses non publié</translation>
    </message>
    <message>
        <source>no interval: the value is no share of those who answered</source>
        <translation>pas d’intervalle&#xa0;: la valeur n’est pas une part de ceux qui ont répondu</translation>
    </message>
    <message>
        <source>no interval: the number of answers is missing here</source>
        <translation>pas d’intervalle&#xa0;: le nombre de réponses manque ici</translation>
    </message>
    <message>
        <source>no interval: the value is not between 0 and 100</source>
        <translation>pas d’intervalle&#xa0;: la valeur n’est pas entre 0 et 100</translation>
    </message>
    <message>
        <source>no interval: too few answers</source>
        <translation>pas d’intervalle&#xa0;: trop peu de réponses</translation>
    </message>
    <message>
        <source>The results have no column of numbers named %1</source>
        <translation>Les résultats n’ont pas de colonne de nombres nommée %1</translation>
    </message>
    <message>
        <source>Name the column that says how many people answered.</source>
        <translation>Nommez la colonne qui dit combien de personnes ont répondu.</translation>
    </message>
    <message>
        <source>Each point is a structure.</source>
        <translation>Chaque point est une structure.</translation>
    </message>
    <message>
        <source>Each point is the median of a typology.</source>
        <translation>Chaque point est la médiane d’une typologie.</translation>
    </message>
    <message>
        <source>What holds between services need not hold for the people they serve, and says nothing of causes (ecological inference).</source>
        <translation>Ce qui vaut entre les services ne vaut pas forcément pour les personnes qu’ils servent, et ne dit rien des causes (inférence écologique).</translation>
    </message>
    <message>
        <source>too few peers</source>
        <translation>trop peu de pairs</translation>
    </message>
    <message>
        <source>close</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>series too short (%1 points)</source>
        <translation>série trop courte (%1 points)</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>no clear direction</source>
        <translation>pas de tendance nette</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparaison des textes</translation>
    </message>
    <message>
        <source>The reading of the testimonies was cancelled</source>
        <translation>La lecture des témoignages a été annulée</translation>
    </message>
    <message>
        <source>Reading the testimonies</source>
        <translation>Lecture des témoignages</translation>
    </message>
    <message>
        <source>The sheet of the département could not be made</source>
        <translation>La fiche du département n’a pas pu être faite</translation>
    </message>
    <message>
        <source>the filter has no room for one more condition</source>
        <translation>le filtre n’a plus de place pour une condition</translation>
    </message>
    <message>
        <source>Remove a condition of the filter.</source>
        <translation>Retirez une condition du filtre.</translation>
    </message>
    <message>
        <source>The sheet was cancelled</source>
        <translation>La fiche a été annulée</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--%1 takes one character, or “tab”</source>
        <translation>--%1 attend un caractère, ou «&#xa0;tab&#xa0;»</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>La commande n’a pas été comprise</translation>
    </message>
    <message>
        <source>Add --help to see what it takes.</source>
        <translation>Ajoutez --help pour voir ce qu’elle attend.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>expected: vigie-cli %1 %2</source>
        <translation>attendu&#xa0;: vigie-cli %1 %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number</source>
        <translation>--%1 attend un nombre entier</translation>
    </message>
    <message>
        <source>Delimiter: one character, or tab.</source>
        <translation>Séparateur&#xa0;: un caractère, ou tab.</translation>
    </message>
    <message>
        <source>Quote: one character.</source>
        <translation>Guillemet&#xa0;: un caractère.</translation>
    </message>
    <message>
        <source>experiences cannot be counted by “%1”</source>
        <translation>les expériences ne peuvent pas être comptées par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 experiences, %2 mentions, %3 structures</source>
        <translation>%1 expériences, %2 mentions, %3 structures</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non renseigné)</translation>
    </message>
    <message>
        <source>no share: n is too small</source>
        <translation>pas de part&#xa0;: n est trop petit</translation>
    </message>
    <message>
        <source>--by takes one field or two</source>
        <translation>--by attend un champ ou deux</translation>
    </message>
    <message>
        <source>Counts experiences, with shares and 95 % intervals (Wilson). By two fields, shares are within each value of the first.</source>
        <translation>Compte les expériences, avec leurs parts et intervalles à 95&#xa0;% (Wilson). Par deux champs, les parts sont calculées dans chaque valeur du premier.</translation>
    </message>
    <message>
        <source>One field, or two separated by a comma.</source>
        <translation>Un champ, ou deux séparés par une virgule.</translation>
    </message>
    <message>
        <source>experiences (default) or mentions.</source>
        <translation>experiences (par défaut) ou mentions.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Écrire en JSON.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Écrire en CSV.</translation>
    </message>
    <message>
        <source>--unit is experiences or mentions</source>
        <translation>--unit vaut experiences ou mentions</translation>
    </message>
    <message>
        <source>Writes the five published files with fictitious content, in their real dialects. The same scale and seed give the same bytes.</source>
        <translation>Écrit les cinq fichiers publiés avec un contenu fictif, dans leurs vrais dialectes. La même échelle et la même graine donnent les mêmes octets.</translation>
    </message>
    <message>
        <source>Size: 1 (default) is about 2,000 structures and 6,000 experiences.</source>
        <translation>Taille&#xa0;: 1 (par défaut) donne environ 2&#x202f;000 structures et 6&#x202f;000 expériences.</translation>
    </message>
    <message>
        <source>Another seed, other data.</source>
        <translation>Autre graine, autres données.</translation>
    </message>
    <message>
        <source>-o FOLDER says where to write</source>
        <translation>-o DOSSIER dit où écrire</translation>
    </message>
    <message>
        <source>--scale takes a number above 0</source>
        <translation>--scale attend un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>--format is csv or jsonl</source>
        <translation>--format vaut csv ou jsonl</translation>
    </message>
    <message>
        <source>Canonical column names, separated by commas.</source>
        <translation>Noms canoniques des colonnes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Column to sort by; --sort=-NAME for descending.</source>
        <translation>Colonne de tri&#x202f;; --sort=-NOM pour l’ordre décroissant.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Au plus tant de lignes.</translation>
    </message>
    <message>
        <source>Leave out the first rows.</source>
        <translation>Omettre les premières lignes.</translation>
    </message>
    <message>
        <source>%1: left out, %2</source>
        <translation>%1&#xa0;: écarté, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 read = %4 stored + %5 rejected + %6 skipped, %7 cells repaired</source>
        <translation>%1&#xa0;: %2, %3 lus = %4 enregistrés + %5 rejetés + %6 ignorés, %7 cellules réparées</translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation>Empreinte du contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>-o SNAPSHOT says where to write</source>
        <translation>-o INSTANTANÉ dit où écrire</translation>
    </message>
    <message>
        <source>--date takes a date written 2025-12-31</source>
        <translation>--date attend une date écrite 2025-12-31</translation>
    </message>
    <message>
        <source>Reads files, folders and ZIP archives of Services Publics + into one snapshot, and says what was done. A snapshot of that name is replaced.</source>
        <translation>Lit des fichiers, dossiers et archives ZIP de Services Publics&#xa0;+ dans un instantané, et dit ce qui a été fait. Un instantané du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Snapshot to write.</source>
        <translation>Instantané à écrire.</translation>
    </message>
    <message>
        <source>Date of the data; default: the newest date found.</source>
        <translation>Date des données&#x202f;; par défaut, la plus récente trouvée.</translation>
    </message>
    <message>
        <source>Name for people.</source>
        <translation>Nom lisible.</translation>
    </message>
    <message>
        <source>Exit with 6 when a record was rejected or a file left out.</source>
        <translation>Sortir avec le code 6 si un enregistrement a été rejeté ou un fichier écarté.</translation>
    </message>
    <message>
        <source>Print the whole report as JSON.</source>
        <translation>Écrire tout le rapport en JSON.</translation>
    </message>
    <message>
        <source>Something could not be imported</source>
        <translation>Tout n’a pas pu être importé</translation>
    </message>
    <message>
        <source>records were rejected or files left out, and --strict was asked for</source>
        <translation>des enregistrements ont été rejetés ou des fichiers écartés, et --strict était demandé</translation>
    </message>
    <message>
        <source>The report says which.</source>
        <translation>Le rapport dit lesquels.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Date des données</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>typologies of structures</source>
        <translation>typologies de structures</translation>
    </message>
    <message>
        <source>inactive structures</source>
        <translation>structures inactives</translation>
    </message>
    <message>
        <source>in France without a département</source>
        <translation>en France sans département</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>published from</source>
        <translation>publiées du</translation>
    </message>
    <message>
        <source>published until</source>
        <translation>publiées jusqu’au</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Says what a snapshot holds and where it comes from.</source>
        <translation>Dit ce que contient un instantané et d’où il vient.</translation>
    </message>
    <message>
        <source>%1 holds %2 files: choose one with --member</source>
        <translation>%1 contient %2 fichiers&#xa0;: choisissez-en un avec --member</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>a quote is opened there and never closed</source>
        <translation>un guillemet y est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>Member of the archive.</source>
        <translation>Membre de l’archive.</translation>
    </message>
    <message>
        <source>csv (default) or jsonl: one array a line.</source>
        <translation>csv (par défaut) ou jsonl&#xa0;: un tableau par ligne.</translation>
    </message>
    <message>
        <source>Prints the import report that is stored in a snapshot: what was read, stored, repaired and rejected, with the places.</source>
        <translation>Écrit le rapport d’import conservé dans un instantané&#xa0;: ce qui a été lu, enregistré, réparé et rejeté, avec les endroits.</translation>
    </message>
    <message>
        <source>Print JSON (the default).</source>
        <translation>Écrire en JSON (par défaut).</translation>
    </message>
    <message>
        <source>Print one line per issue, as CSV.</source>
        <translation>Écrire une ligne par constat, en CSV.</translation>
    </message>
    <message>
        <source>Checks a snapshot: its pages, its columns against its rows, and both against its report. Exit code 0 when it is sound, 6 when it is not.</source>
        <translation>Vérifie un instantané&#xa0;: ses pages, ses colonnes par rapport à ses lignes, et les deux par rapport à son rapport. Code de sortie 0 s’il est sain, 6 sinon.</translation>
    </message>
    <message>
        <source>The snapshot is sound.</source>
        <translation>L’instantané est sain.</translation>
    </message>
    <message>
        <source>how a file is read, before any meaning</source>
        <translation>comment un fichier est lu, avant toute interprétation</translation>
    </message>
    <message>
        <source>published files into a snapshot</source>
        <translation>des fichiers publiés vers un instantané</translation>
    </message>
    <message>
        <source>what a snapshot holds</source>
        <translation>ce que contient un instantané</translation>
    </message>
    <message>
        <source>the import report stored in a snapshot</source>
        <translation>le rapport d’import conservé dans un instantané</translation>
    </message>
    <message>
        <source>is a snapshot sound?</source>
        <translation>un instantané est-il sain&#x202f;?</translation>
    </message>
    <message>
        <source>rows of a data set, filtered and sorted</source>
        <translation>lignes d’un jeu de données, filtrées et triées</translation>
    </message>
    <message>
        <source>counts, shares and intervals by field</source>
        <translation>comptes, parts et intervalles par champ</translation>
    </message>
    <message>
        <source>fictitious files in the published dialects</source>
        <translation>fichiers fictifs dans les dialectes publiés</translation>
    </message>
    <message>
        <source>Usage: vigie-cli COMMAND [options]

Commands (each has --help):
</source>
        <translation>Usage&#xa0;: vigie-cli COMMANDE [options]

Commandes (chacune a --help)&#xa0;:
</translation>
    </message>
    <message>
        <source>The result could not be written</source>
        <translation>Le résultat n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Folder to write into; made if it is not there.</source>
        <translation>Dossier où écrire ; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>The folder could not be made</source>
        <translation>Le dossier n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Encoding: %1.</source>
        <translation>Encodage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first record is data: columns are numbered.</source>
        <translation>Le premier enregistrement est fait de données&#xa0;: les colonnes sont numérotées.</translation>
    </message>
    <message>
        <source>Sheet of a workbook.</source>
        <translation>Feuille d’un classeur.</translation>
    </message>
    <message>
        <source>unknown encoding %1; known are %2</source>
        <translation>encodage inconnu %1&#x202f;; sont connus %2</translation>
    </message>
    <message>
        <source>delimiter and quote are the same character</source>
        <translation>le séparateur et le guillemet sont le même caractère</translation>
    </message>
    <message>
        <source>%1 has no member %2</source>
        <translation>%1 n’a pas de membre %2</translation>
    </message>
    <message>
        <source>Prints rows of a data set: structures, typologies, indicators, results, experiences, mentions, series or summaries.</source>
        <translation>Écrit les lignes d’un jeu de données&#xa0;: structures, typologies, indicators, results, experiences, mentions, series ou summaries.</translation>
    </message>
    <message>
        <source>Full-text index: %1</source>
        <translation>Index en texte intégral&#xa0;: %1</translation>
    </message>
    <message>
        <source>--keep: there is no repair “%1”; there are %2</source>
        <translation>--keep&#xa0;: il n’y a pas de réparation «&#xa0;%1&#xa0;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>--repair-dates takes auto, never or always</source>
        <translation>--repair-dates attend auto, never ou always</translation>
    </message>
    <message>
        <source>Also build the full-text index, in the cache folder.</source>
        <translation>Construire aussi l’index en texte intégral, dans le dossier de cache.</translation>
    </message>
    <message>
        <source>Exchange day and month where a portal has exchanged them: never (default: only reported), auto (in the columns where the evidence is conclusive), always (in all columns written with slashes, except where the evidence says that they are right).</source>
        <translation>Permuter le jour et le mois là où un portail les a inversés&#xa0;: never (par défaut&#x202f;; seulement signalé), auto (dans les colonnes où l’indice est concluant), always (dans toutes les colonnes écrites avec des barres obliques, sauf là où l’indice dit qu’elles sont justes).</translation>
    </message>
    <message>
        <source>Read texts again that were UTF-8 and taken for Windows-1252 (Ã© for é).</source>
        <translation>Relire les textes UTF-8 qui ont été pris pour du Windows-1252 (Ã© pour é).</translation>
    </message>
    <message>
        <source>Leave the cells that these repairs would change: %1.</source>
        <translation>Laisser telles quelles les cellules que ces réparations changeraient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing new: the content is that of %1</source>
        <translation>Rien de nouveau&#xa0;: le contenu est celui de %1</translation>
    </message>
    <message>
        <source>Builds the full-text index of a snapshot in the cache folder, unless it is there already, and prints its folder. VIGIE_CACHE_DIR names another cache.</source>
        <translation>Construit l’index en texte intégral d’un instantané dans le dossier de cache, s’il n’y est pas déjà, et écrit le nom de son dossier. VIGIE_CACHE_DIR désigne un autre cache.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Prints the header and every record of a CSV, JSON or XLSX file, alone, gzipped or in a ZIP archive, before any meaning is given to it.</source>
        <translation>Écrit l’en-tête et chaque enregistrement d’un fichier CSV, JSON ou XLSX, seul, compressé en gzip ou dans une archive ZIP, avant toute interprétation.</translation>
    </message>
    <message>
        <source> (likely)</source>
        <translation> (probable)</translation>
    </message>
    <message>
        <source> (a guess)</source>
        <translation> (supposé)</translation>
    </message>
    <message>
        <source>  Not to be imported: %1</source>
        <translation>  Ne sera pas importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tells how a file is read, each member of an archive on its own: container, format, encoding, delimiter, quote, line ends, header, data set, each with what speaks for it.</source>
        <translation>Dit comment un fichier est lu, et chaque membre d’une archive séparément&#xa0;: conteneur, format, encodage, séparateur, guillemet, fins de ligne, en-tête, jeu de données, chacun avec ses indices.</translation>
    </message>
    <message>
        <source>Print as JSON.</source>
        <translation>Écrire en JSON.</translation>
    </message>
    <message>
        <source>how a file will be read, and what speaks for it</source>
        <translation>comment un fichier sera lu, et d’après quels indices</translation>
    </message>
    <message>
        <source>the full-text index of a snapshot</source>
        <translation>l’index en texte intégral d’un instantané</translation>
    </message>
    <message>
        <source>--origin is publication or writing</source>
        <translation>--origin vaut publication ou writing</translation>
    </message>
    <message>
        <source>These data date no first answer: nothing can be said of delays, and nothing is computed.</source>
        <translation>Ces données ne datent aucune première réponse&#xa0;: rien ne peut être dit des délais, et rien n’est calculé.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate in calendar days; who still waits counts as waiting until the date of the data. A missing quantile was not reached; a missing share lies beyond the longest wait. Intervals: 95 %.</source>
        <translation>Estimation de Kaplan-Meier en jours calendaires&#x202f;; qui attend encore compte comme en attente jusqu’à la date des données. Un quantile absent n’est pas atteint&#x202f;; une part absente est au-delà de l’attente la plus longue. Intervalles&#xa0;: 95&#xa0;%.</translation>
    </message>
    <message>
        <source>answered_only_mean_biased is the mean of the answered alone: biased, it ignores those without an answer.</source>
        <translation>answered_only_mean_biased est la moyenne des seules réponses&#xa0;: biaisée, elle ignore les sans-réponse.</translation>
    </message>
    <message>
        <source>Testimonies are voluntary and moderated: a point outside the limits is a signal to read, not a ranking.</source>
        <translation>Témoignages volontaires et modérés&#xa0;: un point hors limites est un signal à lire, pas un classement.</translation>
    </message>
    <message>
        <source>The filter&apos;s condition on the sentiment is ignored: a share needs all.</source>
        <translation>La condition du filtre sur le ressenti est ignorée&#xa0;: une part les demande tous.</translation>
    </message>
    <message>
        <source>A testimony that several groups share counts once in each of them: n is the sum over the groups.</source>
        <translation>Un témoignage commun à plusieurs groupes compte une fois dans chacun&#xa0;: n est la somme sur les groupes.</translation>
    </message>
    <message>
        <source>No testimony of a group states a sentiment.</source>
        <translation>Aucun témoignage d’un groupe n’indique de ressenti.</translation>
    </message>
    <message>
        <source>The groups do not differ more than chance makes them: the limits are not widened.</source>
        <translation>Les groupes ne diffèrent pas plus que le hasard ne le fait&#xa0;: les limites ne sont pas élargies.</translation>
    </message>
    <message>
        <source>a funnel by the sentiment itself says nothing</source>
        <translation>un entonnoir par le ressenti lui-même ne dit rien</translation>
    </message>
    <message>
        <source>Residual: adjusted standardised residual (Haberman 1973) of the experiences that state both the sentiment and the criterion: how many standard deviations the cell is from independence. It says little where a cell would be expected to hold fewer than five.</source>
        <translation>Résidu&#xa0;: résidu standardisé ajusté (Haberman 1973) des expériences qui indiquent à la fois le ressenti et la thématique&#xa0;: à combien d’écarts-types de l’indépendance est la case. Il dit peu là où l’on attendrait moins de cinq expériences.</translation>
    </message>
    <message>
        <source>the matrix can only be split --by sentiment</source>
        <translation>la matrice ne se divise que --by sentiment</translation>
    </message>
    <message>
        <source>The criteria are set by moderators; a criterion that was not given says nothing of the service. Intervals: Wilson, 95 %.</source>
        <translation>Les thématiques sont posées par les modérateurs&#x202f;; une thématique non renseignée ne dit rien du service. Intervalles&#xa0;: Wilson, 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Publishing: active structures with at least one result, counted in this snapshot; nationally, networks with at least one such structure.</source>
        <translation>Publient&#xa0;: les structures actives ayant au moins un résultat, comptées dans cet instantané&#x202f;; au niveau national, les réseaux ayant au moins une telle structure.</translation>
    </message>
    <message>
        <source>This snapshot has no series of the barometer to stand beside.</source>
        <translation>Cet instantané n’a pas de série du baromètre à mettre en regard.</translation>
    </message>
    <message>
        <source>The barometer&apos;s percentages do not follow the filter, count only places that receive the public, in 21 networks, once a year: they differ by construction.</source>
        <translation>Les pourcentages du baromètre ne suivent pas le filtre et ne comptent que les lieux d’accueil du public, dans 21 réseaux, une fois par an&#xa0;: ils diffèrent par construction.</translation>
    </message>
    <message>
        <source>no limits: series too short (%1 points, %2 are needed)</source>
        <translation>pas de limites&#xa0;: série trop courte (%1 points, il en faut %2)</translation>
    </message>
    <message>
        <source>no direction: a month in between says nothing, and the steps are not equal; moving ranges skip it</source>
        <translation>pas de tendance&#xa0;: un mois intermédiaire ne dit rien et les pas ne sont pas égaux&#x202f;; les étendues mobiles le sautent</translation>
    </message>
    <message>
        <source>no direction: series too short (%1 points, %2 are needed)</source>
        <translation>pas de tendance&#xa0;: série trop courte (%1 points, il en faut %2)</translation>
    </message>
    <message>
        <source>a share of a sentiment needs all: leave the sentiment out of --where, or --sentiment away</source>
        <translation>la part d’un ressenti les demande tous&#xa0;: retirer le ressenti de --where, ou bien --sentiment</translation>
    </message>
    <message>
        <source>Months that the period or the date of the data cuts are incomplete: neither charted nor in the trend.</source>
        <translation>Les mois coupés par la période ou par la date des données sont incomplets&#xa0;: ni dans les limites, ni dans la tendance.</translation>
    </message>
    <message>
        <source>there is no analysis %1</source>
        <translation>il n’y a pas d’analyse %1</translation>
    </message>
    <message>
        <source>%1 does not take --%2</source>
        <translation>%1 n’accepte pas --%2</translation>
    </message>
    <message>
        <source>funnel, trend: négatif, neutre or positif. A funnel is of the negative ones.</source>
        <translation>funnel, trend&#xa0;: négatif, neutre ou positif. Par défaut, un entonnoir porte sur les négatifs.</translation>
    </message>
    <message>
        <source>funnel: experiences (default) or mentions.</source>
        <translation>funnel&#xa0;: experiences (par défaut) ou mentions.</translation>
    </message>
    <message>
        <source>funnel: widen the limits by what the groups differ beyond chance.</source>
        <translation>funnel&#xa0;: élargir les limites de ce dont les groupes diffèrent au-delà du hasard.</translation>
    </message>
    <message>
        <source>delays: publication (default) or writing.</source>
        <translation>delays&#xa0;: publication (par défaut) ou writing.</translation>
    </message>
    <message>
        <source>--sentiment is négatif, neutre or positif</source>
        <translation>--sentiment vaut négatif, neutre ou positif</translation>
    </message>
    <message>
        <source>--json or --csv, not both</source>
        <translation>--json ou --csv, pas les deux</translation>
    </message>
    <message>
        <source>criteria, funnel, delays, months, transparency</source>
        <translation>thématiques, entonnoir, délais, mois, transparence</translation>
    </message>
    <message>
        <source>Among the selected structures: active ones without any result that has a value, active ones that no testimony names, inactive ones with results. The filter&apos;s other conditions choose the results and testimonies that count. A structure that nobody writes about does not do well or badly for it.</source>
        <translation>Parmi les structures sélectionnées&#xa0;: les actives sans aucun résultat qui ait une valeur, les actives qu’aucun témoignage ne nomme, les inactives qui ont des résultats. Les autres conditions du filtre choisissent les résultats et les témoignages qui comptent. Une structure dont personne ne parle n’est pour autant ni bonne ni mauvaise.</translation>
    </message>
    <message>
        <source>state, status, answered, negatives_found_useful: experiences; the others: answers, one for each service that is named. Intervals: Wilson, 95 %.</source>
        <translation>state, status, answered, negatives_found_useful&#xa0;: expériences&#x202f;; les autres&#xa0;: réponses, une par service nommé. Intervalles&#xa0;: Wilson, 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Few authors give a verdict, and nobody chose them: the shares describe those who did. What goes together here is no cause.</source>
        <translation>Peu d’auteurs donnent un avis, et personne ne les a choisis&#xa0;: les parts décrivent ceux qui l’ont fait. Ce qui va ici ensemble n’est pas une cause.</translation>
    </message>
    <message>
        <source>negatives_found_useful: negative testimonies of which the author found an answer useful, of those with a verdict; to read them: dump … --where &quot;ressenti:négatif avis_auteur:utile&quot;.</source>
        <translation>negatives_found_useful&#xa0;: témoignages négatifs dont l’auteur a jugé une réponse utile, parmi ceux qui ont un avis&#x202f;; pour les lire&#xa0;: dump … --where &quot;ressenti:négatif avis_auteur:utile&quot;.</translation>
    </message>
    <message>
        <source>a concordance needs --word, with a word in it</source>
        <translation>une concordance demande --word, avec au moins un mot</translation>
    </message>
    <message>
        <source>--sort is made of 0, 1L to 9L and 1R to 9R</source>
        <translation>--sort se compose de 0, de 1L à 9L et de 1R à 9R</translation>
    </message>
    <message>
        <source>%1 of %2 lines are shown.</source>
        <translation>%1 lignes sur %2 sont affichées.</translation>
    </message>
    <message>
        <source>--of is criteria, channels or typologies</source>
        <translation>--of vaut criteria, channels ou typologies</translation>
    </message>
    <message>
        <source>n: experiences with at least one of these things. lift: how many times more often together than independent things would be; compare pairs rather than with 1. jaccard: together, of those with the one or the other. Both are left out where few have both. Together is not because of one another.</source>
        <translation>n&#xa0;: expériences ayant au moins l’une des deux choses. lift&#xa0;: combien de fois plus souvent ensemble que ne le seraient des choses indépendantes&#x202f;; comparez les paires entre elles plutôt qu’à 1. jaccard&#xa0;: ensemble, parmi celles qui ont l’une ou l’autre. lift et jaccard sont omis là où peu d’expériences réunissent les deux choses. Ensemble ne veut pas dire l’une à cause de l’autre.</translation>
    </message>
    <message>
        <source>The filter chooses experiences; each is then seen with all its services and channels.</source>
        <translation>Le filtre choisit des expériences&#x202f;; chacune est ensuite prise avec tous ses services et canaux.</translation>
    </message>
    <message>
        <source>--threshold is a number from 0.5 to 1</source>
        <translation>--threshold est un nombre de 0,5 à 1</translation>
    </message>
    <message>
        <source>Texts are alike when their words are, or when their runs of five words have the threshold in common. Every other count of this program counts each testimony, those that repeat others included.</source>
        <translation>Les textes se ressemblent quand leurs mots sont les mêmes, ou quand leurs suites de cinq mots ont en commun la part fixée par le seuil. Tout autre décompte de ce programme compte chaque témoignage, y compris ceux qui en répètent d’autres.</translation>
    </message>
    <message>
        <source>%1 of %2 groups are shown.</source>
        <translation>%1 groupes sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>peers needs --structure CODE</source>
        <translation>peers demande --structure CODE</translation>
    </message>
    <message>
        <source>no structure has the code %1, or it is no place</source>
        <translation>aucune structure n’a le code %1, ou ce code ne désigne pas un lieu</translation>
    </message>
    <message>
        <source>The filter does not choose the peers; the counts obey it. negatives, n and share: of the experiences that state a sentiment, whatever the filter says of it. Intervals: Wilson, 95 %.</source>
        <translation>Le filtre ne choisit pas les pairs&#x202f;; les décomptes le suivent. negatives, n et share&#xa0;: parmi les expériences qui indiquent un ressenti, quoi qu’en dise le filtre. Intervalles&#xa0;: Wilson, 95&#xa0;%.</translation>
    </message>
    <message>
        <source>a sample needs --size</source>
        <translation>un échantillon demande --size</translation>
    </message>
    <message>
        <source>Each stratum is there: small ones are over-represented, and a rate of the sample is not that of the selection.</source>
        <translation>Chaque strate est présente&#xa0;: les petites sont surreprésentées, et un taux de l’échantillon n’est pas celui de la sélection.</translation>
    </message>
    <message>
        <source>Each row counts what its place finds: reseau:…, reseau:… typologie:…, structure:CODE+ (with all structures below, whatever their typology); own: without what is below. An experience counts once in a row; rows do not sum to the rows above them.</source>
        <translation>Chaque ligne compte ce que trouve son emplacement&#xa0;: reseau:…, reseau:… typologie:…, structure:CODE+ (avec toutes les structures en dessous, quelle que soit leur typologie)&#x202f;; own&#xa0;: sans ce qui est en dessous. Une expérience compte une fois par ligne&#x202f;; les lignes du dessous ne s’additionnent pas pour donner celles du dessus.</translation>
    </message>
    <message>
        <source>negatives, n and share: of the experiences that state a sentiment, whatever the filter says of it. Intervals: Wilson, 95 %. Places that hold nothing are left out.</source>
        <translation>negatives, n et share&#xa0;: parmi les expériences qui indiquent un ressenti, quoi qu’en dise le filtre. Intervalles&#xa0;: Wilson, 95&#xa0;%. Les emplacements qui ne contiennent rien sont omis.</translation>
    </message>
    <message>
        <source>The selection is all testimonies: there is nothing to compare it with, and words are listed by how often they occur.</source>
        <translation>La sélection est l’ensemble des témoignages&#xa0;: il n’y a rien à quoi la comparer, et les mots sont classés selon leur fréquence.</translation>
    </message>
    <message>
        <source>The selection, or what it leaves out, has too few testimonies: nothing is said.</source>
        <translation>La sélection, ou ce qu’elle laisse de côté, a trop peu de témoignages&#xa0;: rien n’est dit.</translation>
    </message>
    <message>
        <source>Words repeat within a testimony: a score that rests on few documents says little.</source>
        <translation>Les mots se répètent dans un même témoignage&#xa0;: un score qui repose sur peu de documents dit peu.</translation>
    </message>
    <message>
        <source>Of %1 words tested, some would be surprising by chance: among those kept at an adjusted value of 0.05, about one in twenty is (Benjamini–Hochberg).</source>
        <translation>Sur %1 mots testés, certains étonneraient par hasard&#xa0;: parmi ceux gardés à une valeur ajustée de 0,05, c’est le cas d’environ un sur vingt (Benjamini–Hochberg).</translation>
    </message>
    <message>
        <source>The filter asks for words: these are frequent because of it.</source>
        <translation>Le filtre demande des mots&#xa0;: c’est pour cela qu’ils sont fréquents.</translation>
    </message>
    <message>
        <source>vocabulary, concordance, duplicates: testimonies (default) or answers.</source>
        <translation>vocabulary, concordance, duplicates&#xa0;: testimonies (par défaut) ou answers.</translation>
    </message>
    <message>
        <source>vocabulary, concordance, duplicates: rows or groups (100; 0 = all).</source>
        <translation>vocabulary, concordance, duplicates&#xa0;: lignes ou groupes (100&#x202f;; 0 = tous).</translation>
    </message>
    <message>
        <source>vocabulary: only words as frequent as this (5); duplicates: only groups of as many testimonies.</source>
        <translation>vocabulary&#xa0;: seulement les mots au moins aussi fréquents (5)&#x202f;; duplicates&#xa0;: seulement les groupes d’au moins autant de témoignages.</translation>
    </message>
    <message>
        <source>concordance: a word or several, * at the end for a beginning.</source>
        <translation>concordance&#xa0;: un mot ou plusieurs, * à la fin pour un début.</translation>
    </message>
    <message>
        <source>concordance: 0 (the word), 1L, 2L, 1R, 2R, …, or several: 1R,2R.</source>
        <translation>concordance&#xa0;: 0 (le mot), 1L, 2L, 1R, 2R, …, ou plusieurs&#xa0;: 1R,2R.</translation>
    </message>
    <message>
        <source>concordance: words on each side (8).</source>
        <translation>concordance&#xa0;: mots de chaque côté (8).</translation>
    </message>
    <message>
        <source>duplicates: least similarity, 0.5 to 1 (0.8).</source>
        <translation>duplicates&#xa0;: similarité minimale, de 0,5 à 1 (0,8).</translation>
    </message>
    <message>
        <source>sample: how many testimonies.</source>
        <translation>sample&#xa0;: nombre de témoignages.</translation>
    </message>
    <message>
        <source>sample: the same number draws the same sample (1).</source>
        <translation>sample&#xa0;: le même nombre donne toujours le même échantillon (1).</translation>
    </message>
    <message>
        <source>sample: a field whose values all get their share.</source>
        <translation>sample&#xa0;: un champ dont toutes les valeurs ont leur part.</translation>
    </message>
    <message>
        <source>Query, e.g. &quot;rendez-vous NON passeport ressenti:négatif departement:38&quot;. All of it holds for one mention: -canal:Courrier keeps an experience that names another service, reached otherwise.</source>
        <translation>Requête, par exemple &quot;rendez-vous NON passeport ressenti:négatif departement:38&quot;. Tout y vaut pour une même mention&#xa0;: -canal:Courrier garde une expérience qui nomme un autre service, joint autrement.</translation>
    </message>
    <message>
        <source>funnel, delays, concordance: a field; matrix: sentiment. A funnel is by typology.</source>
        <translation>funnel, delays, concordance&#xa0;: un champ&#x202f;; matrix&#xa0;: sentiment. Par défaut, un entonnoir est par typologie.</translation>
    </message>
    <message>
        <source>cooccurrence: criteria (default), channels or typologies.</source>
        <translation>cooccurrence&#xa0;: criteria (par défaut), channels ou typologies.</translation>
    </message>
    <message>
        <source>peers: the structure&apos;s public code.</source>
        <translation>peers&#xa0;: le code public de la structure.</translation>
    </message>
    <message>
        <source>peers: only those of the same region.</source>
        <translation>peers&#xa0;: seulement les pairs de la même région.</translation>
    </message>
    <message>
        <source>Answers of the analyses, as tables: criteria by polarity (matrix), shares of a sentiment by group against chance (funnel), response delays (delays), months (trend), structures that publish results (transparency), statuses, verdicts and votes (answers), what comes together (cooccurrence), the tree of structures (structures), those of which nothing is known (absences), those that one may be compared with (peers), words of a selection (vocabulary), a word in its contexts (concordance), texts that repeat others (duplicates), a reproducible sample (sample).</source>
        <translation>Réponses des analyses, en tableaux&#xa0;: thématiques par polarité (matrix), parts d’un ressenti par groupe face au hasard (funnel), délais de réponse (delays), mois (trend), structures qui publient des résultats (transparency), statuts, avis et votes (answers), ce qui va ensemble (cooccurrence), l’arbre des structures (structures), celles dont rien n’est connu (absences), celles avec lesquelles on peut se comparer (peers), mots d’une sélection (vocabulary), un mot dans ses contextes (concordance), textes qui en répètent d’autres (duplicates), un échantillon reproductible (sample).</translation>
    </message>
    <message>
        <source>of an indicator, --by, --structure or --against is expected</source>
        <translation>pour un indicateur, --by, --structure ou --against est attendu</translation>
    </message>
    <message>
        <source>without an indicator, --list, --structure or --watch is expected</source>
        <translation>sans indicateur, --list, --structure ou --watch est attendu</translation>
    </message>
    <message>
        <source>--%1 does not go with --%2</source>
        <translation>--%1 ne va pas avec --%2</translation>
    </message>
    <message>
        <source>All indicators, and where what is known of them comes from.</source>
        <translation>Tous les indicateurs, et d’où vient ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Structures that stand worse than their peers and get worse (decided polarities only).</source>
        <translation>Structures moins bien placées que leurs pairs et qui se dégradent (polarités décidées seulement).</translation>
    </message>
    <message>
        <source>network, typology, region or department.</source>
        <translation>network, typology, region ou department.</translation>
    </message>
    <message>
        <source>Code of a structure: its values, their trend and its peers; without CODE all its indicators.</source>
        <translation>Code d’une structure&#xa0;: ses valeurs, leur tendance et ses pairs&#x202f;; sans CODE, tous ses indicateurs.</translation>
    </message>
    <message>
        <source>Another indicator: pairs of values, by structure or typology.</source>
        <translation>Un autre indicateur&#xa0;: couples de valeurs, par structure ou par typologie.</translation>
    </message>
    <message>
        <source>Query, e.g. &quot;reseau:CNAF departement:38&quot;.</source>
        <translation>Requête, par exemple &quot;reseau:CNAF departement:38&quot;.</translation>
    </message>
    <message>
        <source>Decisions on indicators (JSON): polarity, unit, family …</source>
        <translation>Décisions sur les indicateurs (JSON)&#xa0;: polarité, unité, famille…</translation>
    </message>
    <message>
        <source>Column of the results that says how many answered: gives intervals.</source>
        <translation>Colonne des résultats qui dit combien ont répondu&#xa0;: donne des intervalles.</translation>
    </message>
    <message>
        <source>there is no indicator %1</source>
        <translation>il n’y a pas d’indicateur %1</translation>
    </message>
    <message>
        <source>Values of the published indicators: distributions by group (--by), one structure over time and among its peers (--structure), two indicators (--against), what is known of all (--list). Units are never mixed.</source>
        <translation>Valeurs des indicateurs publiés&#xa0;: distributions par groupe (--by), une structure dans le temps et parmi ses pairs (--structure), deux indicateurs (--against), ce que l’on sait de tous (--list). Les unités ne sont jamais mélangées.</translation>
    </message>
    <message>
        <source>--against goes by structure, or with --by typology</source>
        <translation>--against procède par structure, ou par typologie avec --by typology</translation>
    </message>
    <message>
        <source>--by is network, typology, region or department</source>
        <translation>--by vaut network, typology, region ou department</translation>
    </message>
    <message>
        <source>An inferred polarity is a proposal: no answer says better or worse before somebody decides.</source>
        <translation>Une polarité déduite est une proposition&#xa0;: aucune réponse ne dit meilleur ou moins bon avant que quelqu’un ait décidé.</translation>
    </message>
    <message>
        <source>%1 indicators are not watched: nobody decided which side is better.</source>
        <translation>%1 indicateurs ne sont pas surveillés&#xa0;: personne n’a décidé quel sens est le meilleur.</translation>
    </message>
    <message>
        <source>there is no structure %1 (its code is expected)</source>
        <translation>il n’y a pas de structure %1 (son code est attendu)</translation>
    </message>
    <message>
        <source>Peers: %1</source>
        <translation>Pairs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The difference cannot be interpreted (%1).</source>
        <translation>L’écart ne peut pas être interprété (%1).</translation>
    </message>
    <message>
        <source>values of one indicator by group, over time, among peers</source>
        <translation>valeurs d’un indicateur par groupe, dans le temps, parmi les pairs</translation>
    </message>
    <message>
        <source>--in is testimonies or answers</source>
        <translation>--in vaut testimonies ou answers</translation>
    </message>
    <message>
        <source>a testimony may have several values of “%1”</source>
        <translation>un témoignage peut avoir plusieurs valeurs de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rows could not be written</source>
        <translation>Les lignes n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>Check the free space and that you may write in its folder.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>--mask goes with --format csv-fr or xlsx</source>
        <translation>--mask va avec --format csv-fr ou xlsx</translation>
    </message>
    <message>
        <source>--format is csv, jsonl, csv-fr or xlsx</source>
        <translation>--format vaut csv, jsonl, csv-fr ou xlsx</translation>
    </message>
    <message>
        <source>--format xlsx needs a file: -o FILE.xlsx</source>
        <translation>--format xlsx demande un fichier&#xa0;: -o FILE.xlsx</translation>
    </message>
    <message>
        <source>csv (default) or jsonl for programs; csv-fr or xlsx for spreadsheets: codes as texts, dates as dates, nothing that runs as a formula.</source>
        <translation>csv (par défaut) ou jsonl pour les programmes&#x202f;; csv-fr ou xlsx pour les tableurs&#xa0;: codes en texte, dates en dates, rien qui s’exécute comme formule.</translation>
    </message>
    <message>
        <source>Writes a file instead of standard output. It says where the rows come from: on a sheet of its own (xlsx), or in a JSON file beside it.</source>
        <translation>Écrit un fichier au lieu de la sortie standard. Il dit d’où viennent les lignes&#xa0;: dans une feuille à part (xlsx), ou dans un fichier JSON joint.</translation>
    </message>
    <message>
        <source>Puts […] for telephone numbers, e-mail addresses and number plates in the users&apos; and agents&apos; words, and for pseudonyms.</source>
        <translation>Remplace par […] les téléphones, adresses électroniques et plaques d’immatriculation dans les mots des usagers et des agents, et les pseudonymes.</translation>
    </message>
    <message>
        <source>*: must be given
</source>
        <translation>*&#xa0;: obligatoire
</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All figures with their options.</source>
        <translation>Toutes les figures avec leurs options.</translation>
    </message>
    <message>
        <source>With --list: print JSON.</source>
        <translation>Avec --list&#xa0;: écrire en JSON.</translation>
    </message>
    <message>
        <source>File to write; - for standard output.</source>
        <translation>Fichier à écrire&#x202f;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Day to say in the figure; without it none is said, and the same question gives the same bytes on every day.</source>
        <translation>Jour à indiquer dans la figure&#x202f;; à défaut, aucun n’est indiqué, et la même question donne les mêmes octets quel que soit le jour.</translation>
    </message>
    <message>
        <source>Makes a figure of the window as data: what is drawn, said and tabulated, and where it comes from. vigie --export draws it.</source>
        <translation>Fait une figure de la fenêtre sous forme de données&#xa0;: ce qui est dessiné, dit et mis en tableau, et d’où cela vient. vigie --export la dessine.</translation>
    </message>
    <message>
        <source>-o says where the figure is written</source>
        <translation>-o dit où écrire la figure</translation>
    </message>
    <message>
        <source>--made-on takes a day: 2026-01-31</source>
        <translation>--made-on attend un jour&#xa0;: 2026-01-31</translation>
    </message>
    <message>
        <source>a figure of the window, as data</source>
        <translation>une figure de la fenêtre, en données</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size expects WIDTHxHEIGHT, not %1</source>
        <translation>--size attend LARGEURxHAUTEUR, pas %1</translation>
    </message>
    <message>
        <source>Language: fr or en.</source>
        <translation>Langue&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Snapshot to open.</source>
        <translation>Instantané à ouvrir.</translation>
    </message>
    <message>
        <source>Open the demonstration (fictitious data).</source>
        <translation>Ouvrir la démonstration (données fictives).</translation>
    </message>
    <message>
        <source>Write the window to a PNG file and leave.</source>
        <translation>Écrire la fenêtre dans un fichier PNG et quitter.</translation>
    </message>
    <message>
        <source>View to show.</source>
        <translation>Vue à montrer.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>Filter to begin with.</source>
        <translation>Filtre de départ.</translation>
    </message>
    <message>
        <source>Leave once the window has been drawn.</source>
        <translation>Quitter une fois la fenêtre dessinée.</translation>
    </message>
    <message>
        <source>Explore the open data of Services Publics +</source>
        <translation>Explorer les données ouvertes de Services Publics&#xa0;+</translation>
    </message>
    <message>
        <source>Snapshots to open, or files and folders to import.</source>
        <translation>Instantanés à ouvrir, ou fichiers et dossiers à importer.</translation>
    </message>
    <message>
        <source>unknown view: %1</source>
        <translation>vue inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draw a figure of vigie-cli figure without a window, and leave.</source>
        <translation>Dessiner une figure de vigie-cli figure sans fenêtre, et quitter.</translation>
    </message>
    <message>
        <source>File to write: .svg, .pdf or .png for a figure, .pdf, .docx, .odt, .html or .md for a report.</source>
        <translation>Fichier à écrire&#xa0;: .svg, .pdf ou .png pour une figure, .pdf, .docx, .odt, .html ou .md pour un rapport.</translation>
    </message>
    <message>
        <source>Size of the figure by name.</source>
        <translation>Taille de la figure, par son nom.</translation>
    </message>
    <message>
        <source>Width of the figure; 160 unless told.</source>
        <translation>Largeur de la figure&#x202f;; 160 par défaut.</translation>
    </message>
    <message>
        <source>Height of the figure; what suits it unless told.</source>
        <translation>Hauteur de la figure&#x202f;; par défaut, celle qui lui convient.</translation>
    </message>
    <message>
        <source>Resolution of a PNG; 300 unless told.</source>
        <translation>Résolution d’un PNG&#x202f;; 300 par défaut.</translation>
    </message>
    <message>
        <source>Write the figure as data beside its picture.</source>
        <translation>Écrire la figure en données à côté de son image.</translation>
    </message>
    <message>
        <source>--%1 expects a number, not %2</source>
        <translation>--%1 attend un nombre, pas %2</translation>
    </message>
    <message>
        <source>unknown preset: %1</source>
        <translation>préréglage inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 says nothing without --export</source>
        <translation>--%1 ne dit rien sans --export</translation>
    </message>
    <message>
        <source>--export needs a file to write: -o FILE</source>
        <translation>--export demande un fichier à écrire&#xa0;: -o FILE</translation>
    </message>
    <message>
        <source>--export takes one figure, and no other files</source>
        <translation>--export attend une seule figure, et aucun autre fichier</translation>
    </message>
    <message>
        <source>Make a report again on the snapshot, without a window, and print every number that changed.</source>
        <translation>Refaire un rapport sur l’instantané, sans fenêtre, et écrire chaque nombre qui a changé.</translation>
    </message>
    <message>
        <source>With --report: write what changed to a file, too.</source>
        <translation>Avec --report&#xa0;: écrire aussi dans un fichier ce qui a changé.</translation>
    </message>
    <message>
        <source>With --report: write the report with its new figures.</source>
        <translation>Avec --report&#xa0;: écrire le rapport avec ses nouveaux chiffres.</translation>
    </message>
    <message>
        <source>With --report: what was decided of the indicators.</source>
        <translation>Avec --report&#xa0;: ce qui a été décidé des indicateurs.</translation>
    </message>
    <message>
        <source>--%1 says nothing without --report</source>
        <translation>--%1 ne dit rien sans --report</translation>
    </message>
    <message>
        <source>--report expects one snapshot</source>
        <translation>--report attend un seul instantané</translation>
    </message>
    <message>
        <source>-o goes with --export or --report</source>
        <translation>-o va avec --export ou --report</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>The lines could not be written</source>
        <translation>Les lignes n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The concordance could not be made</source>
        <translation>La concordance n’a pas pu être établie</translation>
    </message>
    <message>
        <source>“%1” is a condition on a field, not a word</source>
        <translation>«&#xa0;%1&#xa0;» est une condition sur un champ, pas un mot</translation>
    </message>
    <message>
        <source>Ask for fields in the search field at the top: every view shows what they leave. A word that holds a colon is put in quotation marks.</source>
        <translation>Demandez des champs dans le champ de recherche en haut&#xa0;: chaque vue montre ce qu’ils retiennent. Un mot qui contient un deux-points se met entre guillemets.</translation>
    </message>
    <message>
        <source>it asks only for words that are not there</source>
        <translation>elle ne demande que des mots absents</translation>
    </message>
    <message>
        <source>Ask for a word that the testimonies have.</source>
        <translation>Demandez un mot présent dans les témoignages.</translation>
    </message>
    <message>
        <source>Every place of these words: %1</source>
        <translation>Chaque occurrence de ces mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Information / Explanation</source>
        <translation>Information / Explication</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Reactivity</source>
        <translation>Réactivité</translation>
    </message>
    <message>
        <source>Simplicity / Complexity</source>
        <translation>Simplicité / Complexité</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>structures</source>
        <translation>structures</translation>
    </message>
    <message>
        <source>typologies</source>
        <translation>typologies</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>experiences</source>
        <translation>expériences</translation>
    </message>
    <message>
        <source>values of territorial series</source>
        <translation>valeurs de séries territoriales</translation>
    </message>
    <message>
        <source>summaries of territorial series</source>
        <translation>synthèses de séries territoriales</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demonstration data could not be written</source>
        <translation>Les données de démonstration n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to, and has space left.</source>
        <translation>Vérifiez que le dossier existe, qu’on peut y écrire et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>Writing fictitious %1</source>
        <translation>Écriture de données fictives&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scale %1 is not between 0.01 and 100.</source>
        <translation>L’échelle %1 n’est pas entre 0,01 et 100.</translation>
    </message>
    <message>
        <source>The demonstration data was not written</source>
        <translation>Les données de démonstration n’ont pas été écrites</translation>
    </message>
    <message>
        <source>The operation was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>95% CI: %1–%2</source>
        <translation>IC 95&#xa0;%&#xa0;: %1 – %2</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Source et méthode</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The numbers of this figure</source>
        <translation>Les nombres de cette figure</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>Le document n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>its name ends in none of the known forms</source>
        <translation>son nom ne se termine par aucune des extensions connues</translation>
    </message>
    <message>
        <source>Let it end in .docx, .odt, .html or .md.</source>
        <translation>Terminez-le par .docx, .odt, .html ou .md.</translation>
    </message>
</context>
<context>
    <name>Dump</name>
    <message>
        <source>`vigie-cli info` lists the data sets, `dump --limit 1` the columns.</source>
        <translation>`vigie-cli info` donne les jeux de données, `dump --limit 1` les colonnes.</translation>
    </message>
    <message>
        <source>There is no column %1 in this data set</source>
        <translation>Il n’y a pas de colonne %1 dans ce jeu de données</translation>
    </message>
    <message>
        <source>There is no data set called %1</source>
        <translation>Il n’y a pas de jeu de données nommé %1</translation>
    </message>
    <message>
        <source>Rows cannot be sorted by %1</source>
        <translation>Les lignes ne peuvent pas être triées par %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The rows could not be written</source>
        <translation>Les lignes n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>The rows cannot be filtered by %1</source>
        <translation>Les lignes ne peuvent pas être filtrées par %1</translation>
    </message>
    <message>
        <source>this data set has no such column</source>
        <translation>ce jeu de données n’a pas de telle colonne</translation>
    </message>
    <message>
        <source>The rows cannot be searched for words</source>
        <translation>Les mots ne peuvent pas être cherchés dans les lignes</translation>
    </message>
    <message>
        <source>this data set has no testimonies</source>
        <translation>ce jeu de données n’a pas de témoignages</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The figure could not be read</source>
        <translation>La figure n’a pas pu être lue</translation>
    </message>
    <message>
        <source>it is larger than 200 MB</source>
        <translation>il dépasse 200&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>ExportedFile</name>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another folder, free some space, or close the program that has the file open.</source>
        <translation>Choisissez un autre dossier, libérez de la place, ou fermez le programme qui tient le fichier ouvert.</translation>
    </message>
    <message>
        <source>fictitious</source>
        <translation>fictif</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>the map of users</source>
        <translation>la carte des usagers</translation>
    </message>
    <message>
        <source>the place of the service where no structure is named</source>
        <translation>le lieu du service quand aucune structure n’est nommée</translation>
    </message>
    <message>
        <source>response delays</source>
        <translation>les délais de réponse</translation>
    </message>
    <message>
        <source>months, periods and delays</source>
        <translation>les mois, les périodes et les délais</translation>
    </message>
    <message>
        <source>this criterion</source>
        <translation>ce critère</translation>
    </message>
    <message>
        <source>every share by sentiment</source>
        <translation>toute part par ressenti</translation>
    </message>
    <message>
        <source>counts by typology for this mention</source>
        <translation>les comptes par typologie pour cette mention</translation>
    </message>
    <message>
        <source>the link to the structures for this mention</source>
        <translation>le lien avec les structures pour cette mention</translation>
    </message>
    <message>
        <source>channels for this mention</source>
        <translation>les canaux pour cette mention</translation>
    </message>
    <message>
        <source>answered or not</source>
        <translation>la présence de réponse</translation>
    </message>
    <message>
        <source>the tree of networks and typologies</source>
        <translation>l’arbre des réseaux et des typologies</translation>
    </message>
    <message>
        <source>child structures</source>
        <translation>les structures filles</translation>
    </message>
    <message>
        <source>the map and the territories</source>
        <translation>la carte et les territoires</translation>
    </message>
    <message>
        <source>units of the indicators</source>
        <translation>les unités des indicateurs</translation>
    </message>
    <message>
        <source>the link between results and indicators</source>
        <translation>le lien entre résultats et indicateurs</translation>
    </message>
    <message>
        <source>latest values and periods</source>
        <translation>les dernières valeurs et les périodes</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>%1, share</source>
        <translation>%1, part</translation>
    </message>
    <message>
        <source>Table of the five criteria: no experience.</source>
        <translation>Tableau des cinq critères&#xa0;: aucune expérience.</translation>
    </message>
    <message>
        <source>Table of the five criteria for %1; most often negative: %2 (%3), most often positive: %4 (%5).</source>
        <translation>Tableau des cinq critères pour %1&#x202f;; le plus souvent négatif&#xa0;: %2 (%3), le plus souvent positif&#xa0;: %4 (%5).</translation>
    </message>
    <message>
        <source>%1: shares are not shown</source>
        <translation>%1&#xa0;: parts non affichées</translation>
    </message>
    <message>
        <source>%1: to be read with caution</source>
        <translation>%1&#xa0;: à lire avec prudence</translation>
    </message>
    <message>
        <source>Criteria × their value</source>
        <translation>Thématiques × leur valeur</translation>
    </message>
    <message>
        <source>number of experiences and share of the row</source>
        <translation>nombre d’expériences et part de la ligne</translation>
    </message>
    <message>
        <source>Share of negatives</source>
        <translation>Part de négatifs</translation>
    </message>
    <message>
        <source>%1 or none</source>
        <translation>%1 ou aucune</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Étranger</translation>
    </message>
    <message>
        <source>Map of the départements: none has enough experiences to be shown.</source>
        <translation>Carte des départements&#xa0;: aucun n’a assez d’expériences pour être montré.</translation>
    </message>
    <message>
        <source>%1, generated by Vigie for demonstration: they describe no real service</source>
        <translation>%1, générées par Vigie pour la démonstration&#xa0;: elles ne décrivent aucun service réel</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1, data of %2, %3</source>
        <translation>Source&#xa0;: %1, données du %2, %3</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Lower whisker</source>
        <translation>Moustache basse</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Troisième quartile</translation>
    </message>
    <message>
        <source>Upper whisker</source>
        <translation>Moustache haute</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Distribution of %1: no value.</source>
        <translation>Distribution de %1&#xa0;: aucune valeur.</translation>
    </message>
    <message>
        <source>Distribution of %1 over %2 structures: median %3, from %4 to %5.</source>
        <translation>Distribution de %1 sur %2 structures&#xa0;: médiane %3, de %4 à %5.</translation>
    </message>
    <message>
        <source>Highest median: %1 (%2), lowest: %3 (%4).</source>
        <translation>Médiane la plus haute&#xa0;: %1 (%2), la plus basse&#xa0;: %3 (%4).</translation>
    </message>
    <message>
        <source> · updated from %1 to %2</source>
        <translation> · mises à jour du %1 au %2</translation>
    </message>
    <message>
        <source>unit not published</source>
        <translation>unité non publiée</translation>
    </message>
    <message>
        <source>latest value of each structure, %1%2</source>
        <translation>dernière valeur de chaque structure, %1%2</translation>
    </message>
    <message>
        <source>n = %1 structures</source>
        <translation>n = %1 structures</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bars by month: no dated experience.</source>
        <translation>Barres par mois&#xa0;: aucune expérience datée.</translation>
    </message>
    <message>
        <source>Experiences by month of publication</source>
        <translation>Expériences par mois de publication</translation>
    </message>
    <message>
        <source>number of experiences, by sentiment</source>
        <translation>nombre d’expériences, par ressenti</translation>
    </message>
    <message>
        <source>Without a date of publication: %1</source>
        <translation>Sans date de publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <source>95% interval, low</source>
        <translation>Intervalle à 95&#xa0;%, bas</translation>
    </message>
    <message>
        <source>95% interval, high</source>
        <translation>Intervalle à 95&#xa0;%, haut</translation>
    </message>
    <message>
        <source>Share of negatives by typology: none has enough testimonies to be shown.</source>
        <translation>Part de négatifs par typologie&#xa0;: aucune n’a assez de témoignages pour être montrée.</translation>
    </message>
    <message>
        <source>Dots with 95% intervals for %1 typologies; highest share of negatives: %2 (%3), lowest: %4 (%5).</source>
        <translation>Points avec intervalles à 95&#xa0;% pour %1 typologies&#x202f;; part de négatifs la plus haute&#xa0;: %2 (%3), la plus basse&#xa0;: %4 (%5).</translation>
    </message>
    <message>
        <source>Share of negatives by typology</source>
        <translation>Part de négatifs par typologie</translation>
    </message>
    <message>
        <source>of experiences that state a sentiment · Wilson 95% interval</source>
        <translation>parmi les expériences qui disent un ressenti · intervalle de Wilson à 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1: share not shown · %2: hollow point</source>
        <translation>%1&#xa0;: part non affichée · %2&#xa0;: point creux</translation>
    </message>
    <message>
        <source> · the %1 typologies with the most experiences, of %2</source>
        <translation> · les %1 typologies ayant le plus d’expériences, sur %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>1 experience</source>
        <translation>1 expérience</translation>
    </message>
    <message>
        <source>%1 experiences</source>
        <translation>%1 expériences</translation>
    </message>
    <message>
        <source>Median: %1</source>
        <translation>Médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quartiles: %1 – %2</source>
        <translation>Quartiles&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>n = %1, missing: %2</source>
        <translation>n = %1, manquants&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>legend entry and its number of départements</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Without a place: %1 · Abroad: %2</source>
        <translation>Sans localisation&#xa0;: %1 · Étranger&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not shown, too few</source>
        <translation>non affiché, effectif trop faible</translation>
    </message>
    <message>
        <source>%1 of the row</source>
        <translation>%1 de la ligne</translation>
    </message>
    <message>
        <source>Made with Vigie %1 on %2</source>
        <translation>Fait avec Vigie %1 le %2</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Rien à dessiner</translation>
    </message>
    <message>
        <source>95% interval: %1 – %2</source>
        <translation>Intervalle à 95&#xa0;%&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source> · shares are of all sentiments, whatever the filter says of them</source>
        <translation> · les parts portent sur tous les ressentis, quoi qu’en dise le filtre</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Mean of the answered (biased: ignores the unanswered)</source>
        <translation>Moyenne des seules réponses (biaisée&#xa0;: ignore les sans-réponse)</translation>
    </message>
    <message>
        <source>Share answered by days waited: too few experiences to be shown.</source>
        <translation>Part avec réponse selon les jours d’attente&#xa0;: trop peu d’expériences pour être montrée.</translation>
    </message>
    <message>
        <source>Curves of the share answered by days waited, up to %1; medians: %2.</source>
        <translation>Courbes de la part avec réponse selon les jours d’attente, jusqu’à %1&#x202f;; médianes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>left out, undated</source>
        <translation>écartées, sans date</translation>
    </message>
    <message>
        <source>left out, answered before their origin</source>
        <translation>écartées, réponse antérieure à leur origine</translation>
    </message>
    <message>
        <source>left out, answered without a date</source>
        <translation>écartées, réponse sans date</translation>
    </message>
    <message>
        <source>left out, after the date of the data</source>
        <translation>écartées, postérieures à la date des données</translation>
    </message>
    <message>
        <source>Kaplan–Meier: who still waits counts as waiting until %1; band: 95% interval; dot: median</source>
        <translation>Kaplan-Meier&#xa0;: qui attend encore compte comme en attente jusqu’au %1&#x202f;; bande&#xa0;: intervalle à 95&#xa0;%&#x202f;; point&#xa0;: médiane</translation>
    </message>
    <message>
        <source>the %1 groups with the most experiences, of %2: the others in the table</source>
        <translation>les %1 groupes ayant le plus d’expériences, sur %2&#xa0;: les autres dans le tableau</translation>
    </message>
    <message>
        <source>mean of the answered alone: %1 (biased: ignores the unanswered)</source>
        <translation>moyenne des seules réponses&#xa0;: %1 (biaisée&#xa0;: ignore les sans-réponse)</translation>
    </message>
    <message>
        <source>%1: no curve</source>
        <translation>%1&#xa0;: pas de courbe</translation>
    </message>
    <message>
        <source>Response delays</source>
        <translation>Délais de réponse</translation>
    </message>
    <message>
        <source>Response delays by %1</source>
        <translation>Délais de réponse par %1</translation>
    </message>
    <message>
        <source>share with a first answer, by calendar days from publication</source>
        <translation>part avec une première réponse, en jours calendaires depuis la publication</translation>
    </message>
    <message>
        <source>share with a first answer, by calendar days from writing</source>
        <translation>part avec une première réponse, en jours calendaires depuis la rédaction</translation>
    </message>
    <message>
        <source>n = %1, of which answered: %2</source>
        <translation>n = %1, dont avec réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>These data date no first answer: nothing can be said of delays.</source>
        <translation>Ces données ne datent aucune première réponse&#xa0;: rien ne peut être dit des délais.</translation>
    </message>
    <message>
        <source>Share answered</source>
        <translation>Part avec réponse</translation>
    </message>
    <message>
        <source>Days since publication</source>
        <translation>Jours depuis la publication</translation>
    </message>
    <message>
        <source>Days since writing</source>
        <translation>Jours depuis la rédaction</translation>
    </message>
    <message>
        <source>Share of neutrals</source>
        <translation>Part de neutres</translation>
    </message>
    <message>
        <source>Share of positives</source>
        <translation>Part de positifs</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>effectif trop faible</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>above 95%</source>
        <translation>au-dessus de 95&#xa0;%</translation>
    </message>
    <message>
        <source>below 95%</source>
        <translation>au-dessous de 95&#xa0;%</translation>
    </message>
    <message>
        <source>above 99.8%</source>
        <translation>au-dessus de 99,8&#xa0;%</translation>
    </message>
    <message>
        <source>below 99.8%</source>
        <translation>au-dessous de 99,8&#xa0;%</translation>
    </message>
    <message>
        <source>95% limit, low</source>
        <translation>Limite à 95&#xa0;%, basse</translation>
    </message>
    <message>
        <source>95% limit, high</source>
        <translation>Limite à 95&#xa0;%, haute</translation>
    </message>
    <message>
        <source>99.8% limit, low</source>
        <translation>Limite à 99,8&#xa0;%, basse</translation>
    </message>
    <message>
        <source>99.8% limit, high</source>
        <translation>Limite à 99,8&#xa0;%, haute</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Funnel plot of %1 groups around %2; above the 95% limits: %3, below: %4; groups of too few testimonies: %5.</source>
        <translation>Entonnoir de %1 groupes autour de %2&#x202f;; au-dessus des limites à 95&#xa0;%&#xa0;: %3, au-dessous&#xa0;: %4&#x202f;; groupes ayant trop peu de témoignages&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Voluntary, moderated testimonies: a point outside the limits is a signal to read, not a ranking.</source>
        <translation>Témoignages volontaires et modérés&#xa0;: un point hors limites est un signal à lire, pas un classement.</translation>
    </message>
    <message>
        <source> %1: small hollow point, never named · %2: hollow point</source>
        <translation> %1&#xa0;: petit point creux, jamais nommé · %2&#xa0;: point creux</translation>
    </message>
    <message>
        <source> · limits widened for overdispersion (φ = %1, τ² = %2)</source>
        <translation> · limites élargies pour surdispersion (φ = %1, τ² = %2)</translation>
    </message>
    <message>
        <source> · the groups differ no more than chance makes them: limits not widened</source>
        <translation> · les groupes ne diffèrent pas plus que le hasard ne le fait&#xa0;: limites non élargies</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>of experiences that state a sentiment · against their number, logarithmic scale</source>
        <translation>parmi les expériences qui disent un ressenti · selon leur nombre, échelle logarithmique</translation>
    </message>
    <message>
        <source>Experiences of the group that state a sentiment</source>
        <translation>Expériences du groupe qui disent un ressenti</translation>
    </message>
    <message>
        <source>No testimony of a group states a sentiment: there is no share.</source>
        <translation>Aucun témoignage d’un groupe n’indique de ressenti&#xa0;: il n’y a pas de part.</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>no direction is said: a month in between says nothing</source>
        <translation>pas de tendance indiquée&#xa0;: un mois intermédiaire ne dit rien</translation>
    </message>
    <message>
        <source>series too short (%1 points)</source>
        <translation>série trop courte (%1 points)</translation>
    </message>
    <message>
        <source>rising (Mann–Kendall, %1)</source>
        <translation>en hausse (Mann-Kendall, %1)</translation>
    </message>
    <message>
        <source>falling (Mann–Kendall, %1)</source>
        <translation>en baisse (Mann-Kendall, %1)</translation>
    </message>
    <message>
        <source>no direction (Mann–Kendall, %1)</source>
        <translation>pas de tendance (Mann-Kendall, %1)</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>au-dessus de la limite haute</translation>
    </message>
    <message>
        <source>below the lower limit</source>
        <translation>au-dessous de la limite basse</translation>
    </message>
    <message>
        <source>seven or more in a row above the mean</source>
        <translation>sept ou plus de suite au-dessus de la moyenne</translation>
    </message>
    <message>
        <source>seven or more in a row below the mean</source>
        <translation>sept ou plus de suite au-dessous de la moyenne</translation>
    </message>
    <message>
        <source>six or more in a row rising</source>
        <translation>six ou plus de suite en hausse</translation>
    </message>
    <message>
        <source>six or more in a row falling</source>
        <translation>six ou plus de suite en baisse</translation>
    </message>
    <message>
        <source>two of three near the upper limit</source>
        <translation>deux sur trois près de la limite haute</translation>
    </message>
    <message>
        <source>two of three near the lower limit</source>
        <translation>deux sur trois près de la limite basse</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite haute</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 by month from %2 to %3: %4</source>
        <translation>%1 par mois, de %2 à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1; no control limits below %2 complete months.</source>
        <translation>%1&#x202f;; pas de limites de contrôle en dessous de %2 mois complets.</translation>
    </message>
    <message>
        <source>%1; mean %2, limits %3 to %4, months with a signal: %5.</source>
        <translation>%1&#x202f;; moyenne %2, limites de %3 à %4, mois avec un signal&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Tendance&#xa0;: %1</translation>
    </message>
    <message>
        <source>no limits below %1 complete months</source>
        <translation>pas de limites en dessous de %1 mois complets</translation>
    </message>
    <message>
        <source>%1: not shown · %2: hollow point</source>
        <translation>%1&#xa0;: non affiché · %2&#xa0;: point creux</translation>
    </message>
    <message>
        <source>incomplete months (cut by the period or the date of the data) count in nothing</source>
        <translation>les mois incomplets (coupés par la période ou par la date des données) ne comptent nulle part</translation>
    </message>
    <message>
        <source>without a date of publication: %1</source>
        <translation>sans date de publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voluntary, moderated testimonies: a point outside the limits is a signal to read.</source>
        <translation>Témoignages volontaires et modérés&#xa0;: un point hors limites est un signal à lire.</translation>
    </message>
    <message>
        <source>%1 by month of publication</source>
        <translation>%1 par mois de publication</translation>
    </message>
    <message>
        <source>of experiences that state a sentiment · control limits of individuals (XmR)</source>
        <translation>parmi les expériences qui disent un ressenti · limites de contrôle des valeurs individuelles (XmR)</translation>
    </message>
    <message>
        <source>number of experiences · control limits of individuals (XmR)</source>
        <translation>nombre d’expériences · limites de contrôle des valeurs individuelles (XmR)</translation>
    </message>
    <message>
        <source>No experience has a date of publication.</source>
        <translation>Aucune expérience n’a de date de publication.</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>hors des limites</translation>
    </message>
    <message>
        <source>seven in a row on one side of the mean</source>
        <translation>sept de suite d’un même côté de la moyenne</translation>
    </message>
    <message>
        <source>six in a row rising or falling</source>
        <translation>six de suite en hausse ou en baisse</translation>
    </message>
    <message>
        <source>two of three near a limit</source>
        <translation>deux sur trois près d’une limite</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>control limits</source>
        <translation>limites de contrôle</translation>
    </message>
    <message>
        <source>incomplete month</source>
        <translation>mois incomplet</translation>
    </message>
    <message>
        <source>few testimonies</source>
        <translation>peu de témoignages</translation>
    </message>
    <message>
        <source>too few to be shown, or none</source>
        <translation>trop peu pour être montrés, ou aucun</translation>
    </message>
    <message>
        <source>signal: %1</source>
        <translation>signal&#xa0;: %1</translation>
    </message>
    <message>
        <source>together: %1</source>
        <translation>ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>limites à 95&#xa0;%</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>limites à 99,8&#xa0;%</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>below</source>
        <translation>au-dessous</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>too few to be named (%1)</source>
        <translation>trop peu pour être nommé (%1)</translation>
    </message>
    <message>
        <source>median %1 · n = %2</source>
        <translation>médiane %1 · n = %2</translation>
    </message>
    <message>
        <source>median: %1</source>
        <translation>médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>avec réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to divide</source>
        <translation>rien à diviser</translation>
    </message>
    <message>
        <source>observed: %1</source>
        <translation>observé&#xa0;: %1</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>Intervalle à 95&#xa0;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered within 30 days</source>
        <translation>Répondu sous 30 jours</translation>
    </message>
    <message>
        <source>%1: negative</source>
        <translation>%1&#xa0;: négatif</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Structures named</source>
        <translation>Structures nommées</translation>
    </message>
    <message>
        <source>First answer: median delay</source>
        <translation>Première réponse&#xa0;: délai médian</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Ce qu’on peut dire</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1, A</source>
        <translation>%1, A</translation>
    </message>
    <message>
        <source>%1, B</source>
        <translation>%1, B</translation>
    </message>
    <message>
        <source>Share of negatives: A %1, B %2.</source>
        <translation>Part de négatifs&#xa0;: A %1, B %2.</translation>
    </message>
    <message>
        <source>No difference between A and B that n allows to see.</source>
        <translation>Aucune différence entre A et B que n permette de voir.</translation>
    </message>
    <message>
        <source>Differences A − B that n allows to see: %1.</source>
        <translation>Différences A − B que n permet de voir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>differences of shares in points, their intervals: Newcombe, method 10</source>
        <translation>différences de parts en points, leurs intervalles&#xa0;: Newcombe, méthode 10</translation>
    </message>
    <message>
        <source>%1: hollow point</source>
        <translation>%1&#xa0;: point creux</translation>
    </message>
    <message>
        <source>A and B share %1: intervals take the sides for different people and are approximate</source>
        <translation>A et B ont en commun %1&#xa0;: les intervalles supposent des personnes différentes de chaque côté et sont approximatifs</translation>
    </message>
    <message>
        <source>these data date no first answer</source>
        <translation>ces données ne datent aucune première réponse</translation>
    </message>
    <message>
        <source>higher in A</source>
        <translation>plus haut en A</translation>
    </message>
    <message>
        <source>lower in A</source>
        <translation>plus bas en A</translation>
    </message>
    <message>
        <source>no difference that n allows to see</source>
        <translation>aucune différence que n permette de voir</translation>
    </message>
    <message>
        <source>difference not interpretable</source>
        <translation>différence non interprétable</translation>
    </message>
    <message>
        <source>Two filters side by side</source>
        <translation>Deux filtres côte à côte</translation>
    </message>
    <message>
        <source>sentiments of experiences that state one · 95% intervals</source>
        <translation>ressentis des expériences qui en disent un · intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>A: n = %1, B: n = %2</source>
        <translation>A&#xa0;: n = %1, B&#xa0;: n = %2</translation>
    </message>
    <message>
        <source>No experience is on side %1.</source>
        <translation>Aucune expérience du côté %1.</translation>
    </message>
    <message>
        <source>fewer than %1 structures</source>
        <translation>moins de %1 structures</translation>
    </message>
    <message>
        <source>Median (%1)</source>
        <translation>Médiane (%1)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>n = %1 structures in %2 départements</source>
        <translation>n = %1 structures dans %2 départements</translation>
    </message>
    <message>
        <source>No structure of the selection has both a value and a département.</source>
        <translation>Aucune structure de la sélection n’a à la fois une valeur et un département.</translation>
    </message>
    <message>
        <source>Départements (medians)</source>
        <translation>Départements (médianes)</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Median of %1 départements: %2</source>
        <translation>Médiane de %1 départements&#xa0;: %2</translation>
    </message>
    <message>
        <source>quartiles %1 – %2</source>
        <translation>quartiles %1 – %2</translation>
    </message>
    <message>
        <source>P10–P90 %1 – %2</source>
        <translation>P10–P90 %1 – %2</translation>
    </message>
    <message>
        <source>of the variance, %1 between départements, %2 within</source>
        <translation>de la variance, %1 entre départements, %2 au sein des départements</translation>
    </message>
    <message>
        <source>share between and within: no département has two structures</source>
        <translation>part entre et au sein&#xa0;: aucun département n’a deux structures</translation>
    </message>
    <message>
        <source>%1 by département</source>
        <translation>%1 par département</translation>
    </message>
    <message>
        <source>median of the latest values, %1 · %2</source>
        <translation>médiane des dernières valeurs, %1 · %2</translation>
    </message>
    <message>
        <source>Hatched: %1 or no value · classes of equal size</source>
        <translation>Hachuré&#xa0;: %1 ou aucune valeur · classes d’effectif égal</translation>
    </message>
    <message>
        <source>%1: between and within départements</source>
        <translation>%1&#xa0;: entre les départements et en leur sein</translation>
    </message>
    <message>
        <source>Boxes: quartiles and median · without a département: %1 structures</source>
        <translation>Boîtes&#xa0;: quartiles et médiane · sans département&#xa0;: %1 structures</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Points: structures; box: quartiles and median; whiskers within 1.5 interquartile ranges; fewer than %1 values: points only · without a value: %2 structures</source>
        <translation>Points&#xa0;: structures&#x202f;; boîte&#xa0;: quartiles et médiane&#x202f;; moustaches jusqu’à 1,5 écart interquartile&#x202f;; moins de %1 valeurs&#xa0;: points seuls · sans valeur&#xa0;: %2 structures</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an indicator and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>higher is better (decided)</source>
        <translation>plus haut vaut mieux (décidé)</translation>
    </message>
    <message>
        <source>lower is better (decided)</source>
        <translation>plus bas vaut mieux (décidé)</translation>
    </message>
    <message>
        <source>no side is better (decided)</source>
        <translation>aucun sens n’est meilleur (décidé)</translation>
    </message>
    <message>
        <source>which side is better is not decided</source>
        <translation>le meilleur sens n’est pas décidé</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho = %1 (n = %2)</source>
        <translation>rho de Spearman = %1 (n = %2)</translation>
    </message>
    <message>
        <source>no correlation below three points (n = %1)</source>
        <translation>pas de corrélation à moins de trois points (n = %1)</translation>
    </message>
    <message>
        <source>no correlation: one of the two does not vary</source>
        <translation>pas de corrélation&#xa0;: l’un des deux ne varie pas</translation>
    </message>
    <message>
        <source>Against the medians: both higher %1, both lower %2, only the horizontal one higher %3, only the vertical one higher %4, on a median %5</source>
        <translation>Par rapport aux médianes&#xa0;: les deux plus hauts %1, les deux plus bas %2, seul l’horizontal plus haut %3, seul le vertical plus haut %4, sur une médiane %5</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>n = %1 structures that have both</source>
        <translation>n = %1 structures qui ont les deux</translation>
    </message>
    <message>
        <source>n = %1 typologies that have both</source>
        <translation>n = %1 typologies qui ont les deux</translation>
    </message>
    <message>
        <source>%1: nothing in the selection has both indicators.</source>
        <translation>%1&#xa0;: rien dans la sélection n’a les deux indicateurs.</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>autre unité</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>autre intitulé</translation>
    </message>
    <message>
        <source>another frequency</source>
        <translation>autre fréquence</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>mis à jour le %1</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>%1: no period has a value.</source>
        <translation>%1&#xa0;: aucune période n’a de valeur.</translation>
    </message>
    <message>
        <source>%1: %2 (%3) to %4 (%5); %6.</source>
        <translation>%1&#xa0;: %2 (%3) à %4 (%5)&#x202f;; %6.</translation>
    </message>
    <message>
        <source>Filled: compared · hollow: not compared · a direction is said from %1 comparable points on (Mann–Kendall, p &lt; 0.05)</source>
        <translation>Plein&#xa0;: comparé · creux&#xa0;: non comparé · une tendance est énoncée à partir de %1 points comparables (Mann-Kendall, p &lt; 0,05)</translation>
    </message>
    <message>
        <source>, for the worse</source>
        <translation>, en moins bien</translation>
    </message>
    <message>
        <source>, for the better</source>
        <translation>, en mieux</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Break before</source>
        <translation>Rupture avant</translation>
    </message>
    <message>
        <source>Median of those in every compared period</source>
        <translation>Médiane des structures présentes à chaque période comparée</translation>
    </message>
    <message>
        <source>n = %1 structures in every compared period</source>
        <translation>n = %1 structures présentes à chaque période comparée</translation>
    </message>
    <message>
        <source>Interval: — (%1)</source>
        <translation>Intervalle&#xa0;: — (%1)</translation>
    </message>
    <message>
        <source>Middle half of the peers: %1 – %2, median %3</source>
        <translation>Moitié centrale des pairs&#xa0;: %1 – %2, médiane %3</translation>
    </message>
    <message>
        <source>several units</source>
        <translation>plusieurs unités</translation>
    </message>
    <message>
        <source>no readable value</source>
        <translation>aucune valeur lisible</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Rang centile</translation>
    </message>
    <message>
        <source>Among its peers</source>
        <translation>Parmi ses pairs</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>This structure has no indicator in this snapshot.</source>
        <translation>Cette structure n’a aucun indicateur dans cet instantané.</translation>
    </message>
    <message>
        <source>%1, percentile %2, %3</source>
        <translation>%1, rang centile %2, %3</translation>
    </message>
    <message>
        <source>Indicators of %1 among its peers. %2.</source>
        <translation>Indicateurs de %1 parmi ses pairs. %2.</translation>
    </message>
    <message>
        <source>percentile among the peers</source>
        <translation>rang centile parmi les pairs</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>Indicateurs de %1</translation>
    </message>
    <message>
        <source>Latest values of the whole snapshot, whatever the filter</source>
        <translation>Dernières valeurs de tout l’instantané, quel que soit le filtre</translation>
    </message>
    <message>
        <source>Right = higher value. Band: middle half of the peers; line: their median. Better and worse only where somebody decided which side is better.</source>
        <translation>Droite = valeur plus haute. Bande&#xa0;: moitié centrale des pairs&#x202f;; trait&#xa0;: leur médiane. Meilleur et moins bon seulement là où quelqu’un a décidé quel sens est le meilleur.</translation>
    </message>
    <message>
        <source>lower outliers</source>
        <translation>atypiques basses</translation>
    </message>
    <message>
        <source>lowest quarter</source>
        <translation>quart le plus bas</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>deuxième quart</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>troisième quart</translation>
    </message>
    <message>
        <source>highest quarter</source>
        <translation>quart le plus haut</translation>
    </message>
    <message>
        <source>upper outliers</source>
        <translation>atypiques hautes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>hors de la carte</translation>
    </message>
    <message>
        <source>Map of the regions: none has enough experiences to be shown.</source>
        <translation>Carte des régions&#xa0;: aucune n’a assez d’expériences pour être montrée.</translation>
    </message>
    <message>
        <source>place of the user</source>
        <translation>lieu de l’usager</translation>
    </message>
    <message>
        <source>place of the service</source>
        <translation>lieu du service</translation>
    </message>
    <message>
        <source>of mentions whose author states a sentiment</source>
        <translation>parmi les mentions dont l’auteur dit un ressenti</translation>
    </message>
    <message>
        <source>of experiences that state a sentiment</source>
        <translation>parmi les expériences qui disent un ressenti</translation>
    </message>
    <message>
        <source>of experiences, after Kaplan and Meier: those still waiting count as long as they have waited</source>
        <translation>parmi les expériences, selon Kaplan et Meier&#xa0;: celles qui attendent encore comptent pour leur durée d’attente</translation>
    </message>
    <message>
        <source>counted in mentions</source>
        <translation>comptées en mentions</translation>
    </message>
    <message>
        <source>counted in experiences</source>
        <translation>comptées en expériences</translation>
    </message>
    <message>
        <source>active structures that the filter leaves</source>
        <translation>structures actives que le filtre retient</translation>
    </message>
    <message>
        <source>smoothed: drawn towards the common share, the more the fewer there are (empirical Bayes, Marshall 1991)</source>
        <translation>lissé&#xa0;: ramené vers la part commune, d’autant plus que l’effectif est petit (bayésien empirique, Marshall 1991)</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1&#xa0;: non affiché</translation>
    </message>
    <message>
        <source>%1: hatched</source>
        <translation>%1&#xa0;: hachuré</translation>
    </message>
    <message>
        <source>classes: %1</source>
        <translation>classes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 structures with a known place</source>
        <translation>%1 structures dont le lieu est connu</translation>
    </message>
    <message>
        <source>Number of experiences</source>
        <translation>Nombre d’expériences</translation>
    </message>
    <message>
        <source>Experiences for one structure</source>
        <translation>Expériences par structure</translation>
    </message>
    <message>
        <source>Number of structures</source>
        <translation>Nombre de structures</translation>
    </message>
    <message>
        <source>equal numbers (quantiles)</source>
        <translation>effectifs égaux (quantiles)</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>intervalles égaux</translation>
    </message>
    <message>
        <source>natural breaks (Jenks)</source>
        <translation>seuils naturels (Jenks)</translation>
    </message>
    <message>
        <source>box map (hinges 1.5)</source>
        <translation>boîte à moustaches (seuil 1,5)</translation>
    </message>
    <message>
        <source>Overseas collectivities, outside the regions</source>
        <translation>Collectivités d’outre-mer, hors régions</translation>
    </message>
    <message>
        <source>Without the user&apos;s place</source>
        <translation>Sans le lieu de l’usager</translation>
    </message>
    <message>
        <source>Without a known place</source>
        <translation>Sans lieu connu</translation>
    </message>
    <message>
        <source>%1 of %2 without the user&apos;s département</source>
        <translation>%1 sur %2 sans le département de l’usager</translation>
    </message>
    <message>
        <source>%1 of %2 without a known place of the service</source>
        <translation>%1 sur %2 sans lieu du service connu</translation>
    </message>
    <message>
        <source>%1 by region</source>
        <translation>%1 par région</translation>
    </message>
    <message>
        <source>n = %1 · %2 missing</source>
        <translation>n = %1 · %2 sans valeur</translation>
    </message>
    <message>
        <source>Petite couronne</source>
        <translation>Petite couronne</translation>
    </message>
    <message>
        <source>%1 structures</source>
        <translation>%1 structures</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>the series breaks before it: %1</source>
        <translation>rupture de série juste avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · percentile %2 · %3</source>
        <translation>%1 · rang centile %2 · %3</translation>
    </message>
    <message>
        <source>Middle half of the départements: %1 – %2, median %3</source>
        <translation>Moitié centrale des départements&#xa0;:&#xa0;%1 –&#xa0;%2, médiane&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>too few départements to compare with</source>
        <translation>trop peu de départements pour comparer</translation>
    </message>
    <message>
        <source>Among the départements</source>
        <translation>Parmi les départements</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>No indicator can be shown for %1.</source>
        <translation>Aucun indicateur ne peut être montré pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>Indicators of %1 among the départements. %2.</source>
        <translation>Indicateurs de&#xa0;%1 parmi les départements.&#xa0;%2.</translation>
    </message>
    <message>
        <source>percentile among the départements</source>
        <translation>percentile parmi les départements</translation>
    </message>
    <message>
        <source>Median of the structures here, each with its latest value, among the medians of the départements</source>
        <translation>Médiane des structures du département, chacune avec sa dernière valeur, parmi les médianes des départements</translation>
    </message>
    <message>
        <source>Right = higher value; n = départements with at least %1 values. Band: their middle half; line: their median. Better and worse only where somebody decided which side is better.</source>
        <translation>À droite = valeur plus haute&#xa0;; n = départements avec au moins&#xa0;%1 valeurs. Bande&#xa0;: leur moitié centrale&#xa0;; trait&#xa0;: leur médiane. «&#xa0;Meilleur&#xa0;» et «&#xa0;moins bon&#xa0;» seulement si quelqu’un a décidé quel sens est le bon.</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 mentions</translation>
    </message>
    <message>
        <source>The %1 largest of %2 values</source>
        <translation>Les %1 plus grandes de %2 valeurs</translation>
    </message>
    <message>
        <source>; the %1 others: at most %2 each</source>
        <translation>&#x202f;; les %1 autres&#xa0;: au plus %2 chacune</translation>
    </message>
    <message>
        <source>; the %1 others together: %2</source>
        <translation>&#x202f;; les %1 autres ensemble&#xa0;: %2</translation>
    </message>
    <message>
        <source>A mention counts once in each of its values: shares sum to more than 100%</source>
        <translation>Une mention compte une fois dans chacune de ses valeurs&#xa0;: la somme des parts dépasse 100&#xa0;%</translation>
    </message>
    <message>
        <source>An experience counts once in each of its values: shares sum to more than 100%</source>
        <translation>Une expérience compte une fois dans chacune de ses valeurs&#xa0;: la somme des parts dépasse 100&#xa0;%</translation>
    </message>
    <message>
        <source>%1: share not shown</source>
        <translation>%1&#xa0;: part non affichée</translation>
    </message>
    <message>
        <source>%1 others, not drawn</source>
        <translation>%1 autres, non dessinées</translation>
    </message>
    <message>
        <source>Bars by %1: no value to count.</source>
        <translation>Barres par %1&#xa0;: aucune valeur à compter.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Bars of %1 by %2, %3 values; most: %4.</source>
        <translation>Barres&#xa0;: %1 par %2, %3 valeurs&#x202f;; en tête&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Not given: %1.</source>
        <translation>Non renseigné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>units by a field</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>number, and share of the %1 counted</source>
        <translation>nombre, et part des %1 comptées</translation>
    </message>
    <message>
        <source>%1, 95% interval, low</source>
        <translation>%1, intervalle à 95&#xa0;%, bas</translation>
    </message>
    <message>
        <source>%1, 95% interval, high</source>
        <translation>%1, intervalle à 95&#xa0;%, haut</translation>
    </message>
    <message>
        <source>n, %1</source>
        <translation>n, %1</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>everything that B leaves out</source>
        <translation>tout ce que B laisse de côté</translation>
    </message>
    <message>
        <source>everything that A leaves out</source>
        <translation>tout ce que A laisse de côté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a saved view and its filter</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Median (days)</source>
        <translation>Médiane (jours)</translation>
    </message>
    <message>
        <source>P75 (days)</source>
        <translation>P75 (jours)</translation>
    </message>
    <message>
        <source>P90 (days)</source>
        <translation>P90 (jours)</translation>
    </message>
    <message>
        <source>Answered within %1</source>
        <translation>Répondu sous %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a sentence and its sample</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>What the filter asks of the sentiment is left aside: a share needs all.</source>
        <translation>Ce que le filtre demande du ressenti est laissé de côté&#xa0;: une part les demande tous.</translation>
    </message>
    <message>
        <source>Censored at %1, the date of the data.</source>
        <translation>Censure au %1, date des données.</translation>
    </message>
    <message>
        <source> Farthest above: %1 (%2).</source>
        <translation> Le plus loin au-dessus&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source> Farthest below: %1 (%2).</source>
        <translation> Le plus loin au-dessous&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>From (included)</source>
        <translation>De (inclus)</translation>
    </message>
    <message>
        <source>To (excluded)</source>
        <translation>À (exclu)</translation>
    </message>
    <message>
        <source>Bins of %1, from their lower limit (included) to their upper one; width: Freedman–Diaconis, rounded</source>
        <translation>Classes de %1, de leur limite basse (incluse) à leur limite haute&#x202f;; largeur&#xa0;: Freedman-Diaconis, arrondie</translation>
    </message>
    <message>
        <source>above %1, not drawn: %2</source>
        <translation>au-dessus de %1, hors dessin&#xa0;: %2</translation>
    </message>
    <message>
        <source>most from %1 to %2 (%3)</source>
        <translation>classe la plus fournie&#xa0;: de %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>unanswered on %1: %2, they have no bar</source>
        <translation>sans réponse au %1&#xa0;: %2, sans barre</translation>
    </message>
    <message>
        <source>median with those who wait (Kaplan–Meier): %1</source>
        <translation>médiane avec ceux qui attendent (Kaplan-Meier)&#xa0;: %1</translation>
    </message>
    <message>
        <source>median with those who wait (Kaplan–Meier): not reached</source>
        <translation>médiane avec ceux qui attendent (Kaplan-Meier)&#xa0;: non atteinte</translation>
    </message>
    <message>
        <source>left out, without two usable dates: %1</source>
        <translation>écartées, sans deux dates utilisables&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days to the first answer: too few experiences to be shown (%1).</source>
        <translation>Jours jusqu’à la première réponse&#xa0;: trop peu d’expériences pour être montrés (%1).</translation>
    </message>
    <message>
        <source>Days to the first answer: no experience has an answer.</source>
        <translation>Jours jusqu’à la première réponse&#xa0;: aucune expérience n’a de réponse.</translation>
    </message>
    <message>
        <source>Days to the first answer</source>
        <translation>Jours jusqu’à la première réponse</translation>
    </message>
    <message>
        <source>answered experiences, by calendar days from publication</source>
        <translation>expériences avec réponse, en jours calendaires depuis la publication</translation>
    </message>
    <message>
        <source>answered experiences, by calendar days from writing</source>
        <translation>expériences avec réponse, en jours calendaires depuis la rédaction</translation>
    </message>
    <message>
        <source>Histogram of the days to the first answer of %1: median %2, %3; unanswered: %4.</source>
        <translation>Histogramme des jours jusqu’à la première réponse de %1&#xa0;: médiane %2, %3&#x202f;; sans réponse&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Answered experiences</source>
        <translation>Expériences avec réponse</translation>
    </message>
    <message>
        <source>structures by their latest value, %1</source>
        <translation>structures selon leur dernière valeur, %1</translation>
    </message>
    <message>
        <source>without a value: %1 structures</source>
        <translation>sans valeur&#xa0;: %1 structures</translation>
    </message>
    <message>
        <source>Histogram of %1 over %2 structures: median %3, from %4 to %5, %6.</source>
        <translation>Histogramme de %1 sur %2 structures&#xa0;: médiane %3, de %4 à %5, %6.</translation>
    </message>
    <message>
        <source>Histogram of %1: fewer than %2 structures have a value.</source>
        <translation>Histogramme de %1&#xa0;: moins de %2 structures ont une valeur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a structure and an indicator</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: median of the structures of the selection</source>
        <translation>%1&#xa0;: médiane des structures de la sélection</translation>
    </message>
    <message>
        <source>Stacked bars of %1 by month from %2 to %3; most in %4 (%5), fewest in %6 (%7), median of a month %8.</source>
        <translation>Barres empilées&#xa0;: %1 par mois, de %2 à %3&#x202f;; maximum en %4 (%5), minimum en %6 (%7), médiane d’un mois %8.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Without a place on the map</source>
        <translation>Sans lieu sur la carte</translation>
    </message>
    <message>
        <source>Abroad: %1; without a place on the map: %2.</source>
        <translation>Étranger&#xa0;: %1&#x202f;; sans lieu sur la carte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Map of the places: no experience names a structure with a place.</source>
        <translation>Carte des lieux&#xa0;: aucune expérience ne nomme une structure localisée.</translation>
    </message>
    <message>
        <source>Map of %1 at %2 places, circles by number; most at %3.</source>
        <translation>Carte&#xa0;: %1 en %2 lieux, cercles selon le nombre&#x202f;; maximum&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Experiences by place of the service</source>
        <translation>Expériences par lieu du service</translation>
    </message>
    <message>
        <source>one circle for each commune of a structure · the area of a circle is the number</source>
        <translation>un cercle par commune d’une structure · la surface d’un cercle est le nombre</translation>
    </message>
    <message>
        <source>n = %1, of which on the map: %2</source>
        <translation>n = %1, dont sur la carte&#xa0;: %2</translation>
    </message>
    <message>
        <source>Place: that of the structure named · an experience that names several services counts once at each of their places</source>
        <translation>Lieu&#xa0;: celui de la structure nommée · une expérience qui nomme plusieurs services compte une fois en chacun de leurs lieux</translation>
    </message>
    <message>
        <source>Map of %1 territories: %2; highest: %3 (%4), lowest: %5 (%6), median: %7.</source>
        <translation>Carte de %1 territoires&#xa0;: %2&#x202f;; le plus haut&#xa0;: %3 (%4), le plus bas&#xa0;: %5 (%6), médiane&#xa0;: %7.</translation>
    </message>
    <message>
        <source>; highest in %1 (%2), lowest in %3 (%4)</source>
        <translation>&#x202f;; maximum en %1 (%2), minimum en %3 (%4)</translation>
    </message>
    <message>
        <source>Share of negatives by %1: none has enough testimonies to be shown.</source>
        <translation>Part de négatifs par %1&#xa0;: aucune valeur n’a assez de témoignages pour être montrée.</translation>
    </message>
    <message>
        <source>Share of negatives, dot with a 95% interval: %1 (%2).</source>
        <translation>Part de négatifs, point avec intervalle à 95&#xa0;%&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Dots with 95% intervals for %1 groups; highest share of negatives: %2 (%3), lowest: %4 (%5).</source>
        <translation>Points avec intervalles à 95&#xa0;% pour %1 groupes&#x202f;; part de négatifs la plus haute&#xa0;: %2 (%3), la plus basse&#xa0;: %4 (%5).</translation>
    </message>
    <message>
        <source> · the %1 groups with the most experiences, of %2</source>
        <translation> · les %1 groupes ayant le plus d’expériences, sur %2</translation>
    </message>
    <message>
        <source>Share of negatives by %1</source>
        <translation>Part de négatifs par %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made with Vigie %1</source>
        <translation>Fait avec Vigie %1</translation>
    </message>
    <message>
        <source>above %1: %2 →</source>
        <translation>au-dessus de %1&#xa0;: %2 →</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1&#xa0;: %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s) have the same value</source>
        <translation>
            <numerusform>%Ln pair a la même valeur</numerusform>
            <numerusform>%Ln pairs ont la même valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s), this structure included</source>
        <translation>
            <numerusform>%Ln pair, cette structure comprise</numerusform>
            <numerusform>%Ln pairs, cette structure comprise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %Ln structure(s)</source>
        <translation>
            <numerusform>Médiane de %Ln structure</numerusform>
            <numerusform>Médiane de %Ln structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) left out: fewer than %1 structures here have a value.</source>
        <translation>
            <numerusform>%Ln indicateur écarté&#xa0;: moins de %1 structures ont ici une valeur.</numerusform>
            <numerusform>%Ln indicateurs écartés&#xa0;: moins de %1 structures ont ici une valeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicateur</numerusform>
            <numerusform>%Ln indicateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>The figure could not be saved</source>
        <translation>La figure n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>the size asked for is not possible</source>
        <translation>la taille demandée n’est pas possible</translation>
    </message>
    <message>
        <source>Ask for at least 20 mm and at most 20,000 dots a side.</source>
        <translation>Demandez au moins 20 mm et au plus 20&#x202f;000 points par côté.</translation>
    </message>
    <message>
        <source>its name must end in .png, .svg or .pdf</source>
        <translation>son nom doit finir par .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>Word page (160 mm)</source>
        <translation>Page Word (160&#xa0;mm)</translation>
    </message>
    <message>
        <source>Half a page (80 mm)</source>
        <translation>Demi-page (80&#xa0;mm)</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapo 16:9</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>Page A4</translation>
    </message>
    <message>
        <source>the figure has no room in this height</source>
        <translation>la figure ne tient pas dans cette hauteur</translation>
    </message>
    <message>
        <source>Ask for more height, or for none.</source>
        <translation>Demandez plus de hauteur, ou n’en demandez aucune.</translation>
    </message>
</context>
<context>
    <name>FigureJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The figure could not be read</source>
        <translation>La figure n’a pas pu être lue</translation>
    </message>
    <message>
        <source>it is no figure of Vigie (&quot;format&quot;: &quot;%1&quot; is expected)</source>
        <translation>ce n’est pas une figure de Vigie (&quot;format&quot;: &quot;%1&quot; est attendu)</translation>
    </message>
    <message>
        <source>its version is not %1: another Vigie has made it</source>
        <translation>sa version n’est pas %1&#xa0;: un autre Vigie l’a faite</translation>
    </message>
    <message>
        <source>it is larger than any figure</source>
        <translation>c’est plus grand que toute figure</translation>
    </message>
    <message>
        <source>there is no such kind of figure</source>
        <translation>il n’existe pas de figure de ce genre</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a whole number of 0 or more is expected</source>
        <translation>un nombre entier, 0 ou plus, est attendu</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>this word means nothing here</source>
        <translation>ce mot ne veut rien dire ici</translation>
    </message>
    <message>
        <source>it does not fit what stands beside it</source>
        <translation>cela ne s’accorde pas avec ce qui l’entoure</translation>
    </message>
</context>
<context>
    <name>FigureKinds</name>
    <message>
        <source>Shares of a sentiment by group, against chance</source>
        <translation>Parts d’un ressenti par groupe, face au hasard</translation>
    </message>
    <message>
        <source>Field of the groups (typology).</source>
        <translation>Champ des groupes (typology).</translation>
    </message>
    <message>
        <source>Share of which sentiment (negative).</source>
        <translation>Part de quel ressenti (negative).</translation>
    </message>
    <message>
        <source>Widen the limits by what groups differ beyond chance.</source>
        <translation>Élargir les limites de ce dont les groupes diffèrent au-delà du hasard.</translation>
    </message>
    <message>
        <source>Share answered by days waited</source>
        <translation>Part avec réponse selon les jours d’attente</translation>
    </message>
    <message>
        <source>Field of the groups (all together).</source>
        <translation>Champ des groupes (tous ensemble).</translation>
    </message>
    <message>
        <source>Where the days begin (publication).</source>
        <translation>Où commencent les jours (publication).</translation>
    </message>
    <message>
        <source>Months against their mean and control limits</source>
        <translation>Mois par rapport à leur moyenne et aux limites de contrôle</translation>
    </message>
    <message>
        <source>Its share; without it, the number of experiences.</source>
        <translation>Sa part&#x202f;; sans cette option, le nombre d’expériences.</translation>
    </message>
    <message>
        <source>Two filters side by side</source>
        <translation>Deux filtres côte à côte</translation>
    </message>
    <message>
        <source>The other filter; without it, everything else.</source>
        <translation>L’autre filtre&#x202f;; sans cette option, tout le reste.</translation>
    </message>
    <message>
        <source>Its name, for the title.</source>
        <translation>Son nom, pour le titre.</translation>
    </message>
    <message>
        <source>The other filter is A.</source>
        <translation>L’autre filtre est A.</translation>
    </message>
    <message>
        <source>there is no indicator %1</source>
        <translation>il n’y a pas d’indicateur %1</translation>
    </message>
    <message>
        <source>Numbers by a field</source>
        <translation>Nombres par champ</translation>
    </message>
    <message>
        <source>What is counted (experiences).</source>
        <translation>Ce qui est compté (experiences).</translation>
    </message>
    <message>
        <source>At most so many bars, the longest (25).</source>
        <translation>Au plus ce nombre de barres, les plus longues (25).</translation>
    </message>
    <message>
        <source>Days to the first answer</source>
        <translation>Jours jusqu’à la première réponse</translation>
    </message>
    <message>
        <source>Since when one waits (publication).</source>
        <translation>Depuis quand on attend (publication).</translation>
    </message>
    <message>
        <source>How the values of an indicator spread</source>
        <translation>Répartition des valeurs d’un indicateur</translation>
    </message>
    <message>
        <source>Public code of the indicator.</source>
        <translation>Code public de l’indicateur.</translation>
    </message>
    <message>
        <source>Experiences at the places of the services</source>
        <translation>Expériences aux lieux des services</translation>
    </message>
    <message>
        <source>%1 takes no option %2</source>
        <translation>%1 n’admet pas l’option %2</translation>
    </message>
    <message>
        <source>%1 needs the option %2</source>
        <translation>%1 exige l’option %2</translation>
    </message>
    <message>
        <source>there is no figure %1</source>
        <translation>il n’y a pas de figure %1</translation>
    </message>
    <message>
        <source>The figure was not made</source>
        <translation>La figure n’a pas été produite</translation>
    </message>
    <message>
        <source>The figure was not understood</source>
        <translation>La figure n’a pas été comprise</translation>
    </message>
    <message>
        <source>the option %1 cannot be &quot;%2&quot;</source>
        <translation>l’option %1 ne peut pas valoir «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>there is no structure %1</source>
        <translation>il n’y a pas de structure %1</translation>
    </message>
    <message>
        <source>Distribution of an indicator by group</source>
        <translation>Distribution d’un indicateur par groupe</translation>
    </message>
    <message>
        <source>Median of an indicator over time</source>
        <translation>Médiane d’un indicateur dans le temps</translation>
    </message>
    <message>
        <source>Medians of an indicator by département</source>
        <translation>Médianes d’un indicateur par département</translation>
    </message>
    <message>
        <source>An indicator between and within départements</source>
        <translation>Un indicateur entre les départements et en leur sein</translation>
    </message>
    <message>
        <source>Two indicators of the same structures</source>
        <translation>Deux indicateurs des mêmes structures</translation>
    </message>
    <message>
        <source>The other indicator, on the vertical axis.</source>
        <translation>L’autre indicateur, sur l’axe vertical.</translation>
    </message>
    <message>
        <source>What a point is (structures).</source>
        <translation>Ce qu’est un point (structures).</translation>
    </message>
    <message>
        <source>An indicator of one structure over time</source>
        <translation>Un indicateur d’une structure dans le temps</translation>
    </message>
    <message>
        <source>Public code of the structure.</source>
        <translation>Code public de la structure.</translation>
    </message>
    <message>
        <source>structures have no place of users</source>
        <translation>les structures n’ont pas de lieu de l’usager</translation>
    </message>
    <message>
        <source>only shares of sentiments are smoothed</source>
        <translation>seules les parts de ressentis sont lissées</translation>
    </message>
    <message>
        <source>a box map has its own classes</source>
        <translation>une carte en boîte à moustaches a ses propres classes</translation>
    </message>
    <message>
        <source>Map of a measure</source>
        <translation>Carte d’une mesure</translation>
    </message>
    <message>
        <source>What is shown (negatives).</source>
        <translation>Ce qui est montré (negatives).</translation>
    </message>
    <message>
        <source>Of which territories (department).</source>
        <translation>De quels territoires (department).</translation>
    </message>
    <message>
        <source>Whose place (service).</source>
        <translation>Le lieu de qui (service).</translation>
    </message>
    <message>
        <source>Draw shares of few towards the common one.</source>
        <translation>Ramener les parts de faible effectif vers la part commune.</translation>
    </message>
    <message>
        <source>Classes (quantiles).</source>
        <translation>Classes (quantiles).</translation>
    </message>
    <message>
        <source>How many classes (5).</source>
        <translation>Combien de classes (5).</translation>
    </message>
    <message>
        <source>A circle at each place of structures.</source>
        <translation>Un cercle à chaque lieu de structures.</translation>
    </message>
    <message>
        <source>The part of metropolitan France that is shown.</source>
        <translation>La partie de la France métropolitaine qui est montrée.</translation>
    </message>
    <message>
        <source>Experiences by month, by sentiment</source>
        <translation>Expériences par mois, par ressenti</translation>
    </message>
    <message>
        <source>The five criteria and their value</source>
        <translation>Les cinq thématiques et leur valeur</translation>
    </message>
    <message>
        <source>Share of negatives by typology or another field</source>
        <translation>Part de négatifs par typologie ou par un autre champ</translation>
    </message>
    <message>
        <source>At most so many groups, those with the most testimonies (12).</source>
        <translation>Au plus ce nombre de groupes, ceux qui ont le plus de témoignages (12).</translation>
    </message>
    <message>
        <source>Share of negatives by département</source>
        <translation>Part de négatifs par département</translation>
    </message>
    <message>
        <source>there is no département %1</source>
        <translation>il n’y a pas de département %1</translation>
    </message>
    <message>
        <source>Indicators of a structure among its peers, whatever the filter</source>
        <translation>Indicateurs d’une structure parmi ses pairs, quel que soit le filtre</translation>
    </message>
    <message>
        <source>Peers of the same region only.</source>
        <translation>Seulement les pairs de la même région.</translation>
    </message>
    <message>
        <source>Indicators of a département among the départements</source>
        <translation>Indicateurs d’un département parmi les départements</translation>
    </message>
    <message>
        <source>INSEE code: 38, 2A, 974.</source>
        <translation>Code INSEE&#xa0;: 38, 2A, 974.</translation>
    </message>
</context>
<context>
    <name>FigureMethod</name>
    <message>
        <source>p = k ÷ n; interval: (p + z² ÷ 2n ± z·√(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), z = 1.96</source>
        <translation>p = k ÷ n&#x202f;; intervalle&#xa0;: (p + z² ÷ 2n ± z·√(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), z = 1,96</translation>
    </message>
    <message>
        <source>share answered after t days = 1 − ∏ (1 − aᵢ ÷ wᵢ) over the days i ≤ t: aᵢ answered on that day, wᵢ still waited just before</source>
        <translation>part avec réponse après t jours = 1 − ∏ (1 − aᵢ ÷ wᵢ) sur les jours i ≤ t&#xa0;: aᵢ ont reçu une réponse ce jour-là, wᵢ attendaient encore juste avant</translation>
    </message>
    <message>
        <source>quantile q of n sorted values: between those of rank ⌊h⌋ and ⌊h⌋ + 1 in proportion, h = (n − 1)·q + 1</source>
        <translation>quantile q de n valeurs triées&#xa0;: entre celles de rang ⌊h⌋ et ⌊h⌋ + 1, à proportion, h = (n − 1)·q + 1</translation>
    </message>
    <message>
        <source>percentile = 100 × (lower values + ½ equal values) ÷ n</source>
        <translation>rang centile = 100 × (valeurs inférieures + ½ valeurs égales) ÷ n</translation>
    </message>
    <message>
        <source>limits = mean ± 2.66 × mean of |xᵢ − xᵢ₋₁|</source>
        <translation>limites = moyenne ± 2,66 × moyenne des |xᵢ − xᵢ₋₁|</translation>
    </message>
    <message>
        <source>sin²(arcsin √p̄ ± z·√(1 ÷ 4n + τ²)), z = 1.96 and 3.09</source>
        <translation>sin²(arcsin √p̄ ± z·√(1 ÷ 4n + τ²)), z = 1,96 et 3,09</translation>
    </message>
    <message>
        <source>p̄ ± z·√(p̄(1 − p̄) ÷ n), z = 1.96 and 3.09</source>
        <translation>p̄ ± z·√(p̄(1 − p̄) ÷ n), z = 1,96 et 3,09</translation>
    </message>
    <message>
        <source>θ = m + A ÷ (A + m(1 − m) ÷ n) × (p − m); m: the common share, A: the variance between territories</source>
        <translation>θ = m + A ÷ (A + m(1 − m) ÷ n) × (p − m)&#x202f;; m&#xa0;: la part commune, A&#xa0;: la variance entre territoires</translation>
    </message>
    <message>
        <source>rho = Pearson&apos;s correlation of the ranks</source>
        <translation>rho = corrélation de Pearson des rangs</translation>
    </message>
    <message>
        <source>a − b − √((a − lowₐ)² + (highᵦ − b)²) to a − b + √((highₐ − a)² + (b − lowᵦ)²)</source>
        <translation>de a − b − √((a − basₐ)² + (hautᵦ − b)²) à a − b + √((hautₐ − a)² + (b − basᵦ)²)</translation>
    </message>
    <message>
        <source>width = 2·(Q3 − Q1) ÷ ∛n</source>
        <translation>largeur = 2·(Q3 − Q1) ÷ ∛n</translation>
    </message>
    <message>
        <source>A share is taken of the experiences whose author states a sentiment; the others are in no share.</source>
        <translation>Une part se calcule sur les expériences dont l’auteur indique un ressenti&#x202f;; les autres n’entrent dans aucune part.</translation>
    </message>
    <message>
        <source>95% intervals: Wilson&apos;s score interval (E. B. Wilson 1927, J. Am. Stat. Assoc. 22:209-212).</source>
        <translation>Intervalles à 95&#xa0;%&#xa0;: intervalle de score de Wilson (E. B. Wilson 1927, J. Am. Stat. Assoc. 22:209-212).</translation>
    </message>
    <message>
        <source>Those who still wait count as waiting for as long as they have waited: Kaplan and Meier&apos;s estimate (1958, J. Am. Stat. Assoc. 53:457-481), variance after Greenwood (1926), 95% intervals on the log(−log) scale (Kalbfleisch and Prentice), those of a quantile after Brookmeyer and Crowley (1982). Delays are calendar days.</source>
        <translation>Ce qui attend encore compte pour sa durée d’attente à ce jour&#xa0;: estimateur de Kaplan et Meier (1958, J. Am. Stat. Assoc. 53:457-481), variance selon Greenwood (1926), intervalles à 95&#xa0;% sur l’échelle log(−log) (Kalbfleisch et Prentice), ceux d’un quantile selon Brookmeyer et Crowley (1982). Les délais sont en jours calendaires.</translation>
    </message>
    <message>
        <source>Each structure counts once, with its value of the latest period (of several, the one updated last). Values in several units are never put together.</source>
        <translation>Chaque structure compte une fois, avec sa valeur de la dernière période (s’il y en a plusieurs, celle mise à jour en dernier). Des valeurs d’unités différentes ne sont jamais réunies.</translation>
    </message>
    <message>
        <source>Medians and quartiles: definition 7 of Hyndman and Fan (1996), as in R and Excel.</source>
        <translation>Médianes et quartiles&#xa0;: définition 7 de Hyndman et Fan (1996), comme dans R et Excel.</translation>
    </message>
    <message>
        <source>Direction: Mann and Kendall&apos;s test (1945, 1975), two-sided, p &lt; 0.05, said from %1 points on.</source>
        <translation>Sens&#xa0;: test de Mann et Kendall (1945, 1975), bilatéral, p &lt; 0,05, indiqué à partir de %1 points.</translation>
    </message>
    <message>
        <source>Each experience counts once, in the month of its publication and under the sentiment that its author states.</source>
        <translation>Chaque expérience compte une fois, au mois de sa publication et sous le ressenti qu’indique son auteur.</translation>
    </message>
    <message>
        <source>Each experience counts once, in the month of its publication.</source>
        <translation>Chaque expérience compte une fois, au mois de sa publication.</translation>
    </message>
    <message>
        <source>Control limits of individual values (XmR, W. A. Shewhart; D. J. Wheeler 1993) over the complete months, from %1 on; signals by the rules of the NHS practice &quot;Making Data Count&quot;.</source>
        <translation>Limites de contrôle des valeurs individuelles (XmR, W. A. Shewhart&#x202f;; D. J. Wheeler 1993) sur les mois complets, s’il y en a au moins %1&#x202f;; signaux selon les règles de la démarche «&#xa0;Making Data Count&#xa0;» du NHS.</translation>
    </message>
    <message>
        <source>Each experience counts once in each row, under the value that the moderation gave the criterion; shares are of all experiences that the filter leaves, those without a value among them.</source>
        <translation>Chaque expérience compte une fois par ligne, sous la valeur que la modération a donnée à la thématique&#x202f;; les parts portent sur toutes les expériences que retient le filtre, y compris celles sans valeur.</translation>
    </message>
    <message>
        <source>Limits: where a group of that size would lie 95 and 99.8 times in 100 if only chance set it apart from the common share (D. J. Spiegelhalter 2005, Stat. Med. 24:1185-1202, normal approximation).</source>
        <translation>Limites&#xa0;: où se trouverait 95 et 99,8 fois sur 100 un groupe de cet effectif si seul le hasard l’écartait de la part commune (D. J. Spiegelhalter 2005, Stat. Med. 24:1185-1202, approximation normale).</translation>
    </message>
    <message>
        <source>Widened by the variance between groups (Spiegelhalter 2005, Qual. Saf. Health Care 14:347-351; arcsine scale, a tenth winsorised on each side).</source>
        <translation>Élargies de la variance entre groupes (Spiegelhalter 2005, Qual. Saf. Health Care 14:347-351&#x202f;; échelle arc sinus, un dixième winsorisé de chaque côté).</translation>
    </message>
    <message>
        <source>Classes of about equal numbers (quantiles, definition 7).</source>
        <translation>Classes d’effectifs à peu près égaux (quantiles, définition 7).</translation>
    </message>
    <message>
        <source>Classes of equal width.</source>
        <translation>Classes de même largeur.</translation>
    </message>
    <message>
        <source>Natural breaks: the classes that differ least within themselves (W. D. Fisher 1958; Jenks).</source>
        <translation>Seuils naturels&#xa0;: les classes les plus homogènes (W. D. Fisher 1958&#x202f;; Jenks).</translation>
    </message>
    <message>
        <source>Box map: quartiles, and fences at 1.5 interquartile ranges (L. Anselin 1994).</source>
        <translation>Carte en boîte à moustaches&#xa0;: quartiles, et bornes à 1,5 écart interquartile (L. Anselin 1994).</translation>
    </message>
    <message>
        <source>Experiences divided by the active structures that are there.</source>
        <translation>Expériences divisées par le nombre de structures actives du territoire.</translation>
    </message>
    <message>
        <source>Counted, and divided by nothing.</source>
        <translation>Comptées, sans division.</translation>
    </message>
    <message>
        <source>What names several places counts once in each; what has no place on the map stands in the table.</source>
        <translation>Ce qui nomme plusieurs lieux compte une fois dans chacun&#x202f;; ce qui n’a pas de lieu sur la carte figure dans le tableau.</translation>
    </message>
    <message>
        <source>Smoothed shares are drawn towards the common one, the more the fewer they rest on (empirical Bayes, R. J. Marshall 1991, Appl. Statist. 40:283-294); intervals are those of the observed share.</source>
        <translation>Les parts lissées sont ramenées vers la part commune, d’autant plus que leur effectif est petit (bayésien empirique, R. J. Marshall 1991, Appl. Statist. 40:283-294)&#x202f;; les intervalles sont ceux de la part observée.</translation>
    </message>
    <message>
        <source>Whiskers reach the last value within 1.5 interquartile ranges of the quartiles (J. W. Tukey 1977).</source>
        <translation>Les moustaches vont jusqu’à la dernière valeur à moins de 1,5 écart interquartile des quartiles (J. W. Tukey 1977).</translation>
    </message>
    <message>
        <source>A département&apos;s value is the median of its structures; each département weighs the same.</source>
        <translation>La valeur d’un département est la médiane de ses structures&#x202f;; chaque département pèse autant.</translation>
    </message>
    <message>
        <source>Variance between and within: of the structures&apos; values, between the means of départements and around them.</source>
        <translation>Variance entre et au sein&#xa0;: celle des valeurs des structures, entre les moyennes des départements et autour d’elles.</translation>
    </message>
    <message>
        <source>A point is the median of a typology&apos;s structures.</source>
        <translation>Un point est la médiane des structures d’une typologie.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation, ties at their middle rank. What holds between services need not hold for people (W. S. Robinson 1950).</source>
        <translation>Corrélation des rangs de Spearman, ex æquo à leur rang moyen. Ce qui vaut entre services ne vaut pas forcément pour les personnes (W. S. Robinson 1950).</translation>
    </message>
    <message>
        <source>Each structure&apos;s values since its own last break (of unit, title or frequency), in calendar periods; the trend is of the structures that have a value in every compared period, at least %1.</source>
        <translation>Les valeurs de chaque structure depuis sa propre dernière rupture (d’unité, d’intitulé ou de fréquence), en périodes calendaires&#x202f;; la tendance est celle des structures qui ont une valeur à chaque période comparée, au moins %1.</translation>
    </message>
    <message>
        <source>The values as published; of a period given twice the one updated last. Only what follows the last break (of unit, title or frequency) and does not overlap is compared.</source>
        <translation>Les valeurs telles que publiées&#x202f;; pour une période donnée deux fois, celle mise à jour en dernier. Seul ce qui suit la dernière rupture (d’unité, d’intitulé ou de fréquence) sans chevauchement est comparé.</translation>
    </message>
    <message>
        <source>Percentile among the peers, ties by half; the middle half of the peers lies from quartile to quartile. Better and worse are only said where somebody decided which side is better.</source>
        <translation>Rang centile parmi les pairs, ex æquo comptés pour moitié&#x202f;; la moitié centrale des pairs va d’un quartile à l’autre. «&#xa0;Meilleur&#xa0;» et «&#xa0;moins bon&#xa0;» ne sont dits que si quelqu’un a décidé quel sens est le meilleur.</translation>
    </message>
    <message>
        <source>The median of the structures here as a percentile among the medians of the départements with at least %1 values, ties by half.</source>
        <translation>La médiane des structures du département, en rang centile parmi les médianes des départements ayant au moins %1 valeurs, ex æquo comptés pour moitié.</translation>
    </message>
    <message>
        <source>Intervals of differences: method 10 of Newcombe (1998, Stat. Med. 17:873-890), for sides of different people; a difference is seen when its interval does not hold 0.</source>
        <translation>Intervalles des différences&#xa0;: méthode 10 de Newcombe (1998, Stat. Med. 17:873-890), pour des personnes différentes de chaque côté&#x202f;; une différence est constatée quand son intervalle ne contient pas 0.</translation>
    </message>
    <message>
        <source>Each service that an experience names is one mention.</source>
        <translation>Chaque service que nomme une expérience est une mention.</translation>
    </message>
    <message>
        <source>Each experience counts once for each value that it has.</source>
        <translation>Chaque expérience compte une fois pour chaque valeur qu’elle a.</translation>
    </message>
    <message>
        <source>A share is of all that is counted, those without a value included.</source>
        <translation>Une part porte sur tout ce qui est compté, y compris ce qui n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Width of the bars: the rule of Freedman and Diaconis (1981, Z. Wahrscheinlichkeitstheorie 57:453-476), rounded up to a round number.</source>
        <translation>Largeur des barres&#xa0;: règle de Freedman et Diaconis (1981, Z. Wahrscheinlichkeitstheorie 57:453-476), arrondie au nombre rond supérieur.</translation>
    </message>
    <message>
        <source>Calendar days to the first answer, of the experiences that have one; who still waits is in no bar.</source>
        <translation>Jours calendaires jusqu’à la première réponse, pour les expériences qui en ont une&#x202f;; ce qui attend encore n’est dans aucune barre.</translation>
    </message>
    <message>
        <source>Experiences at the commune of the structures that they name, once at each; the area of a circle is their number.</source>
        <translation>Expériences à la commune des structures qu’elles nomment, une fois dans chacune&#x202f;; l’aire d’un cercle est leur nombre.</translation>
    </message>
</context>
<context>
    <name>Geography</name>
    <message>
        <source>the postal codes are not in order</source>
        <translation>les codes postaux ne sont pas en ordre</translation>
    </message>
    <message>
        <source>a commune does not exist</source>
        <translation>une commune n’existe pas</translation>
    </message>
    <message>
        <source>the département %1 has no position</source>
        <translation>le département %1 n’a pas de position</translation>
    </message>
    <message>
        <source>The geographic data of the application could not be read</source>
        <translation>Les données géographiques de l’application n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>Réinstallez l’application.</translation>
    </message>
    <message>
        <source>the compressed data are damaged</source>
        <translation>les données compressées sont abîmées</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>la colonne %1 manque</translation>
    </message>
    <message>
        <source>the outlines are incomplete</source>
        <translation>les contours sont incomplets</translation>
    </message>
    <message>
        <source>Paris and petite couronne</source>
        <translation>Paris et petite couronne</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>there was no file to read</source>
        <translation>il n’y avait aucun fichier à lire</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Name at least one file, folder or ZIP archive.</source>
        <translation>Nommez au moins un fichier, un dossier ou une archive ZIP.</translation>
    </message>
    <message numerus="yes">
        <source>and %n other file(s)</source>
        <translation>
            <numerusform>et %n autre fichier</numerusform>
            <numerusform>et %n autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Vigie reads the files that Services Publics + publishes: structures, typologies, indicators, results and experiences, as CSV, JSON or XLSX, alone, gzipped or in a ZIP archive.</source>
        <translation>Vigie lit les fichiers que publie Services Publics&#xa0;+&#xa0;: structures, typologies, indicateurs, résultats et expériences, en CSV, JSON ou XLSX, seuls, compressés par gzip ou dans une archive ZIP.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 codes got their leading zero back</source>
        <translation>%1 codes ont retrouvé leur zéro initial</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>The import report could not be read</source>
        <translation>Le rapport d’import n’a pas pu être lu</translation>
    </message>
    <message>
        <source>it names no sources</source>
        <translation>il ne nomme aucune source</translation>
    </message>
    <message>
        <source>it is no JSON from byte %1 on</source>
        <translation>ce n’est plus du JSON à partir de l’octet %1</translation>
    </message>
    <message numerus="yes">
        <source>day and month may be exchanged in %n column(s): see the report</source>
        <translation>
            <numerusform>jour et mois peut-être inversés dans %n colonne&#xa0;: voir le rapport</numerusform>
            <numerusform>jour et mois peut-être inversés dans %n colonnes&#xa0;: voir le rapport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln doublon écarté</numerusform>
            <numerusform>%Ln doublons écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) rejected: see the report</source>
        <translation>
            <numerusform>%Ln enregistrement rejeté&#xa0;: voir le rapport</numerusform>
            <numerusform>%Ln enregistrements rejetés&#xa0;: voir le rapport</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>absent from this file</source>
        <translation>absente de ce fichier</translation>
    </message>
    <message>
        <source>absent: %1 not available</source>
        <translation>absente&#xa0;: indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept as “%1”</source>
        <translation>conservée sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 cellules au lieu de %2</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>plus de %1 colonnes</translation>
    </message>
    <message>
        <source>a column&apos;s name is longer than %1 bytes</source>
        <translation>le nom d’une colonne dépasse %1 octets</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>a cell is larger than %1 MiB</source>
        <translation>une cellule dépasse %1 Mio</translation>
    </message>
    <message>
        <source>The source could not be read to its end</source>
        <translation>La source n’a pas pu être lue jusqu’au bout</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>a record is larger than %1 MiB</source>
        <translation>un enregistrement dépasse %1 Mio</translation>
    </message>
    <message>
        <source>A quote that is opened and never closed is the usual cause.</source>
        <translation>La cause habituelle est un guillemet ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>its columns are those of none of the published data sets</source>
        <translation>ses colonnes ne sont celles d’aucun jeu de données publié</translation>
    </message>
    <message>
        <source>The input does not exist</source>
        <translation>L’entrée n’existe pas</translation>
    </message>
    <message>
        <source>Check the spelling of its name.</source>
        <translation>Vérifiez l’orthographe de son nom.</translation>
    </message>
    <message>
        <source>The ZIP archive could not be used</source>
        <translation>L’archive ZIP n’a pas pu être utilisée</translation>
    </message>
    <message>
        <source>Unpack it with your system&apos;s tool and import the files it holds.</source>
        <translation>Décompressez-la avec l’outil de votre système et importez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>elle est protégée par un mot de passe</translation>
    </message>
    <message>
        <source>its compression method (%1) is not supported</source>
        <translation>sa méthode de compression (%1) n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>ses données compressées sont abîmées</translation>
    </message>
    <message>
        <source>its data do not match their check sum: the archive is damaged</source>
        <translation>ses données ne correspondent pas à leur somme de contrôle&#xa0;: l’archive est abîmée</translation>
    </message>
    <message>
        <source>it is damaged or not a ZIP archive (code %1)</source>
        <translation>elle est abîmée ou n’est pas une archive ZIP (code %1)</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>elle contient plus de %1 entrées</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>son répertoire est abîmé</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 GiB</source>
        <translation>décompressée, elle dépasse %1 Gio</translation>
    </message>
    <message>
        <source>an entry is compressed more than %1 times: no table of data is</source>
        <translation>une entrée est compressée plus de %1 fois&#xa0;: aucun tableau de données ne l’est</translation>
    </message>
    <message>
        <source>two entries have the same name</source>
        <translation>deux entrées portent le même nom</translation>
    </message>
    <message>
        <source>its directory is damaged: %1 of %2 entries could be listed</source>
        <translation>son répertoire est abîmé&#xa0;: %1 entrées sur %2 ont pu être listées</translation>
    </message>
    <message>
        <source>its entries overlap</source>
        <translation>ses entrées se chevauchent</translation>
    </message>
    <message>
        <source>the entry could not be found again</source>
        <translation>l’entrée n’a pas pu être retrouvée</translation>
    </message>
    <message>
        <source>the entry could not be opened</source>
        <translation>l’entrée n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>écartée par vous</translation>
    </message>
    <message>
        <source>a tar archive: unpack it and import the files it holds</source>
        <translation>une archive tar&#xa0;: décompressez-la et importez les fichiers qu’elle contient</translation>
    </message>
    <message>
        <source>an old workbook (.xls) or one with a password: save it as XLSX without password, or as CSV</source>
        <translation>un ancien classeur (.xls) ou un classeur protégé par un mot de passe&#xa0;: enregistrez-le en XLSX sans mot de passe, ou en CSV</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb): save it as XLSX or CSV</source>
        <translation>un classeur binaire (.xlsb)&#xa0;: enregistrez-le en XLSX ou en CSV</translation>
    </message>
    <message>
        <source>a document without sheets: save its table as CSV or XLSX</source>
        <translation>un document sans feuilles&#xa0;: enregistrez son tableau en CSV ou en XLSX</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods): save its sheet as CSV or XLSX</source>
        <translation>un fichier OpenDocument (.ods)&#xa0;: enregistrez sa feuille en CSV ou en XLSX</translation>
    </message>
    <message>
        <source>exchanged, as asked: %1</source>
        <translation>permutés, à la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>left as published: %1</source>
        <translation>laissés tels que publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>none of %1 dates has a day above 12: nothing shows which number is the day and which the month; read with the day first</source>
        <translation>aucune des %1 dates n’a de jour supérieur à 12&#xa0;: rien ne montre quel nombre est le jour et lequel est le mois&#x202f;; lues avec le jour en premier</translation>
    </message>
    <message>
        <source>%1 of %2 dates could be read both ways, and no neighbours by identifier tell which reading is right</source>
        <translation>%1 dates sur %2 peuvent se lire des deux façons, et aucune voisine par l’identifiant ne dit quelle lecture est la bonne</translation>
    </message>
    <message>
        <source>of %1 dates that could be read both ways and whose neighbours by identifier tell, %2 fit with day and month exchanged, %3 as shown; %4 dates have a day above 12; the newest date is %5 as shown, %6 exchanged</source>
        <translation>sur %1 dates qui peuvent se lire des deux façons et que leurs voisines par l’identifiant départagent, %2 concordent avec jour et mois permutés, %3 telles qu’affichées&#x202f;; %4 dates ont un jour supérieur à 12&#x202f;; la date la plus récente est %5 telle qu’affichée, %6 permutée</translation>
    </message>
    <message>
        <source>; as shown, %1 are later than the date of the data</source>
        <translation>&#x202f;; telles qu’affichées, %1 sont postérieures à la date des données</translation>
    </message>
    <message>
        <source>in each of the %1 records</source>
        <translation>dans chacun des %1 enregistrements</translation>
    </message>
    <message>
        <source>in each of the first %1 records</source>
        <translation>dans chacun des %1 premiers enregistrements</translation>
    </message>
    <message>
        <source>%1 columns %2</source>
        <translation>%1 colonnes %2</translation>
    </message>
    <message>
        <source>of %1 records, %2 have the %3 columns of the header, %4 fewer, %5 more</source>
        <translation>sur %1 enregistrements, %2 ont les %3 colonnes de l’en-tête, %4 en ont moins, %5 plus</translation>
    </message>
    <message>
        <source>given by a person; %1</source>
        <translation>donné par une personne&#x202f;; %1</translation>
    </message>
    <message>
        <source>a published header under it; %1</source>
        <translation>donne un en-tête publié&#x202f;; %1</translation>
    </message>
    <message>
        <source>; “%1” would divide them regularly too</source>
        <translation>&#x202f;; «&#xa0;%1&#xa0;» les diviserait régulièrement, lui aussi</translation>
    </message>
    <message>
        <source>no delimiter divides the records regularly: one column</source>
        <translation>aucun séparateur ne divise régulièrement les enregistrements&#xa0;: une seule colonne</translation>
    </message>
    <message>
        <source>no cell is quoted: the usual one</source>
        <translation>aucune cellule n’est entre guillemets&#xa0;: le guillemet usuel</translation>
    </message>
    <message>
        <source>; %1 quotes stand where none may be and are kept as text</source>
        <translation>&#x202f;; %1 guillemets se trouvent là où il ne peut y en avoir et sont conservés comme texte</translation>
    </message>
    <message>
        <source>; %1 quotes follow a backslash, which does not escape them here</source>
        <translation>&#x202f;; %1 guillemets suivent une barre oblique inverse, qui ne les échappe pas ici</translation>
    </message>
    <message>
        <source>a single record</source>
        <translation>un seul enregistrement</translation>
    </message>
    <message>
        <source>%1 LF, %2 CRLF, %3 CR behind the first records</source>
        <translation>%1 LF, %2 CRLF, %3 CR après les premiers enregistrements</translation>
    </message>
    <message>
        <source>; each record ends with a delimiter</source>
        <translation>&#x202f;; chaque enregistrement finit par un séparateur</translation>
    </message>
    <message>
        <source>; %1 empty lines</source>
        <translation>&#x202f;; %1 lignes vides</translation>
    </message>
    <message>
        <source>the last record is as the others</source>
        <translation>le dernier enregistrement est comme les autres</translation>
    </message>
    <message>
        <source>of the last records, %1 have one cell where the header has %2</source>
        <translation>parmi les derniers enregistrements, %1 ont une cellule là où l’en-tête en a %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>la mémoire ne suffit pas pour le décompresser</translation>
    </message>
    <message>
        <source>it is damaged: its data cannot be unpacked or do not match their check sum</source>
        <translation>il est abîmé&#xa0;: ses données ne peuvent pas être décompressées ou ne correspondent pas à leur somme de contrôle</translation>
    </message>
    <message>
        <source>bytes that are not gzip follow the packed data</source>
        <translation>des octets qui ne sont pas du gzip suivent les données compressées</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB</source>
        <translation>décompressé, il dépasse %1 Mio</translation>
    </message>
    <message>
        <source>it is compressed more than %1 times: no table of data is</source>
        <translation>il est compressé plus de %1 fois&#xa0;: aucun tableau de données ne l’est</translation>
    </message>
    <message>
        <source>The gzip file could not be unpacked</source>
        <translation>Le fichier gzip n’a pas pu être décompressé</translation>
    </message>
    <message>
        <source>Download it again, or unpack it with another program.</source>
        <translation>Téléchargez-le à nouveau, ou décompressez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>in the column&apos;s name</source>
        <translation>dans le nom de la colonne</translation>
    </message>
    <message>
        <source>something follows the end of the JSON</source>
        <translation>quelque chose suit la fin du JSON</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>il manque une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>a value is missing after a comma</source>
        <translation>il manque une valeur après une virgule</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>il manque une virgule ou une accolade fermante</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <translation>il manque un nom entre guillemets doubles</translation>
    </message>
    <message>
        <source>there is no JSON in it: it is empty</source>
        <translation>le fichier ne contient pas de JSON&#xa0;: il est vide</translation>
    </message>
    <message>
        <source>a record is spread over several lines</source>
        <translation>un enregistrement s’étend sur plusieurs lignes</translation>
    </message>
    <message>
        <source>the list of records is missing</source>
        <translation>la liste des enregistrements manque</translation>
    </message>
    <message>
        <source>brackets are nested more than %1 deep</source>
        <translation>des crochets ou des accolades sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation>un texte dépasse %1 octets</translation>
    </message>
    <message>
        <source>a \u escape is half of a surrogate pair</source>
        <translation>un échappement \u n’est que la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>\u is not followed by four hexadecimal digits</source>
        <translation>\u n’est pas suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a control character or a line break stands inside a text</source>
        <translation>un caractère de contrôle ou un retour à la ligne se trouve à l’intérieur d’un texte</translation>
    </message>
    <message>
        <source>an unknown character follows a backslash</source>
        <translation>un caractère inconnu suit une barre oblique inverse</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>a digit is missing after the decimal point</source>
        <translation>il manque un chiffre après le point décimal</translation>
    </message>
    <message>
        <source>a digit is missing in an exponent</source>
        <translation>il manque un chiffre dans un exposant</translation>
    </message>
    <message>
        <source>a value is missing, or written in a way that JSON does not know</source>
        <translation>une valeur manque, ou est écrite d’une façon que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>the text ends before it is complete</source>
        <translation>le texte finit avant d’être complet</translation>
    </message>
    <message>
        <source>The file may be cut: download it again.</source>
        <translation>Le fichier est peut-être tronqué&#xa0;: téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>a NUL byte stands in the text</source>
        <translation>un octet NUL se trouve dans le texte</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>The JSON is not valid</source>
        <translation>Le JSON n’est pas valide</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1 records before the header</source>
        <translation>%1 enregistrements avant l’en-tête</translation>
    </message>
    <message>
        <source>it has no header that says what its columns are</source>
        <translation>aucun en-tête ne dit ce que sont ses colonnes</translation>
    </message>
    <message>
        <source>there is no sheet “%1”; its sheets are: %2</source>
        <translation>il n’y a pas de feuille «&#xa0;%1&#xa0;»&#x202f;; ses feuilles sont&#xa0;: %2</translation>
    </message>
    <message>
        <source>the workbook has no sheet with cells</source>
        <translation>le classeur n’a aucune feuille de cellules</translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation>donné par une personne</translation>
    </message>
    <message>
        <source>a byte-order mark says so, but %1 bytes are not UTF-8</source>
        <translation>une marque d’ordre des octets le dit, mais %1 octets ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>valid UTF-8 over the whole of its %1 bytes, %2 characters beyond ASCII in the first %3 bytes</source>
        <translation>UTF-8 valide sur l’ensemble de ses %1 octets, %2 caractères hors ASCII dans les %3 premiers octets</translation>
    </message>
    <message>
        <source>valid UTF-8 over the whole file, nothing but ASCII</source>
        <translation>UTF-8 valide sur tout le fichier, rien que de l’ASCII</translation>
    </message>
    <message>
        <source>valid UTF-8 over the whole file, %1 characters beyond ASCII</source>
        <translation>UTF-8 valide sur tout le fichier, %1 caractères hors ASCII</translation>
    </message>
    <message>
        <source>not valid UTF-8; but %1 of %2 bytes beyond ASCII would be French characters in %3 and %4 are in Windows-1252: it is worth trying</source>
        <translation>pas de l’UTF-8 valide&#x202f;; mais %1 des %2 octets hors ASCII seraient des caractères français en %3, et %4 le sont en Windows-1252&#xa0;: cela vaut un essai</translation>
    </message>
    <message>
        <source>not valid UTF-8; %1 of %2 bytes beyond ASCII are French characters in it</source>
        <translation>pas de l’UTF-8 valide&#x202f;; %1 des %2 octets hors ASCII y sont des caractères français</translation>
    </message>
    <message>
        <source>none of its columns is one of a published data set</source>
        <translation>aucune de ses colonnes n’est celle d’un jeu de données publié</translation>
    </message>
    <message>
        <source>%1 of the %2 columns of %3, but not: %4</source>
        <translation>%1 des %2 colonnes de %3, mais pas&#xa0;: %4</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>a file on its own</source>
        <translation>un fichier seul</translation>
    </message>
    <message>
        <source>its first bytes say so</source>
        <translation>ses premiers octets le disent</translation>
    </message>
    <message>
        <source>a valid JSON array, or one record</source>
        <translation>un tableau JSON valide, ou un seul enregistrement</translation>
    </message>
    <message>
        <source>JSON arrays of records, one behind the other</source>
        <translation>des tableaux JSON d’enregistrements, l’un après l’autre</translation>
    </message>
    <message>
        <source>one JSON record a line</source>
        <translation>un enregistrement JSON par ligne</translation>
    </message>
    <message>
        <source>a JSON object that holds a list of records</source>
        <translation>un objet JSON qui contient une liste d’enregistrements</translation>
    </message>
    <message>
        <source>an archive with the parts of a workbook</source>
        <translation>une archive avec les parties d’un classeur</translation>
    </message>
    <message>
        <source>text that is neither JSON nor a workbook</source>
        <translation>du texte qui n’est ni du JSON ni un classeur</translation>
    </message>
    <message>
        <source>; %1 bytes are not valid in it</source>
        <translation>&#x202f;; %1 octets n’y sont pas valides</translation>
    </message>
    <message>
        <source>; a byte-order mark</source>
        <translation>&#x202f;; une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>a byte-order mark</source>
        <translation>une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>every second byte is zero</source>
        <translation>un octet sur deux est nul</translation>
    </message>
    <message>
        <source>no record before the header</source>
        <translation>aucun enregistrement avant l’en-tête</translation>
    </message>
    <message>
        <source>record %1 is the header of a published data set, none before is</source>
        <translation>l’enregistrement %1 est l’en-tête d’un jeu de données publié, aucun avant lui ne l’est</translation>
    </message>
    <message>
        <source>the names of the records&apos; members</source>
        <translation>les noms des membres des enregistrements</translation>
    </message>
    <message>
        <source>its cells name the columns of a published data set</source>
        <translation>ses cellules nomment les colonnes d’un jeu de données publié</translation>
    </message>
    <message>
        <source>none of its %1 cells looks like a name: perhaps there is no header</source>
        <translation>aucune de ses %1 cellules ne ressemble à un nom&#xa0;: il n’y a peut-être pas d’en-tête</translation>
    </message>
    <message>
        <source>%1 of its %2 cells look like names</source>
        <translation>%1 de ses %2 cellules ressemblent à des noms</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>%1 records with %2 members in all</source>
        <translation>%1 enregistrements avec %2 membres en tout</translation>
    </message>
    <message>
        <source>the first of %1 sheets; none holds a published data set</source>
        <translation>la première de %1 feuilles&#x202f;; aucune ne contient de jeu de données publié</translation>
    </message>
    <message>
        <source>%1 of %2 sheets hold published data sets: %3</source>
        <translation>%1 feuilles sur %2 contiennent des jeux de données publiés&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of its %2 documented columns are there, among %3</source>
        <translation>%1 de ses %2 colonnes documentées sont présentes, parmi %3</translation>
    </message>
    <message>
        <source>neither the file nor its folder has a date such as 2023-01-19 in its name: releases cannot be told apart</source>
        <translation>ni le fichier ni son dossier n’ont dans leur nom une date comme 2023-01-19&#xa0;: les diffusions ne peuvent pas être distinguées</translation>
    </message>
    <message>
        <source>it is no sheet with cells</source>
        <translation>ce n’est pas une feuille de cellules</translation>
    </message>
    <message>
        <source>behind it stands a row whose number is none, or beyond %1</source>
        <translation>elle est suivie d’une ligne dont le numéro n’en est pas un, ou dépasse %1</translation>
    </message>
    <message>
        <source>behind it stands row %1: rows are out of order</source>
        <translation>elle est suivie de la ligne %1&#xa0;: les lignes ne sont pas en ordre</translation>
    </message>
    <message>
        <source>a cell&apos;s reference is none, or out of bounds</source>
        <translation>la référence d’une cellule n’en est pas une, ou est hors limites</translation>
    </message>
    <message>
        <source>it holds a cell of another row</source>
        <translation>elle contient une cellule d’une autre ligne</translation>
    </message>
    <message>
        <source>its cells are out of order or out of bounds</source>
        <translation>ses cellules ne sont pas en ordre ou sont hors limites</translation>
    </message>
    <message>
        <source>a cell refers to a string that is not there</source>
        <translation>une cellule renvoie à une chaîne absente</translation>
    </message>
    <message>
        <source>%1, sheet %2, row %3</source>
        <translation>%1, feuille %2, ligne %3</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>an archive inside an archive that could not be opened: %1</source>
        <translation>une archive dans une archive, qui n’a pas pu être ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>an archive inside an archive: unpack it and import the files it holds</source>
        <translation>une archive dans une archive&#xa0;: décompressez-la et importez les fichiers qu’elle contient</translation>
    </message>
    <message>
        <source>The archive could not be read inside another one</source>
        <translation>L’archive n’a pas pu être lue à l’intérieur d’une autre</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>elle dépasse %1 Mio</translation>
    </message>
    <message>
        <source>Unpack the outer archive first.</source>
        <translation>Décompressez d’abord l’archive extérieure.</translation>
    </message>
    <message>
        <source>packed several times: unpack it first</source>
        <translation>compressé plusieurs fois&#xa0;: décompressez-le d’abord</translation>
    </message>
    <message>
        <source>The sheet could not be read</source>
        <translation>La feuille n’a pas pu être lue</translation>
    </message>
    <message>
        <source>it has too many sheets</source>
        <translation>il a trop de feuilles</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>ce n’est pas un classeur</translation>
    </message>
    <message>
        <source>two of its sheets have the same name</source>
        <translation>deux de ses feuilles portent le même nom</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>il n’a aucune feuille de cellules</translation>
    </message>
    <message>
        <source>the part that holds sheet %1 is missing</source>
        <translation>la partie qui contient la feuille %1 manque</translation>
    </message>
    <message>
        <source>it has no sheet %1</source>
        <translation>il n’a pas de feuille %1</translation>
    </message>
    <message>
        <source>two of its parts have the same name</source>
        <translation>deux de ses parties portent le même nom</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>sa partie %1 manque</translation>
    </message>
    <message>
        <source>it refers to more than %1 parts</source>
        <translation>il renvoie à plus de %1 parties</translation>
    </message>
    <message>
        <source>a text is larger than %1 MiB</source>
        <translation>un texte dépasse %1 Mio</translation>
    </message>
    <message>
        <source>its table of strings is larger than %1 MiB</source>
        <translation>sa table de chaînes dépasse %1 Mio</translation>
    </message>
    <message>
        <source>it is no table of strings</source>
        <translation>ce n’est pas une table de chaînes</translation>
    </message>
    <message>
        <source>it has more than %1 cell formats</source>
        <translation>il a plus de %1 formats de cellule</translation>
    </message>
    <message>
        <source>it is no table of styles</source>
        <translation>ce n’est pas une table de styles</translation>
    </message>
    <message>
        <source>The workbook could not be read</source>
        <translation>Le classeur n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Save it again with your spreadsheet program, or save its sheet as CSV.</source>
        <translation>Enregistrez-le à nouveau avec votre tableur, ou enregistrez sa feuille en CSV.</translation>
    </message>
    <message>
        <source>an element or a text is larger than %1 KiB</source>
        <translation>un élément ou un texte dépasse %1 Kio</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>des éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>un élément a plus de %1 attributs</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation>il déclare un type de document, ce que ne fait aucun classeur</translation>
    </message>
    <message>
        <source>%1, line %2, character %3</source>
        <translation>%1, ligne %2, caractère %3</translation>
    </message>
    <message>
        <source>it holds more than the archive&apos;s directory says</source>
        <translation>elle contient plus que ne le dit le répertoire de l’archive</translation>
    </message>
    <message>
        <source>its directory does not hold what its end says</source>
        <translation>son répertoire ne contient pas ce que dit la fin de l’archive</translation>
    </message>
    <message>
        <source>another entry of the archive is being read</source>
        <translation>une autre entrée de l’archive est en cours de lecture</translation>
    </message>
    <message>
        <source>quoted cells: %1 in %2 records</source>
        <translation>cellules entre guillemets&#xa0;: %1 dans %2 enregistrements</translation>
    </message>
    <message>
        <source>The archive could not be written</source>
        <translation>L’archive n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Check the free space and that you may write in its folder.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>another member is being written</source>
        <translation>un autre membre est en cours d’écriture</translation>
    </message>
    <message>
        <source>no member is being written</source>
        <translation>aucun membre n’est en cours d’écriture</translation>
    </message>
    <message>
        <source>a member is larger than announced</source>
        <translation>un membre est plus grand qu’annoncé</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) joined</source>
        <translation>
            <numerusform>%n ligne rattachée</numerusform>
            <numerusform>%n lignes rattachées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkColour</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>NumberMenu</name>
    <message>
        <source>&amp;Where does this number come from?</source>
        <translation>&amp;D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>&amp;Copier le chiffre</translation>
    </message>
    <message>
        <source>Where does “%1” come from?</source>
        <translation>D’où vient « %1 » ?</translation>
    </message>
</context>
<context>
    <name>NumberOrigin</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rows behind it</source>
        <translation>Lignes à l’appui</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sample: %1.</source>
        <translation>Effectif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Méthode&#xa0;: %1</translation>
    </message>
    <message>
        <source>No share is told below n = %1; below n = %2 it is told with caution.</source>
        <translation>Aucune part n’est donnée en dessous de n = %1&#x202f;; en dessous de n = %2, elle est donnée avec prudence.</translation>
    </message>
    <message>
        <source>Snapshot: %1.</source>
        <translation>Instantané&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fingerprint of the question: %1.</source>
        <translation>Empreinte de la question&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>NumberQuestions</name>
    <message>
        <source>Experiences that the filter leaves, each counted once, however many services it names.</source>
        <translation>Expériences que retient le filtre, chacune comptée une fois, quel que soit le nombre de services qu’elle nomme.</translation>
    </message>
    <message>
        <source>Share among the experiences that state a sentiment, whatever the filter says of sentiments, with Wilson&apos;s 95% interval (1927).</source>
        <translation>Part parmi les expériences qui indiquent un ressenti, quoi que le filtre dise des ressentis, avec l’intervalle de Wilson à 95&#xa0;% (1927).</translation>
    </message>
    <message>
        <source>Median of the days from publication to the first answer, by Kaplan and Meier&apos;s estimator (1958): what is unanswered on the date of the data has waited so long at least, and counts.</source>
        <translation>Médiane des jours de la publication à la première réponse, par l’estimateur de Kaplan et Meier (1958)&#xa0;: ce qui est sans réponse à la date des données a attendu au moins jusque-là, et compte.</translation>
    </message>
    <message>
        <source>Share with a first answer within 30 days of publication, by Kaplan and Meier&apos;s estimator (1958): what is younger and unanswered counts for the days it has waited. Interval by Greenwood&apos;s formula.</source>
        <translation>Part ayant une première réponse dans les 30 jours suivant la publication, par l’estimateur de Kaplan et Meier (1958)&#xa0;: ce qui est plus récent et sans réponse compte pour ses jours d’attente. Intervalle selon la formule de Greenwood.</translation>
    </message>
    <message>
        <source>Structures that the filter leaves, each counted once.</source>
        <translation>Structures que retient le filtre, chacune comptée une fois.</translation>
    </message>
    <message>
        <source>Active structures with at least one published result that has a value, among the active structures that the filter leaves, with Wilson&apos;s 95% interval (1927).</source>
        <translation>Structures actives ayant au moins un résultat publié avec une valeur, parmi les structures actives que retient le filtre, avec l’intervalle de Wilson à 95&#xa0;% (1927).</translation>
    </message>
    <message>
        <source>Structures and results of this indicator that the filter leaves; a structure counts once, a result for each period.</source>
        <translation>Structures et résultats de cet indicateur que retient le filtre&#x202f;; une structure compte une fois, un résultat une fois par période.</translation>
    </message>
    <message>
        <source>Services that the experiences name and that the filter leaves, each named service counted, of the same experience too.</source>
        <translation>Services que nomment les expériences et que le filtre laisse, chacun compté, même au sein d’une même expérience.</translation>
    </message>
    <message>
        <source>Experiences with this value, each counted once, whatever the filter asks of the list that it stands in; all else that the filter asks holds.</source>
        <translation>Expériences ayant cette valeur, comptées une fois chacune, quoi que le filtre demande à la liste où elle figure ; tout le reste du filtre vaut.</translation>
    </message>
    <message>
        <source>Share of negatives</source>
        <translation>Part de négatifs</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>As published: the value of the record of this structure, indicator and period; nothing is computed. Of a period that was published more than once, the latest update counts.</source>
        <translation>Telle que publiée : la valeur de l’enregistrement de cette structure, de cet indicateur et de cette période ; rien n’est calculé. D’une période publiée plusieurs fois, la dernière mise à jour compte.</translation>
    </message>
</context>
<context>
    <name>PagedDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The document could not be saved</source>
        <translation>Le document n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>its pages could not be drawn</source>
        <translation>ses pages n’ont pas pu être dessinées</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>placed in commune %1 by the rule “%2”</source>
        <translation>placée dans la commune %1 par la règle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>postal code %1 and town %2 are in %3</source>
        <translation>le code postal %1 et la ville %2 sont dans le département %3</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Measured from %1 to %2</source>
        <translation>Mesuré du %1 au %2</translation>
    </message>
    <message>
        <source>Date of the measure not published</source>
        <translation>Date de la mesure non publiée</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <translation>Mis à jour le %1</translation>
    </message>
    <message>
        <source>Measured from %1</source>
        <translation>Mesuré à partir du %1</translation>
    </message>
    <message>
        <source>number of answers not published</source>
        <translation>nombre de réponses non publié</translation>
    </message>
    <message>
        <source>n = %1 answers</source>
        <translation>n = %1 réponses</translation>
    </message>
    <message>
        <source>The higher, the better</source>
        <translation>Plus c’est haut, mieux c’est</translation>
    </message>
    <message>
        <source>The lower, the better</source>
        <translation>Plus c’est bas, mieux c’est</translation>
    </message>
    <message>
        <source>unit as its title suggests</source>
        <translation>unité d’après l’intitulé</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>What users say of us, in surveys</source>
        <translation>Ce que les usagers disent de nous, dans les enquêtes</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>What our service measures</source>
        <translation>Ce que mesure notre service</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Autres résultats</translation>
    </message>
    <message>
        <source>The files do not say whether they are satisfaction or performance</source>
        <translation>Les fichiers ne disent pas s’ils relèvent de la satisfaction ou de la performance</translation>
    </message>
    <message>
        <source>Example of a poster: these results are published nowhere.</source>
        <translation>Exemple d’affiche&#xa0;: ces résultats ne sont publiés nulle part.</translation>
    </message>
    <message>
        <source>Where to find these results: on the public site of the programme %1, and often on the site of this service.</source>
        <translation>Où trouver ces résultats&#xa0;: sur le site public du programme %1, et souvent sur le site de ce service.</translation>
    </message>
    <message>
        <source>Latest published value of each indicator, as published.</source>
        <translation>Dernière valeur publiée de chaque indicateur, telle que publiée.</translation>
    </message>
    <message>
        <source>Our results of service quality</source>
        <translation>Nos résultats de qualité de service</translation>
    </message>
    <message>
        <source>Made with Vigie %1, a reuse of open data that the producer has neither checked nor approved.</source>
        <translation>Fait avec Vigie %1, réutilisation de données ouvertes que le producteur n’a ni vérifiée ni approuvée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>no share below n = %1; with caution below n = %2</source>
        <translation>pas de part sous n = %1&#x202f;; avec prudence sous n = %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Date des données</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Fingerprint of the snapshot</source>
        <translation>Empreinte de l’instantané</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter as a query</source>
        <translation>Filtre en requête</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Fingerprint of the question</source>
        <translation>Empreinte de la question</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Reuse of open data: the producer has neither checked nor approved it.</source>
        <translation>Réutilisation de données ouvertes&#xa0;: le producteur ne l’a ni vérifiée ni approuvée.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rank of the service</source>
        <translation>Rang du service</translation>
    </message>
    <message>
        <source>Author&apos;s verdict</source>
        <translation>Avis de l’auteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Response delay (days)</source>
        <translation>Délai de réponse (jours)</translation>
    </message>
    <message>
        <source>Outside structures</source>
        <translation>Hors structure</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Posted as</source>
        <translation>Posté comme</translation>
    </message>
    <message>
        <source>User&apos;s département</source>
        <translation>Département de l’usager</translation>
    </message>
    <message>
        <source>User&apos;s region</source>
        <translation>Région de l’usager</translation>
    </message>
    <message>
        <source>User&apos;s country</source>
        <translation>Pays de l’usager</translation>
    </message>
    <message>
        <source>the data have no column &quot;%1&quot;</source>
        <translation>les données n’ont pas de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the data lack the column &quot;%1&quot;</source>
        <translation>la colonne «&#xa0;%1&#xa0;» manque dans les données</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a comma means &quot;or&quot;, so a range stands alone</source>
        <translation>une virgule veut dire «&#xa0;ou&#xa0;», une plage reste donc seule</translation>
    </message>
    <message>
        <source>Repeat the field for the other end: delai:&gt;=10 delai:&lt;30.</source>
        <translation>Répétez le champ pour l’autre borne&#xa0;: delai:&gt;=10 delai:&lt;30.</translation>
    </message>
    <message>
        <source>%1 has no value &quot;%2&quot;</source>
        <translation>%1 n’a pas de valeur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The data have no values for this field.</source>
        <translation>Les données n’ont aucune valeur pour ce champ.</translation>
    </message>
    <message>
        <source>Nearest values: %1.</source>
        <translation>Valeurs les plus proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>A number is expected, such as &lt;30 or &gt;=10.</source>
        <translation>Un nombre est attendu, comme &lt;30 ou &gt;=10.</translation>
    </message>
    <message>
        <source>%1 needs a whole number here</source>
        <translation>%1 demande ici un nombre entier</translation>
    </message>
    <message>
        <source>Use &lt; or &gt;= instead.</source>
        <translation>Utilisez plutôt &lt; ou &gt;=.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>A date is expected, such as 2025-03-31, 31/03/2025 or 2025-03.</source>
        <translation>Une date est attendue, comme 2025-03-31, 31/03/2025 ou 2025-03.</translation>
    </message>
    <message>
        <source>a period has one date at each end</source>
        <translation>une période a une date à chaque bout</translation>
    </message>
    <message>
        <source>One date is expected.</source>
        <translation>Une seule date est attendue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no criterion with a value</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun critère avec une valeur</translation>
    </message>
    <message>
        <source>Expected: one of %1, then = and a value.</source>
        <translation>Attendu&#xa0;: l’un de %1, puis = et une valeur.</translation>
    </message>
    <message>
        <source>a range cannot be excluded</source>
        <translation>une plage ne peut pas être exclue</translation>
    </message>
    <message>
        <source>Use the opposite comparison.</source>
        <translation>Utilisez la comparaison inverse.</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est donné deux fois</translation>
    </message>
    <message>
        <source>Put all values behind one field, with commas between them.</source>
        <translation>Mettez toutes les valeurs derrière un seul champ, séparées par des virgules.</translation>
    </message>
    <message>
        <source>there are too many conditions</source>
        <translation>il y a trop de conditions</translation>
    </message>
    <message>
        <source>At most %1 fields can be filtered at once.</source>
        <translation>Au plus %1 champs peuvent être filtrés à la fois.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All experiences</source>
        <translation>Toutes les expériences</translation>
    </message>
    <message>
        <source>the bracket of this field is never closed</source>
        <translation>le crochet de ce champ n’est jamais fermé</translation>
    </message>
    <message>
        <source>A ] is expected.</source>
        <translation>Un ] est attendu.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>A value is expected here; &quot;&quot; means not given.</source>
        <translation>Une valeur est attendue ici&#x202f;; &quot;&quot; veut dire non renseigné.</translation>
    </message>
    <message>
        <source>unexpected character after a closed quotation</source>
        <translation>caractère inattendu après des guillemets fermés</translation>
    </message>
    <message>
        <source>A blank or a comma is expected.</source>
        <translation>Une espace ou une virgule est attendue.</translation>
    </message>
    <message>
        <source>this quotation is never closed</source>
        <translation>ces guillemets ne sont jamais fermés</translation>
    </message>
    <message>
        <source>A closing quotation mark is expected.</source>
        <translation>Un guillemet fermant est attendu.</translation>
    </message>
    <message>
        <source>The query cannot be understood</source>
        <translation>La requête n’a pas été comprise</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>position %1</translation>
    </message>
    <message>
        <source>A field, a colon and a value are expected, such as ressenti:négatif.</source>
        <translation>Un champ, un deux-points et une valeur sont attendus, comme ressenti:négatif.</translation>
    </message>
    <message>
        <source>or: binds tighter than a blank</source>
        <translation>ou&#xa0;: lie plus fort qu’une espace</translation>
    </message>
    <message>
        <source>excludes what follows</source>
        <translation>exclut ce qui suit</translation>
    </message>
    <message>
        <source>near one another: pres(carte grise, 5)</source>
        <translation>proches l’un de l’autre&#xa0;: pres(carte grise, 5)</translation>
    </message>
    <message>
        <source>published since this day</source>
        <translation>publiées depuis ce jour</translation>
    </message>
    <message>
        <source>published until this day</source>
        <translation>publiées jusqu’à ce jour</translation>
    </message>
    <message>
        <source>a criterion and its value: critere:réactivité=négatif</source>
        <translation>un critère et sa valeur&#xa0;: critere:réactivité=négatif</translation>
    </message>
    <message>
        <source>which place is meant: the user&apos;s or the service&apos;s</source>
        <translation>quel lieu est visé&#xa0;: celui de l’usager ou celui du service</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>words in the description</source>
        <translation>mots de la description</translation>
    </message>
    <message>
        <source>words in the answers</source>
        <translation>mots des réponses</translation>
    </message>
    <message>
        <source>characters, inside words too</source>
        <translation>des caractères, même à l’intérieur des mots</translation>
    </message>
    <message>
        <source>where users live</source>
        <translation>où habitent les usagers</translation>
    </message>
    <message>
        <source>where the service is</source>
        <translation>où est le service</translation>
    </message>
    <message>
        <source>Perhaps %1: is meant.</source>
        <translation>C’est peut-être %1: qui est voulu.</translation>
    </message>
    <message>
        <source>Fields: %1, depuis, jusqua, critere, lieu, titre, description, reponse, contient, champ[…].</source>
        <translation>Champs&#xa0;: %1, depuis, jusqua, critere, lieu, titre, description, reponse, contient, champ[…].</translation>
    </message>
    <message>
        <source>To look for these characters, put them in quotes: %1.</source>
        <translation>Pour chercher ces caractères, mettez-les entre guillemets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Response delay since writing (days)</source>
        <translation>Délai de réponse depuis l’écriture (jours)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Statut de la réponse</translation>
    </message>
    <message>
        <source>Mixed (positive and negative criteria)</source>
        <translation>Mixte (thématiques positives et négatives)</translation>
    </message>
    <message>
        <source>Length of the text (characters)</source>
        <translation>Longueur du texte (caractères)</translation>
    </message>
    <message>
        <source>this says which place is meant, and no place is given</source>
        <translation>ceci dit quel lieu est visé, et aucun lieu n’est donné</translation>
    </message>
    <message>
        <source>Add departement:, region: or pays:, as in departement:38 lieu:usager.</source>
        <translation>Ajoutez departement:, region: ou pays:, comme dans departement:38 lieu:usager.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>this says which place the fields of the query mean</source>
        <translation>ceci dit quel lieu visent les champs de la requête</translation>
    </message>
    <message>
        <source>Expected: lieu:usager or lieu:service, once.</source>
        <translation>Attendu&#xa0;: lieu:usager ou lieu:service, une fois.</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>cette parenthèse n’est jamais fermée</translation>
    </message>
    <message>
        <source>A ) is expected.</source>
        <translation>Une ) est attendue.</translation>
    </message>
    <message>
        <source>nearness is between two words or more</source>
        <translation>la proximité se prend entre deux mots ou plus</translation>
    </message>
    <message>
        <source>these characters are found wherever they stand</source>
        <translation>ces caractères sont trouvés quelle que soit leur place</translation>
    </message>
    <message>
        <source>Leave the * out, or put it in quotes to look for it.</source>
        <translation>Retirez le *, ou mettez-le entre guillemets pour le chercher.</translation>
    </message>
    <message>
        <source>Write it as in pres(carte grise, 5), a phrase in it in quotes.</source>
        <translation>Écrivez comme dans pres(carte grise, 5)&#x202f;; une expression s’y met entre guillemets.</translation>
    </message>
    <message>
        <source>a * in front needs one behind as well</source>
        <translation>un * devant demande un * derrière aussi</translation>
    </message>
    <message>
        <source>a * stands at the end of a word, once</source>
        <translation>un * se met à la fin d’un mot, une seule fois</translation>
    </message>
    <message>
        <source>rdv* finds words that begin so; in quotes, a * is a character like any other.</source>
        <translation>rdv* trouve les mots qui commencent ainsi&#x202f;; entre guillemets, un * est un caractère comme un autre.</translation>
    </message>
    <message>
        <source>To find characters inside words, write *pass*.</source>
        <translation>Pour trouver des caractères à l’intérieur des mots, écrivez *pass*.</translation>
    </message>
    <message>
        <source>a colon stands directly behind the name of a field</source>
        <translation>un deux-points se met directement derrière le nom d’un champ</translation>
    </message>
    <message>
        <source>a comma means &quot;or&quot; behind a field only</source>
        <translation>une virgule ne veut dire «&#xa0;ou&#xa0;» que derrière un champ</translation>
    </message>
    <message>
        <source>Write OU between words; in quotes, a comma is a character like any other.</source>
        <translation>Écrivez OU entre les mots&#x202f;; entre guillemets, une virgule est un caractère comme un autre.</translation>
    </message>
    <message>
        <source>a letter or digit is missing in front of the *</source>
        <translation>il manque une lettre ou un chiffre devant le *</translation>
    </message>
    <message>
        <source>there is nothing to look for here</source>
        <translation>il n’y a rien à chercher ici</translation>
    </message>
    <message>
        <source>A word is expected.</source>
        <translation>Un mot est attendu.</translation>
    </message>
    <message>
        <source>no parenthesis is open here</source>
        <translation>aucune parenthèse n’est ouverte ici</translation>
    </message>
    <message>
        <source>Remove it, or put it in quotes.</source>
        <translation>Retirez-la, ou mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>no parenthesis can open here</source>
        <translation>aucune parenthèse ne peut s’ouvrir ici</translation>
    </message>
    <message>
        <source>A word or a quotation is expected.</source>
        <translation>Un mot ou des guillemets sont attendus.</translation>
    </message>
    <message>
        <source>no quotation is open here</source>
        <translation>aucun guillemet n’est ouvert ici</translation>
    </message>
    <message>
        <source>Remove the mark, or open a quotation before it.</source>
        <translation>Retirez le guillemet, ou ouvrez-en un avant lui.</translation>
    </message>
    <message>
        <source>nearness is between words, all of them</source>
        <translation>la proximité ne se prend qu’entre des mots</translation>
    </message>
    <message>
        <source>Put %1 in quotes if it is the word that you look for.</source>
        <translation>Mettez %1 entre guillemets si c’est le mot que vous cherchez.</translation>
    </message>
    <message>
        <source>nearness is counted in words, and this is none</source>
        <translation>la proximité se compte en mots, et ceci n’en est pas un</translation>
    </message>
    <message>
        <source>a number of words from 0 to %1 is expected behind the comma</source>
        <translation>un nombre de mots de 0 à %1 est attendu derrière la virgule</translation>
    </message>
    <message>
        <source>a blank is missing before this parenthesis</source>
        <translation>il manque une espace avant cette parenthèse</translation>
    </message>
    <message>
        <source>Nearness is written pres(carte grise, 5).</source>
        <translation>La proximité s’écrit pres(carte grise, 5).</translation>
    </message>
    <message>
        <source>Parentheses group words; in quotes, they are characters.</source>
        <translation>Les parenthèses regroupent des mots&#x202f;; entre guillemets, ce sont des caractères.</translation>
    </message>
    <message>
        <source>a blank is missing before this quotation mark</source>
        <translation>il manque une espace avant ce guillemet</translation>
    </message>
    <message>
        <source>Blanks stand around a quotation.</source>
        <translation>Des espaces se mettent autour de guillemets.</translation>
    </message>
    <message>
        <source>unexpected character after what is closed here</source>
        <translation>caractère inattendu après ce qui est fermé ici</translation>
    </message>
    <message>
        <source>A blank is expected.</source>
        <translation>Une espace est attendue.</translation>
    </message>
    <message>
        <source>%1 stands before what it excludes</source>
        <translation>%1 se met devant ce qu’il exclut</translation>
    </message>
    <message>
        <source>%1 stands between two things</source>
        <translation>%1 se met entre deux choses</translation>
    </message>
    <message>
        <source>To look for the word itself, put it in quotes: &quot;%1&quot;.</source>
        <translation>Pour chercher le mot lui-même, mettez-le entre guillemets&#xa0;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>conditions on fields all hold, and cannot be joined by &quot;or&quot;</source>
        <translation>les conditions sur des champs valent toutes, et ne peuvent pas être réunies par «&#xa0;ou&#xa0;»</translation>
    </message>
    <message>
        <source>A comma means &quot;or&quot; within a field: ressenti:négatif,neutre.</source>
        <translation>Une virgule veut dire «&#xa0;ou&#xa0;» à l’intérieur d’un champ&#xa0;: ressenti:négatif,neutre.</translation>
    </message>
    <message>
        <source>a - stands directly before what it excludes</source>
        <translation>un - se met directement devant ce qu’il exclut</translation>
    </message>
    <message>
        <source>Write -passeport, or put it in quotes to look for it.</source>
        <translation>Écrivez -passeport, ou mettez-le entre guillemets pour le chercher.</translation>
    </message>
    <message>
        <source>there are too many words</source>
        <translation>il y a trop de mots</translation>
    </message>
    <message>
        <source>At most %1 words and quotations can be looked for at once.</source>
        <translation>Au plus %1 mots et expressions entre guillemets peuvent être cherchés à la fois.</translation>
    </message>
    <message>
        <source>too many parentheses are open</source>
        <translation>trop de parenthèses sont ouvertes</translation>
    </message>
    <message>
        <source>At most %1 can stand within one another.</source>
        <translation>Au plus %1 peuvent être imbriquées les unes dans les autres.</translation>
    </message>
    <message>
        <source>there is nothing between these parentheses</source>
        <translation>il n’y a rien entre ces parenthèses</translation>
    </message>
    <message>
        <source>these parentheses stand behind a place already</source>
        <translation>ces parenthèses se trouvent déjà derrière un endroit</translation>
    </message>
    <message>
        <source>Name the place once: titre:(attente OU relance).</source>
        <translation>Nommez l’endroit une seule fois&#xa0;: titre:(attente OU relance).</translation>
    </message>
    <message>
        <source>only words stand behind this colon</source>
        <translation>seuls des mots se mettent derrière ce deux-points</translation>
    </message>
    <message>
        <source>Exclude in front of it (-titre:attente), join in parentheses (titre:(attente OU relance)), or put the word in quotes.</source>
        <translation>Excluez devant lui (-titre:attente), réunissez entre parenthèses (titre:(attente OU relance)), ou mettez le mot entre guillemets.</translation>
    </message>
    <message>
        <source>conditions on fields stand outside parentheses</source>
        <translation>les conditions sur des champs se mettent hors des parenthèses</translation>
    </message>
    <message>
        <source>They all hold together. To look for these characters, put them in quotes.</source>
        <translation>Elles valent toutes ensemble. Pour chercher ces caractères, mettez-les entre guillemets.</translation>
    </message>
    <message>
        <source>a colon is missing behind this field</source>
        <translation>il manque un deux-points derrière ce champ</translation>
    </message>
    <message>
        <source>The group “%1” cannot be used</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Correct the rule of the group.</source>
        <translation>Corrigez la règle du groupe.</translation>
    </message>
    <message>
        <source>its rule demands nothing</source>
        <translation>sa règle ne demande rien</translation>
    </message>
    <message>
        <source>words are searched in testimonies, and a rule chooses structures by their fields</source>
        <translation>les mots sont cherchés dans les témoignages, et une règle choisit des structures par leurs champs</translation>
    </message>
    <message>
        <source>“%1” is not said of structures</source>
        <translation>«&#xa0;%1&#xa0;» ne se dit pas des structures</translation>
    </message>
    <message>
        <source>A group of structures cannot be read</source>
        <translation>Un groupe de structures ne peut pas être lu</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it needs either a rule or a list of codes</source>
        <translation>il lui faut soit une règle, soit une liste de codes</translation>
    </message>
    <message>
        <source>one of its codes is no text</source>
        <translation>l’un de ses codes n’est pas un texte</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <comment>words</comment>
        <translation>non (%1)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>words</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <comment>words</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>title contains %1</source>
        <translation>le titre contient %1</translation>
    </message>
    <message>
        <source>description contains %1</source>
        <translation>la description contient %1</translation>
    </message>
    <message>
        <source>answer contains %1</source>
        <translation>la réponse contient %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>title does not contain %1</source>
        <translation>le titre ne contient pas %1</translation>
    </message>
    <message>
        <source>description does not contain %1</source>
        <translation>la description ne contient pas %1</translation>
    </message>
    <message>
        <source>answer does not contain %1</source>
        <translation>la réponse ne contient pas %1</translation>
    </message>
    <message>
        <source>does not contain %1</source>
        <translation>ne contient pas %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at most %n words apart)</source>
        <translation>
            <numerusform>%1 (à %n mot d’écart au plus)</numerusform>
            <numerusform>%1 (à %n mots d’écart au plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>the characters &quot;%1&quot;</source>
        <translation>les caractères «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>words</comment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>&quot;%1…&quot;</source>
        <comment>words that begin so</comment>
        <translation>«&#xa0;%1…&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>words</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a comma means &quot;or&quot;, and this is another criterion</source>
        <translation>une virgule veut dire «&#xa0;ou&#xa0;», et ceci est une autre thématique</translation>
    </message>
    <message>
        <source>Write critere: again for it: both will have to hold.</source>
        <translation>Écrivez critere: une nouvelle fois pour elle&#xa0;: les deux devront valoir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickPeriod</name>
    <message>
        <source>Last 7 days of the data</source>
        <translation>7 derniers jours des données</translation>
    </message>
    <message>
        <source>Last 30 days of the data</source>
        <translation>30 derniers jours des données</translation>
    </message>
    <message>
        <source>Last 3 months of the data</source>
        <translation>3 derniers mois des données</translation>
    </message>
    <message>
        <source>Last 12 months of the data</source>
        <translation>12 derniers mois des données</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse électronique</translation>
    </message>
    <message>
        <source>a number plate</source>
        <translation>une plaque d’immatriculation</translation>
    </message>
    <message>
        <source>Answer to testimony no. %1</source>
        <translation>Réponse au témoignage n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Testimony no. %1</source>
        <translation>Témoignage n°&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” — %2. %3</source>
        <translation>«&#xa0;%1&#xa0;» — %2. %3</translation>
    </message>
    <message>
        <source>The copied text seems to hold %1: remove it before you pass the quotation on.</source>
        <translation>Le texte copié semble contenir %1&#xa0;: à retirer avant de transmettre la citation.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>QuotationDocument</name>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are no longer those that the note was written on: the testimony was changed since. They are quoted as they are in this snapshot.</source>
        <translation>Ces mots ne sont plus ceux sur lesquels la note a été écrite&#xa0;: le témoignage a changé depuis. Ils sont cités tels qu’ils sont dans cet instantané.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The figure cannot be made again</source>
        <translation>La figure ne peut pas être refaite</translation>
    </message>
    <message>
        <source>it does not say how it was made</source>
        <translation>elle ne dit pas comment elle a été faite</translation>
    </message>
    <message>
        <source>Add it to the report again from its place in the window.</source>
        <translation>Ajoutez-la à nouveau au rapport depuis son emplacement dans la fenêtre.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Making the report again was cancelled</source>
        <translation>La réfection du rapport a été annulée</translation>
    </message>
    <message>
        <source>Making the figures</source>
        <translation>Préparation des figures</translation>
    </message>
    <message>
        <source>No number has changed</source>
        <translation>Aucun chiffre n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) changed</source>
        <translation>
            <numerusform>%Ln chiffre modifié</numerusform>
            <numerusform>%Ln chiffres modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 of %2 figures</source>
        <translation>dans %1 des %2 figures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) fall(s) below the threshold</source>
        <translation>
            <numerusform>%Ln figure passe sous le seuil</numerusform>
            <numerusform>%Ln figures passent sous le seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) rise(s) above the threshold</source>
        <translation>
            <numerusform>%Ln figure passe au-dessus du seuil</numerusform>
            <numerusform>%Ln figures passent au-dessus du seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) could not be made again and stay(s) as before</source>
        <translation>
            <numerusform>%Ln figure n’a pas pu être refaite et reste inchangée</numerusform>
            <numerusform>%Ln figures n’ont pas pu être refaites et restent inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>not made again: %1</source>
        <translation>non refaite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Overall share</source>
        <translation>Part globale</translation>
    </message>
    <message>
        <source>Median: %1</source>
        <translation>Médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Beyond the axis</source>
        <translation>Hors de l’axe</translation>
    </message>
    <message>
        <source>Class limit %1</source>
        <translation>Limite de classe %1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The report could not be read</source>
        <translation>Le rapport n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 is missing or of another type</source>
        <translation>%1 manque ou est d’un autre type</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
    <message>
        <source>it is no report of Vigie</source>
        <translation>ce n’est pas un rapport de Vigie</translation>
    </message>
    <message>
        <source>it is of another version of Vigie (format %1)</source>
        <translation>il vient d’une autre version de Vigie (format %1)</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The changes could not be written</source>
        <translation>Les changements n’ont pas pu être écrits</translation>
    </message>
    <message>
        <source>The name of the file says no form that is known</source>
        <translation>Le nom du fichier n’indique aucun format connu</translation>
    </message>
    <message>
        <source>known are: %1</source>
        <translation>formats connus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>data of %1</source>
        <translation>données du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This figure could not be made again: it is still that of the former snapshot (%1). %2</source>
        <translation>Cette figure n’a pas pu être refaite&#xa0;: elle est encore celle de l’instantané précédent (%1). %2</translation>
    </message>
    <message>
        <source>This figure is of another snapshot than the one before: %1.</source>
        <translation>Cette figure porte sur un autre instantané que la précédente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>each figure states its own</source>
        <translation>chaque figure indique le sien</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>byte-order mark or doubled quotes removed from the first column&apos;s name</source>
        <translation>marque d’ordre des octets ou guillemets doublés retirés du nom de la première colonne</translation>
    </message>
    <message>
        <source>leading zero restored in a code of fixed length</source>
        <translation>zéro initial rendu à un code de longueur fixe</translation>
    </message>
    <message>
        <source>code written as a decimal number (75.0) read as a code (75)</source>
        <translation>code écrit comme un nombre décimal (75.0) lu comme un code (75)</translation>
    </message>
    <message>
        <source>prefix com, dep, reg or arr removed from an INSEE code</source>
        <translation>préfixe com, dep, reg ou arr retiré d’un code INSEE</translation>
    </message>
    <message>
        <source>surplus zero removed from a postal code</source>
        <translation>zéro en trop retiré d’un code postal</translation>
    </message>
    <message>
        <source>member repeated inside one cell counted once</source>
        <translation>membre répété dans une cellule compté une seule fois</translation>
    </message>
    <message>
        <source>code 2A or 2B restored from the département&apos;s name</source>
        <translation>code 2A ou 2B rendu d’après le nom du département</translation>
    </message>
    <message>
        <source>unnamed column that only numbers the rows ignored</source>
        <translation>colonne sans nom qui ne fait que numéroter les lignes, ignorée</translation>
    </message>
    <message>
        <source>control character read as the Windows-1252 character that was meant</source>
        <translation>caractère de contrôle lu comme le caractère Windows-1252 voulu</translation>
    </message>
    <message>
        <source>spelling of a listed value unified</source>
        <translation>orthographe d’une valeur de liste unifiée</translation>
    </message>
    <message>
        <source>column unknown to the lexicon, kept under its own name</source>
        <translation>colonne inconnue du lexique, conservée sous son propre nom</translation>
    </message>
    <message>
        <source>documented column absent from the file</source>
        <translation>colonne documentée absente du fichier</translation>
    </message>
    <message>
        <source>value that is not a number, kept as text</source>
        <translation>valeur qui n’est pas un nombre, conservée comme texte</translation>
    </message>
    <message>
        <source>value that is not a date, kept as text</source>
        <translation>valeur qui n’est pas une date, conservée comme texte</translation>
    </message>
    <message>
        <source>value outside the documented list, kept</source>
        <translation>valeur hors de la liste documentée, conservée</translation>
    </message>
    <message>
        <source>code of an unexpected shape, kept as it is</source>
        <translation>code d’une forme inattendue, conservé tel quel</translation>
    </message>
    <message>
        <source>unreadable bytes shown as �</source>
        <translation>octets illisibles montrés par �</translation>
    </message>
    <message>
        <source>record with fewer cells than the header; the missing ones are empty</source>
        <translation>enregistrement ayant moins de cellules que l’en-tête&#x202f;; les manquantes sont vides</translation>
    </message>
    <message>
        <source>record with more cells than the header; the surplus is not stored</source>
        <translation>enregistrement ayant plus de cellules que l’en-tête&#x202f;; le surplus n’est pas enregistré</translation>
    </message>
    <message>
        <source>record without an identifier</source>
        <translation>enregistrement sans identifiant</translation>
    </message>
    <message>
        <source>record identical to one already read</source>
        <translation>enregistrement identique à un autre déjà lu</translation>
    </message>
    <message>
        <source>record replaced by a later one with the same identifier</source>
        <translation>enregistrement remplacé par un autre, plus loin, de même identifiant</translation>
    </message>
    <message>
        <source>the file ends inside a quoted cell</source>
        <translation>le fichier finit à l’intérieur d’une cellule entre guillemets</translation>
    </message>
    <message>
        <source>record beyond the size limits</source>
        <translation>enregistrement au-delà des limites de taille</translation>
    </message>
    <message>
        <source>place deduced from a postal code and a town that do not agree exactly</source>
        <translation>lieu déduit d’un code postal et d’une ville qui ne s’accordent pas exactement</translation>
    </message>
    <message>
        <source>no place found for this address</source>
        <translation>aucun lieu trouvé pour cette adresse</translation>
    </message>
    <message>
        <source>record cut by unquoted line breaks put together again</source>
        <translation>enregistrement coupé par des retours à la ligne sans guillemets, recomposé</translation>
    </message>
    <message>
        <source>text that was UTF-8 read as Windows-1252, read again</source>
        <translation>texte UTF-8 lu comme du Windows-1252, relu</translation>
    </message>
    <message>
        <source>day and month exchanged, as asked</source>
        <translation>jour et mois permutés, à la demande</translation>
    </message>
    <message>
        <source>JSON array closed and reopened between two records</source>
        <translation>tableau JSON fermé puis rouvert entre deux enregistrements</translation>
    </message>
    <message>
        <source>decimal commas and decimal points in one column; both are read</source>
        <translation>virgules et points décimaux dans une même colonne&#xa0;; les deux sont lus</translation>
    </message>
    <message>
        <source>day and month may be exchanged in this column</source>
        <translation>jour et mois peut-être inversés dans cette colonne</translation>
    </message>
    <message>
        <source>date with a time zone converted to Paris time</source>
        <translation>date avec fuseau horaire convertie à l’heure de Paris</translation>
    </message>
    <message>
        <source>text that looks like UTF-8 read as Windows-1252; a repair can be asked for</source>
        <translation>texte qui semble être de l’UTF-8 lu comme du Windows-1252&#xa0;; une réparation peut être demandée</translation>
    </message>
    <message>
        <source>HTML entities in a text: kept as published, shown as characters</source>
        <translation>entités HTML dans un texte&#xa0;: gardées telles que publiées, montrées comme des caractères</translation>
    </message>
    <message>
        <source>JSON record with the same member twice; the later value is kept</source>
        <translation>enregistrement JSON avec deux fois le même membre&#xa0;; la dernière valeur est gardée</translation>
    </message>
    <message>
        <source>lines before the header, which are no part of the table</source>
        <translation>lignes avant l’en-tête, qui ne font pas partie du tableau</translation>
    </message>
    <message>
        <source>header repeated among the records</source>
        <translation>en-tête répété parmi les enregistrements</translation>
    </message>
    <message>
        <source>closing line that is no record</source>
        <translation>ligne de fin qui n’est pas un enregistrement</translation>
    </message>
    <message>
        <source>INSEE codes that contradict the postal code and the town</source>
        <translation>codes INSEE en contradiction avec le code postal et la ville</translation>
    </message>
    <message>
        <source>percentage below 0 or above 100</source>
        <translation>pourcentage inférieur à 0 ou supérieur à 100</translation>
    </message>
    <message>
        <source>first answer dated before the publication</source>
        <translation>première réponse datée d’avant la publication</translation>
    </message>
    <message>
        <source>written after the publication</source>
        <translation>écrit après la publication</translation>
    </message>
    <message>
        <source>date later than the data themselves</source>
        <translation>date postérieure aux données elles-mêmes</translation>
    </message>
    <message>
        <source>refers to a structure that is not in the snapshot</source>
        <translation>renvoie à une structure absente de l’instantané</translation>
    </message>
    <message>
        <source>refers to an indicator that is not in the snapshot</source>
        <translation>renvoie à un indicateur absent de l’instantané</translation>
    </message>
    <message>
        <source>refers to a typology that is not in the snapshot</source>
        <translation>renvoie à une typologie absente de l’instantané</translation>
    </message>
    <message>
        <source>the flag “Hors structure” contradicts the structure named</source>
        <translation>la mention «&#xa0;Hors structure&#xa0;» contredit la structure nommée</translation>
    </message>
</context>
<context>
    <name>SaveDocument</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Web page, accessible</source>
        <translation>Page web accessible</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The window was not filled in time</source>
        <translation>La fenêtre n’a pas été remplie à temps</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>L’image n’a pas pu être écrite</translation>
    </message>
</context>
<context>
    <name>Sentiment</name>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
</context>
<context>
    <name>SeriesIndicator</name>
    <message>
        <source>Satisfaction of users with public services</source>
        <translation>Satisfaction des usagers à l’égard des services publics</translation>
    </message>
    <message>
        <source>Share of users who say that they are very or rather satisfied, in the yearly Delouvrier survey: an online sample of 2,500 residents of 15 and over, of whom those count who used one of nine public services (taxes, police and gendarmerie, public health, social security, housing, education, justice, environment, employment), weighted as in the population. National only: neither territories nor services can be told apart.</source>
        <translation>Part des usagers qui se disent très ou plutôt satisfaits, dans l’enquête annuelle Delouvrier&#xa0;: un échantillon en ligne de 2&#x202f;500 résidents de 15 ans et plus, parmi lesquels comptent ceux qui ont eu recours à l’un de neuf services publics (impôts, police et gendarmerie, santé publique, sécurité sociale, logement, éducation, justice, environnement, emploi), pondéré selon la population. National seulement&#xa0;: ni les territoires ni les services ne peuvent être distingués.</translation>
    </message>
    <message>
        <source>Places that publish their results</source>
        <translation>Lieux qui publient leurs résultats</translation>
    </message>
    <message>
        <source>National: share of the networks of public services that publish results. Département: share of the places that receive the public there and publish theirs, over 21 networks. Counted from the results portal, once a year. National values were revised between releases: compare values of one release only.</source>
        <translation>National&#xa0;: part des réseaux de services publics qui publient des résultats. Département&#xa0;: part des lieux accueillant du public dans le département qui publient les leurs, sur 21 réseaux. Décompte fait sur le portail des résultats, une fois par an. Les valeurs nationales ont été révisées d’une diffusion à l’autre&#xa0;: ne comparez que les valeurs d’une même diffusion.</translation>
    </message>
    <message>
        <source>The published unit speaks of networks; at this level the value is a share of places that receive the public.</source>
        <translation>L’unité publiée parle de réseaux&#x202f;; à ce niveau, la valeur est une part des lieux accueillant du public.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The search was cancelled</source>
        <translation>La recherche a été annulée</translation>
    </message>
    <message>
        <source>The texts cannot be searched</source>
        <translation>Les textes ne peuvent pas être cherchés</translation>
    </message>
    <message>
        <source>their search index has not been built yet</source>
        <translation>leur index de recherche n’est pas encore construit</translation>
    </message>
    <message>
        <source>Wait until it is built, or open the snapshot again.</source>
        <translation>Attendez qu’il soit construit, ou rouvrez l’instantané.</translation>
    </message>
    <message>
        <source>Searching the texts</source>
        <translation>Recherche dans les textes</translation>
    </message>
    <message>
        <source>The texts could not be read</source>
        <translation>Les textes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>there is no row %1</source>
        <translation>il n’y a pas de ligne %1</translation>
    </message>
    <message>
        <source>its description is unusable: %1</source>
        <translation>sa description est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>a snapshot has no content hash</source>
        <translation>un instantané n’a pas d’empreinte du contenu</translation>
    </message>
    <message>
        <source>the name of a snapshot is no file name</source>
        <translation>le nom d’un instantané n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>Le projet n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Ask whoever made the project for the file again.</source>
        <translation>Redemandez le fichier à la personne qui a créé le projet.</translation>
    </message>
    <message>
        <source>it is not a Vigie project</source>
        <translation>ce n’est pas un projet de Vigie</translation>
    </message>
    <message>
        <source>it was made by a later version of Vigie (format %1)</source>
        <translation>il a été créé par une version plus récente de Vigie (format %1)</translation>
    </message>
    <message>
        <source>Update Vigie.</source>
        <translation>Mettez Vigie à jour.</translation>
    </message>
    <message>
        <source>its format is unknown</source>
        <translation>son format est inconnu</translation>
    </message>
    <message>
        <source>more than %1 snapshots</source>
        <translation>plus de %1 instantanés</translation>
    </message>
    <message>
        <source>the snapshot to show is none of them</source>
        <translation>l’instantané à afficher n’est aucun d’entre eux</translation>
    </message>
    <message>
        <source>The project could not be unpacked</source>
        <translation>Le projet n’a pas pu être déballé</translation>
    </message>
    <message>
        <source>Choose another folder with enough room.</source>
        <translation>Choisissez un autre dossier, où la place suffit.</translation>
    </message>
    <message>
        <source>two of its parts have the same name</source>
        <translation>deux de ses parties portent le même nom</translation>
    </message>
    <message>
        <source>its workbook is missing</source>
        <translation>son classeur manque</translation>
    </message>
    <message>
        <source>snapshot %1 is missing</source>
        <translation>l’instantané %1 manque</translation>
    </message>
    <message>
        <source>it holds something that is no part of a project: %1</source>
        <translation>il contient quelque chose qui ne fait pas partie d’un projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>its workbook is larger than %1 MiB</source>
        <translation>son classeur dépasse %1 Mio</translation>
    </message>
    <message>
        <source>its description is larger than %1 KiB</source>
        <translation>sa description dépasse %1 Kio</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>Le projet n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Unpacking the project</source>
        <translation>Déballage du projet</translation>
    </message>
    <message>
        <source>snapshot %1 is not the one that was announced</source>
        <translation>l’instantané %1 n’est pas celui qui était annoncé</translation>
    </message>
    <message>
        <source>its workbook cannot be used: %1</source>
        <translation>son classeur ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>le dossier n’a pas pu être créé</translation>
    </message>
    <message>
        <source>the folder holds a workbook already</source>
        <translation>le dossier contient déjà un classeur</translation>
    </message>
    <message>
        <source>it needs %1, and there is room for %2</source>
        <translation>il lui faut %1, et il y a de la place pour %2</translation>
    </message>
    <message>
        <source>The project could not be written</source>
        <translation>Le projet n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The project was not written</source>
        <translation>Le projet n’a pas été écrit</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Écriture du projet</translation>
    </message>
    <message>
        <source>a snapshot of more than %1 GiB cannot be embedded</source>
        <translation>un instantané de plus de %1 Gio ne peut pas être incorporé</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The table could not be written</source>
        <translation>Le tableau n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another folder, free some space, or close the program that has the file open.</source>
        <translation>Choisissez un autre dossier, libérez de la place, ou fermez le programme qui tient le fichier ouvert.</translation>
    </message>
    <message>
        <source>The table is too large for a spreadsheet</source>
        <translation>Le tableau est trop grand pour un tableur</translation>
    </message>
    <message>
        <source>Filter further, choose fewer columns, or write a CSV.</source>
        <translation>Filtrez davantage, choisissez moins de colonnes ou écrivez un CSV.</translation>
    </message>
    <message>
        <source>a row has not as many cells as there are columns</source>
        <translation>une ligne n’a pas autant de cellules qu’il y a de colonnes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>In this CSV an apostrophe leads what a spreadsheet would run as a formula: it is not part of the data.</source>
        <translation>Dans ce CSV, une apostrophe précède ce qu’un tableur exécuterait comme une formule&#xa0;: elle ne fait pas partie des données.</translation>
    </message>
    <message>
        <source>the name should end with %1</source>
        <translation>le nom doit se terminer par %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>A sheet has from 1 to %1 columns.</source>
        <translation>Une feuille a de 1 à %1 colonnes.</translation>
    </message>
    <message>
        <source>A sheet has at most %1 rows.</source>
        <translation>Une feuille a au plus %1 lignes.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Texts cut</source>
        <translation>Textes coupés</translation>
    </message>
    <message>
        <source>%1: a cell holds %2 characters. In CSV they are whole.</source>
        <translation>%1&#xa0;: une cellule contient au plus %2 caractères. En CSV, ils sont entiers.</translation>
    </message>
    <message>
        <source>No spreadsheet opens so many bytes.</source>
        <translation>Aucun tableur n’ouvre autant d’octets.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Experiences › Texts</source>
        <translation>Expériences › Textes</translation>
    </message>
    <message>
        <source>Experiences › Concordance</source>
        <translation>Expériences › Concordance</translation>
    </message>
    <message>
        <source>Next testimony</source>
        <translation>Témoignage suivant</translation>
    </message>
    <message>
        <source>Previous testimony</source>
        <translation>Témoignage précédent</translation>
    </message>
    <message>
        <source>Read on, to the next testimony at the end</source>
        <translation>Lire la suite, puis le témoignage suivant</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Remonter dans le texte</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Colour (0 takes it away)</source>
        <translation>Couleur (0 l’enlève)</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Copy the quotation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation>Taille habituelle des lettres</translation>
    </message>
    <message>
        <source>Bookmark the testimonies of the chosen lines</source>
        <translation>Mettre un signet aux témoignages des lignes choisies</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>On a number</source>
        <translation>Sur un chiffre</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The snapshot could not be opened</source>
        <translation>L’instantané n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Import the published files again to make a new one.</source>
        <translation>Importez à nouveau les fichiers publiés pour en faire un autre.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not built on this system&apos;s SQLite</source>
        <translation>le pilote SQLite de Qt n’est pas construit sur le SQLite de ce système</translation>
    </message>
    <message>
        <source>The snapshot could not be written</source>
        <translation>L’instantané n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>le fichier n’existe pas</translation>
    </message>
    <message>
        <source>The snapshot could not be opened safely</source>
        <translation>L’instantané n’a pas pu être ouvert sans risque</translation>
    </message>
    <message>
        <source>it is not a Vigie snapshot</source>
        <translation>ce n’est pas un instantané de Vigie</translation>
    </message>
    <message>
        <source>it was written by a later version of Vigie (format %1)</source>
        <translation>il a été écrit par une version plus récente de Vigie (format %1)</translation>
    </message>
    <message>
        <source>Update Vigie.</source>
        <translation>Mettez Vigie à jour.</translation>
    </message>
    <message>
        <source>its format is unknown</source>
        <translation>son format est inconnu</translation>
    </message>
    <message>
        <source>Free some space and try again: earlier snapshots are untouched.</source>
        <translation>Libérez de la place et recommencez&#xa0;: les instantanés précédents sont intacts.</translation>
    </message>
    <message>
        <source>The file could not be put in place</source>
        <translation>Le fichier n’a pas pu être mis en place</translation>
    </message>
    <message>
        <source>Check the free space and that you may write in its folder.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The snapshot is damaged</source>
        <translation>L’instantané est abîmé</translation>
    </message>
    <message>
        <source>the column %1 of %2 contradicts itself</source>
        <translation>la colonne %1 de %2 se contredit</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>L’ouverture a été annulée</translation>
    </message>
    <message>
        <source>The texts could not be read</source>
        <translation>Les textes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The snapshot is not sound</source>
        <translation>L’instantané n’est pas sain</translation>
    </message>
    <message>
        <source>%1: %2 rows on disk, %3 in memory, %4 in the report</source>
        <translation>%1&#xa0;: %2 lignes sur le disque, %3 en mémoire, %4 dans le rapport</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>Create the folder or choose another.</source>
        <translation>Créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Sealing the columns of %1</source>
        <translation>Scellement des colonnes de %1</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Checking the snapshot</source>
        <translation>Vérification de l’instantané</translation>
    </message>
    <message>
        <source>the disk is full: there was room for %1 only</source>
        <translation>le disque est plein&#xa0;: il n’y avait de place que pour %1</translation>
    </message>
    <message>
        <source>this is the name of a folder</source>
        <translation>c’est le nom d’un dossier</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>another import is writing it</source>
        <translation>un autre import est en train de l’écrire</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another name.</source>
        <translation>Attendez qu’il soit terminé, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>il n’est pas possible d’écrire dans son dossier</translation>
    </message>
    <message>
        <source>The search index could not be written</source>
        <translation>L’index de recherche n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>the cache folder cannot be written</source>
        <translation>il n’est pas possible d’écrire dans le dossier de cache</translation>
    </message>
    <message>
        <source>VIGIE_CACHE_DIR may name another folder.</source>
        <translation>VIGIE_CACHE_DIR peut désigner un autre dossier.</translation>
    </message>
    <message>
        <source>The indexing was cancelled</source>
        <translation>L’indexation a été annulée</translation>
    </message>
    <message>
        <source>Waiting for another indexing</source>
        <translation>Attente d’une autre indexation</translation>
    </message>
    <message>
        <source>It starts again when the snapshot is opened again.</source>
        <translation>Elle recommencera à la prochaine ouverture de l’instantané.</translation>
    </message>
    <message>
        <source>Indexing for the search</source>
        <translation>Indexation pour la recherche</translation>
    </message>
    <message>
        <source>The search index cannot be used</source>
        <translation>L’index de recherche ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>ses parties ne vont pas ensemble</translation>
    </message>
    <message>
        <source>It is built again when the snapshot is opened again.</source>
        <translation>Il sera reconstruit à la prochaine ouverture de l’instantané.</translation>
    </message>
    <message>
        <source>its content hash is none</source>
        <translation>son empreinte de contenu n’en est pas une</translation>
    </message>
    <message>
        <source>The words to search for were not understood</source>
        <translation>Les mots à chercher n’ont pas été compris</translation>
    </message>
    <message>
        <source>it is damaged or of another version</source>
        <translation>il est abîmé ou d’une autre version</translation>
    </message>
    <message>
        <source>it belongs to another content</source>
        <translation>il appartient à un autre contenu</translation>
    </message>
    <message>
        <source>it names rows that do not exist</source>
        <translation>il nomme des lignes qui n’existent pas</translation>
    </message>
    <message>
        <source>row %1 is missing</source>
        <translation>la ligne %1 manque</translation>
    </message>
    <message>
        <source>Check the free space; VIGIE_CACHE_DIR may name another folder.</source>
        <translation>Vérifiez la place libre&#x202f;; VIGIE_CACHE_DIR peut désigner un autre dossier.</translation>
    </message>
    <message>
        <source>Preparing the search inside words</source>
        <translation>Préparation de la recherche à l’intérieur des mots</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Le fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The name could not be changed</source>
        <translation>Le nom n’a pas pu être changé</translation>
    </message>
    <message>
        <source>The workbook could not be copied</source>
        <translation>Le classeur n’a pas pu être copié</translation>
    </message>
    <message>
        <source>The workbook could not be written</source>
        <translation>Le classeur n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>only its log is left</source>
        <translation>seul son journal subsiste</translation>
    </message>
    <message>
        <source>The workbook could not be opened</source>
        <translation>Le classeur n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>il n’y a pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is a “%1” already</source>
        <translation>il y a déjà un «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the new name is empty</source>
        <translation>le nouveau nom est vide</translation>
    </message>
    <message>
        <source>this is the workbook itself</source>
        <translation>c’est le classeur lui-même</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>its tables are not those of a workbook</source>
        <translation>ses tables ne sont pas celles d’un classeur</translation>
    </message>
    <message>
        <source>The workbook is damaged</source>
        <translation>Le classeur est abîmé</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>it is open in %1 (process %2 on %3)</source>
        <translation>il est ouvert dans %1 (processus %2 sur %3)</translation>
    </message>
    <message>
        <source>Close it there first. If that program no longer runs, remove %1.</source>
        <translation>Fermez-le d’abord là-bas. Si ce programme ne tourne plus, supprimez %1.</translation>
    </message>
    <message>
        <source>it is not an SQLite file</source>
        <translation>ce n’est pas un fichier SQLite</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>il a été tronqué</translation>
    </message>
    <message>
        <source>it is a database of another kind</source>
        <translation>c’est une base de données d’une autre sorte</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>it is no copy: its log may be elsewhere</source>
        <translation>ce n’est pas une copie&#xa0;: son journal est peut-être ailleurs</translation>
    </message>
    <message>
        <source>Have the project made again.</source>
        <translation>Faites créer à nouveau le projet.</translation>
    </message>
    <message>
        <source>it is damaged and could not be put aside</source>
        <translation>il est abîmé et n’a pas pu être mis de côté</translation>
    </message>
    <message>
        <source>a row does not agree with its check sum</source>
        <translation>une ligne ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
        <source>The note could not be kept</source>
        <translation>La note n’a pas pu être conservée</translation>
    </message>
    <message>
        <source>the testimony has no identifier</source>
        <translation>le témoignage n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>there is no colour %1</source>
        <translation>il n’y a pas de couleur %1</translation>
    </message>
</context>
<context>
    <name>StructureDocument</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparée à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Valeurs par période</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Structure sheet — %1</source>
        <translation>Fiche de la structure —&#xa0;%1</translation>
    </message>
    <message>
        <source>Indicators are the values as published, of the whole snapshot, placed among those of the peers named above; no structure is ranked. Testimonies are voluntary and moderated: they are no sample of the users. 95% intervals: Wilson for shares, Kaplan–Meier with log(−log) limits for delays.</source>
        <translation>Les indicateurs sont les valeurs telles que publiées, sur tout l’instantané, situées parmi celles des pairs nommés ci-dessus&#x202f;; aucune structure n’est classée. Les témoignages sont volontaires et modérés&#xa0;: ils ne sont pas un échantillon des usagers. Intervalles à 95&#xa0;%&#xa0;: Wilson pour les parts, Kaplan–Meier avec bornes log(−log) pour les délais.</translation>
    </message>
    <message>
        <source>What the files say of this structure</source>
        <translation>Ce que les fichiers disent de cette structure</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for a French Excel (*.csv)</source>
        <translation>CSV pour Excel en français (*.csv)</translation>
    </message>
    <message>
        <source>CSV for programs: commas, decimal points (*.csv)</source>
        <translation>CSV pour programmes&#xa0;: virgules, points décimaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Recherche de données personnelles</translation>
    </message>
    <message numerus="yes">
        <source>telephone numbers: %1</source>
        <translation>
            <numerusform>numéro de téléphone&#xa0;: %1</numerusform>
            <numerusform>numéros de téléphone&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>e-mail addresses: %1</source>
        <translation>
            <numerusform>adresse électronique&#xa0;: %1</numerusform>
            <numerusform>adresses électroniques&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number plates: %1</source>
        <translation>
            <numerusform>plaque d’immatriculation&#xa0;: %1</numerusform>
            <numerusform>plaques d’immatriculation&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>texts with what looks like personal data: %1 (%2)</source>
        <translation>textes semblant contenir des données personnelles&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>pseudonyms: %1</source>
        <translation>pseudonymes&#xa0;: %1</translation>
    </message>
    <message>
        <source>n = %1 (%2)</source>
        <translation>n = %1 (%2)</translation>
    </message>
    <message>
        <source>What looks like a telephone number, an e-mail address or a number plate in a text, and every pseudonym, is […].</source>
        <translation>Ce qui ressemble, dans un texte, à un numéro de téléphone, une adresse électronique ou une plaque d’immatriculation, ainsi que tout pseudonyme, devient […].</translation>
    </message>
</context>
<context>
    <name>TerritoryDocument</name>
    <message>
        <source>In the users&apos; words</source>
        <translation>Dans les mots des usagers</translation>
    </message>
    <message>
        <source>Testimonies are voluntary and moderated: they are no sample of the users, and départements are compared here without being ranked. 95% intervals: Wilson for shares, Kaplan–Meier with log(−log) limits for delays.</source>
        <translation>Les témoignages sont volontaires et modérés&#xa0;: ils ne sont pas un échantillon des usagers, et les départements sont ici comparés sans être classés. Intervalles à 95&#xa0;%&#xa0;: Wilson pour les parts, Kaplan–Meier avec bornes log(−log) pour les délais.</translation>
    </message>
</context>
<context>
    <name>TerritoryFacts</name>
    <message>
        <source>caution: %1</source>
        <translation>prudence&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>higher than in %1 of the %2 other départements with n ≥ %3</source>
        <translation>plus haut que dans&#xa0;%1 des&#xa0;%2 autres départements avec n ≥&#xa0;%3</translation>
    </message>
    <message>
        <source>everywhere: %1</source>
        <translation>partout&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>%1 of %2 that state one</source>
        <translation>%1 sur&#xa0;%2 qui en expriment un</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>95% CI: %1–%2 days</source>
        <translation>IC 95&#xa0;%&#xa0;:&#xa0;%1–%2 jours</translation>
    </message>
    <message>
        <source>95% CI: from %1 days</source>
        <translation>IC 95&#xa0;%&#xa0;: à partir de&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur&#xa0;%2 ont une réponse</translation>
    </message>
    <message>
        <source>First answer, median</source>
        <translation>1re réponse, médiane</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Answered within %1 days</source>
        <translation>Réponse en&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>other networks: %1</source>
        <translation>autres réseaux&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>of which active: %1</source>
        <translation>dont actives&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Delays: this snapshot dates no answer.</source>
        <translation>Délais&#xa0;: cet instantané ne date aucune réponse.</translation>
    </message>
    <message>
        <source>Delays run from publication to the first answer; those that wait are counted as waiting until %1 (Kaplan–Meier).</source>
        <translation>Les délais vont de la publication à la première réponse&#xa0;; ce qui attend est compté comme en attente jusqu’au&#xa0;%1 (Kaplan–Meier).</translation>
    </message>
    <message>
        <source>Shares of sentiments leave the filter&apos;s choice among sentiments aside.</source>
        <translation>Les parts de ressentis laissent de côté le choix du filtre parmi les ressentis.</translation>
    </message>
</context>
<context>
    <name>TestimonyMarker</name>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>add a code</source>
        <translation>ajouter un code</translation>
    </message>
    <message>
        <source>remove a code</source>
        <translation>retirer un code</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>ValueTitles</name>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Fictitious data</source>
        <translation>Données fictives</translation>
    </message>
</context>
<context>
    <name>vigie::AboutDialog</name>
    <message>
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
    <message>
        <source>Licences of the works that Vigie is made with</source>
        <translation>Licences des œuvres dont Vigie est faite</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Data that you import: %1, %2. None of it is distributed with Vigie.</source>
        <translation>Données que vous importez&#xa0;: %1, %2. Aucune n’est distribuée avec Vigie.</translation>
    </message>
    <message>
        <source>Outlines of the map: Natural Earth (public domain); GSHHG and DCW-GMT, P. Wessel and W. H. F. Smith (LGPL-3.0-or-later); modified.</source>
        <translation>Contours de la carte&#xa0;: Natural Earth (domaine public)&#x202f;; GSHHG et DCW-GMT, P. Wessel et W. H. F. Smith (LGPL-3.0-or-later)&#x202f;; modifiés.</translation>
    </message>
    <message>
        <source>Codes, names, populations and postal codes: Insee, La Poste, DGFiP, by way of Etalab (Licence Ouverte 2.0).</source>
        <translation>Codes, noms, populations et codes postaux&#xa0;: Insee, La Poste, DGFiP, par Etalab (Licence Ouverte 2.0).</translation>
    </message>
    <message>
        <source>Places of towns and capitals: GeoNames (CC BY 4.0), modified. Positions of many towns are approximate.</source>
        <translation>Position des villes et des capitales&#xa0;: GeoNames (CC BY 4.0), modifiées. Beaucoup de positions sont approximatives.</translation>
    </message>
    <message>
        <source>Names of countries: i18n-iso-countries (MIT), Unicode CLDR (Unicode-3.0).</source>
        <translation>Noms des pays&#xa0;: i18n-iso-countries (MIT), Unicode CLDR (Unicode-3.0).</translation>
    </message>
    <message>
        <source>Colours: ColorBrewer (Apache-2.0), and after Masataka Okabe and Kei Ito.</source>
        <translation>Couleurs&#xa0;: ColorBrewer (Apache-2.0), et d’après Masataka Okabe et Kei Ito.</translation>
    </message>
    <message>
        <source>Demonstration: fictitious data, written for Vigie.</source>
        <translation>Démonstration&#xa0;: données fictives, écrites pour Vigie.</translation>
    </message>
    <message>
        <source>Vigie is not affiliated with the DITP or Services Publics +, and is not endorsed by them.</source>
        <translation>Vigie n’est pas affiliée à la DITP ni à Services Publics +, et n’est pas approuvée par eux.</translation>
    </message>
    <message>
        <source>Sources of the data and their licences</source>
        <translation>Sources des données et leurs licences</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Works of others</source>
        <translation>&amp;Œuvres d’autrui</translation>
    </message>
    <message>
        <source>Licence of Vigie</source>
        <translation>Licence de Vigie</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Letters of figures and pages that are saved: DejaVu Sans (Bitstream Vera and Arev licences).</source>
        <translation>Caractères des figures et des pages enregistrées&#xa0;: DejaVu Sans (licences Bitstream Vera et Arev).</translation>
    </message>
</context>
<context>
    <name>vigie::AppearanceMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vigie::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>%1 — click to remove</source>
        <translation>%1 — cliquer pour retirer</translation>
    </message>
    <message>
        <source>Remove this condition: %1</source>
        <translation>Retirer cette condition&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s)</source>
        <translation>
            <numerusform>%Ln structure</numerusform>
            <numerusform>%Ln structures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — click to remove, Alt+click for the opposite</source>
        <translation>%1 — cliquer pour retirer, Alt+clic pour le contraire</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Ask for the opposite</source>
        <translation>Demander le contraire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Copy the whole filter as text</source>
        <translation>Copier tout le filtre comme texte</translation>
    </message>
    <message>
        <source>The text restores the filter when it is pasted into the search field, here or elsewhere</source>
        <translation>Le texte rétablit le filtre quand on le colle dans le champ de recherche, ici ou ailleurs</translation>
    </message>
    <message>
        <source>The filter was copied as text</source>
        <translation>Le filtre a été copié comme texte</translation>
    </message>
    <message>
        <source>%1 negative (%2)</source>
        <translation>%1 négatifs (%2)</translation>
    </message>
    <message>
        <source>negative: %1</source>
        <translation>négatifs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 that state a sentiment, whatever the filter asks of it</source>
        <translation>%1 des %2 qui disent un ressenti, quoi que le filtre en demande</translation>
    </message>
</context>
<context>
    <name>vigie::CodeEditor</name>
    <message>
        <source>Add a code (T)</source>
        <translation>Ajouter un code (T)</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>One of your own tags: type, and Enter adds it (T)</source>
        <translation>Une étiquette à vous&#xa0;: tapez, puis Entrée l’ajoute (T)</translation>
    </message>
    <message>
        <source>%1 — click to take this code away</source>
        <translation>%1 — cliquer pour retirer ce code</translation>
    </message>
    <message>
        <source>Take the code away: %1</source>
        <translation>Retirer le code&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::CommandPalette</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Structure, typology, indicator, département, view or action</source>
        <translation>Structure, typologie, indicateur, département, vue ou action</translation>
    </message>
    <message>
        <source>Nothing is called so. Part of a name, a town or a code is enough.</source>
        <translation>Rien ne porte ce nom. Une partie d’un nom, une ville ou un code suffit.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inactive)</translation>
    </message>
    <message>
        <source>%1 (not possible now)</source>
        <translation>%1 (impossible pour l’instant)</translation>
    </message>
</context>
<context>
    <name>vigie::CompareView</name>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Response delays</source>
        <translation>Délais de réponse</translation>
    </message>
    <message>
        <source>Monthly trend</source>
        <translation>Évolution mensuelle</translation>
    </message>
    <message>
        <source>&amp;Read the experiences</source>
        <translation>Lire les e&amp;xpériences</translation>
    </message>
    <message>
        <source>Read the experiences</source>
        <translation>Lire les expériences</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Re&amp;grouper par</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>Par&amp;t du ressenti</translation>
    </message>
    <message>
        <source>&amp;Widen the limits for overdispersion</source>
        <translation>Élargir les limites pour &amp;surdispersion</translation>
    </message>
    <message>
        <source>When groups differ by more than chance everywhere, only those that differ more than the others stand out.</source>
        <translation>Quand les groupes diffèrent partout plus que par hasard, seuls ressortent ceux qui diffèrent plus que les autres.</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>Regrouper &amp;par</translation>
    </message>
    <message>
        <source>&amp;Days counted from</source>
        <translation>&amp;Jours comptés depuis</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>publication (official definition)</source>
        <translation>la publication (définition officielle)</translation>
    </message>
    <message>
        <source>writing (what the user lives)</source>
        <translation>la rédaction (ce que vit l’usager)</translation>
    </message>
    <message>
        <source>&amp;Months by</source>
        <translation>&amp;Mois par</translation>
    </message>
    <message>
        <source>number of experiences</source>
        <translation>nombre d’expériences</translation>
    </message>
    <message>
        <source>share: %1</source>
        <translation>part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two filters</source>
        <translation>Deux filtres</translation>
    </message>
    <message>
        <source>Filters the experiences that still waited on the date of the data, and lists them.</source>
        <translation>Filtre les expériences qui attendaient encore à la date des données, et les liste.</translation>
    </message>
    <message>
        <source>Unanswered for long</source>
        <translation>Longtemps sans réponse</translation>
    </message>
    <message>
        <source>Unanswered for more than %1 days (%2)</source>
        <translation>Sans réponse depuis plus de %1 jours (%2)</translation>
    </message>
    <message>
        <source>The testimonies that the filter leaves. A double click on a point, a curve or a month filters; with Ctrl, it also leads to them.</source>
        <translation>Les témoignages que laisse le filtre. Un double clic sur un point, une courbe ou un mois filtre&#x202f;; avec Ctrl, il y conduit aussi.</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Sho&amp;wn as</source>
        <translation>Présen&amp;tation</translation>
    </message>
    <message>
        <source>curves of the share answered</source>
        <translation>courbes de la part avec réponse</translation>
    </message>
    <message>
        <source>histogram of the days</source>
        <translation>histogramme des jours</translation>
    </message>
    <message>
        <source>&amp;Counted by</source>
        <translation>&amp;Compté par</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>experiences</source>
        <translation>expériences</translation>
    </message>
    <message>
        <source>mentions of services</source>
        <translation>mentions de services</translation>
    </message>
    <message>
        <source>An experience that names two services is one experience and two mentions.</source>
        <translation>Une expérience qui nomme deux services vaut une expérience et deux mentions.</translation>
    </message>
</context>
<context>
    <name>vigie::ConcordanceBar</name>
    <message>
        <source>A word, a beginning* or “a phrase”, then Enter</source>
        <translation>Un mot, un début* ou «&#xa0;une expression&#xa0;», puis Entrée</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>keyword (0)</source>
        <translation>mot-clé (0)</translation>
    </message>
    <message>
        <source>first word to the left (1L)</source>
        <translation>premier mot à gauche (1L)</translation>
    </message>
    <message>
        <source>second word to the left (2L)</source>
        <translation>deuxième mot à gauche (2L)</translation>
    </message>
    <message>
        <source>first word to the right (1R)</source>
        <translation>premier mot à droite (1R)</translation>
    </message>
    <message>
        <source>second word to the right (2R)</source>
        <translation>deuxième mot à droite (2R)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Re&amp;grouper par</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+B)</source>
        <translation>Signet (Ctrl+B)</translation>
    </message>
    <message>
        <source>The testimonies of the chosen lines; once more takes the bookmark away</source>
        <translation>Les témoignages des lignes choisies&#x202f;; une seconde fois retire le signet</translation>
    </message>
    <message>
        <source>Export the lines…</source>
        <translation>Exporter les lignes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>vigie::ConcordanceGroupModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Témoignages</translation>
    </message>
</context>
<context>
    <name>vigie::ConcordanceModel</name>
    <message>
        <source>Bookmarked testimonies (Ctrl+B)</source>
        <translation>Témoignages avec signet (Ctrl+B)</translation>
    </message>
    <message>
        <source>Sorts by the first word to the left; once more, by the second</source>
        <translation>Trie par le premier mot à gauche&#x202f;; une seconde fois, par le deuxième</translation>
    </message>
    <message>
        <source>Sorts by the keyword</source>
        <translation>Trie par le mot-clé</translation>
    </message>
    <message>
        <source>Sorts by the first word to the right; once more, by the second</source>
        <translation>Trie par le premier mot à droite&#x202f;; une seconde fois, par le deuxième</translation>
    </message>
    <message>
        <source>Sorts in the order of publication</source>
        <translation>Trie dans l’ordre de publication</translation>
    </message>
    <message>
        <source>Number of the testimony</source>
        <translation>Numéro du témoignage</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Left context</source>
        <translation>Contexte gauche</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Right context</source>
        <translation>Contexte droit</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Avec signet</translation>
    </message>
    <message>
        <source>Not bookmarked</source>
        <translation>Sans signet</translation>
    </message>
</context>
<context>
    <name>vigie::ConcordanceView</name>
    <message>
        <source>Lines of the concordance</source>
        <translation>Lignes de la concordance</translation>
    </message>
    <message>
        <source>Groups of lines</source>
        <translation>Groupes de lignes</translation>
    </message>
    <message>
        <source>Lines are sorted by publication, by the keyword, or by the words beside it.</source>
        <translation>Les lignes sont triées par publication, par le mot-clé ou par les mots voisins.</translation>
    </message>
    <message>
        <source>Which word is to be seen in its context? Type one above, or search words in the field at the top: without a word here, those of the filter are shown.</source>
        <translation>Quel mot voir dans son contexte&#x202f;? Tapez-en un ci-dessus, ou cherchez des mots dans le champ en haut&#xa0;: sans mot ici, ceux du filtre sont montrés.</translation>
    </message>
    <message>
        <source>Reading… these are the lines of before.</source>
        <translation>Lecture… ces lignes sont celles d’avant.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln line(s); all are being counted…</source>
        <translation>
            <numerusform>La première ligne (%Ln)&#x202f;; toutes sont en cours de comptage…</numerusform>
            <numerusform>Les %Ln premières lignes&#x202f;; toutes sont en cours de comptage…</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected testimonies do not have these words. Ask for a beginning (relanc*), or remove a condition above.</source>
        <translation>Les témoignages sélectionnés n’ont pas ces mots. Demandez un début (relanc*), ou retirez une condition ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimony(ies)</source>
        <translation>
            <numerusform>%Ln témoignage</numerusform>
            <numerusform>%Ln témoignages</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1 of the lines are listed: ask for something narrower</source>
        <translation>seules %1 des lignes sont listées&#xa0;: demandez plus précis</translation>
    </message>
    <message>
        <source>Stopped. Enter in the field reads again.</source>
        <translation>Arrêté. Entrée dans le champ relance la lecture.</translation>
    </message>
    <message>
        <source>Stopped: these are the lines of before.</source>
        <translation>Arrêté&#xa0;: ces lignes sont celles d’avant.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: these are the first %Ln line(s).</source>
        <translation>
            <numerusform>Arrêté&#xa0;: voici la première ligne (%Ln).</numerusform>
            <numerusform>Arrêté&#xa0;: voici les %Ln premières lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the lines of before.</source>
        <translation>Ces lignes sont celles d’avant.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>take the bookmark away</source>
        <translation>retirer le signet</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>Export the lines</source>
        <translation>Exporter les lignes</translation>
    </message>
    <message>
        <source>concordance.csv</source>
        <translation>concordance.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>There are no lines to export yet.</source>
        <translation>Il n’y a pas encore de lignes à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::CriteriaFacet</name>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, exclu</translation>
    </message>
</context>
<context>
    <name>vigie::CrossingModel</name>
    <message>
        <source>Published</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Testimony no.</source>
        <translation>Témoignage n°</translation>
    </message>
</context>
<context>
    <name>vigie::ExperienceList</name>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Deux lignes</translation>
    </message>
    <message>
        <source>Four lines</source>
        <translation>Quatre lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns are seen; also by a right click on their heads</source>
        <translation>Colonnes affichées&#x202f;; aussi par un clic droit sur leurs en-têtes</translation>
    </message>
    <message>
        <source>%1 read of %2</source>
        <translation>%1 lues sur %2</translation>
    </message>
</context>
<context>
    <name>vigie::ExperienceModel</name>
    <message>
        <source>Published</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>%1 — read</source>
        <translation>%1 — lue</translation>
    </message>
    <message>
        <source>%1 — not read yet</source>
        <translation>%1 — pas encore lue</translation>
    </message>
</context>
<context>
    <name>vigie::ExperienceReader</name>
    <message>
        <source>Testimony</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>(without title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>publié le %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>First answer on %1</source>
        <translation>Première réponse le %1</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>après %Ln jour</numerusform>
            <numerusform>après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Useful: %1 · useless: %2</source>
        <translation>Utile&#xa0;: %1 · inutile&#xa0;: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Description&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the selection: the filter leaves this testimony out.</source>
        <translation>Hors de la sélection&#xa0;: le filtre laisse ce témoignage de côté.</translation>
    </message>
    <message>
        <source>Posted as: %1</source>
        <translation>Posté comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>the user lives in: %1</source>
        <translation>l’usager habite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the structure</source>
        <translation>Montrer la structure</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Author&apos;s verdict: %1</source>
        <translation>Avis de l’auteur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ExperiencesPlace</name>
    <message>
        <source>Ways to read the experiences</source>
        <translation>Façons de lire les expériences</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Specific vocabulary</source>
        <translation>Vocabulaire spécifique</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>vigie::ExperiencesView</name>
    <message>
        <source>Reading %1 / %2</source>
        <translation>Lecture %1 / %2</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+-)</source>
        <translation>Lettres plus petites (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Lettres plus grandes (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy the quotation (C)</source>
        <translation>Copier la citation (C)</translation>
    </message>
    <message>
        <source>The selected words, or the whole description, with their reference</source>
        <translation>Les mots sélectionnés, ou toute la description, avec leur référence</translation>
    </message>
    <message>
        <source>Hit %1 / %2</source>
        <translation>Occurrence %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>No further hit.</source>
        <translation>Pas d’autre occurrence plus loin.</translation>
    </message>
    <message>
        <source>No earlier hit.</source>
        <translation>Pas d’occurrence plus haut.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>The quotation was copied with its reference.</source>
        <translation>La citation a été copiée avec sa référence.</translation>
    </message>
    <message>
        <source>Next testimony (J)</source>
        <translation>Témoignage suivant (J)</translation>
    </message>
    <message>
        <source>Previous testimony (K)</source>
        <translation>Témoignage précédent (K)</translation>
    </message>
    <message>
        <source>Bookmark (B); unread again: R</source>
        <translation>Signet (B)&#x202f;; remettre en non lu&#xa0;: R</translation>
    </message>
    <message>
        <source>Write a note (N); Escape goes back to the list</source>
        <translation>Écrire une note (N)&#x202f;; Échap revient à la liste</translation>
    </message>
    <message>
        <source>Not in the selection</source>
        <translation>Hors de la sélection</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
</context>
<context>
    <name>vigie::FacetGroup</name>
    <message>
        <source>Exclude, or let in again (Alt+click)</source>
        <translation>Exclure, ou réadmettre (Alt+clic)</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <translation>%1, filtré</translation>
    </message>
    <message>
        <source>The filter asks for something here</source>
        <translation>Le filtre demande quelque chose ici</translation>
    </message>
</context>
<context>
    <name>vigie::FacetModel</name>
    <message>
        <source>%1, excluded</source>
        <translation>%1, exclu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FacetTree</name>
    <message>
        <source>Space chooses a value, Alt+Enter excludes it.</source>
        <translation>Espace choisit une valeur, Alt+Entrée l’exclut.</translation>
    </message>
    <message>
        <source>&amp;Ask for it no longer</source>
        <translation>&amp;Ne plus demander</translation>
    </message>
    <message>
        <source>&amp;Ask for it</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>&amp;Let it in again</source>
        <translation>&amp;Réadmettre</translation>
    </message>
    <message>
        <source>&amp;Exclude it</source>
        <translation>&amp;Exclure</translation>
    </message>
</context>
<context>
    <name>vigie::FigureExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Write the figure as &amp;data beside it (JSON)</source>
        <translation>Écrire les &amp;données de la figure à côté (JSON)</translation>
    </message>
    <message>
        <source>&amp;Leave the source line out of the picture</source>
        <translation>É&amp;carter de l’image la ligne de source</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>PNG: a picture, for documents and the web</source>
        <translation>PNG&#xa0;: une image, pour les documents et le web</translation>
    </message>
    <message>
        <source>SVG: a drawing that can be changed</source>
        <translation>SVG&#xa0;: un dessin modifiable</translation>
    </message>
    <message>
        <source>PDF: a page to be printed</source>
        <translation>PDF&#xa0;: une page à imprimer</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>What the figure shows, in a sentence: for those who hear it instead of seeing it</source>
        <translation>Ce que montre la figure, en une phrase&#xa0;: pour qui l’entend au lieu de la voir</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Rés&amp;olution</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>Te&amp;xte de remplacement</translation>
    </message>
    <message>
        <source>Another width</source>
        <translation>Autre largeur</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>The picture will not say where its numbers come from. The licence of the data asks that whoever shows it names their source and their date.

A file beside the picture will keep the sources, and say that the line was removed.</source>
        <translation>L’image ne dira pas d’où viennent ses chiffres. La licence des données demande à qui la montre de nommer leur source et leur date.

Un fichier joint à l’image gardera les sources et dira que la ligne a été retirée.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>The figure has no room in this size.</source>
        <translation>La figure ne tient pas à cette taille.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 dots</source>
        <translation>%1 × %2 points</translation>
    </message>
</context>
<context>
    <name>vigie::FigureMenu</name>
    <message>
        <source>&amp;Save the figure…</source>
        <translation>&amp;Enregistrer la figure…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Save the &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>Cop&amp;y the table</source>
        <translation>Copier le ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Where does this number come from?</source>
        <translation>&amp;D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Add to the report</source>
        <translation>&amp;Ajouter au rapport</translation>
    </message>
</context>
<context>
    <name>vigie::FigurePanel</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the numbers behind the figure</source>
        <translation>Montrer les nombres derrière la figure</translation>
    </message>
    <message>
        <source>Save or copy this figure</source>
        <translation>Enregistrer ou copier cette figure</translation>
    </message>
    <message>
        <source>Show the table: %1</source>
        <translation>Montrer le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save or copy: %1</source>
        <translation>Enregistrer ou copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>En évidence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::FilterPanel</name>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Criteria (− ○ + not given)</source>
        <translation>Thématiques (− ○ + non rens.)</translation>
    </message>
    <message>
        <source>Period of publication</source>
        <translation>Période de publication</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Network › typology › structure</source>
        <translation>Réseau › typologie › structure</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Author&apos;s evaluation</source>
        <translation>Évaluation de l’auteur</translation>
    </message>
    <message>
        <source>Delay of the first answer</source>
        <translation>Délai de la première réponse</translation>
    </message>
    <message>
        <source>no delay known</source>
        <translation>délai inconnu</translation>
    </message>
    <message>
        <source>7 days at most</source>
        <translation>7 jours au plus</translation>
    </message>
    <message>
        <source>8 to 15 days</source>
        <translation>8 à 15 jours</translation>
    </message>
    <message>
        <source>16 to 30 days</source>
        <translation>16 à 30 jours</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>more than 90 days</source>
        <translation>plus de 90 jours</translation>
    </message>
    <message>
        <source>Posted as</source>
        <translation>Posté comme</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Longueur du texte</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>under 200 characters</source>
        <translation>moins de 200 caractères</translation>
    </message>
    <message>
        <source>200 to 499</source>
        <translation>200 à 499</translation>
    </message>
    <message>
        <source>500 to 999</source>
        <translation>500 à 999</translation>
    </message>
    <message>
        <source>1,000 to 1,999</source>
        <translation>1&#x202f;000 à 1&#x202f;999</translation>
    </message>
    <message>
        <source>2,000 to 4,999</source>
        <translation>2&#x202f;000 à 4&#x202f;999</translation>
    </message>
    <message>
        <source>5,000 characters or more</source>
        <translation>5&#x202f;000 caractères ou plus</translation>
    </message>
    <message>
        <source>Mixed criteria (− and +)</source>
        <translation>Thématiques mixtes (− et +)</translation>
    </message>
    <message>
        <source>My groups of structures</source>
        <translation>Mes groupes de structures</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
</context>
<context>
    <name>vigie::FindingModel</name>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixtes</translation>
    </message>
    <message>
        <source>all of one length</source>
        <translation>toutes de même longueur</translation>
    </message>
    <message>
        <source>of several lengths</source>
        <translation>de plusieurs longueurs</translation>
    </message>
</context>
<context>
    <name>vigie::GroupFacet</name>
    <message>
        <source>My groups of structures</source>
        <translation>Mes groupes de structures</translation>
    </message>
    <message>
        <source>A group gathers structures under a name of your own, by a list of codes or names or by a rule. There is none yet.</source>
        <translation>Un groupe réunit des structures sous un nom à vous, par une liste de codes ou de noms ou par une règle. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Make and change groups…</source>
        <translation>Créer et modifier des groupes…</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; chooses nothing: %2</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» ne choisit rien&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Help of Vigie</source>
        <translation>Aide de Vigie</translation>
    </message>
    <message>
        <source>This link leads out of the help and is not followed: %1</source>
        <translation>Ce lien sort de l’aide et n’est pas suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) with these words</source>
        <translation>
            <numerusform>%Ln section avec ces mots</numerusform>
            <numerusform>%Ln sections avec ces mots</numerusform>
        </translation>
    </message>
    <message>
        <source>No section has all these words. Try fewer, or the beginning of a word.</source>
        <translation>Aucune section n’a tous ces mots. Essayez-en moins, ou le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Filters, notes, groups, views and decisions, in the order in which they were made. Choose a step to go back to it, or forward again.</source>
        <translation>Filtres, notes, groupes, vues et décisions, dans l’ordre où ils ont été faits. Choisissez une étape pour y revenir, ou pour avancer de nouveau.</translation>
    </message>
</context>
<context>
    <name>vigie::ImportController</name>
    <message>
        <source>The demonstration could not be opened</source>
        <translation>La démonstration n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>this build of Vigie does not contain it</source>
        <translation>cette construction de Vigie ne la contient pas</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>%1 Same content as “%2”.</source>
        <translation>%1 Contenu identique à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>vigie::ImportDialog</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Drop files, folders or ZIP archives here</source>
        <translation>Déposez ici des fichiers, des dossiers ou des archives ZIP</translation>
    </message>
    <message>
        <source>Vigie recognises the published files of Services Publics + by their columns, whatever they are called. Nothing is imported before you have seen what was recognised.</source>
        <translation>Vigie reconnaît les fichiers publiés de Services Publics&#xa0;+ à leurs colonnes, quel que soit leur nom. Rien n’est importé avant que vous ayez vu ce qui a été reconnu.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources to import</source>
        <translation>Sources à importer</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Published files (*.csv *.txt *.tsv *.json *.xlsx *.zip *.gz);;All files (*)</source>
        <translation>Fichiers publiés (*.csv *.txt *.tsv *.json *.xlsx *.zip *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing of it is kept.</source>
        <translation>L’import a été annulé&#xa0;: rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Examined: %1 of %2</source>
        <translation>Sources examinées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>None of these sources will be imported.</source>
        <translation>Aucune de ces sources ne sera importée.</translation>
    </message>
    <message>
        <source>To import: %1 of %2 · records: %3</source>
        <translation>Sources à importer&#xa0;: %1 sur %2 · enregistrements&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vigie::ImportPreparation</name>
    <message>
        <source>the archive is empty</source>
        <translation>l’archive est vide</translation>
    </message>
    <message>
        <source>the folder contains no file</source>
        <translation>le dossier ne contient aucun fichier</translation>
    </message>
    <message>
        <source>The source has gone</source>
        <translation>La source a disparu</translation>
    </message>
</context>
<context>
    <name>vigie::ImportSettings</name>
    <message>
        <source>Date of the data</source>
        <translation>Date des données</translation>
    </message>
    <message>
        <source>Read garbled accents again (Ã© → é)</source>
        <translation>Réparer les accents mal décodés (Ã© → é)</translation>
    </message>
    <message>
        <source>Label of the snapshot</source>
        <translation>Libellé de l’instantané</translation>
    </message>
    <message>
        <source>the names of the files</source>
        <translation>par défaut, le nom des fichiers</translation>
    </message>
    <message>
        <source>Otherwise: the newest date of update or publication in the data</source>
        <translation>Sinon&#xa0;: la date de mise à jour ou de publication la plus récente des données</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Day and month exchanged</source>
        <translation>Jour et mois inversés</translation>
    </message>
    <message>
        <source>report</source>
        <translation>signaler</translation>
    </message>
    <message>
        <source>correct where it is proved</source>
        <translation>corriger si c’est prouvé</translation>
    </message>
    <message>
        <source>always correct</source>
        <translation>toujours corriger</translation>
    </message>
    <message>
        <source>Whether days and months are exchanged is only seen while all dates are read: the report says it in any case.</source>
        <translation>L’inversion des jours et des mois ne se voit qu’à la lecture de toutes les dates&#xa0;: le rapport la signale dans tous les cas.</translation>
    </message>
    <message>
        <source>Texts that were UTF-8 and were read as Windows-1252. Without the tick they are only reported.</source>
        <translation>Textes UTF-8 qui ont été lus comme du Windows-1252. Si la case n’est pas cochée, ils sont seulement signalés.</translation>
    </message>
    <message>
        <source>Dates and repairs</source>
        <translation>Dates et réparations</translation>
    </message>
    <message>
        <source>Repairs…</source>
        <translation>Réparations…</translation>
    </message>
    <message numerus="yes">
        <source>Repairs (%Ln off)…</source>
        <translation>
            <numerusform>Réparations (%Ln désactivée)…</numerusform>
            <numerusform>Réparations (%Ln désactivées)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorDepartmentsPage</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95% CI</source>
        <translation>IC à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Structures taken out of the strip</source>
        <translation>Structures relevées sur la bande</translation>
    </message>
    <message>
        <source>Lowest tenth</source>
        <translation>Dixième le plus bas</translation>
    </message>
    <message>
        <source>Highest tenth</source>
        <translation>Dixième le plus haut</translation>
    </message>
    <message>
        <source>Filter on them</source>
        <translation>Filtrer sur elles</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Draw a rectangle over the strips to list structures</source>
        <translation>Tracez un rectangle sur les bandes pour lister des structures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s) of %1</source>
        <translation>
            <numerusform>%Ln structure sur %1</numerusform>
            <numerusform>%Ln structures sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the group a name first.</source>
        <translation>Donnez d’abord un nom au groupe.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already: give another name.</source>
        <translation>Un groupe nommé «&#xa0;%1&#xa0;» existe déjà&#xa0;: donnez un autre nom.</translation>
    </message>
    <message>
        <source>group of structures</source>
        <translation>groupe de structures</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” has %Ln structure(s).</source>
        <translation>
            <numerusform>Le groupe «&#xa0;%1&#xa0;» a %Ln structure.</numerusform>
            <numerusform>Le groupe «&#xa0;%1&#xa0;» a %Ln structures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorEntryPanel</name>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposé)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Better side</source>
        <translation>Meilleur sens</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Confirm the proposed side</source>
        <translation>Confirmer le sens proposé</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>unknown: the proposal is refused</source>
        <translation>inconnu&#xa0;: la proposition est refusée</translation>
    </message>
    <message>
        <source>as published or proposed</source>
        <translation>tel que publié ou proposé</translation>
    </message>
    <message>
        <source>&amp;Better side</source>
        <translation>Meilleur &amp;sens</translation>
    </message>
    <message>
        <source>Fa&amp;mily</source>
        <translation>Fa&amp;mille</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Fre&amp;quency</source>
        <translation>Fré&amp;quence</translation>
    </message>
    <message>
        <source>No definition is published.</source>
        <translation>Aucune définition n’est publiée.</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Définition&#xa0;: %1</translation>
    </message>
    <message>
        <source>No indicator is chosen.</source>
        <translation>Aucun indicateur n’est choisi.</translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorGroupsPage</name>
    <message>
        <source>&amp;Grouped by</source>
        <translation>Re&amp;groupé par</translation>
    </message>
    <message>
        <source>Double click on a point: its sheet; on a line: filter</source>
        <translation>Double clic sur un point&#xa0;: sa fiche&#x202f;; sur une ligne&#xa0;: filtrer</translation>
    </message>
    <message>
        <source>Sho&amp;wn as</source>
        <translation>Présen&amp;tation</translation>
    </message>
    <message>
        <source>boxes and points</source>
        <translation>boîtes et points</translation>
    </message>
    <message>
        <source>histogram of the values</source>
        <translation>histogramme des valeurs</translation>
    </message>
    <message>
        <source>Double click on a bar: its structures, filtered</source>
        <translation>Double clic sur une barre : ses structures, filtrées</translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut vaut mieux</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas vaut mieux</translation>
    </message>
    <message>
        <source>no side is better</source>
        <translation>aucun sens n’est meilleur</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>performance</translation>
    </message>
    <message>
        <source>proposed: %1, because it says “%2”</source>
        <translation>proposé&#xa0;: %1, à cause de la mention «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposé)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Better side</source>
        <translation>Meilleur sens</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorPairsPage</name>
    <message>
        <source>&amp;Against</source>
        <translation>Fa&amp;ce à</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>structures</source>
        <translation>structures</translation>
    </message>
    <message>
        <source>typologies (medians)</source>
        <translation>typologies (médianes)</translation>
    </message>
    <message>
        <source>There is no other indicator to compare with.</source>
        <translation>Il n’y a pas d’autre indicateur à comparer.</translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorTrendPage</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Trends by structure</source>
        <translation>Tendances par structure</translation>
    </message>
    <message>
        <source>All together (median)</source>
        <translation>Toutes ensemble (médiane)</translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorWatchPage</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Percentile among peers</source>
        <translation>Rang centile parmi les pairs</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Not watched: nobody decided which side is better</source>
        <translation>Non surveillé&#xa0;: personne n’a décidé quel sens est le meilleur</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Indicators that are not watched</source>
        <translation>Indicateurs non surveillés</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No structure of the selection stands worse than the middle half of its typology and gets worse (%1 comparable periods or more, decided indicators only).</source>
        <translation>Aucune structure de la sélection n’est moins bien placée que la moitié centrale de sa typologie tout en se dégradant (%1 périodes comparables ou plus, indicateurs décidés seulement).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) worse than the middle half of the typology, and getting worse</source>
        <translation>
            <numerusform>%Ln valeur moins bonne que la moitié centrale de la typologie, et qui se dégrade</numerusform>
            <numerusform>%Ln valeurs moins bonnes que la moitié centrale de la typologie, et qui se dégradent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) not decided</source>
        <translation>
            <numerusform>%Ln indicateur non décidé</numerusform>
            <numerusform>%Ln indicateurs non décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: values in several units</source>
        <translation>
            <numerusform>%Ln écarté&#xa0;: valeurs en plusieurs unités</numerusform>
            <numerusform>%Ln écartés&#xa0;: valeurs en plusieurs unités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorsView</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Chercher un indicateur</translation>
    </message>
    <message>
        <source>This snapshot has no indicator results.</source>
        <translation>Cet instantané n’a pas de résultats d’indicateurs.</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Read the experiences of this scope</source>
        <translation>Lire les expériences de ce périmètre</translation>
    </message>
    <message>
        <source>Only the indicators whose proposed better side nobody has confirmed or refused.</source>
        <translation>Seulement les indicateurs dont le meilleur sens proposé n’a été ni confirmé ni refusé.</translation>
    </message>
    <message>
        <source>Ways to look at the indicator</source>
        <translation>Façons de regarder l’indicateur</translation>
    </message>
    <message>
        <source>The testimonies on the structures that have a value of this indicator, of the same period.</source>
        <translation>Les témoignages sur les structures qui ont une valeur de cet indicateur, de la même période.</translation>
    </message>
    <message>
        <source>By typology</source>
        <translation>Par typologie</translation>
    </message>
    <message>
        <source>Between départements</source>
        <translation>Entre départements</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Against another</source>
        <translation>Face à un autre</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>To confirm (%1)</source>
        <translation>À confirmer (%1)</translation>
    </message>
    <message>
        <source>This snapshot has no indicator %1.</source>
        <translation>Cet instantané n’a pas d’indicateur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicateur</numerusform>
            <numerusform>%Ln indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the experiences of this scope</source>
        <translation>Lire les e&amp;xpériences de ce périmètre</translation>
    </message>
    <message>
        <source>&amp;Higher is better</source>
        <translation>Plus &amp;haut vaut mieux</translation>
    </message>
    <message>
        <source>&amp;Lower is better</source>
        <translation>Plus &amp;bas est meilleur</translation>
    </message>
    <message>
        <source>&amp;No side is better</source>
        <translation>Aucun &amp;sens n’est meilleur</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Re&amp;venir sur la décision</translation>
    </message>
    <message>
        <source>No structure of the selection has a value of this indicator.</source>
        <translation>Aucune structure de la sélection n’a de valeur pour cet indicateur.</translation>
    </message>
</context>
<context>
    <name>vigie::IssueFilterBar</name>
    <message>
        <source>Source of the issues</source>
        <translation>Source des constats</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>toutes les sources</translation>
    </message>
    <message>
        <source>Outcome of the issues</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>all outcomes</source>
        <translation>toutes les suites</translation>
    </message>
    <message>
        <source>Rule of the issues</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>all rules</source>
        <translation>toutes les règles</translation>
    </message>
    <message>
        <source>Find in the issues</source>
        <translation>Chercher dans les constats</translation>
    </message>
</context>
<context>
    <name>vigie::IssueModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>whole snapshot</source>
        <translation>tout l’instantané</translation>
    </message>
</context>
<context>
    <name>vigie::JobBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ListFacet</name>
    <message>
        <source>Find: %1</source>
        <translation>Chercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Abroad (%1)</source>
        <translation>Étranger (%1)</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Étranger</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Places</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>Ouvrir un instantané</translation>
    </message>
    <message>
        <source>Snapshots of Vigie (*.vigie);;All files (*)</source>
        <translation>Instantanés de Vigie (*.vigie);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The language changes when Vigie is started again.</source>
        <translation>La langue changera au prochain démarrage de Vigie.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Progress of the project</source>
        <translation>Avancement du projet</translation>
    </message>
    <message>
        <source>Working on the project…</source>
        <translation>Travail sur le projet…</translation>
    </message>
    <message>
        <source>“%1” added to the report “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ajoutée au rapport «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>vigie::MapControls</name>
    <message>
        <source>Sh&amp;ow:</source>
        <translation>Affiche&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;by:</source>
        <translation>&amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;place:</source>
        <translation>lie&amp;u&#xa0;:</translation>
    </message>
    <message>
        <source>co&amp;unting:</source>
        <translation>en &amp;comptant&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lasses:</source>
        <translation>C&amp;lasses&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;mooth</source>
        <translation>Li&amp;sser</translation>
    </message>
    <message>
        <source>Shares of few are drawn towards the common share (empirical Bayes)</source>
        <translation>Les parts de faible effectif sont ramenées vers la part commune (Bayes empirique)</translation>
    </message>
    <message>
        <source>Places of st&amp;ructures</source>
        <translation>Lieux des s&amp;tructures</translation>
    </message>
    <message>
        <source>A circle for the structures of each place, with their number</source>
        <translation>Un cercle pour les structures de chaque lieu, avec leur nombre</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>département</source>
        <translation>département</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>of the service</source>
        <translation>du service</translation>
    </message>
    <message>
        <source>of the user</source>
        <translation>de l’usager</translation>
    </message>
    <message>
        <source>experiences</source>
        <translation>expériences</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>Sho&amp;wn as:</source>
        <translation>Prése&amp;ntation :</translation>
    </message>
    <message>
        <source>territories</source>
        <translation>territoires</translation>
    </message>
    <message>
        <source>circles at the places of services</source>
        <translation>cercles aux lieux des services</translation>
    </message>
</context>
<context>
    <name>vigie::MapView</name>
    <message>
        <source>Numbers of the map</source>
        <translation>Chiffres de la carte</translation>
    </message>
    <message>
        <source>Read these experiences</source>
        <translation>Lire ces expériences</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>vigie::MapZoom</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>Toute la carte (0)</translation>
    </message>
</context>
<context>
    <name>vigie::MarksPanel</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ Signet</translation>
    </message>
    <message>
        <source>Keep this testimony at hand (B, Ctrl+B)</source>
        <translation>Garder ce témoignage sous la main (B, Ctrl+B)</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (key %2; 0 takes the colour away)</source>
        <translation>%1 (touche %2&#x202f;; 0 retire la couleur)</translation>
    </message>
    <message>
        <source>The text has changed since this note was written.</source>
        <translation>Le texte a changé depuis la rédaction de cette note.</translation>
    </message>
    <message>
        <source>Show both versions</source>
        <translation>Afficher les deux versions</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (N) — kept as you type</source>
        <translation>Note (N) — gardée au fil de la frappe</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln testimony(ies)</source>
        <translation>
            <numerusform>pour %Ln témoignage</numerusform>
            <numerusform>pour %Ln témoignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark, colour and codes are for all the rows that are chosen</source>
        <translation>Signet, couleur et codes valent pour toutes les lignes choisies</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln testimony(ies) can be marked at once.</source>
        <translation>
            <numerusform>Au plus %Ln témoignage peut être marqué à la fois.</numerusform>
            <numerusform>Au plus %Ln témoignages peuvent être marqués à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MessageBar</name>
    <message>
        <source>See the report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer le message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MonthHistogram</name>
    <message>
        <source>Experiences by month</source>
        <translation>Expériences par mois</translation>
    </message>
    <message>
        <source>Drag over months to choose a period</source>
        <translation>Glisser sur les mois pour choisir une période</translation>
    </message>
    <message>
        <source>The arrows move the period by a month, with Shift its end; Enter chooses it.</source>
        <translation>Les flèches déplacent la période d’un mois, avec Maj sa fin&#x202f;; Entrée la choisit.</translation>
    </message>
</context>
<context>
    <name>vigie::NetworkFacet</name>
    <message>
        <source>Find a network, typology or structure</source>
        <translation>Chercher un réseau, une typologie ou une structure</translation>
    </message>
    <message>
        <source>Networks, typologies and structures</source>
        <translation>Réseaux, typologies et structures</translation>
    </message>
</context>
<context>
    <name>vigie::NetworkTreeModel</name>
    <message>
        <source>Network not known</source>
        <translation>Réseau inconnu</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, exclu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NotebookDialog</name>
    <message>
        <source>Testimonies kept</source>
        <translation>Témoignages gardés</translation>
    </message>
    <message>
        <source>Find in notes, codes and titles</source>
        <translation>Chercher dans les notes, codes et titres</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Remove from the notebook</source>
        <translation>&amp;Retirer du carnet</translation>
    </message>
    <message>
        <source>Re&amp;name the code…</source>
        <translation>Re&amp;nommer le code…</translation>
    </message>
    <message>
        <source>&amp;Take the code away</source>
        <translation>Retirer le &amp;code</translation>
    </message>
    <message>
        <source>&amp;Export the quotations…</source>
        <translation>&amp;Exporter les citations…</translation>
    </message>
    <message>
        <source>&amp;Mask telephone numbers, e-mail addresses and plates</source>
        <translation>&amp;Masquer numéros de téléphone, adresses électroniques et plaques</translation>
    </message>
    <message>
        <source>&amp;With my notes and codes</source>
        <translation>&amp;Avec mes notes et codes</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimony(ies)</source>
        <translation>
            <numerusform>%Ln témoignage</numerusform>
            <numerusform>%Ln témoignages</numerusform>
        </translation>
    </message>
    <message>
        <source>The notebook is empty. In the place Experiences, B keeps a testimony, N writes a note, and what you keep stands here, whichever snapshot is open.</source>
        <translation>Le carnet est vide. Dans la vue Expériences, B garde un témoignage, N écrit une note, et ce que vous gardez se retrouve ici, quel que soit l’instantané ouvert.</translation>
    </message>
    <message>
        <source>Nothing in the notebook has these words or this code.</source>
        <translation>Rien dans le carnet n’a ces mots ou ce code.</translation>
    </message>
    <message>
        <source>Testimony no. %1 is not in this snapshot: it was withdrawn, or belongs to another one. What you wrote is kept.

%2</source>
        <translation>Le témoignage n°&#xa0;%1 n’est pas dans cet instantané&#xa0;: il a été retiré, ou appartient à un autre. Ce que vous avez écrit est conservé.

%2</translation>
    </message>
    <message>
        <source>remove from the notebook</source>
        <translation>retirer du carnet</translation>
    </message>
    <message>
        <source>Rename the code</source>
        <translation>Renommer le code</translation>
    </message>
    <message>
        <source>New name of “%1” (the name of another code joins the two for good):</source>
        <translation>Nouveau nom de «&#xa0;%1&#xa0;» (le nom d’un autre code réunit les deux définitivement)&#xa0;:</translation>
    </message>
    <message>
        <source>take a code away</source>
        <translation>retirer un code</translation>
    </message>
    <message>
        <source>Export the quotations</source>
        <translation>Exporter les citations</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimony(ies) chosen by hand, not a sample.</source>
        <translation>
            <numerusform>%Ln témoignage choisi à la main&#xa0;: ce n’est pas un échantillon.</numerusform>
            <numerusform>%Ln témoignages choisis à la main&#xa0;: ce n’est pas un échantillon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) left out: this snapshot does not have them, because they were withdrawn since or belong to another one (no. %1).</source>
        <translation>
            <numerusform>%Ln autre est écarté&#xa0;: cet instantané ne l’a pas, parce qu’il a été retiré depuis ou appartient à un autre (n°&#xa0;%1).</numerusform>
            <numerusform>%Ln autres sont écartés&#xa0;: cet instantané ne les a pas, parce qu’ils ont été retirés depuis ou appartiennent à un autre (n°&#xa0;%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimony(ies) changed since the note was written; it is said beside them.</source>
        <translation>
            <numerusform>%Ln témoignage a changé depuis que la note a été écrite&#x202f;; c’est indiqué à côté.</numerusform>
            <numerusform>%Ln témoignages ont changé depuis que la note a été écrite&#x202f;; c’est indiqué à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>vigie::NotebookModel</name>
    <message>
        <source>Testimony no. %1 is not in this snapshot</source>
        <translation>Le témoignage n°&#xa0;%1 n’est pas dans cet instantané</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>avec signet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>vigie::NothingLeft</name>
    <message>
        <source>This snapshot has no experiences: import the file of experiences.</source>
        <translation>Cet instantané n’a pas d’expériences&#xa0;: importez le fichier des expériences.</translation>
    </message>
    <message>
        <source>No experience: the conditions of the filter exclude everything together.</source>
        <translation>Aucune expérience&#xa0;: les conditions du filtre, ensemble, excluent tout.</translation>
    </message>
    <message>
        <source>No experience: the filter excludes everything.</source>
        <translation>Aucune expérience&#xa0;: le filtre exclut tout.</translation>
    </message>
    <message>
        <source>Remove the whole filter</source>
        <translation>Retirer tout le filtre</translation>
    </message>
    <message>
        <source>Excludes everything: %1</source>
        <translation>Exclut tout&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove this filter (%Ln experience(s))</source>
        <translation>
            <numerusform>Retirer ce filtre (%Ln expérience)</numerusform>
            <numerusform>Retirer ce filtre (%Ln expériences)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this condition: %1</source>
        <translation>Retirer cette condition&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::OriginDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Show the rows</source>
        <translation>&amp;Afficher les lignes</translation>
    </message>
    <message>
        <source>Copy the &amp;method</source>
        <translation>Copier la &amp;méthode</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copier &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Sets the filter that leaves exactly these rows; Ctrl+Z brings the former one back</source>
        <translation>Pose le filtre qui laisse exactement ces lignes&#x202f;; Ctrl+Z rétablit le précédent</translation>
    </message>
    <message>
        <source>A paragraph ready for a report</source>
        <translation>Un paragraphe prêt pour un rapport</translation>
    </message>
    <message>
        <source>The method is on the clipboard</source>
        <translation>La méthode est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Everything is on the clipboard</source>
        <translation>Tout est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Origin of the number</source>
        <translation>Origine du chiffre</translation>
    </message>
</context>
<context>
    <name>vigie::OtherFieldsFacet</name>
    <message>
        <source>Which field</source>
        <translation>Quel champ</translation>
    </message>
    <message>
        <source>The testimonies have no other field of few values.</source>
        <translation>Les témoignages n’ont pas d’autre champ à peu de valeurs.</translation>
    </message>
    <message>
        <source>Values of the field</source>
        <translation>Valeurs du champ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>vigie::PairModel</name>
    <message>
        <source>The one</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Experiences that have both, each once</source>
        <translation>Expériences qui ont les deux, chacune une fois</translation>
    </message>
    <message>
        <source>With the one</source>
        <translation>Avec l’un</translation>
    </message>
    <message>
        <source>Experiences that have the first of the two</source>
        <translation>Expériences qui ont le premier des deux</translation>
    </message>
    <message>
        <source>With the other</source>
        <translation>Avec l’autre</translation>
    </message>
    <message>
        <source>Experiences that have the second of the two</source>
        <translation>Expériences qui ont le second des deux</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>How many times more often together than independent things would be: compare pairs with each other rather than with 1</source>
        <translation>Combien de fois plus souvent ensemble que ne le seraient des éléments indépendants&#xa0;: comparez les paires entre elles plutôt qu’à 1</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Experiences with both, of those with the one or the other: 0 to 1</source>
        <translation>Expériences ayant les deux, parmi celles qui ont l’un ou l’autre&#xa0;: de 0 à 1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>n &lt; %1: no ratio</source>
        <translation>n &lt; %1&#xa0;: pas de ratio</translation>
    </message>
    <message>
        <source>n &lt; %1: with caution</source>
        <translation>n &lt; %1&#xa0;: avec prudence</translation>
    </message>
</context>
<context>
    <name>vigie::PeriodFacet</name>
    <message>
        <source>Published from</source>
        <translation>Publiées à partir du</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publiées jusqu’au</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Period at once</source>
        <translation>Période en un geste</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>The data are of %1</source>
        <translation>Les données sont du %1</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Autre période</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 negative</source>
        <translation>%1&#xa0;: %2, dont %3 négatives</translation>
    </message>
</context>
<context>
    <name>vigie::PinBar</name>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin this place to the present filter</source>
        <translation>Épingler cette vue au filtre actuel</translation>
    </message>
    <message>
        <source>Pin this place: it keeps the present filter, whatever is filtered elsewhere</source>
        <translation>Épingler cette vue&#xa0;: elle garde le filtre actuel, quoi qu’on filtre ailleurs</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Release this place: it follows the filter again</source>
        <translation>Libérer cette vue&#xa0;: elle suit de nouveau le filtre</translation>
    </message>
    <message>
        <source>Pinned: it keeps its own filter</source>
        <translation>Épinglée&#xa0;: elle garde son propre filtre</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: %1 — %2</source>
        <translation>Épinglée&#xa0;: %1 — %2</translation>
    </message>
</context>
<context>
    <name>vigie::PlaceList</name>
    <message>
        <source>Places of the map</source>
        <translation>Lieux de la carte</translation>
    </message>
</context>
<context>
    <name>vigie::PosterDialog</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Save the poster…</source>
        <translation>&amp;Enregistrer l’affiche…</translation>
    </message>
    <message>
        <source>Poster of the results</source>
        <translation>Affiche des résultats</translation>
    </message>
    <message>
        <source>The poster as it will be</source>
        <translation>L’affiche telle qu’elle sera</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Results, the latest of each indicator</source>
        <translation>&amp;Résultats, le dernier de chaque indicateur</translation>
    </message>
    <message>
        <source>A sentence of the structure, if &amp;you like</source>
        <translation>Une phrase de la &amp;structure (facultatif)</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A3, upright</source>
        <translation>A3, portrait</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Satisfaction and performance are told apart as the dictionary of indicators does: by your decisions, the files, or the wording. The poster ranks nobody.</source>
        <translation>Satisfaction et performance sont distinguées comme dans le dictionnaire des indicateurs&#xa0;: selon vos décisions, les fichiers ou le libellé. L’affiche ne classe personne.</translation>
    </message>
    <message>
        <source>%1 chosen: a wall has room for %2. Take some away.</source>
        <translation>%1 choisis&#xa0;: un mur a la place pour %2. Retirez-en.</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>%1 sur %2 au plus choisis</translation>
    </message>
    <message>
        <source>The poster could not be saved</source>
        <translation>L’affiche n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>no result is chosen, or more than there is room for</source>
        <translation>aucun résultat n’est choisi, ou plus qu’il n’y a de place</translation>
    </message>
    <message>
        <source>Choose one to six results.</source>
        <translation>Choisissez un à six résultats.</translation>
    </message>
    <message>
        <source>poster %1</source>
        <translation>affiche %1</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Enregistrer l’affiche</translation>
    </message>
</context>
<context>
    <name>vigie::PreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>vigie::ProjectActs</name>
    <message numerus="yes">
        <source>%Ln snapshot(s) of this project are not on this machine: %1. Put the files beside the project and open it again.</source>
        <translation>
            <numerusform>%Ln instantané de ce projet n’est pas sur cette machine&#xa0;: %1. Placez les fichiers à côté du projet et ouvrez-le de nouveau.</numerusform>
            <numerusform>%Ln instantanés de ce projet ne sont pas sur cette machine&#xa0;: %1. Placez les fichiers à côté du projet et ouvrez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project saved: %1 (%2)</source>
        <translation>Projet enregistré&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects of Vigie (*%1);;All files (*)</source>
        <translation>Projets de Vigie (*%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Project of %1</source>
        <translation>Projet du %1</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Enregistrer comme projet</translation>
    </message>
    <message>
        <source>Projects of Vigie (*%1)</source>
        <translation>Projets de Vigie (*%1)</translation>
    </message>
</context>
<context>
    <name>vigie::ProjectController</name>
    <message>
        <source>The project could not be saved</source>
        <translation>Le projet n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The workbook is not open.</source>
        <translation>Le carnet de travail n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Start Vigie again.</source>
        <translation>Relancez Vigie.</translation>
    </message>
</context>
<context>
    <name>vigie::ProjectDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Enreg. sous…</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Enregistrer comme projet</translation>
    </message>
    <message>
        <source>Label of the project</source>
        <translation>Libellé du projet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>A project is one file for another person or another machine: your notes, codes, groups, decisions, saved views and the filter as it is now, with the snapshots they are about.</source>
        <translation>Un projet est un fichier unique destiné à une autre personne ou à une autre machine&#xa0;: vos notes, codes, groupes, décisions, vues enregistrées et le filtre tel qu’il est, avec les instantanés concernés.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>An embedded snapshot travels with the project. One that is referred to must be on the other machine already; it is recognised by its content.</source>
        <translation>Un instantané incorporé voyage avec le projet. Un instantané référencé doit déjà être sur l’autre machine&#x202f;; il est reconnu à son contenu.</translation>
    </message>
    <message>
        <source>How %1 goes into the project</source>
        <translation>Comment %1 entre dans le projet</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Incorporé</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Référencé</translation>
    </message>
    <message>
        <source>No snapshot is known: the project will hold your workbook only.</source>
        <translation>Aucun instantané n’est connu&#xa0;: le projet ne contiendra que votre carnet de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) embedded, at most %1</source>
        <translation>
            <numerusform>%Ln instantané incorporé, au plus %1</numerusform>
            <numerusform>%Ln instantanés incorporés, au plus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A project needs a label</source>
        <translation>Un projet a besoin d’un libellé</translation>
    </message>
</context>
<context>
    <name>vigie::QueryField</name>
    <message>
        <source>Ways to go on</source>
        <translation>Suites possibles</translation>
    </message>
</context>
<context>
    <name>vigie::QuotationCard</name>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Another one in the place of quotation %1</source>
        <translation>Une autre à la place de la citation&#xa0;%1</translation>
    </message>
    <message>
        <source>Leave quotation %1 out</source>
        <translation>Écarter la citation&#xa0;%1</translation>
    </message>
    <message>
        <source>Another testimony of the same sentiment, drawn by chance</source>
        <translation>Un autre témoignage du même ressenti, tiré au sort</translation>
    </message>
    <message>
        <source>There is no other testimony of the same sentiment here</source>
        <translation>Il n’y a pas ici d’autre témoignage du même ressenti</translation>
    </message>
</context>
<context>
    <name>vigie::ReadingChoices</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <translation>%1 (auto)</translation>
    </message>
    <message>
        <source>Automatic detection</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Whether the first row names the columns or is already data</source>
        <translation>Si la première ligne nomme les colonnes ou contient déjà des données</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Forget what was chosen here, and detect everything again</source>
        <translation>Oublier ce qui a été choisi ici et tout détecter à nouveau</translation>
    </message>
</context>
<context>
    <name>vigie::RegenerationDialog</name>
    <message>
        <source>The report on this snapshot</source>
        <translation>Le rapport sur cet instantané</translation>
    </message>
    <message>
        <source>&amp;Take the new figures</source>
        <translation>&amp;Prendre les nouvelles figures</translation>
    </message>
    <message>
        <source>&amp;Keep the former ones</source>
        <translation>&amp;Garder les anciennes</translation>
    </message>
    <message>
        <source>&amp;Export the changes…</source>
        <translation>&amp;Exporter les changements…</translation>
    </message>
    <message>
        <source>Every number is written as it was: the new figures differ by nothing that is read.</source>
        <translation>Chaque chiffre est écrit comme avant&#xa0;: rien de ce qui se lit ne change dans les nouvelles figures.</translation>
    </message>
    <message>
        <source>Numbers that changed</source>
        <translation>Chiffres qui ont changé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the threshold now: %1</source>
        <translation>Désormais sous le seuil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Above the threshold now: %1</source>
        <translation>Désormais au-dessus du seuil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Exporter les changements</translation>
    </message>
    <message>
        <source>changes.xlsx</source>
        <translation>changements.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table for Excel (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau pour Excel (*.csv)</translation>
    </message>
</context>
<context>
    <name>vigie::RepairsDialog</name>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>These repairs are certain and are counted in the report with the raw values. What you untick stays as published.</source>
        <translation>Ces réparations sont certaines et figurent dans le rapport avec les valeurs brutes. Ce que vous décochez reste tel que publié.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>vigie::ReportBlockEditor</name>
    <message>
        <source>data of %1</source>
        <translation>données du %1</translation>
    </message>
    <message>
        <source>cannot be made again on another snapshot</source>
        <translation>ne peut pas être refaite sur un autre instantané</translation>
    </message>
    <message>
        <source>With its &amp;table of numbers</source>
        <translation>Avec son tableau de &amp;chiffres</translation>
    </message>
    <message>
        <source>A report is headings, paragraphs and figures in an order. Figures come from the menu of each figure in the window: “Add to the report”.</source>
        <translation>Un rapport se compose d’intertitres, de paragraphes et de figures, dans un ordre. Les figures viennent du menu de chaque figure de la fenêtre&#xa0;: «&#xa0;Ajouter au rapport&#xa0;».</translation>
    </message>
    <message>
        <source>Caption of the figure</source>
        <translation>Légende de la figure</translation>
    </message>
    <message>
        <source>Your own sentence below the figure</source>
        <translation>Votre propre phrase sous la figure</translation>
    </message>
    <message>
        <source>Alternative text of the figure</source>
        <translation>Texte de remplacement de la figure</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Alternative text, for who does not see the figure</source>
        <translation>Texte de rempl&amp;acement, pour qui ne voit pas la figure</translation>
    </message>
    <message>
        <source>&amp;Words of the heading</source>
        <translation>Texte &amp;de l’intertitre</translation>
    </message>
    <message>
        <source>&amp;Words of the paragraph</source>
        <translation>Texte &amp;du paragraphe</translation>
    </message>
    <message>
        <source>Words of the heading</source>
        <translation>Texte de l’intertitre</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Texte du paragraphe</translation>
    </message>
</context>
<context>
    <name>vigie::ReportBuilder</name>
    <message>
        <source>(heading without words)</source>
        <translation>(intertitre sans texte)</translation>
    </message>
    <message>
        <source>(paragraph without words)</source>
        <translation>(paragraphe sans texte)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>+ &amp;Heading</source>
        <translation>+ &amp;Intertitre</translation>
    </message>
    <message>
        <source>+ &amp;Paragraph</source>
        <translation>+ &amp;Paragraphe</translation>
    </message>
    <message>
        <source>↑ &amp;Up</source>
        <translation>↑ &amp;Haut</translation>
    </message>
    <message>
        <source>↓ &amp;Down</source>
        <translation>↓ &amp;Bas</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Make a&amp;gain on this snapshot…</source>
        <translation>Re&amp;faire sur cet instantané…</translation>
    </message>
    <message>
        <source>&amp;See the pages</source>
        <translation>&amp;Voir les pages</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Making the figures…</source>
        <translation>Préparation des figures…</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titre du rapport</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Tit&amp;re</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>No&amp;uveau…</translation>
    </message>
    <message>
        <source>Parts of the report, in their order</source>
        <translation>Parties du rapport, dans leur ordre</translation>
    </message>
    <message>
        <source>Alt+Up, or drag the part</source>
        <translation>Alt+Haut, ou glisser la partie</translation>
    </message>
    <message>
        <source>Alt+Down, or drag the part</source>
        <translation>Alt+Bas, ou glisser la partie</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>add a heading</source>
        <translation>ajouter un intertitre</translation>
    </message>
    <message>
        <source>add a paragraph</source>
        <translation>ajouter un paragraphe</translation>
    </message>
    <message>
        <source>Makes every figure anew on the snapshot that is open, and lists what changed</source>
        <translation>Refait chaque figure sur l’instantané ouvert, et liste ce qui a changé</translation>
    </message>
    <message>
        <source>Opens the PDF in the program for it</source>
        <translation>Ouvre le PDF dans le programme prévu pour cela</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>move a part of the report</source>
        <translation>déplacer une partie du rapport</translation>
    </message>
    <message>
        <source>take a part out of the report</source>
        <translation>retirer une partie du rapport</translation>
    </message>
    <message>
        <source>edit the report</source>
        <translation>modifier le rapport</translation>
    </message>
    <message>
        <source>title of the report</source>
        <translation>titre du rapport</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Name of the report:</source>
        <translation>Nom du rapport&#xa0;:</translation>
    </message>
    <message>
        <source>Rename the report</source>
        <translation>Renommer le rapport</translation>
    </message>
    <message>
        <source>New name of the report:</source>
        <translation>Nouveau nom du rapport&#xa0;:</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;OpenDocument text (*.odt);;Web page (*.html);;Markdown (*.md);;Report to be made again by the command line (*.json)</source>
        <translation>Document PDF (*.pdf);;Document Word (*.docx);;Texte OpenDocument (*.odt);;Page web (*.html);;Markdown (*.md);;Rapport à refaire en ligne de commande (*.json)</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Rapport écrit dans %1</translation>
    </message>
    <message>
        <source>No program opens PDF documents here. The pages are in %1.</source>
        <translation>Aucun programme n’ouvre les documents PDF ici. Les pages sont dans %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ReportController</name>
    <message>
        <source>new report</source>
        <translation>nouveau rapport</translation>
    </message>
    <message>
        <source>rename the report</source>
        <translation>renommer le rapport</translation>
    </message>
    <message>
        <source>remove the report</source>
        <translation>supprimer le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>add a figure to the report</source>
        <translation>ajouter une figure au rapport</translation>
    </message>
    <message>
        <source>report on another snapshot</source>
        <translation>rapport sur un autre instantané</translation>
    </message>
</context>
<context>
    <name>vigie::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>rapport-import.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 places shown; these rules applied %2 times</source>
        <translation>%1 endroits affichés&#xa0;; ces règles se sont appliquées %2 fois</translation>
    </message>
    <message>
        <source>Report of the import of these files</source>
        <translation>Rapport de l’import de ces fichiers</translation>
    </message>
</context>
<context>
    <name>vigie::SavedViewMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue n’est encore enregistrée</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Bring up to date with what is shown</source>
        <translation>&amp;Mettre à jour avec ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue&#xa0;:</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>There is a view of this name. Replace it with what is shown?</source>
        <translation>Une vue porte déjà ce nom. La remplacer par ce qui est affiché&#x202f;?</translation>
    </message>
    <message>
        <source>The view is saved. A period such as the last 7 days follows the date of the data.</source>
        <translation>La vue est enregistrée. Une période telle que les 7 derniers jours suit la date des données.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
</context>
<context>
    <name>vigie::SavedViews</name>
    <message>
        <source>The saved view &quot;%1&quot; cannot be read</source>
        <translation>La vue enregistrée «&#xa0;%1&#xa0;» ne peut pas être lue</translation>
    </message>
    <message>
        <source>Delete it and save it anew.</source>
        <translation>Supprimez-la et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>It has no query.</source>
        <translation>Elle n’a pas de requête.</translation>
    </message>
    <message>
        <source>It names a place that the window does not have.</source>
        <translation>Elle nomme une vue que la fenêtre n’a pas.</translation>
    </message>
    <message>
        <source>It names a period that is not known.</source>
        <translation>Elle nomme une période inconnue.</translation>
    </message>
    <message>
        <source>saved view &quot;%1&quot;</source>
        <translation>vue enregistrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name of the view &quot;%1&quot;</source>
        <translation>nom de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deleted view &quot;%1&quot;</source>
        <translation>suppression de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The saved view &quot;%1&quot; cannot be opened on this snapshot</source>
        <translation>La vue enregistrée «&#xa0;%1&#xa0;» ne peut pas s’ouvrir sur cet instantané</translation>
    </message>
</context>
<context>
    <name>vigie::SelectionView</name>
    <message>
        <source>This snapshot has no experiences.</source>
        <translation>Cet instantané n’a pas d’expériences.</translation>
    </message>
    <message>
        <source>No experience passes the filter. Remove a condition above.</source>
        <translation>Aucune expérience ne répond au filtre. Retirez une condition ci-dessus.</translation>
    </message>
</context>
<context>
    <name>vigie::SentimentFacet</name>
    <message>
        <source>%1 (excluded)</source>
        <translation>%1 (exclu)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutDialog</name>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Find an act or a key</source>
        <translation>Chercher un acte ou une touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln raccourci</numerusform>
            <numerusform>%Ln raccourcis</numerusform>
        </translation>
    </message>
    <message>
        <source>No act and no key reads so. Try fewer letters.</source>
        <translation>Aucun acte, aucune touche ne s’écrit ainsi. Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>vigie::SimilarTestimonies</name>
    <message>
        <source>Title and description are compared by their words: case, accents and punctuation do not count. Two are similar when they have at least 80% of their runs of five words in common, or are joined by others that do.</source>
        <translation>Le titre et la description sont comparés par leurs mots&#xa0;: casse, accents et ponctuation ne comptent pas. Deux témoignages sont similaires quand au moins 80&#xa0;% de leurs suites de cinq mots sont communes, ou quand d’autres, similaires, les relient.</translation>
    </message>
    <message>
        <source>Look for similar testimonies</source>
        <translation>Chercher des témoignages similaires</translation>
    </message>
    <message>
        <source>Similar testimonies (%1)</source>
        <translation>Témoignages similaires (%1)</translation>
    </message>
    <message>
        <source>Texts are being compared…</source>
        <translation>Comparaison des textes…</translation>
    </message>
    <message>
        <source>No similar testimony</source>
        <translation>Aucun témoignage similaire</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>not in the selection</source>
        <translation>hors de la sélection</translation>
    </message>
</context>
<context>
    <name>vigie::SnapshotController</name>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
</context>
<context>
    <name>vigie::SourceDetails</name>
    <message>
        <source>Findings about the source</source>
        <translation>Constats sur la source</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Comment elle est lue</translation>
    </message>
    <message>
        <source>First records of the source</source>
        <translation>Premiers enregistrements de la source</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Premiers enregistrements</translation>
    </message>
    <message>
        <source>The source is being examined…</source>
        <translation>Examen de la source…</translation>
    </message>
    <message>
        <source>Nothing is known about this source.</source>
        <translation>Rien n’est connu de cette source.</translation>
    </message>
    <message>
        <source>There are no records to show.</source>
        <translation>Aucun enregistrement à montrer.</translation>
    </message>
</context>
<context>
    <name>vigie::SourceListModel</name>
    <message>
        <source>being examined…</source>
        <translation>examen…</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated from the first records; being counted</source>
        <translation>estimé d’après les premiers enregistrements&#xa0;; comptage en cours</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>vigie::SourceModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Cells repaired</source>
        <translation>Cellules réparées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
</context>
<context>
    <name>vigie::StartPage</name>
    <message>
        <source>Import my files…</source>
        <translation>Importer mes fichiers…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>Importer mes fichiers</translation>
    </message>
    <message>
        <source>About 2,000 structures and 6,000 testimonies written for this purpose: a quick way to see what Vigie does.

All of it is fictitious data, and marked as such.</source>
        <translation>Environ 2&#x202f;000 structures et 6&#x202f;000 témoignages écrits pour cet usage&#xa0;: le moyen de voir vite ce que fait Vigie.

Ce sont toutes des données fictives, signalées comme telles.</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Explore the open data of Services Publics +</source>
        <translation>Explorer les données ouvertes de Services Publics&#xa0;+</translation>
    </message>
    <message>
        <source>The published files of Services Publics +: structures, typologies, indicators, results, experiences, as CSV, JSON or XLSX, in folders or ZIP archives.

You can also drop files or folders anywhere on this window.</source>
        <translation>Les fichiers publiés de Services Publics&#xa0;+&#xa0;: structures, typologies, indicateurs, résultats, expériences, en CSV, JSON ou XLSX, dans des dossiers ou des archives ZIP.

Vous pouvez aussi déposer des fichiers ou des dossiers n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Déjà ouverts</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::StatusLine</name>
    <message>
        <source>Thresholds: n &lt; %1 hidden, n &lt; %2 marked</source>
        <translation>Seuils&#xa0;: n &lt; %1 masqué, n &lt; %2 signalé</translation>
    </message>
    <message>
        <source>Search: indexing %1 %</source>
        <translation>Recherche&#xa0;: indexation %1&#xa0;%</translation>
    </message>
    <message>
        <source>Search: indexing</source>
        <translation>Recherche&#xa0;: indexation</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>A double click on the mark, or Enter, filters; Escape ends the highlight.</source>
        <translation>Un double clic sur la marque, ou Entrée, filtre&#x202f;; Échap met fin à la surbrillance.</translation>
    </message>
    <message>
        <source>Change the thresholds</source>
        <translation>Modifier les seuils</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>En évidence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::StructureExperiences</name>
    <message>
        <source>%1: %2 of %3, share not shown (%4)</source>
        <translation>%1&#xa0;: %2 sur %3, part non affichée (%4)</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4 of %5</source>
        <translation>%1&#xa0;: %2 (%3), %4 sur %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source> (95% CI: %1–%2)</source>
        <translation> (IC à 95&#xa0;%&#xa0;: %1–%2)</translation>
    </message>
    <message>
        <source> (95% CI: from %1)</source>
        <translation> (IC à 95&#xa0;%&#xa0;: dès %1)</translation>
    </message>
    <message>
        <source>First answer: this snapshot dates no answer.</source>
        <translation>Première réponse&#xa0;: cet instantané ne date aucune réponse.</translation>
    </message>
    <message>
        <source>n = %1, of which answered: %2; the others wait until %3</source>
        <translation>n = %1, dont avec réponse&#xa0;: %2&#x202f;; les autres attendent jusqu’au %3</translation>
    </message>
    <message>
        <source>First answer, median: not shown (n &lt; %1) · %2</source>
        <translation>Première réponse, médiane&#xa0;: non affichée (n &lt; %1) · %2</translation>
    </message>
    <message>
        <source>not reached: fewer than half are answered</source>
        <translation>non atteinte&#xa0;: moins de la moitié a une réponse</translation>
    </message>
    <message>
        <source> · caution: n &lt; %1</source>
        <translation> · prudence&#xa0;: n &lt; %1</translation>
    </message>
    <message>
        <source>First answer, median: %1 · %2</source>
        <translation>Première réponse, médiane&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Read its experiences</source>
        <translation>Lire ses expériences</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s) of the selection, child structures included</source>
        <translation>
            <numerusform>%Ln expérience de la sélection, structures filles comprises</numerusform>
            <numerusform>%Ln expériences de la sélection, structures filles comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s) of the selection</source>
        <translation>
            <numerusform>%Ln expérience de la sélection</numerusform>
            <numerusform>%Ln expériences de la sélection</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them states a sentiment.</source>
        <translation>Aucune n’indique de ressenti.</translation>
    </message>
    <message>
        <source>The filter leaves none of its experiences, or there is none.</source>
        <translation>Le filtre ne laisse aucune de ses expériences, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Caution: n &lt; %1</source>
        <translation>Prudence&#xa0;: n &lt; %1</translation>
    </message>
    <message>
        <source>Shares are of all sentiments, whatever the filter says of them.</source>
        <translation>Les parts portent sur tous les ressentis, quoi qu’en dise le filtre.</translation>
    </message>
</context>
<context>
    <name>vigie::StructureGroupDialog</name>
    <message>
        <source>B&amp;y a list of codes or names</source>
        <translation>Par une &amp;liste de codes ou de noms</translation>
    </message>
    <message>
        <source>By a r&amp;ule</source>
        <translation>Par une &amp;règle</translation>
    </message>
    <message>
        <source>&amp;Keep the group</source>
        <translation>&amp;Garder le groupe</translation>
    </message>
    <message>
        <source>&amp;Delete the group</source>
        <translation>&amp;Supprimer le groupe</translation>
    </message>
    <message>
        <source>My groups of structures</source>
        <translation>Mes groupes de structures</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Codes or names of structures</source>
        <translation>Codes ou noms de structures</translation>
    </message>
    <message>
        <source>Paste codes or names, from a mail or a sheet: one a line, or between commas, semicolons or tabs</source>
        <translation>Collez des codes ou des noms, d’un courriel ou d’une feuille de calcul&#xa0;: un par ligne, ou séparés par des virgules, des points-virgules ou des tabulations</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>A query, as in the search field. The group is whatever structures it finds, in this snapshot and in later ones.</source>
        <translation>Une requête, comme dans le champ de recherche. Le groupe est formé des structures qu’elle trouve, dans cet instantané et dans les suivants.</translation>
    </message>
    <message>
        <source>Take the structures of the present &amp;selection</source>
        <translation>Prendre les s&amp;tructures de la sélection actuelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s) recognised</source>
        <translation>
            <numerusform>%Ln structure reconnue</numerusform>
            <numerusform>%Ln structures reconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named again: %1</source>
        <translation>
            <numerusform>%Ln nommée à nouveau&#xa0;: %1</numerusform>
            <numerusform>%Ln nommées à nouveau&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in this snapshot, kept: %1</source>
        <translation>
            <numerusform>%Ln absente de cet instantané, conservée&#xa0;: %1</numerusform>
            <numerusform>%Ln absentes de cet instantané, conservées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown, left out: %1</source>
        <translation>
            <numerusform>%Ln inconnue, écartée&#xa0;: %1</numerusform>
            <numerusform>%Ln inconnues, écartées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several structures; write the code of the one that is meant: %2</source>
        <translation>«&#xa0;%1&#xa0;» est le nom de plusieurs structures&#x202f;; écrivez le code de celle qui est visée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write a query.</source>
        <translation>Écrivez une requête.</translation>
    </message>
    <message numerus="yes">
        <source>The rule finds %Ln structure(s) of this snapshot.</source>
        <translation>
            <numerusform>La règle trouve %Ln structure de cet instantané.</numerusform>
            <numerusform>La règle trouve %Ln structures de cet instantané.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::StructureGroups</name>
    <message>
        <source>The group has no structure.</source>
        <translation>Le groupe n’a pas de structure.</translation>
    </message>
    <message>
        <source>Group: not %1</source>
        <translation>Groupe&#xa0;: pas %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already</source>
        <translation>Il existe déjà un groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Two groups of one name could not be told apart.</source>
        <translation>Deux groupes de même nom seraient impossibles à distinguer.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>group of structures &quot;%1&quot;</source>
        <translation>groupe de structures «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>deleted group &quot;%1&quot;</source>
        <translation>suppression du groupe «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>vigie::StructureHistoryModel</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>updated on %1</source>
        <translation>mis à jour le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Revised: was %1</source>
        <translation>Révisé&#xa0;: était %1</translation>
    </message>
    <message>
        <source>Indicator, period</source>
        <translation>Indicateur, période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Direction, update</source>
        <translation>Tendance, mise à jour</translation>
    </message>
</context>
<context>
    <name>vigie::StructureModel</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Parent structure</source>
        <translation>Structure mère</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
</context>
<context>
    <name>vigie::StructureSheet</name>
    <message>
        <source>Structure sheet</source>
        <translation>Fiche de la structure</translation>
    </message>
    <message>
        <source>The filter leaves this structure out of the list. Its sheet is shown all the same.</source>
        <translation>Le filtre écarte cette structure de la liste. Sa fiche est affichée malgré tout.</translation>
    </message>
    <message>
        <source>Parent structure</source>
        <translation>Structure mère</translation>
    </message>
    <message>
        <source>Child structures</source>
        <translation>Structures filles</translation>
    </message>
    <message>
        <source>Read the experiences of this scope</source>
        <translation>Lire les expériences de ce périmètre</translation>
    </message>
    <message>
        <source>Show the indicator</source>
        <translation>Afficher l’indicateur</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée avec</translation>
    </message>
    <message>
        <source>same typology</source>
        <translation>même typologie</translation>
    </message>
    <message>
        <source>same typology and region</source>
        <translation>mêmes typologie et région</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Valeurs par période</translation>
    </message>
    <message>
        <source>inactive structure</source>
        <translation>structure inactive</translation>
    </message>
    <message>
        <source>active structure</source>
        <translation>structure active</translation>
    </message>
    <message>
        <source>Parent: %1</source>
        <translation>Mère&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child structure(s)</source>
        <translation>
            <numerusform>%Ln structure fille</numerusform>
            <numerusform>%Ln structures filles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln below in all)</source>
        <translation>
            <numerusform> (%Ln en dessous en tout)</numerusform>
            <numerusform> (%Ln en dessous en tout)</numerusform>
        </translation>
    </message>
    <message>
        <source>The files do not say which period this value speaks of: experiences of all dates are shown.</source>
        <translation>Les fichiers ne disent pas de quelle période parle cette valeur&#xa0;: les expériences de toutes dates sont affichées.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Enregistrer la fiche…</translation>
    </message>
    <message>
        <source>Poster of the results…</source>
        <translation>Affiche des résultats…</translation>
    </message>
    <message>
        <source>One page for the wall of a reception hall, A4 or A3</source>
        <translation>Une page pour le mur d’un hall d’accueil, A4 ou A3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The document could not be saved</source>
        <translation>Le document n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>the sheet has nothing to show yet</source>
        <translation>la fiche n’a encore rien à montrer</translation>
    </message>
    <message>
        <source>Wait until it does.</source>
        <translation>Attendez qu’elle soit prête.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
</context>
<context>
    <name>vigie::StructureTreeModel</name>
    <message>
        <source>Network not known</source>
        <translation>Réseau inconnu</translation>
    </message>
    <message>
        <source>Typology not known</source>
        <translation>Typologie inconnue</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inactive)</translation>
    </message>
    <message>
        <source>Share of negatives: %1 (%2), %3</source>
        <translation>Part de négatifs&#xa0;: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Network › typology › structure</source>
        <translation>Réseau › typologie › structure</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Négatifs</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
</context>
<context>
    <name>vigie::StructureTreeView</name>
    <message>
        <source>Hierarchy of structures</source>
        <translation>Hiérarchie des structures</translation>
    </message>
</context>
<context>
    <name>vigie::StructuresView</name>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Find a structure: name, town or code</source>
        <translation>Chercher une structure&#xa0;: nom, ville ou code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s)</source>
        <translation>
            <numerusform>%Ln structure</numerusform>
            <numerusform>%Ln structures</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hiérarchie</translation>
    </message>
    <message>
        <source>Include child structures</source>
        <translation>Inclure les structures filles</translation>
    </message>
    <message>
        <source>Which structures</source>
        <translation>Quelles structures</translation>
    </message>
    <message>
        <source>In the hierarchy, in the sheet and as a filter, a structure counts with all below it</source>
        <translation>Dans la hiérarchie, dans la fiche et comme filtre, une structure compte avec toutes celles qui sont en dessous d’elle</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>Without indicator (%1)</source>
        <translation>Sans indicateur (%1)</translation>
    </message>
    <message>
        <source>Without experience (%1)</source>
        <translation>Sans expérience (%1)</translation>
    </message>
    <message>
        <source>Inactive with results (%1)</source>
        <translation>Inactives avec résultats (%1)</translation>
    </message>
    <message>
        <source>Counts ignore what the filter asks of networks, typologies and structures, so that others can be chosen.</source>
        <translation>Les comptes ignorent ce que le filtre demande des réseaux, typologies et structures, pour que d’autres puissent être choisis.</translation>
    </message>
    <message>
        <source>Enter or double click: filter by this line.</source>
        <translation>Entrée ou double clic&#xa0;: filtrer par cette ligne.</translation>
    </message>
    <message>
        <source>This snapshot has no structures. Import the file of structures to see them here.</source>
        <translation>Cet instantané n’a pas de structures. Importez le fichier des structures pour les voir ici.</translation>
    </message>
    <message>
        <source>No structure of the selection contains “%1” in its name, town or code. Change the search, or the filter.</source>
        <translation>Aucune structure de la sélection ne contient «&#xa0;%1&#xa0;» dans son nom, sa ville ou son code. Modifiez la recherche, ou le filtre.</translation>
    </message>
    <message>
        <source>Every active structure of the selection publishes an indicator.</source>
        <translation>Toute structure active de la sélection publie un indicateur.</translation>
    </message>
    <message>
        <source>Every active structure of the selection is named by an experience.</source>
        <translation>Toute structure active de la sélection est nommée par une expérience.</translation>
    </message>
    <message>
        <source>No inactive structure of the selection has results.</source>
        <translation>Aucune structure inactive de la sélection n’a de résultats.</translation>
    </message>
    <message>
        <source>No structure passes the filter. Remove a condition above.</source>
        <translation>Aucune structure ne répond au filtre. Retirez une condition ci-dessus.</translation>
    </message>
    <message>
        <source>The snapshot has no record of the structure %1: it has no sheet.</source>
        <translation>L’instantané n’a pas d’enregistrement de la structure %1&#xa0;: elle n’a pas de fiche.</translation>
    </message>
    <message>
        <source>Filter by this line</source>
        <translation>Filtrer par cette ligne</translation>
    </message>
    <message>
        <source>Read its experiences</source>
        <translation>Lire ses expériences</translation>
    </message>
</context>
<context>
    <name>vigie::TableExportDialog</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Those of the &amp;list</source>
        <translation>Celles de la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;Mask telephone numbers, e-mail addresses, number plates and pseudonyms</source>
        <translation>&amp;Masquer numéros de téléphone, adresses électroniques, plaques d’immatriculation et pseudonymes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export of the list</source>
        <translation>Export de la liste</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>mentions of services</source>
        <translation>mentions de services</translation>
    </message>
    <message>
        <source>Numbers of the map</source>
        <translation>Chiffres de la carte</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx): codes, dates and numbers keep their kind</source>
        <translation>Classeur Excel (.xlsx)&#xa0;: codes, dates et nombres gardent leur type</translation>
    </message>
    <message>
        <source>CSV for a French Excel: semicolons, decimal comma</source>
        <translation>CSV pour un Excel français&#xa0;: points-virgules, virgule décimale</translation>
    </message>
    <message>
        <source>CSV for programs: commas, decimal point, ISO dates</source>
        <translation>CSV pour les programmes&#xa0;: virgules, point décimal, dates ISO</translation>
    </message>
    <message>
        <source>Looking for personal data in the texts…</source>
        <translation>Recherche de données personnelles dans les textes…</translation>
    </message>
    <message>
        <source>No telephone number, e-mail address or number plate was found in the texts. That is a reminder, not a guarantee.</source>
        <translation>Aucun numéro de téléphone, aucune adresse électronique ni plaque d’immatriculation n’a été trouvé dans les textes. C’est un rappel, non une garantie.</translation>
    </message>
    <message>
        <source>⚠ Found: %1. Mask them, or read them before the file is passed on.</source>
        <translation>⚠ Trouvé&#xa0;: %1. Masquez-les, ou relisez-les avant de transmettre le fichier.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::TerritoryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The document could not be saved</source>
        <translation>Le document n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>the sheet has nothing to show yet</source>
        <translation>la fiche n’a encore rien à montrer</translation>
    </message>
    <message>
        <source>Wait until it does.</source>
        <translation>Attendez qu’elle soit prête.</translation>
    </message>
    <message>
        <source>&amp;Save the sheet…</source>
        <translation>&amp;Enregistrer la fiche…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
</context>
<context>
    <name>vigie::TerritoryFacet</name>
    <message>
        <source>Which territory</source>
        <translation>Quel territoire</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>No département (one mention at least)</source>
        <translation>Sans département (au moins une mention)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>No region (one mention at least)</source>
        <translation>Sans région (au moins une mention)</translation>
    </message>
    <message>
        <source>Département of the service</source>
        <translation>Département du service</translation>
    </message>
    <message>
        <source>Region of the service</source>
        <translation>Région du service</translation>
    </message>
    <message>
        <source>Département of the user</source>
        <translation>Département de l’usager</translation>
    </message>
    <message>
        <source>Region of the user</source>
        <translation>Région de l’usager</translation>
    </message>
</context>
<context>
    <name>vigie::TerritoryModel</name>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Not on the map: at least one service named lies there</source>
        <translation>Hors de la carte&#xa0;: au moins un service nommé s’y trouve</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>vigie::TerritoryReadout</name>
    <message>
        <source>Its interval lies above the value of all together (%1).</source>
        <translation>Son intervalle est au-dessus de la valeur de l’ensemble (%1).</translation>
    </message>
    <message>
        <source>Its interval lies below the value of all together (%1).</source>
        <translation>Son intervalle est au-dessous de la valeur de l’ensemble (%1).</translation>
    </message>
    <message>
        <source>Its interval holds the value of all together (%1): it cannot be told from it.</source>
        <translation>Son intervalle contient la valeur de l’ensemble (%1)&#xa0;: il ne s’en distingue pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> (smoothed; observed: %1)</source>
        <translation> (lissé&#x202f;; observé&#xa0;: %1)</translation>
    </message>
    <message>
        <source> · 95% interval: %1</source>
        <translation> · intervalle à 95&#xa0;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>Higher than %1 of the %2 others that have a value.</source>
        <translation>Plus haut que %1 des %2 autres qui ont une valeur.</translation>
    </message>
    <message>
        <source>%1: a rank among so few says little.</source>
        <translation>%1&#xa0;: un rang parmi si peu ne dit pas grand-chose.</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filtrer dessus</translation>
    </message>
    <message>
        <source>Read its experiences</source>
        <translation>Lire ses expériences</translation>
    </message>
    <message>
        <source>Territorial &amp;sheet…</source>
        <translation>Fic&amp;he territoriale…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active structure(s)</source>
        <translation>
            <numerusform>%Ln structure active</numerusform>
            <numerusform>%Ln structures actives</numerusform>
        </translation>
    </message>
    <message>
        <source>No territory is chosen</source>
        <translation>Aucun territoire n’est choisi</translation>
    </message>
    <message>
        <source>Choose one on the map or in the table to read its numbers here.</source>
        <translation>Choisissez-en un sur la carte ou dans le tableau pour lire ses chiffres ici.</translation>
    </message>
</context>
<context>
    <name>vigie::TerritorySheet</name>
    <message>
        <source>&amp;Bring back what was left out</source>
        <translation>&amp;Reprendre ce qui a été écarté</translation>
    </message>
    <message>
        <source>Territorial sheet</source>
        <translation>Fiche territoire</translation>
    </message>
    <message>
        <source>In the users&apos; words</source>
        <translation>Dans les mots des usagers</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>La fiche se prépare…</translation>
    </message>
    <message>
        <source>Territorial sheet — %1</source>
        <translation>Fiche territoire —&#xa0;%1</translation>
    </message>
    <message>
        <source>The filter leaves nothing of this département: no testimony, no structure. Remove a condition of the filter, or choose another département.</source>
        <translation>Le filtre ne laisse rien de ce département&#xa0;: ni témoignage, ni structure. Retirez une condition du filtre, ou choisissez un autre département.</translation>
    </message>
    <message>
        <source>Place: where the service is.</source>
        <translation>Lieu&#xa0;: celui du service.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No testimony of this département passes the filter.</source>
        <translation>Aucun témoignage de ce département ne passe le filtre.</translation>
    </message>
    <message>
        <source>The words of the testimonies are not at hand: open a snapshot to read them.</source>
        <translation>Les mots des témoignages ne sont pas disponibles&#xa0;: ouvrez un instantané pour les lire.</translation>
    </message>
    <message>
        <source>Drawn by chance, so that each sentiment has its say: they show what is said, not how often. Telephone numbers, e-mail addresses and plates are masked; long texts are cut where […] stands.</source>
        <translation>Tirées au sort de sorte que chaque ressenti ait la parole&#xa0;: elles montrent ce qui se dit, non combien de fois. Téléphones, adresses électroniques et plaques sont masqués&#xa0;; les textes longs sont coupés là où figure […].</translation>
    </message>
</context>
<context>
    <name>vigie::TextVersionsDialog</name>
    <message>
        <source>The text has changed</source>
        <translation>Le texte a changé</translation>
    </message>
    <message>
        <source>When the note was written</source>
        <translation>Lors de la rédaction de la note</translation>
    </message>
    <message>
        <source>In this snapshot</source>
        <translation>Dans cet instantané</translation>
    </message>
</context>
<context>
    <name>vigie::ThresholdDialog</name>
    <message>
        <source>Rates are hidden below</source>
        <translation>Taux masqués en dessous de</translation>
    </message>
    <message>
        <source>Rates are marked below</source>
        <translation>Taux signalés en dessous de</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Valeurs usuelles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>A rate of few cases says little, and may point to a person. These thresholds hold in every table, figure, map and export; they are kept with the workbook, and can be undone.</source>
        <translation>Un taux sur peu de cas ne dit pas grand-chose et peut désigner une personne. Ces seuils valent dans chaque tableau, figure, carte et export&#x202f;; ils sont conservés avec le carnet de travail et peuvent être annulés.</translation>
    </message>
</context>
<context>
    <name>vigie::TileRow</name>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatives</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the experiences</source>
        <translation>Lire les expériences</translation>
    </message>
    <message>
        <source>See them on the map</source>
        <translation>Les voir sur la carte</translation>
    </message>
    <message>
        <source>1st answer</source>
        <translation>1re réponse</translation>
    </message>
    <message>
        <source>Compare the response delays</source>
        <translation>Comparer les délais de réponse</translation>
    </message>
    <message>
        <source>Answered in 30 d</source>
        <translation>Répondu sous 30 j</translation>
    </message>
    <message>
        <source>See the structures</source>
        <translation>Voir les structures</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>See the published results</source>
        <translation>Voir les résultats publiés</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without experience</source>
        <translation>
            <numerusform>%Ln sans expérience</numerusform>
            <numerusform>%Ln sans expérience</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2 publish</source>
        <translation>%1 / %2 publient</translation>
    </message>
    <message>
        <source>no answer is dated</source>
        <translation>aucune réponse n’est datée</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>median, censored</source>
        <translation>médiane, censurée</translation>
    </message>
    <message>
        <source>median not reached</source>
        <translation>médiane non atteinte</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>vigie::TogetherView</name>
    <message>
        <source>Experiences across services</source>
        <translation>Expériences entre services</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Filter by a second service</source>
        <translation>Filtrer par un second service</translation>
    </message>
    <message>
        <source>Pairs that come together</source>
        <translation>Paires qui vont ensemble</translation>
    </message>
    <message>
        <source>Their experiences</source>
        <translation>Leurs expériences</translation>
    </message>
    <message numerus="yes">
        <source>The table was copied: %Ln pair(s).</source>
        <translation>
            <numerusform>Le tableau a été copié&#xa0;: %Ln paire.</numerusform>
            <numerusform>Le tableau a été copié&#xa0;: %Ln paires.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>criteria with their polarity</source>
        <translation>thématiques avec leur polarité</translation>
    </message>
    <message>
        <source>typologies</source>
        <translation>typologies</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>&amp;What comes together</source>
        <translation>&amp;Ce qui va ensemble</translation>
    </message>
    <message>
        <source>Lists below the experiences that name several services, rather than those of a pair</source>
        <translation>Liste ci-dessous les expériences qui nomment plusieurs services, plutôt que celles d’une paire</translation>
    </message>
    <message>
        <source>Keeps the experiences that name a second service, whatever it is</source>
        <translation>Garde les expériences qui nomment un second service, quel qu’il soit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %Ln experience(s) with at least one of these things</source>
        <translation>
            <numerusform>n = %Ln expérience avec au moins un de ces éléments</numerusform>
            <numerusform>n = %Ln expériences avec au moins un de ces éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several</source>
        <translation>
            <numerusform>%Ln avec plusieurs</numerusform>
            <numerusform>%Ln avec plusieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No selected experience has two of these things. Choose others, or widen the filter.</source>
        <translation>Aucune expérience sélectionnée n’a deux de ces éléments. Choisissez-en d’autres, ou élargissez le filtre.</translation>
    </message>
    <message>
        <source>Unit: experiences, each counted once in a pair. The filter chooses experiences; each is then seen with all its services and channels. Ratios are left out where few have both. Together is not because of one another.</source>
        <translation>Unité&#xa0;: les expériences, chacune comptée une fois dans une paire. Le filtre choisit des expériences&#x202f;; chacune est ensuite vue avec tous ses services et canaux. Les ratios sont omis quand peu d’expériences ont les deux. Aller ensemble ne veut pas dire que l’un cause l’autre.</translation>
    </message>
    <message>
        <source>Experiences that name several services: %1</source>
        <translation>Expériences qui nomment plusieurs services&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The filter cannot ask for two values of one field within an experience: those that have both are listed below.</source>
        <translation>Le filtre ne peut pas demander deux valeurs d’un même champ dans une expérience&#xa0;: celles qui ont les deux sont listées ci-dessous.</translation>
    </message>
    <message>
        <source>The filter has no room for two more conditions: remove one above.</source>
        <translation>Le filtre n’a pas la place pour deux conditions de plus&#xa0;: retirez-en une ci-dessus.</translation>
    </message>
</context>
<context>
    <name>vigie::ToolRow</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Instantané du %1</translation>
    </message>
    <message>
        <source>Search the testimonies: rendez-vous passeport ressenti:négatif</source>
        <translation>Chercher dans les témoignages&#xa0;: rendez-vous passeport ressenti:négatif</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words, fields and values, applied with Enter (Ctrl+L); the down arrow shows what can follow</source>
        <translation>Mots, champs et valeurs, appliqués par Entrée (Ctrl+L)&#x202f;; la flèche vers le bas montre ce qui peut suivre</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save the view; its menu has the saved views</source>
        <translation>Enregistrer la vue&#x202f;; son menu contient les vues enregistrées</translation>
    </message>
    <message>
        <source>Keep filter and place under a name (Ctrl+D)</source>
        <translation>Garder le filtre et la vue sous un nom (Ctrl+D)</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>The testimonies that you kept (Ctrl+7)</source>
        <translation>Les témoignages que vous avez gardés (Ctrl+7)</translation>
    </message>
</context>
<context>
    <name>vigie::TwoFiltersPage</name>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Il n’y a rien à quoi comparer</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>A and B, measure by measure</source>
        <translation>A et B, mesure par mesure</translation>
    </message>
    <message>
        <source>Compare the filter &amp;with</source>
        <translation>Comparer le filtre a&amp;vec</translation>
    </message>
    <message>
        <source>Compare the filter with</source>
        <translation>Comparer le filtre avec</translation>
    </message>
    <message>
        <source>The other filter</source>
        <translation>L’autre filtre</translation>
    </message>
    <message>
        <source>departement:38 ressenti:négatif, then Enter</source>
        <translation>departement:38 ressenti:négatif, puis Entrée</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>the same period a year before</source>
        <translation>la même période un an avant</translation>
    </message>
    <message>
        <source>the period before, as long</source>
        <translation>la période précédente, de même durée</translation>
    </message>
    <message>
        <source>another query</source>
        <translation>une autre requête</translation>
    </message>
    <message>
        <source>saved view: %1</source>
        <translation>vue enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The saved view &quot;%1&quot; holds no query.</source>
        <translation>La vue enregistrée «&#xa0;%1&#xa0;» ne contient pas de requête.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The filter has no period.</source>
        <translation>Le filtre n’a pas de période.</translation>
    </message>
    <message>
        <source>Choose days or months of publication at the left.</source>
        <translation>Choisissez à gauche des jours ou des mois de publication.</translation>
    </message>
    <message>
        <source>The filter of the window leaves nothing out.</source>
        <translation>Le filtre de la fenêtre n’écarte rien.</translation>
    </message>
    <message>
        <source>Filter first, or compare with another query.</source>
        <translation>Filtrez d’abord, ou comparez avec une autre requête.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (95% interval)</source>
        <translation>%1 (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
</context>
<context>
    <name>vigie::VocabularyModel</name>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>A word with its forms; the most frequent one is shown</source>
        <translation>Un mot avec ses formes&#x202f;; la plus fréquente est affichée</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Occurrences in the selection</source>
        <translation>Occurrences dans la sélection</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>The most probable number of occurrences, if the selection spoke as all testimonies do</source>
        <translation>Le nombre d’occurrences le plus probable, si la sélection parlait comme l’ensemble des témoignages</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Occurrences in all testimonies</source>
        <translation>Occurrences dans tous les témoignages</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>Testimonies of the selection that have the word</source>
        <translation>Témoignages de la sélection qui contiennent le mot</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lafon&apos;s specificity: the order of magnitude of the probability of such a count, + where it is said more often than expected, − where less. 3 stands for one in a thousand.</source>
        <translation>Spécificité de Lafon&#xa0;: l’ordre de grandeur de la probabilité d’un tel nombre, + quand le mot est dit plus souvent qu’attendu, − quand il l’est moins. 3 signifie un sur mille.</translation>
    </message>
    <message>
        <source>False discovery</source>
        <translation>Fausse découverte</translation>
    </message>
    <message>
        <source>The least rate of chance finds at which the word would be kept among all that were tested (Benjamini–Hochberg)</source>
        <translation>Le plus petit taux de trouvailles dues au hasard auquel le mot serait retenu parmi tous ceux qui ont été testés (Benjamini-Hochberg)</translation>
    </message>
</context>
<context>
    <name>vigie::VocabularyView</name>
    <message>
        <source>With stop words</source>
        <translation>Avec mots vides</translation>
    </message>
    <message>
        <source>See it in context (Enter)</source>
        <translation>Voir en contexte (Entrée)</translation>
    </message>
    <message>
        <source>Filter by this word</source>
        <translation>Filtrer par ce mot</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Specific vocabulary</source>
        <translation>Vocabulaire spécifique</translation>
    </message>
    <message>
        <source>At least so many occurrences in all testimonies</source>
        <translation>Au moins autant d’occurrences dans tous les témoignages</translation>
    </message>
    <message>
        <source>Articles, pronouns, prepositions and the like, which say how one writes rather than what of. All words of the snapshot are counted anew.</source>
        <translation>Articles, pronoms, prépositions et semblables, qui disent comment on écrit plutôt que de quoi. Tous les mots de l’instantané sont comptés à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Minimum frequency</source>
        <translation>Fréquence &amp;minimale</translation>
    </message>
    <message>
        <source>The selection is all testimonies: there is nothing to compare it with. Choose some of them with the filter, for instance a sentiment, a criterion or a network.</source>
        <translation>La sélection est l’ensemble des témoignages&#xa0;: il n’y a rien à quoi la comparer. Choisissez-en une partie avec le filtre, par exemple un ressenti, une thématique ou un réseau.</translation>
    </message>
    <message>
        <source>Counting… these are the words of before.</source>
        <translation>Comptage… ces mots sont ceux d’avant.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>The selection has %1 testimonies with text and leaves out %2: nothing is said of fewer than %3. Widen the filter, or narrow it when it leaves nearly all.</source>
        <translation>La sélection a %1 témoignages avec texte et en laisse %2 de côté&#xa0;: rien n’est dit de moins de %3. Élargissez le filtre, ou restreignez-le s’il laisse presque tout.</translation>
    </message>
    <message>
        <source>No word is as frequent as %1 in all testimonies. Ask for a lower minimum frequency.</source>
        <translation>Aucun mot n’atteint la fréquence de %1 dans l’ensemble des témoignages. Demandez une fréquence minimale plus basse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) compared</source>
        <translation>
            <numerusform>%Ln mot comparé</numerusform>
            <numerusform>%Ln mots comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 testimonies, %3 of %4 words</source>
        <translation>%1 témoignages sur %2, %3 mots sur %4</translation>
    </message>
    <message>
        <source>Words that the selection says more (+) or less (−) often than all testimonies. A word stands for all its forms; words repeat within a testimony, so that a score that rests on few testimonies says little.</source>
        <translation>Mots que la sélection dit plus (+) ou moins (−) souvent que l’ensemble des témoignages. Un mot vaut pour toutes ses formes&#x202f;; les mots se répètent dans un témoignage, si bien qu’un score qui repose sur peu de témoignages ne dit pas grand-chose.</translation>
    </message>
    <message>
        <source>Of %1 words tested, some would be surprising by chance: among those kept at a false discovery of 0.05, about one in twenty is (Benjamini–Hochberg).</source>
        <translation>Sur %1 mots testés, certains seraient surprenants par hasard&#xa0;: parmi ceux retenus à un taux de fausse découverte de 0,05, environ un sur vingt l’est (Benjamini-Hochberg).</translation>
    </message>
    <message>
        <source>n &lt; %1: to be read with caution.</source>
        <translation>n &lt; %1&#xa0;: à lire avec prudence.</translation>
    </message>
    <message>
        <source>The filter asks for words: these are frequent because of it.</source>
        <translation>Le filtre demande des mots&#xa0;: c’est pour cela qu’ils sont fréquents.</translation>
    </message>
    <message>
        <source>These are the words of before.</source>
        <translation>Ces mots sont ceux d’avant.</translation>
    </message>
    <message>
        <source>Stopped: these are the words of before.</source>
        <translation>Arrêté&#xa0;: ces mots sont ceux d’avant.</translation>
    </message>
    <message>
        <source>Stopped. Another filter, or another frequency, counts again.</source>
        <translation>Arrêté. Un autre filtre, ou une autre fréquence, relance le comptage.</translation>
    </message>
    <message numerus="yes">
        <source>The table was copied: %Ln word(s).</source>
        <translation>
            <numerusform>Le tableau a été copié&#xa0;: %Ln mot.</numerusform>
            <numerusform>Le tableau a été copié&#xa0;: %Ln mots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::WindowActions</name>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <translation>&amp;Ouvrir un instantané…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la dé&amp;monstration</translation>
    </message>
    <message>
        <source>Import re&amp;port…</source>
        <translation>&amp;Rapport d’import…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter as &amp;text</source>
        <translation>Filtre en &amp;texte</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>À &amp;propos de Vigie</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’en&amp;semble</translation>
    </message>
    <message>
        <source>&amp;Structures</source>
        <translation>St&amp;ructures</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicateurs</translation>
    </message>
    <message>
        <source>&amp;Experiences</source>
        <translation>&amp;Expériences</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent snapshots</source>
        <translation>I&amp;nstantanés récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Save as a p&amp;roject…</source>
        <translation>&amp;Enregistrer comme projet…</translation>
    </message>
    <message>
        <source>&amp;Back to my own workbook</source>
        <translation>&amp;Revenir à mon carnet de travail</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Seuils…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the view…</source>
        <translation>Enregistrer la &amp;vue…</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>Vues enre&amp;gistrées</translation>
    </message>
    <message>
        <source>&amp;Notebook</source>
        <translation>Car&amp;net</translation>
    </message>
    <message>
        <source>Snapsho&amp;t</source>
        <translation>&amp;Instantané</translation>
    </message>
    <message>
        <source>Anal&amp;ysis</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>Re&amp;cent projects</source>
        <translation>Projets ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Vi&amp;der cette liste</translation>
    </message>
    <message>
        <source>&amp;Help contents</source>
        <translation>&amp;Sommaire de l’aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Rapp&amp;ort…</translation>
    </message>
    <message>
        <source>Make the report a&amp;gain…</source>
        <translation>Re&amp;faire le rapport…</translation>
    </message>
</context>
<context>
    <name>vigie::WindowSession</name>
    <message>
        <source>The snapshot %1 has another content than when it was left: the filter is the same, the figures may not be.</source>
        <translation>L’instantané %1 n’a plus le même contenu que lorsque vous l’avez quitté&#xa0;: le filtre est le même, les chiffres peut-être pas.</translation>
    </message>
    <message>
        <source>The snapshot of last time is not there any more</source>
        <translation>L’instantané de la dernière fois n’est plus là</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its drive is not connected.</source>
        <translation>Il a été déplacé ou supprimé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect the drive and start again, open the file at its new place, or import the data anew.</source>
        <translation>Connectez le disque et relancez, ouvrez le fichier à son nouvel emplacement, ou importez à nouveau les données.</translation>
    </message>
</context>
<context>
    <name>vigie::WorkbookController</name>
    <message>
        <source>The workbook is not open: nothing was kept</source>
        <translation>Le carnet de travail n’est pas ouvert&#xa0;: rien n’a été conservé</translation>
    </message>
    <message>
        <source>It could not be opened when Vigie was started.</source>
        <translation>Il n’a pas pu être ouvert au lancement de Vigie.</translation>
    </message>
    <message>
        <source>Close the other window of Vigie, if there is one, and start Vigie again.</source>
        <translation>Fermez l’autre fenêtre de Vigie, s’il y en a une, et relancez Vigie.</translation>
    </message>
    <message>
        <source>The workbook was damaged: a new one was begun</source>
        <translation>Le carnet de travail était abîmé&#xa0;: un nouveau a été commencé</translation>
    </message>
    <message>
        <source>The damaged file was put aside as %1.</source>
        <translation>Le fichier abîmé a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>Keep that file, and open a project file or a copy that holds your notes.</source>
        <translation>Gardez ce fichier, et ouvrez un fichier de projet ou une copie qui contient vos notes.</translation>
    </message>
    <message>
        <source>rename a code</source>
        <translation>renommer un code</translation>
    </message>
    <message>
        <source>decision on an indicator</source>
        <translation>décision sur un indicateur</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>seuils</translation>
    </message>
</context>
</TS>
