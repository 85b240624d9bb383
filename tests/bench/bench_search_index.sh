#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Full-text index of a snapshot beside SQLite's own FTS5, with its defaults and without keeping the texts, over the same
# texts; in turn, so that both meet the same machine. Wall time, processor time, and their ratios.
# Usage: bench_search_index [SNAPSHOT [ROUNDS]]   without a snapshot: fictitious experiences, scale 8 (48,000)
set -eu
cli=$(cd "$(dirname "$0")/.." && pwd)/bin/vigie-cli
rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export VIGIE_CACHE_DIR=$work/cache
if [ $# -gt 0 ]; then
    snapshot=$1
else
    "$cli" demo -o "$work/files" --scale 8 > /dev/null
    "$cli" import "$work/files/export-experiences.csv" -o "$work/x.vigie" > /dev/null
    snapshot=$work/x.vigie
fi

# seconds COMMAND…   wall time, then processor time of all threads
seconds() {
    local TIMEFORMAT='%R %U %S'
    { time "$@" > /dev/null; } 2>&1 | tail -n 1 | tr ',' '.' | awk '{ print $1, $2 + $3 }'
}

median() {
    sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# The columns of this snapshot; not every one has answers.
present=$(sqlite3 "$snapshot" "SELECT group_concat(name) FROM pragma_table_info('experiences')
    WHERE name IN ('answer_1', 'answer_2', 'answer_3')")
answers="''"
for column in ${present//,/ }; do
    answers="$answers || ' ' || coalesce($column, '')"
done
cat > "$work/default.sql" <<SQL
ATTACH '$snapshot' AS snapshot;
CREATE VIRTUAL TABLE texts USING fts5(title, description, answer, content='');
INSERT INTO texts(rowid, title, description, answer)
    SELECT "row", title, description, $answers FROM snapshot.experiences;
SQL

sqlite_default() { sqlite3 "$work/default.db" < "$work/default.sql"; }

echo "index of $(sqlite3 "$snapshot" 'SELECT count(*) FROM experiences') experiences: round, vigie s and CPU s, FTS5 s and CPU s, ratios"
for ((round = 1; round <= rounds; ++round)); do
    rm -rf "$work/cache" "$work/default.db"
    ours=$(seconds "$cli" index "$snapshot")
    theirs=$(seconds sqlite_default)
    ratios=$(echo "$ours $theirs" | awk '{ printf "%.3f %.3f", $1 / $3, $2 / $4 }')
    echo "$ratios" >> "$work/ratios"
    echo "$round  $ours  $theirs  $ratios"
done
echo "median ratio of wall time $(cut -d ' ' -f 1 "$work/ratios" | median), of processor time $(cut -d ' ' -f 2 "$work/ratios" | median)"
echo "MiB: vigie $(du -sm "$work/cache" | cut -f 1), FTS5 $(du -m "$work/default.db" | cut -f 1)"
