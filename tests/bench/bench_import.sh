#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Import of a file of experiences beside `sqlite3 .import` of the same file, in turn, so that both meet the same machine.
# Usage: bench_import [FILE.csv [ROUNDS]]   without a file: fictitious experiences, scale 8 (48,000)
set -eu
cli=$(cd "$(dirname "$0")/.." && pwd)/bin/vigie-cli
rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then
    file=$1
else
    "$cli" demo -o "$work/files" --scale 8 > /dev/null
    file=$work/files/export-experiences.csv
fi

# seconds COMMAND…   wall time, with the peak memory where GNU time is there
seconds() {
    local start end
    start=$(date +%s%N)
    "$@" > /dev/null
    end=$(date +%s%N)
    awk -v ns=$((end - start)) 'BEGIN { printf "%.3f", ns / 1e9 }'
}

median() {
    sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

delimiter=$(head -n 1 "$file" | grep -q ';' && echo ';' || echo ',')
echo "import of $(du -h "$file" | cut -f 1): round, vigie s, sqlite3 .import s, ratio"
for ((round = 1; round <= rounds; ++round)); do
    rm -f "$work/x.vigie" "$work/x.db"
    ours=$(seconds "$cli" import "$file" -o "$work/x.vigie")
    theirs=$(seconds sqlite3 "$work/x.db" ".mode csv" ".separator '$delimiter'" ".import '$file' experiences")
    ratio=$(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.3f", a / b }')
    echo "$ratio" >> "$work/ratios"
    echo "$round $ours $theirs $ratio"
done
echo "median ratio $(median < "$work/ratios")"
