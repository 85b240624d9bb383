#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `vigie-cli figure` on the demonstration: every kind, its recipe made again, its errors.
# Usage: figure.sh VIGIE-CLI DEMONSTRATION.zip
cli=$1
demonstration=$2
here=$(cd "$(dirname "$0")" && pwd)
. "$here/expect.sh"
command -v python3 > /dev/null || { echo "skipped: there is no python3"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

"$cli" import "$demonstration" -o demo.vigie --date 2026-09-30 > import.log 2>&1 || cat import.log
figure() { "$cli" figure demo.vigie "$@"; }

exits 0 "help" "$cli" figure --help
exits 0 "the list needs no snapshot" "$cli" figure --list
"$cli" figure --list --json > kinds.json
exits 2 "no kind" figure -o x.json
exits 2 "no output" figure monthly
exits 2 "a kind nobody knows" figure pie -o x.json
exits 2 "an option that the kind does not take" figure monthly --by typologie -o x.json
exits 2 "an option nobody knows" figure monthly --colour red -o x.json
exits 2 "an option that is missing" figure indicator -o x.json
exits 2 "an indicator nobody knows" figure indicator --code IND-1 -o x.json
exits 2 "a structure nobody knows" figure profile --structure nobody -o x.json
exits 2 "a département nobody knows" figure territory-profile --department 999 -o x.json
exits 2 "a query that is not understood" figure monthly --where "ressenti:furieux" -o x.json
exits 2 "another query that is not understood" figure comparison --other "ressenti:furieux" -o x.json
exits 2 "a day that is none" figure monthly --made-on tomorrow -o x.json
exits 3 "no snapshot" "$cli" figure absent.vigie monthly -o x.json
exits 3 "no dictionary" figure monthly --dictionary absent.json -o x.json
exits 4 "no folder" figure monthly -o absent/x.json
same "nothing is left behind" "$(find . -name 'x.json*' | wc -l)" 0

python3 "$here/figure_again.py" "$cli" demo.vigie kinds.json
same "every kind, and its recipe again" $? 0

figure funnel --by reseau --sentiment négatif -o first.json
figure funnel --by network --sentiment negative -o second.json
same "French words are understood" "$(cmp first.json second.json && echo same)" same
figure funnel --by reseau -o - > third.json
same "the same on standard output" "$(cmp first.json third.json && echo same)" same
same "no day is said" "$(grep -c made_on first.json)" 0
figure funnel --by reseau --made-on 2026-01-31 -o dated.json
same "unless it is asked for" "$(grep -c '"made_on": "2026-01-31"' dated.json)" 1
same "nothing else stands beside it" "$(find . -name '*.provenance.json' | wc -l)" 0
LC_ALL=C TZ=Pacific/Auckland figure funnel --by reseau -o again.json
same "the same bytes elsewhere" "$(cmp first.json again.json && echo same)" same
VIGIE_LANG=en figure monthly -o english.json
same "in English" "$(grep -c 'Experiences by month of publication' english.json)" 1
same "the data are fictitious, and said to be" "$(grep -c '"fictitious": true' english.json)" 1
echo '{"format": "vigie-indicators", "version": 1, "indicators": [{"code": "IND-12", "polarity": "lower_is_better"}]}' > d.json
VIGIE_LANG=en figure indicator --code IND-12 --dictionary d.json -o decided.json
same "decisions count" "$(grep -c 'lower is better (decided)' decided.json)" 1
conclude
