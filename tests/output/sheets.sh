#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What other programs make of the tables that Vigie writes: types as openpyxl reads them, formulas as LibreOffice does
# (the judge: 0 table:formula), memory, a disk that is full. What is not installed is skipped, visibly.
# Usage: sheets.sh SHEET_SAMPLES
samples=$1
here=$(dirname "$0")
. "$here/../cli/expect.sh"
work=$(mktemp -d)
trap 'umount "$work/disk" 2> /dev/null; rm -rf "$work"' EXIT
skipped=

# holds WHAT COMMAND…
holds() {
    local what=$1
    shift
    same "$what" "$("$@" > /dev/null 2>&1 && echo yes || echo no)" yes
}

exits 0 "samples are written" "$samples" "$work"
mkdir "$work/again"
exits 0 "and again" "$samples" "$work/again"
for file in x.xlsx fr.csv iso.csv fr.csv.provenance.json iso.csv.provenance.json; do
    same "$file has the same bytes twice" "$(sha256sum < "$work/$file")" "$(sha256sum < "$work/again/$file")"
done

# Ten times the rows take no more memory (KiB; peaks differ a little by chance).
few=$("$samples" --large "$work/few.xlsx" 10000 30)
many=$("$samples" --large "$work/many.xlsx" 100000 30)
echo "peak memory: $few KiB for 10,000 rows, $many KiB for 100,000"
holds "memory does not grow with the rows" [ "$many" -lt $((few + 16384)) ]

python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import openpyxl' 2> /dev/null; then
        python=$candidate
        break
    fi
done
if [ -n "$python" ]; then
    exits 0 "types read by openpyxl" "$python" "$here/sheet_types.py" "$work/x.xlsx" "$work/texts.json"
else
    skipped="$skipped openpyxl"
fi

# convert NAME FILTER FILE: LibreOffice's view of a file, as $work/NAME/….fods
convert() {
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to fods ${2:+--infilter="$2"} \
        --outdir "$work/$1" "$3" > /dev/null 2>&1
}
if command -v soffice > /dev/null && convert xlsx "" "$work/x.xlsx" && [ -s "$work/xlsx/x.fods" ]; then
    # A raw file runs, so that a judge who sees nothing is noticed.
    printf 'Code\n=1+1\n@SUM(1;1)\n' > "$work/raw.csv"
    convert raw "CSV:59,34,76,1,,1036,false,true" "$work/raw.csv"
    holds "the judge sees formulas" grep -q table:formula "$work/raw/raw.fods"
    same "formulas in the XLSX" "$(grep -c table:formula "$work/xlsx/x.fods")" 0
    # Separators: semicolon, comma, tabulator; also the wrong ones.
    for separator in 59 44 9; do
        for form in fr iso; do
            language=1036
            [ "$form" = fr ] || language=1033
            convert "csv$separator" "CSV:$separator,34,76,1,,$language,true,true" "$work/$form.csv"
            holds "$form.csv was read with separator $separator" [ -s "$work/csv$separator/$form.fods" ]
            same "formulas in $form.csv, separator $separator" \
                "$(grep -c table:formula "$work/csv$separator/$form.fods")" 0
        done
    done
    convert html "HTML (StarCalc)" "$work/clipboard.html"
    same "formulas in the clipboard" "$(grep -c table:formula "$work/html/clipboard.fods")" 0
    judge=${python:-python3}
    exits 0 "what LibreOffice shows of the XLSX" "$judge" "$here/sheet_cells.py" "$work/xlsx/x.fods" "$work/texts.json" xlsx
    exits 0 "what it shows of the French CSV" "$judge" "$here/sheet_cells.py" "$work/csv59/fr.fods" "$work/texts.json" csv
    exits 0 "what it shows of the other CSV" "$judge" "$here/sheet_cells.py" "$work/csv44/iso.fods" "$work/texts.json" csv
    exits 0 "what it shows of the clipboard" "$judge" "$here/sheet_cells.py" "$work/html/clipboard.fods" "$work/texts.json" clipboard
else
    skipped="$skipped soffice"
fi

mkdir "$work/disk"
if mount -t tmpfs -o size=1m tmpfs "$work/disk" 2> /dev/null; then
    exits 1 "a full disk is noticed" "$samples" --large "$work/disk/full.xlsx" 100000 30
    umount "$work/disk"
else
    skipped="$skipped mount"
fi

conclude || exit 1
[ -z "$skipped" ] || { echo "skipped, not installed or not allowed:$skipped"; exit 77; }
