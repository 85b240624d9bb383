#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The command line's contract on small generated files: exit codes, balance, hashes, order and packing without effect.
# Usage: contract.sh VIGIE-CLI
cli=$1
. "$(dirname "$0")/expect.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

exits 2 "no command is wrong usage" "$cli"
exits 2 "unknown command" "$cli" frobnicate
exits 2 "import without -o" "$cli" import x.csv
exits 0 "help of a command" "$cli" import --help
exits 3 "missing input" "$cli" import absent.csv -o a.vigie
exits 3 "opening what does not exist" "$cli" info absent.vigie
printf 'a;b\n1;2\n' > other.csv
exits 3 "a table that is not ours" "$cli" import other.csv -o a.vigie
same "nothing is left behind" "$(find . -name '*.vigie*' | wc -l)" 0
exits 3 "a text file is no snapshot" "$cli" info other.csv

exits 0 "fictitious files" "$cli" demo -o files --scale 0.05
exits 0 "import of a folder" "$cli" import files -o folder.vigie
"$cli" import files/export-structures.csv files/export-experiences.csv files/export-resultats.csv \
    files/export-indicateurs.csv files/export-typologies.csv -o listed.vigie --json > listed.json
"$cli" import files/export-resultats.csv files/export-typologies.csv files/export-experiences.csv \
    files/export-indicateurs.csv files/export-structures.csv -o reversed.vigie --json > reversed.json
mkdir renamed
i=0
for file in files/*.csv; do
    i=$((i + 1))
    cp "$file" "renamed/fichier n°$i.csv"
done
(cd renamed && zip -q "../données été.zip" ./*.csv)
"$cli" import "données été.zip" -o zipped.vigie --json > zipped.json
"$cli" info folder.vigie --json > info.json
hash=$(field listed.json content_hash)
same "the hash is there" "${#hash}" 64
same "order of the inputs has no effect" "$(field reversed.json content_hash)" "$hash"
same "nor have names and packing" "$(field zipped.json content_hash)" "$hash"
same "info repeats the hash" "$(field info.json content_hash)" "$hash"
same "fictitious data are said to be" "$(field info.json fictitious)" true
exits 0 "a sound snapshot" "$cli" verify zipped.vigie

"$cli" import files files/export-experiences.csv -o twice.vigie --json > twice.json
same "the same content twice is the same content" "$(field twice.json content_hash)" "$hash"

"$cli" dump zipped.vigie experiences --columns id,title --format jsonl > dump1.jsonl
"$cli" dump folder.vigie experiences --columns id,title --format jsonl > dump2.jsonl
same "dumps are byte-identical" "$(cmp dump1.jsonl dump2.jsonl && echo same)" same
same "a dump has every row" "$(wc -l < dump1.jsonl)" "$(sed -n 's/^        "experiences": \([0-9]*\),*$/\1/p' info.json)"
"$cli" dump zipped.vigie experiences --columns id --offset 3 --limit 2 > page.csv
same "a page" "$(sed -n '2,3p' page.csv)" "$(sed -n '4,5p' dump1.jsonl | sed 's/.*"id":"\([0-9]*\)".*/\1/')"
exits 2 "unknown column" "$cli" dump zipped.vigie experiences --columns nope
exits 2 "a query that is not understood" "$cli" count zipped.vigie --where "ressenti:fâché"
exits 2 "a field that cannot be counted" "$cli" count zipped.vigie --by nope

exits 0 "an analysis" "$cli" analyse zipped.vigie matrix
exits 0 "an analysis of texts" "$cli" analyse zipped.vigie vocabulary
same "analyses do not depend on packing either" \
    "$("$cli" analyse zipped.vigie funnel --json | cmp - <("$cli" analyse folder.vigie funnel --json) && echo same)" same

total=$("$cli" dump zipped.vigie experiences --where "ressenti:negatif" --columns id | tail -n +2 | wc -l)
counted=$("$cli" count zipped.vigie --by sentiment --csv | sed -n 's/^Négatif,\([0-9]*\),.*/\1/p')
same "count and dump agree" "$counted" "$total"

printf 'ID expérience;Ressenti usager\n1;Négatif\n;Neutre\n' > bad.csv
exits 6 "--strict on a rejected record" "$cli" import bad.csv -o bad.vigie --strict

