#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is known of the real files, found again through the command line. Skipped (77) where the files are absent.
# Usage: real_files.sh VIGIE-CLI FOLDER
cli=$1
real=$2
. "$(dirname "$0")/expect.sh"
structures=$real/export-structures-2023-05.csv
experiences=$real/experiences-1200-2023.csv
if [ ! -r "$structures" ] || [ ! -r "$experiences" ]; then
    echo "SKIPPED: the real files are not beside this checkout"
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# count QUERY FIELD VALUE   how many experiences
count() {
    "$cli" count x.vigie --where "$1" --by "$2" --csv | sed -n "s/^$3,\([0-9]*\),.*/\1/p"
}

"$cli" import "$structures" "$experiences" -o x.vigie --json > report.json
same "structures stored" "$(sed -n '/^        "structures"/,/}/s/.*"stored": \([0-9]*\).*/\1/p' report.json)" 14763
same "experiences stored" "$(sed -n '/^        "experiences"/,/}/s/.*"stored": \([0-9]*\).*/\1/p' report.json)" 1200
same "four-digit postal codes repaired" "$("$cli" report x.vigie --csv | grep -c ';structures;repaired;leading_zero_restored;.*;Code postal de la structure;')" 985
"$cli" info x.vigie --json > info.json
same "networks" "$(field info.json networks)" 37
same "typologies" "$(field info.json typologies)" 292
same "inactive structures" "$(field info.json inactive_structures)" 788
same "structures in France without a département" "$(field info.json structures_in_france_without_department)" 0
for sentiment in Négatif Neutre Positif; do
    same "$sentiment" "$(count '' sentiment $sentiment)" 400
done
same "positive, accessibility negative" "$(count ressenti:positif accessibility Négatif)" 21
same "positive, accessibility neutral" "$(count ressenti:positif accessibility Neutre)" 5
same "positive, accessibility positive" "$(count ressenti:positif accessibility Positif)" 286
same "positive, accessibility not given" "$(count ressenti:positif accessibility '')" 88
same "online procedures, once per experience" "$(count '' channel 'Démarche en ligne')" 700
same "telephone, once per experience" "$(count '' channel Téléphone)" 282
# Testimonies with a positive and a negative criterion, counted by Python from the file.
both_polarities() {
    python3 - "$experiences" << 'PYTHON'
import csv, sys
criteria = ("Accessibilité", "Information/Explication", "Relation", "Réactivité", "Simplicité/Complexité")
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    said = [{row[each] for each in criteria} for row in csv.DictReader(file)]
print(sum({"Positif", "Négatif"} <= each for each in said))
PYTHON
}
if ! "$cli" count x.vigie --where mixte:oui > /dev/null 2>&1; then
    echo "skip mixte is not a word of this version"
elif ! command -v python3 > /dev/null; then
    echo "skip mixed testimonies: python3 is not here"
else
    same "mixed testimonies" "$(both_polarities)" 122
    same "mixed testimonies, by the word" "$("$cli" count x.vigie --where mixte:oui --json | sed -n 's/^    "experiences": \([0-9]*\),$/\1/p')" 122
fi
same "records read before any meaning" \
    "$("$cli" records "$experiences" --format jsonl | awk 'NR > 1' | wc -l)" 1200
(cp "$structures" s.csv && cp "$experiences" e.csv && zip -q "données été.zip" s.csv e.csv)
"$cli" import "données été.zip" -o zipped.vigie --json > zipped.json
"$cli" import "$experiences" "$structures" -o swapped.vigie --json > swapped.json
same "zipped and renamed: same content" "$(field zipped.json content_hash)" "$(field report.json content_hash)"
same "in another order: same content" "$(field swapped.json content_hash)" "$(field report.json content_hash)"
same "a place by its name" "$(count departement:Isère sentiment Négatif)" "$(count departement:38 sentiment Négatif)"

# published FROM UNTIL SNAPSHOT   experiences published from one day to another
published() {
    "$cli" count "$3" --where "depuis:$1 jusqua:$2" --json | sed -n 's/^    "experiences": \([0-9]*\),$/\1/p'
}
"$cli" import "$experiences" -o repaired.vigie --repair-dates auto > /dev/null
same "January 2022, days and months as published" "$(published 2022-01-01 2022-01-31 x.vigie)" 37
same "January 2022, days and months repaired" "$(published 2022-01-01 2022-01-31 repaired.vigie)" 191
same "the first half of 2022, repaired" \
    "$(for m in 02-28 03-31 04-30 05-31 06-30; do published "2022-${m%-*}-01" "2022-$m" repaired.vigie; done | tr '\n' ' ')" \
    "23 13 20 61 64 "
same "the evidence is in the report" \
    "$("$cli" report x.vigie --csv | grep 'day_month_suspected' | grep -c 'Date de publication;;.*477.*470.*7 ')" 1
same "each date exchanged is in the report" \
    "$("$cli" report repaired.vigie --csv | grep -c ';day_month_swapped;')" 477
same "flags against the structure named" \
    "$("$cli" report x.vigie --csv | grep -c ';out_of_structure_contradicted;')" 67
same "INSEE codes of another département" "$("$cli" report x.vigie --csv | grep -c ';place_contradicted;')" 40
exits 0 "sound" "$cli" verify x.vigie

# The barometer: values known from its releases, alone and together.
barometer() {
    local satisfaction=champ[indicator_id]:tx-satisfaction-usagers-services-publics
    local transparency=champ[indicator_id]:tx-transparence-resultats
    # rows SNAPSHOT QUERY COLUMNS   in one line, without the header
    rows() {
        "$cli" dump "$1" series --where "$2" --columns "$3" | tail -n +2 | paste -sd ' '
    }
    # points RELEASE LEVEL   how many values of the transparency
    points() {
        "$cli" dump both.vigie series --where "$transparency champ[release_date]:$1 champ[level]:$2" --columns date |
            tail -n +2 | wc -l
    }
    "$cli" import "$real"/barometre/2023-01-19/*.csv -o 2023.vigie --json > 2023.json
    same "no file of the release is refused" "$(grep -c '"refusal": "[^"]' 2023.json)" 0
    same "satisfaction, 2017 to 2022" "$(rows 2023.vigie "$satisfaction" value)" "72 71 74 76 73 71"
    same "with its target" "$("$cli" dump 2023.vigie summaries --where "$satisfaction" --columns target | tail -n 1)" 77
    same "the date of the data is that of the release" "$("$cli" info 2023.vigie --json > i.json; field i.json data_date)" 2023-01-19
    exits 0 "sound" "$cli" verify 2023.vigie
    "$cli" import "$real"/barometre/*/*.csv -o both.vigie > /dev/null
    same "transparency 2021, départements" "$(points 2021-01-12 departemental)" 303
    same "transparency 2023, départements" "$(points 2023-01-19 departemental)" 606
    same "transparency 2021, regions" "$(points 2021-01-12 regional)" 15
    same "transparency 2023, regions" "$(points 2023-01-19 regional)" 30
    same "transparency, nation, by release" \
        "$(rows both.vigie "$transparency champ[level]:national" release_date,date,value)" \
        "2023-01-19,2019-12-31,27 2021-01-12,2020-09-30,63 2023-01-19,2020-12-31,36 2023-01-19,2021-12-31,45 2023-01-19,2022-12-31,79"
}
if [ -d "$real/barometre" ]; then
    barometer
else
    echo "skip the barometer is not beside this checkout"
fi
conclude
