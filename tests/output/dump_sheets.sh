#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `vigie-cli dump` for spreadsheets: the same values as for scripts, typed; personal data masked; nothing half written.
# Usage: dump_sheets.sh VIGIE-CLI
cli=$1
here=$(dirname "$0")
. "$here/../cli/expect.sh"
work=$(mktemp -d)
trap 'umount "$work/disk" 2> /dev/null; rm -rf "$work"' EXIT
skipped=

mkdir "$work/files"
cat > "$work/files/experiences.csv" <<'CSV'
ID expérience;Date de publication;Titre;Description;Ressenti usager;Pseudonyme usager;Code INSEE Département usager
0101;12/03/2025 15:07;=1+1;Appelez-moi au 06 12 34 56 78 ou à lea@exemple.fr, voiture AB-123-CD;Négatif;Léa38;01
102;13/03/2025;Sœur & frère;12 € <b>de trop</b>;Positif;;2A
CSV
snapshot=$work/small.vigie
exits 0 "the small files are imported" "$cli" import "$work/files" -o "$snapshot"
columns=id,published_on,title,description,user_pseudonym,user_department_code

dump() { "$cli" dump "$snapshot" experiences --columns $columns --sort id "$@"; }
same "a French CSV" "$(dump --format csv-fr | sed '1s/^\xef\xbb\xbf//' | tr -d '\r')" \
    "\"id\";\"published_on\";\"title\";\"description\";\"user_pseudonym\";\"user_department_code\"
\"0101\";12/03/2025 15:07;\"'=1+1\";\"Appelez-moi au 06 12 34 56 78 ou à lea@exemple.fr, voiture AB-123-CD\";\"Léa38\";\"01\"
\"102\";13/03/2025 00:00;\"Sœur & frère\";\"12 € <b>de trop</b>\";;\"2A\""
same "masked" "$(dump --format csv-fr --mask | sed -n 2p | tr -d '\r')" \
    "\"0101\";12/03/2025 15:07;\"'=1+1\";\"Appelez-moi au […] ou à […], voiture […]\";\"[…]\";\"01\""
same "scripts get the texts as they are" "$(dump | sed -n 2p | cut -d, -f3)" "=1+1"

exits 0 "a CSV in a file" dump --format csv-fr -o "$work/x.csv"
same "has the same bytes" "$(sha256sum < "$work/x.csv")" "$(dump --format csv-fr | sha256sum)"
same "and its source beside it" "$(grep -c '"content_hash"\|apostrophe' "$work/x.csv.provenance.json")" 2
exits 0 "JSON lines in a file" dump --format jsonl -o "$work/x.jsonl"
same "have their source, too" "$(test -s "$work/x.jsonl.provenance.json" && echo yes)" yes
exits 0 "a workbook" dump --format xlsx -o "$work/x.xlsx"
exits 0 "and again" dump --format xlsx -o "$work/y.xlsx"
same "the same bytes twice" "$(sha256sum < "$work/x.xlsx")" "$(sha256sum < "$work/y.xlsx")"
same "which say their source themselves" "$(test -e "$work/x.xlsx.provenance.json" || echo yes)" yes

exits 2 "a workbook needs a file" dump --format xlsx
exits 2 "with a workbook's name" dump --format xlsx -o "$work/x.ods"
exits 2 "an unknown form" dump --format ods
exits 2 "masks are for spreadsheets" dump --format jsonl --mask
exits 2 "an unknown column" dump --columns nothing --format xlsx -o "$work/none.xlsx"
exits 4 "no such folder" dump --format xlsx -o "$work/nowhere/x.xlsx"
same "nothing is left of what failed" "$(ls "$work" | grep -c 'none\|part\|ods')" 0

exits 0 "the demonstration is generated" "$cli" demo -o "$work/demo" --scale 0.2
exits 0 "and imported" "$cli" import "$work/demo" -o "$work/demo.vigie"
python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import openpyxl' 2> /dev/null; then
        python=$candidate
        break
    fi
done
for table in experiences mentions structures results; do
    "$cli" dump "$work/demo.vigie" $table > "$work/$table.csv"
    exits 0 "$table as a workbook" "$cli" dump "$work/demo.vigie" $table --format xlsx -o "$work/$table.xlsx"
    if [ -n "$python" ]; then
        exits 0 "$table hold the same values" "$python" "$here/dump_types.py" "$work/$table.csv" "$work/$table.xlsx"
    fi
done
[ -n "$python" ] || skipped="$skipped openpyxl"

mkdir "$work/disk"
if mount -t tmpfs -o size=64k tmpfs "$work/disk" 2> /dev/null; then
    "$cli" dump "$work/demo.vigie" experiences --format xlsx -o "$work/disk/full.xlsx" > /dev/null 2> "$work/message"
    same "a full disk" $? 4
    same "is said" "$(wc -l < "$work/message")" 1
    same "and leaves nothing" "$(ls "$work/disk" | wc -l)" 0
    umount "$work/disk"
else
    skipped="$skipped mount"
fi

conclude || exit 1
[ -z "$skipped" ] || { echo "skipped, not installed or not allowed:$skipped"; exit 77; }