exits 2 "an unknown way to repair dates" "$cli" import bad.csv -o kept.vigie --repair-dates sometimes
exits 2 "an unknown repair" "$cli" import bad.csv -o kept.vigie --keep leading_zero
same "the repairs there are get listed" \
    "$("$cli" import bad.csv -o kept.vigie --keep leading_zero 2>&1 | grep -c 'leading_zero_restored.*day_month_swapped')" 1
exits 2 "what is no repair cannot be switched off" "$cli" import bad.csv -o kept.vigie --keep short_row
same "nothing was written" "$(find . -name 'kept.vigie*' | wc -l)" 0
printf 'ID expérience;Ressenti usager;Code Postal typologie 1;Titre\n1;positif;1000;dÃ©jÃ©\n' > kept.csv
"$cli" import kept.csv -o kept.vigie > /dev/null
same "repaired unless told otherwise" \
    "$("$cli" dump kept.vigie experiences --columns sentiment,typology_postal_code_1,title | tail -n 1)" "Positif,01000,dÃ©jÃ©"
"$cli" import kept.csv -o kept.vigie --keep leading_zero_restored,spelling_unified --repair-mojibake > /dev/null
same "kept as published where told; mojibake on request" \
    "$("$cli" dump kept.vigie experiences --columns sentiment,typology_postal_code_1,title | tail -n 1)" "positif,1000,déjé"

head -c 3000 zipped.vigie > cut.vigie
exits 6 "a cut snapshot is not sound" "$cli" verify cut.vigie
cp zipped.vigie damaged.vigie
printf 'damage' | dd of=damaged.vigie bs=1 seek=200000 conv=notrunc 2> /dev/null
"$cli" verify damaged.vigie > /dev/null 2>&1
code=$?
same "damage inside is found, or harmless; never a crash" "$( [ $code -eq 6 ] || [ $code -eq 0 ] && echo fine)" fine

printf '\xef\xbb\xbfa,b\r\n"1\n2","x""y"\r\n' > plain.csv
same "records as JSON lines" "$("$cli" records plain.csv --format jsonl)" '["a","b"]
["1\n2","x\"y"]'
same "records without a header" "$(printf '1;2\n3;4\n' > n.csv; "$cli" records n.csv --no-header)" 'column_1,column_2
1,2
3,4'
gzip -c plain.csv > plain.csv.gz
same "gzip has no effect on records" "$("$cli" records plain.csv.gz)" "$("$cli" records plain.csv)"
printf '[{"a":1,"b":"x"},{"b":[1,2]}]' > two.json
same "records of JSON" "$("$cli" records two.json --format jsonl)" '["a","b"]
["1","x"]
["","1,2"]'
printf '[{"a":1},]' > bad.json
exits 3 "JSON with a comma too many" "$cli" records bad.json
printf 'nom;ville\nAim\216;d\216part\n' > mac.csv
same "an old encoding, asked for" "$("$cli" records mac.csv --encoding macroman | tail -n 1)" 'Aimé,départ'
same "iso-8859-1 is Windows-1252" "$(printf 'a;b\n\351;\222\n' > l.csv; "$cli" records l.csv --encoding ISO-8859-1 | tail -n 1)" 'é,’'
exits 2 "an encoding nobody knows" "$cli" records mac.csv --encoding ebcdic
exits 2 "delimiter and quote alike" "$cli" records mac.csv --delimiter '"'
exits 2 "a member that is not there" "$cli" records mac.csv --member x

"$cli" sniff files/export-experiences.csv --json > sniff.json
for expected in '"delimiter": ";"' '"dataset": "experiences"' '"format": "csv"' '"encoding": "UTF-8"' '"header": true'; do
    same "sniff tells $expected" "$(grep -c "^            $expected" sniff.json)" 1
done
same "every finding has its evidence" "$(grep -c '"evidence": "..*"' sniff.json)" "$(grep -c '"aspect"' sniff.json)"
same "sniff twice, the same bytes" "$("$cli" sniff files/export-experiences.csv --json | cmp - sniff.json && echo same)" same
same "each member of an archive is sniffed" "$("$cli" sniff "données été.zip" --json | grep -c '"container": "zip"')" 5
same "what a person says is said to be so" \
    "$("$cli" sniff mac.csv --json --delimiter ';' | grep -c '"set_by_person": true')" 1
exits 0 "sniff in words" "$cli" sniff mac.csv
exits 3 "sniff of a missing file" "$cli" sniff absent.csv

printf 'a;"b' > open.csv
exits 3 "a quote never closed" "$cli" records open.csv
conclude
