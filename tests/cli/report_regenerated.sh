#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A report of eight figures and more, made on one snapshot and again on another one: exactly the numbers that changed are
# listed, as Python finds them in the documents. Usage: report_regenerated.sh VIGIE-CLI VIGIE REPORT-MAKER
cli=$1
vigie=$2
maker=$3
scripts=$(cd "$(dirname "$0")" && pwd)
. "$scripts/expect.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export VIGIE_CACHE_DIR="$work/cache" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" QT_QPA_PLATFORM=offscreen
export VIGIE_LANG=fr

"$cli" demo -o files > /dev/null 2>&1
"$cli" import files -o first.vigie --date 2026-09-30 > import.log 2>&1 || cat import.log
# The second snapshot: the same files without the last 40 testimonies.
experiences=$(grep -l 'Ressenti' files/*.csv | head -n 1)
head -n -40 "$experiences" > shorter && mv shorter "$experiences"
"$cli" import files -o second.vigie --date 2026-09-30 > import.log 2>&1 || cat import.log
report() { "$vigie" --lang fr --report "$@"; }
# The tool names values otherwise than the window: the report to begin with is one that the program made.
"$maker" first.vigie ressenti:Négatif > made.json
report made.json first.vigie --update report.json > /dev/null 2>&1

figures=$(grep -c '"figure":' report.json)
same "eight figures and more ($figures)" "$([ "$figures" -ge 8 ] && echo yes)" yes

# On its own snapshot nothing changes.
report report.json first.vigie -o first.pdf --update again.json --changes none.json > none.txt 2> none.log
same "same snapshot: exit" $? 0
same "same snapshot: nothing listed" "$(wc -c < none.txt)" 0
same "same snapshot: no change in JSON" "$(grep -c '"what"' none.json)" 0
same "same snapshot: the same report" "$(cmp report.json again.json && echo same)" same
same "same snapshot: a PDF" "$(head -c 5 first.pdf)" "%PDF-"

# On the other one exactly the changed numbers are listed.
report report.json second.vigie -o second.html --update second.json --changes changes.json > changes.txt 2> changes.log
same "other snapshot: exit" $? 0
python3 "$scripts/report_changes.py" report.json second.json changes.json
same "other snapshot: as Python finds them" $? 0
same "other snapshot: a line each" "$(tail -n +2 changes.txt | wc -l)" "$(grep -c '"what"' changes.json)"
same "other snapshot: said in a sentence" "$(grep -cw "$figures" changes.log)" 1
same "other snapshot: words stay" "$(grep -c 'Légende' second.json)" "$figures"
same "what was updated is up to date" "$(report second.json second.vigie 2> /dev/null | wc -c)" 0
report report.json second.vigie --changes changes.csv > /dev/null 2>&1
same "changes as a sheet" "$(tail -n +2 changes.csv | wc -l)" "$(grep -c '"what"' changes.json)"
same "and where they come from" "$(grep -c '"vigie-provenance"' changes.csv.provenance.json)" 1
report report.json second.vigie -o twice.html > /dev/null 2>&1
same "the same bytes again" "$(cmp second.html twice.html && echo same)" same

# A figure that cannot be made again stays, and is said to.
python3 - << 'END'
import json
report = json.load(open("report.json", encoding="utf-8"))
figure = next(block for block in report["blocks"] if "figure" in block)["figure"]
figure["recipe"]["kind"] = "gone"
json.dump(report, open("gone.json", "w", encoding="utf-8"))
END
report gone.json second.vigie -o gone.html --changes gone-changes.json > gone.txt 2> gone.log
same "a kind that is gone: exit" $? 6
same "a kind that is gone: the document is there" "$([ -s gone.html ] && echo yes)" yes
same "a kind that is gone: listed" "$(grep -c '"why"' gone-changes.json)" 1

exits 2 "no snapshot named" report report.json
exits 2 "two snapshots" report report.json first.vigie second.vigie
exits 2 "an output without a report" "$vigie" -o x.pdf first.vigie
exits 2 "an unknown form" report report.json first.vigie -o note.xyz
exits 2 "an unknown form of changes" report report.json first.vigie --changes changes.pdf
exits 3 "no such report" report absent.json first.vigie
exits 3 "no such snapshot" report report.json absent.vigie
printf '{"format": "vigie-report", "version": 7}' > later.json
exits 3 "a report of a later version" report later.json first.vigie
exits 4 "no such folder" report report.json first.vigie -o no/such/folder/note.pdf
conclude
