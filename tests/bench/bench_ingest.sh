#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Import of experiences beside what the sqlite3 program does with the same file. The commands take turns within a round,
# so that all meet the same machine, and ratios are taken within a round: they carry over, seconds do not.
#
#   vigie-cli import                              against   sqlite3 .import (all text)
#                                                 and       .import, then typed (dates, integers, NULL)
#   vigie-cli import --with-search, where it is   against   .import, typed, then an FTS5 index
#
# Usage: bench_ingest [FOLDER|FILE.csv [ROUNDS]]   a folder holds experiences.csv or export-experiences.csv; without
# any: fictitious experiences, scale 8 (48,000). Seconds are of the wall clock; CPU is user and system of all threads.
set -euo pipefail
export LC_ALL=C
cli=$(cd "$(dirname "$0")/.." && pwd)/bin/vigie-cli
rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

input=${1:-}
if [ -z "$input" ]; then
    "$cli" demo -o "$work/files" --scale 8 >/dev/null
    input=$work/files
fi
file=$input
if [ -d "$input" ]; then
    for file in "$input"/experiences.csv "$input"/*experiences*.csv; do [ ! -f "$file" ] || break; done
fi
[ -f "$file" ] || { echo "bench_ingest: no experiences in $input" >&2; exit 2; }

# --- the script of the sqlite3 program, made from the file's header -------------------------------------------------
delimiter=$(head -n 1 "$file" | grep -q ';' && echo ';' || echo ',')
# One line a column: its name, and text, integer or date; known by the published labels, everything else is text.
columns() {
    head -n 1 "$file" | sed 's/^\xEF\xBB\xBF//; s/\r$//' | tr "$delimiter" '\n' | sed 's/"//g' | awk '
        { kind = "text" }
        /crit le|^Date de |de publication/ { kind = "date" }
        NR == 1 || /[Ee]valuation (in)?utile|Similaires/ { kind = "integer" }
        { printf "c%d %s\n", NR, kind }'
}
sql_raw() {
    echo "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144; PRAGMA temp_store=MEMORY;"
    echo "CREATE TABLE raw($(columns | awk '{ printf "%s%s TEXT", (NR > 1 ? "," : ""), $1 }'));"
    printf '.mode csv\n.separator %s \\n\n.import --skip 1 "%s" raw\n' "$delimiter" "$file"
}
sql_typed() {
    echo "CREATE TABLE experiences($(columns | awk '{
        type = NR == 1 ? "INTEGER PRIMARY KEY" : $2 == "integer" ? "INTEGER" : "TEXT"
        printf "%s%s %s", (NR > 1 ? "," : ""), $1, type }'));"
    columns | awk -v q="'" '
        NR == 1 { printf "INSERT OR REPLACE INTO experiences SELECT " }
        { value = "nullif(" $1 "," q q ")" }
        $2 == "integer" { value = "CAST(" value " AS INT)" }
        $2 == "date" { value = sprintf("CASE WHEN %s<>%s THEN substr(%s,7,4)||%s||substr(%s,4,2)||%s||substr(%s,1,2)||substr(%s,11) END",
                                       $1, q q, $1, q "-" q, $1, q "-" q, $1, $1) }
        { printf "%s%s", (NR > 1 ? "," : ""), value }
        END { print " FROM raw;" }'
    echo "DROP TABLE raw;"
}
sql_search() {
    local texts
    texts=$(head -n 1 "$file" | tr "$delimiter" '\n' | awk '/Titre|Description|Réponse structure 1/ && !/Statut|valuation/ { printf "%sc%d", (n++ ? "," : ""), NR }')
    echo "CREATE VIRTUAL TABLE texts USING fts5(${texts:-c1},content=experiences,content_rowid=c1,tokenize=\"unicode61 remove_diacritics 2\");"
    echo "INSERT INTO texts(texts) VALUES('rebuild');"
}
sql_raw >"$work/raw.sql"
cat "$work/raw.sql" <(sql_typed) >"$work/typed.sql"
cat "$work/typed.sql" <(sql_search) >"$work/search.sql"

# --- measuring -----------------------------------------------------------------------------------------------------
# measured NAME COMMAND…   appends `wall cpu` to $work/NAME, and peak MiB where GNU time is there
measured() {
    local name=$1 start end
    shift
    rm -f "$work"/x.*
    TIMEFORMAT='%R %U %S'
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >/dev/null
    else
        { time "$@" >/dev/null 2>&1; } 2>"$work/time"
    fi
    tail -n 1 "$work/time" | awk '{ printf "%.3f %.3f %s\n", $1, $2 + $3, (NF == 4 ? int($4 / 1024) : "-") }' >>"$work/$name"
}
ours() { measured ours "$cli" import "$file" -o "$work/x.vigie"; }
ours_search() { measured ours_search "$cli" import "$file" --with-search -o "$work/x.vigie"; }
raw() { measured raw sqlite3 -init /dev/null -batch "$work/x.db" ".read '$work/raw.sql'"; }
typed() { measured typed sqlite3 -init /dev/null -batch "$work/x.db" ".read '$work/typed.sql'"; }
search() { measured search sqlite3 -init /dev/null -batch "$work/x.db" ".read '$work/search.sql'"; }

median() { sort -n | awk '{ v[NR] = $1 } END { if (NR) printf "%.3f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
# ratio A B   median over the rounds of wall and CPU of A divided by those of B, and the peaks
ratio() {
    [ -s "$work/$1" ] && [ -s "$work/$2" ] || return 0
    paste -d ' ' "$work/$1" "$work/$2" >"$work/pair"
    printf '%-12s / %-8s wall %s  CPU %s   peak %s / %s MiB\n' "$1" "$2" \
        "$(awk '{ print $1 / $4 }' "$work/pair" | median)" "$(awk '{ print $2 / $5 }' "$work/pair" | median)" \
        "$(cut -d ' ' -f 3 "$work/$1" | sort -n | tail -n 1)" "$(cut -d ' ' -f 3 "$work/$2" | sort -n | tail -n 1)"
}

entries="ours raw typed"
if "$cli" import --help 2>/dev/null | grep -q -- '--with-search'; then
    entries="$entries ours_search search"
else
    echo "vigie-cli import has no --with-search: that pair is left out"
fi
echo "import of $(du -h "$file" | cut -f 1), $rounds rounds: wall s, CPU s, peak MiB"
for ((round = 1; round <= rounds; ++round)); do
    for entry in $entries; do
        "$entry"
        printf '%d %-12s %s\n' "$round" "$entry" "$(tail -n 1 "$work/$entry")"
    done
done
ratio ours raw
ratio ours typed
ratio ours_search search
