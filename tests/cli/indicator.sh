#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `vigie-cli indicator` on the generated demonstration: its contract, and numbers computed again by indicator.py from
# what `dump` prints. Usage: indicator.sh VIGIE-CLI
cli=$1
here=$(cd "$(dirname "$0")" && pwd)
. "$here/expect.sh"
command -v python3 > /dev/null || { echo "skipped: there is no python3"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

"$cli" demo -o files > /dev/null 2>&1
"$cli" import files -o demo.vigie --date 2026-09-30 > import.log 2>&1 || cat import.log
indicator() { "$cli" indicator demo.vigie "$@"; }

exits 0 "help" "$cli" indicator --help
exits 2 "no question" indicator IND-12
exits 2 "no question without an indicator" indicator
exits 2 "an indicator nobody knows" indicator IND-1 --by region
exits 2 "a field that is no group" indicator IND-12 --by town
exits 2 "a list of one" indicator IND-12 --list
exits 2 "two questions" indicator IND-12 --structure x --against IND-11
exits 2 "a structure nobody knows" indicator IND-12 --structure nobody
exits 2 "a pair with nothing" indicator IND-12 --against IND-1
exits 2 "a denominator that is no column" indicator IND-11 --by region --denominator nothing
exits 2 "CSV and JSON at once" indicator IND-12 --by region --csv --json
exits 3 "no snapshot" "$cli" indicator absent.vigie --list
exits 3 "no dictionary" indicator --list --dictionary absent.json

# Answers, and the same numbers computed again.
mkdir answers
for field in region department; do indicator IND-12 --by $field --json > answers/IND-12-$field.json; done
indicator IND-30 --by reseau --json > answers/IND-30-network.json
indicator IND-11 --by typologie --json > answers/IND-11-typology.json
indicator IND-37 --by departement --json > answers/IND-37-department.json
indicator IND-12 --against IND-11 --json > answers/pairs.json
indicator IND-11 --by typology --denominator satisfied --json > answers/denominator.json
"$cli" dump demo.vigie results > results.csv
"$cli" dump demo.vigie structures --columns code,active > answers/structures.csv
structure=$(python3 -c 'import csv; from collections import Counter
active = {r["code"] for r in csv.DictReader(open("answers/structures.csv", encoding="utf-8")) if r["active"] != "Non"}
rows = [r for r in csv.DictReader(open("results.csv", encoding="utf-8")) if r["indicator_code"] == "IND-12" and r["value"]]
newest = max(r["evaluation_started_on"] for r in rows)
at = sorted(r["structure_code"] for r in rows if r["evaluation_started_on"] == newest and r["structure_code"] in active)
print(at[0])')
indicator IND-12 --structure "$structure" --json > answers/history.json
python3 "$here/indicator.py" results.csv answers
same "computed again by indicator.py" $? 0

# The same table in three forms, and the same bytes again.
indicator IND-12 --by region --csv > region.csv
same "JSON and CSV have the same rows" "$(grep -c '"scope": ' answers/IND-12-region.json)" "$(tail -n +2 region.csv | wc -l)"
same "the same bytes again" "$(indicator IND-12 --by region --json | cmp - answers/IND-12-region.json && echo same)" same
same "fictitious" "$(field answers/IND-12-region.json fictitious)" true
same "the filter is canonical" "$(indicator IND-12 --by region --where 'region:76' --json | grep -c '"filter": "region:76"')" 1
exits 0 "nothing selected" indicator IND-12 --by region --where 'typologie:CPAM'
same "no interval of days" "$(field answers/IND-12-region.json no_interval)" not_a_proportion
same "no interval without a number of answers" "$(field answers/IND-11-typology.json no_interval)" answers_not_published
same "and that is said" "$(VIGIE_LANG=en indicator IND-11 --by typology | grep -c 'number of answers not published')" 1

# Nothing is better or worse before somebody decides.
cat > decisions.json << 'END'
{"format": "vigie-indicators", "version": 1, "indicators": [
    {"code": "IND-12", "polarity": "lower_is_better"}, {"code": "IND-18", "polarity": "lower_is_better"}]}
END
same "an inferred polarity is a proposal" "$(indicator --list --csv | grep '^IND-12,' | grep -c ',lower_is_better,inferred,')" 1
same "a decision is one" "$(indicator --list --csv --dictionary decisions.json | grep '^IND-12,' | grep -c ',lower_is_better,decided,')" 1
same "every indicator is listed" "$(field <(indicator --list --json) n)" "$("$cli" dump demo.vigie indicators --columns code | tail -n +2 | wc -l)"
same "the definition is read" "$(indicator --list --json | grep -c '"definition": "Valeurs fictives')" "$(field <(indicator --list --json) n)"
same "undecided: no direction is worse" "$(field answers/history.json worsening)" null
same "undecided: no better, no worse" "$(indicator --structure "$structure" --csv | grep -cE ',(better|worse),')" 0
same "undecided: nothing to watch" "$(indicator --watch --csv | tail -n +2 | wc -l)" 0
for line in $(indicator --watch --dictionary decisions.json --csv | tail -n +2); do
    IFS=, read -r code one _ <<< "$line"
    indicator "$code" --structure "$one" --dictionary decisions.json --json > watched.json
    same "watched: $one stands worse and gets worse" "$(field watched.json standing)/$(field watched.json worsening)" worse/true
done
sed 's/"polarity"/"polarty"/' decisions.json > misspelt.json
exits 3 "a misspelt key" indicator --list --dictionary misspelt.json
same "is named with its place" "$(indicator --list --dictionary misspelt.json 2>&1 | grep -c 'misspelt.json, indicators\[0\].polarty')" 1

# Mixed units, revisions, breaks: files of our own.
cat > export-indicateurs.csv << 'END'
Code SP+ de l'indicateur;Intitulé original de l'indicateur;Unité
IND-1;Taux de satisfaction;%
IND-2;Délai moyen;
END
cat > export-resultats.csv << 'END'
Code SP+ du résultat;Code SP+ de la structure;Intitulé de la typologie;Code SP+ de l'indicateur;Valeur;Unité;Date de début de l'évaluation;Date de mise à jour;Fréquence
R1;s1;CAF;IND-1;60;;2019-01-01;2020-02-01;annuelle
R2;s1;CAF;IND-1;62;;2020-01-01;2021-02-01;annuelle
R3;s1;CAF;IND-1;63;;2020-01-01;2021-06-01;annuelle
R4;s1;CAF;IND-1;70;;2021-01-01;2022-02-01;annuelle
R5;s1;CAF;IND-2;4;jours;2021-01-01;2022-02-01;annuelle
R6;s2;CAF;IND-2;96;heures;2021-01-01;2022-02-01;annuelle
R7;s2;CAF;IND-1;50;;2021-01-01;2022-02-01;annuelle
END
"$cli" import export-indicateurs.csv export-resultats.csv -o own.vigie > import.log 2>&1 || cat import.log
exits 6 "mixed units are refused" "$cli" indicator own.vigie IND-2 --by typology
exits 6 "on either axis" "$cli" indicator own.vigie IND-1 --against IND-2
same "and named" "$(VIGIE_LANG=en "$cli" indicator own.vigie IND-2 --by typology 2>&1 | grep -c 'several units: heures, jours')" 1
exits 0 "one of them is taken" "$cli" indicator own.vigie IND-2 --by typology --where 'champ[Unité]:jours'
"$cli" indicator own.vigie IND-1 --structure s1 --csv > history.csv
same "of a period given twice the last update counts" "$(cut -d, -f1,3,7,8 history.csv | sed -n 3p)" 2020-01-01,63,1,R3
VIGIE_LANG=en "$cli" indicator own.vigie IND-1 --structure s1 --json > history.json
same "three points say nothing" "$(field history.json direction)/$(field history.json trend)" "too_short/series too short (3 points)"
conclude
