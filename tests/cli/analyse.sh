#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `vigie-cli analyse` on the generated demonstration: its contract, and numbers of every analysis computed again by awk
# and Python from what `dump` prints. Usage: analyse.sh VIGIE-CLI
cli=$1
scripts=$(cd "$(dirname "$0")" && pwd)
. "$scripts/expect.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export VIGIE_CACHE_DIR="$work/cache"

"$cli" demo -o files > /dev/null 2>&1
# Two places and the nation as the barometer publishes them, in two releases.
mkdir -p files/barometre-2025-05-01 files/barometre-2026-01-31
series='mesure,indicateur,id_indicateur'
printf '%s,code_departement,libelle_departement,date,valeur,unite\nS,T,tx-transparence-resultats,01,Ain,2025-01-01,40.5,%%\n' \
    "$series" > files/barometre-2025-05-01/departemental_detail.csv
printf '%s,maille_geographique,date,valeur,unite\nS,T,tx-transparence-resultats,national,2025-01-01,90,%%\nS,T,tx-transparence-resultats,national,2026-01-01,95.2,%%\n' \
    "$series" > files/barometre-2026-01-31/national_detail.csv
"$cli" import files -o demo.vigie --date 2026-09-30 > import.log 2>&1 || cat import.log

analyse() { "$cli" analyse demo.vigie "$@"; }
# value CSV-FILE COLUMN KEY…   the cell of that column in the first row that begins with these cells
value() {
    local file=$1 column=$2 start
    shift 2
    start=$(IFS=,; echo "$*,")
    awk -F, -v column="$column" -v start="$start" '
        NR == 1 { for (i = 1; i <= NF; ++i) if ($i == column) at = i; next }
        index($0, start) == 1 { print $at; exit }' "$file"
}
rounded() { LC_ALL=C awk -v x="$1" 'BEGIN { printf "%.9f", x }'; }
# csv ANALYSIS…   and json: what is printed, in files of the analysis' name
both() { analyse "$@" --csv > "$1.csv"; analyse "$@" --json > "$1.json"; }

exits 2 "an analysis nobody knows" "$cli" analyse demo.vigie nope
exits 2 "no analysis" "$cli" analyse demo.vigie
exits 2 "an option of another analysis" "$cli" analyse demo.vigie delays --overdispersion
exits 2 "a field that cannot be counted" "$cli" analyse demo.vigie funnel --by nope
exits 2 "an unknown sentiment" "$cli" analyse demo.vigie trend --sentiment fâché
exits 2 "an unknown origin" "$cli" analyse demo.vigie delays --origin birth
exits 2 "unknown things together" "$cli" analyse demo.vigie cooccurrence --of words
exits 2 "peers of nobody" "$cli" analyse demo.vigie peers
exits 2 "peers of an unknown structure" "$cli" analyse demo.vigie peers --structure nobody
exits 2 "the matrix by anything else" "$cli" analyse demo.vigie matrix --by typology
exits 2 "CSV and JSON at once" "$cli" analyse demo.vigie matrix --csv --json
exits 3 "no snapshot" "$cli" analyse absent.vigie matrix

for analysis in matrix funnel delays trend transparency answers cooccurrence structures absences; do
    both $analysis
    same "$analysis: the same bytes again" "$(analyse $analysis --json | cmp - $analysis.json && echo same)" same
    same "$analysis: JSON and CSV have the same rows" "$(grep -c '^        {' $analysis.json)" \
        "$(tail -n +2 $analysis.csv | wc -l)"
    same "$analysis: is said" "$(field $analysis.json analysis)" $analysis
    same "$analysis: fictitious" "$(field $analysis.json fictitious)" true
    same "$analysis: dated" "$(field $analysis.json data_date)" 2026-09-30
    for key in filter unit n thresholds content_hash notes rows; do
        same "$analysis: has $key" "$(grep -c "^    \"$key\": " $analysis.json)" 1
    done
    same "$analysis: text has a line a row" "$(analyse $analysis | awk -v first="$(head -n 1 $analysis.csv | cut -d, -f1)" \
        'f; /^$/ { f = 0 } $1 == first { f = 1 }' | wc -l)" \
        "$(tail -n +2 $analysis.csv | wc -l)"
    exits 0 "$analysis of nothing" "$cli" analyse demo.vigie $analysis --where 'depuis:2199-01'
done
same "the filter is canonical" "$(analyse matrix --where 'sentiment:negatif' --json | grep -c '"filter": "ressenti:Négatif"')" 1

# Matrix: counts and the Wilson interval.
"$cli" dump demo.vigie experiences --columns accessibility,sentiment > criteria.csv
read -r count n low <<< "$(LC_ALL=C awk -F, 'NR > 1 { ++n; x += $1 == "Négatif" } END {
    z = 1.959963984540054; p = x / n
    printf "%d %d %.9f", x, n, (p + z*z/(2*n) - z*sqrt(p*(1-p)/n + z*z/(4*n*n))) / (1 + z*z/n) }' criteria.csv)"
same "matrix: count" "$(value matrix.csv count accessibility Négatif)" "$count"
same "matrix: n" "$(value matrix.csv n accessibility Négatif)" "$n"
same "matrix: low end" "$(rounded "$(value matrix.csv low accessibility Négatif)")" "$low"
analyse matrix --by ressenti --csv > split.csv
same "matrix by sentiment: residual" "$(rounded "$(value split.csv residual accessibility Négatif Positif)")" \
    "$(LC_ALL=C awk -F, 'NR > 1 && $1 != "" && $2 != "" { ++n; r += $2 == "Négatif"; c += $1 == "Positif"
        x += $2 == "Négatif" && $1 == "Positif" } END {
        e = r * c / n; printf "%.9f", (x - e) / sqrt(e * (1 - r/n) * (1 - c/n)) }' criteria.csv)"

# Funnel: one service by its own rows; centre, z and limits by a field of the experience.
"$cli" dump demo.vigie experiences --where typologie:CAF --columns sentiment > caf.csv
same "funnel: count and n of a service" "$(value funnel.csv count CAF)/$(value funnel.csv n CAF)" \
    "$(awk 'NR > 1 && $0 != "" { ++n; x += $0 == "Négatif" } END { print x "/" n }' caf.csv)"
both funnel --by etat
"$cli" dump demo.vigie experiences --columns state,sentiment > states.csv
read -r centre z high <<< "$(LC_ALL=C awk -F, 'NR > 1 && $1 != "" && $2 != "" { ++n[$1]; ++all; if ($2 == "Négatif") { ++x[$1]; ++sum } }
    END { c = sum / all; m = n["Traitées"]; s = sqrt(c * (1 - c) / m)
          printf "%.9f %.9f %.9f", c, (x["Traitées"] / m - c) / s, c + 3.090232306167813 * s }' states.csv)"
same "funnel: centre" "$(rounded "$(field funnel.json centre)")" "$centre"
same "funnel: z" "$(rounded "$(value funnel.csv z Traitées)")" "$z"
same "funnel: outer limit" "$(rounded "$(value funnel.csv limit_998_high Traitées)")" "$high"
both funnel --by structure
same "funnel: few are never named" "$(grep -c ',too_few,' funnel.csv)" "$(grep -c '^,,[0-9],,,,,,,too_few,hidden$' funnel.csv)"
same "and there are some" "$([ "$(grep -c ',too_few,' funnel.csv)" -gt 0 ] && echo some)" some
same "funnel: mentions" "$(analyse funnel --unit mentions --json | grep -c '"unit": "mentions"')" 1
same "funnel: widened" "$(analyse funnel --overdispersion --json | grep -c '"widened": true')" 1

# Delays: Kaplan–Meier once more, day by day.
"$cli" dump demo.vigie experiences --columns published_on,first_answered_on,status > waits.csv
read -r n median within <<< "$(LC_ALL=C awk -F, '
    function day(text,   y, m) { y = substr(text, 1, 4) + 0; m = substr(text, 6, 2) + 0
        if (m < 3) { m += 12; --y }
        return 365 * y + int(y / 4) - int(y / 100) + int(y / 400) + int((153 * m - 457) / 5) + substr(text, 9, 2) }
    BEGIN { now = day("2026-09-30") }
    NR > 1 && $1 != "" { from = day($1); if (from > now) next
        if ($2 != "" && day($2) < from) next
        if ($2 == "" && $3 != "Expérience en attente de réponse" && $3 != "") next
        answered = $2 != "" && day($2) <= now; d = (answered ? day($2) : now) - from
        ++n; if (answered) ++a[d]; else ++c[d]; if (d > last) last = d }
    END { risk = n; s = 1; median = ""
        for (d = 0; d <= last; ++d) { if (a[d]) s *= 1 - a[d] / risk
            if (median == "" && s <= 0.5) median = d
            if (d == 30) within = 1 - s
            risk -= a[d] + c[d] }
        printf "%d %s %.9f", n, median, within }' waits.csv)"
same "delays: n" "$(value delays.csv n all)" "$n"
same "delays: median" "$(value delays.csv median all)" "$median"
same "delays: answered within 30 days" "$(rounded "$(value delays.csv within_30 all)")" "$within"
same "delays by typology: the service is there" "$(analyse delays --by typologie --csv | grep -c '^group,CAF,')" 1
same "delays: from the writing" "$(analyse delays --origin writing --json | grep -c '"origin": "writing"')" 1
printf 'ID expérience;Ressenti usager;Date de publication\n1;Négatif;2025-01-02\n2;Positif;2025-02-03\n' > undated.csv
"$cli" import undated.csv -o undated.vigie > /dev/null 2>&1
exits 0 "delays without dated answers are no failure" "$cli" analyse undated.vigie delays
"$cli" analyse undated.vigie delays --json > none.json
same "but nothing is said" "$(field none.json answers_dated)/$(grep -c '"rows": \[\]' none.json)" false/1
"$cli" analyse undated.vigie trend --json > short.json
same "a series too short has no limits and no direction" \
    "$(field short.json chart_mean)/$(field short.json direction)/$(field short.json p)" null/too_short/null

# Trend: the months, their mean, the limits from the moving ranges.
"$cli" dump demo.vigie experiences --columns month | awk 'NR > 1 { ++n[$0] } END { for (m in n) print m, n[m] }' | sort > months.txt
same "trend: the months" "$(cut -d, -f1,12 trend.csv | tail -n +2 | tr , ' ' | cmp - months.txt && echo same)" same
read -r mean upper <<< "$(LC_ALL=C awk '{ sum += $2; if (NR > 1) r += $2 > last ? $2 - last : last - $2; last = $2 }
    END { printf "%.9f %.9f", sum / NR, sum / NR + 2.66 * r / (NR - 1) }' months.txt)"
same "trend: mean" "$(rounded "$(field trend.json chart_mean)")" "$mean"
same "trend: upper limit" "$(rounded "$(field trend.json chart_upper)")" "$upper"
same "a month cut by the period is incomplete" \
    "$(analyse trend --where 'depuis:2025-01-15' --csv | sed -n 2p | cut -d, -f1,2,12)" "2025-01,false,"
exits 2 "a share of what the filter has chosen" "$cli" analyse demo.vigie trend --sentiment négatif --where ressenti:négatif

# Answers: who has one, by any of its signs; and the negative testimonies whose author found one useful.
"$cli" dump demo.vigie experiences \
    --columns state,status,first_answered_on,sentiment,author_verdict_1,author_verdict_2,author_verdict_3 > verdicts.csv
read -r given of useful judged <<< "$(awk -F, 'NR > 1 { ++n
        g += $1 == "Traitées" || ($2 != "" && $2 != "Expérience en attente de réponse") || $3 != ""
        if ($4 != "Négatif") next
        u = j = 0; for (i = 5; i <= 7; ++i) { if ($i == "utile") u = 1; if ($i != "") j = 1 }
        useful += u; judged += j } END { print g, n, useful, judged }' verdicts.csv)"
same "answers: answered" "$(value answers.csv count answered "" Oui)/$(value answers.csv n answered "" Oui)" "$given/$of"
same "answers: useful to negative ones" \
    "$(value answers.csv count negatives_found_useful)/$(value answers.csv n negatives_found_useful)" "$useful/$judged"
same "and there are some" "$([ "$useful" -gt 10 ] && echo some)" some
"$cli" dump demo.vigie experiences --where "repondu:oui" --columns id | tail -n +2 | wc -l > repondu.txt
same "answers: the query finds the same" "$(cat repondu.txt)" "$given"

# What comes together: two criteria, of the experiences that have any.
"$cli" dump demo.vigie experiences --columns accessibility,information,relation,reactivity,simplicity > five.csv
read -r n first second together lift <<< "$(LC_ALL=C awk -F, 'NR > 1 && $0 != ",,,," { ++n
        a += $1 == "Négatif"; r += $4 == "Négatif"; b += $1 == "Négatif" && $4 == "Négatif" }
    END { printf "%d %d %d %d %.9f", n, a, r, b, b * n / (a * r) }' five.csv)"
pair="accessibility Négatif reactivity Négatif"
# shellcheck disable=SC2086
same "cooccurrence: counts" "$(for c in n n_first n_second both; do value cooccurrence.csv $c $pair; done | tr '\n' ' ')" \
    "$n $first $second $together "
# shellcheck disable=SC2086
same "cooccurrence: lift" "$(rounded "$(value cooccurrence.csv lift $pair)")" "$lift"
same "mixed testimonies: the query finds those with both polarities" \
    "$("$cli" dump demo.vigie experiences --where mixte:oui --columns id | tail -n +2 | wc -l)" \
    "$(awk -F, '{ p = n = 0; for (i = 1; i <= 5; ++i) { p += $i == "Positif"; n += $i == "Négatif" } x += p && n } END { print x }' five.csv)"
for things in channels typologies; do
    same "cooccurrence of $things: is said" "$(analyse cooccurrence --of $things --json | grep -c "\"of\": \"$things\"")" 1
done

# The tree: a structure with what is below it, each experience once, along the parents of the structures' own table.
"$cli" dump demo.vigie structures --columns code,parent_code > parents.csv
"$cli" dump demo.vigie experiences --columns sentiment,structure_id_1,structure_id_2,structure_id_3 > named.csv
root=$(awk -F, 'NR > 1 && $2 != "" { ++n[$2] } END { for (c in n) print n[c], c }' parents.csv | sort -k1,1nr -k2 | awk 'NR == 1 { print $2 }')
below=$(awk -F, -v root="$root" '
    FNR == 1 { ++file; next }
    file == 1 { parent[$1] = $2; next }
    { hit = several = 0
      for (i = 2; i <= 4; ++i) { for (c = $i; c != "" && c != root; c = parent[c]); mentions += c == root; several += c == root }
      experiences += several > 0; if (several && $1 != "") { ++stated; negatives += $1 == "Négatif" } }
    END { for (s in parent) { for (c = s; c != "" && c != root; c = parent[c]); structures += c == root }
          print structures, experiences, mentions, negatives, stated }' parents.csv named.csv)
same "structures: what is below the one with the most children" \
    "$(awk -F, -v root="$root" '$1 == "structure" && index($0, "," root ",") && !index($0, "," root ",0,0") {
        for (i = 1; i <= 4; ++i) if ($i == root) print $(NF-13), $(NF-12), $(NF-11), $(NF-5), $(NF-4) }' structures.csv)" "$below"
same "structures: each once" "$(grep -c '^structure,' structures.csv)" "$(tail -n +2 parents.csv | wc -l)"

# Absences and peers.
"$cli" dump demo.vigie structures --columns code,active,typology_code,region > facts.csv
"$cli" dump demo.vigie results --columns structure_code,value > values.csv
read -r silent unnamed <<< "$(awk -F, 'FNR == 1 { ++file; next }
    file == 1 { if ($2 != "") has[$1] = 1; next }
    file == 2 { for (i = 2; i <= 4; ++i) named[$i] = 1; next }
    $2 != "Non" && $1 != "sxZshFsE9R" { x += !($1 in has); y += !($1 in named) } END { print x, y }' values.csv named.csv facts.csv)"
same "absences: without a result, without a testimony" \
    "$(field absences.json without_indicator)/$(field absences.json without_experience)" "$silent/$unnamed"
one=$(awk -F, 'NR > 1 && $2 == "Oui" && $3 != "" && $4 != "" { print $1; exit }' facts.csv)
analyse peers --structure "$one" --same-region --csv > peers.csv
analyse peers --structure "$one" --json > peers.json
same "peers: of the region" "$(tail -n +2 peers.csv | cut -d, -f1 | sort | tr '\n' ' ')" \
    "$(awk -F, -v one="$one" 'NR == FNR { if ($1 == one) { t = $3; r = $4 } next }
        FNR > 1 && $2 != "Non" && $3 == t && $4 == r { print $1 }' facts.csv facts.csv | sort | tr '\n' ' ')"
same "peers: everywhere" "$(field peers.json n)" \
    "$(awk -F, -v one="$one" 'NR == FNR { if ($1 == one) t = $3; next } FNR > 1 && $2 != "Non" && $3 == t' facts.csv facts.csv | wc -l)"

# Transparency: structures with a value, among the active ones.
"$cli" dump demo.vigie results --columns structure_code,value > results.csv
"$cli" dump demo.vigie structures --columns code,active,department > structures.csv
same "transparency: a département" "$(value transparency.csv publishing departemental 38 structures)/$(value transparency.csv n departemental 38 structures)" \
    "$(awk -F, 'FNR == 1 { ++file; next } file == 1 { if ($2 != "") has[$1] = 1; next }
        $2 != "Non" && $1 != "sxZshFsE9R" && $3 == "38" { ++n; x += $1 in has } END { print x "/" n }' results.csv structures.csv)"
same "transparency: the barometer's newest value" "$(value transparency.csv barometer_percent national "" networks)" 95.2
same "transparency: of its newest release" "$(value transparency.csv barometer_release national "" networks)" 2026-01-31
same "transparency: and that of a département" "$(value transparency.csv barometer_percent departemental 01 structures)" 40.5
same "transparency: none where none is published" "$(value transparency.csv barometer_percent departemental 38 structures)" ""
# What testimonies say: words, lines and repeated answers counted again by another program.
again() { PYTHONIOENCODING=utf-8 python3 "$scripts/words_again.py" "$@"; }
"$cli" dump demo.vigie experiences --columns id,sentiment,title,description,answer_1,answer_2,answer_3 > texts.csv
both vocabulary --where ressenti:négatif --limit 0
for key in in min_frequency words words_whole n_whole tested reliability; do
    same "vocabulary: has $key" "$(grep -c "^    \"$key\": " vocabulary.json)" 1
done
same "vocabulary: JSON and CSV have the same rows" "$(grep -c '^        {"stem"' vocabulary.json)" "$(tail -n +2 vocabulary.csv | wc -l)"
same "vocabulary: all that was tested" "$(field vocabulary.json tested)" "$(tail -n +2 vocabulary.csv | wc -l)"
# word STEM FORM…   the row of a stem, and the same from the texts
word() {
    local stem=$1
    shift
    same "vocabulary: $stem" "$(python3 -c 'import csv, sys
for row in csv.DictReader(open("vocabulary.csv", encoding="utf-8")):
    if row["stem"] == sys.argv[1]:
        print(*(row[name] for name in ("frequency", "frequency_whole", "documents", "documents_whole")),
              *sys.argv[2:], "%.6f" % float(row["score"]))' "$stem" "$(field vocabulary.json words)" "$(field vocabulary.json words_whole)")" \
        "$(again vocabulary texts.csv Négatif "$@")"
}
word guichet guichet guichets
word bravo bravo
word relanc relance relances relancer relancee relancees relancent
same "vocabulary: false discoveries" "$(again adjusted vocabulary.csv)" "$(field vocabulary.json tested) equal"
same "vocabulary: strongest first" "$(python3 -c 'import csv
scores = [abs(float(row["score"])) for row in csv.DictReader(open("vocabulary.csv", encoding="utf-8"))]
print(scores == sorted(scores, reverse=True), len(scores) > 100)')" "True True"
same "vocabulary: words of the filter are said to be" \
    "$(VIGIE_LANG=en analyse vocabulary --where guichet --json | grep -c 'The filter asks for words')" 1
same "vocabulary: of the whole, frequencies only" "$(analyse vocabulary --limit 3 --csv | tail -n +2 | cut -d, -f1 | wc -l)/$(analyse vocabulary --json | grep -c '"reliability": null')" 3/1
few=$("$cli" dump demo.vigie experiences --columns id --limit 1 | tail -n 1)
same "vocabulary: nothing of few" "$(analyse vocabulary --where "champ[id]:$few" --csv | wc -l)/$(analyse vocabulary --where "champ[id]:$few" --json | grep -c '"reliability": "hidden"')" 1/1

both concordance --word guichet --limit 0 --sort 1R
same "concordance: every occurrence" "$(field concordance.json lines)" "$(again lines texts.csv guichet)"
same "concordance: a line each" "$(grep -c '^        {' concordance.json)" "$(field concordance.json lines)"
same "concordance: of answers" "$(analyse concordance --word guichet --in answers --json | grep -c '"in": "answers"')" 1
same "concordance: a beginning finds more" "$(analyse concordance --word 'guich*' --json | sed -n 's/^    "lines": \([0-9]*\),/\1/p' | awk -v n="$(field concordance.json lines)" '{ print ($1 >= n) }')" 1
same "concordance: by sentiment" "$(analyse concordance --word guichet --by ressenti --limit 1 --json | grep -c '"lines_by": {.*"Négatif": [0-9]')" 1
same "concordance: limited" "$(analyse concordance --word guichet --limit 2 --csv | wc -l)" 3
"$cli" index demo.vigie > /dev/null 2>&1
same "concordance: the index changes nothing" \
    "$(analyse concordance --word guichet --limit 0 --sort 1R --json | cmp - concordance.json && echo same)" same
analyse concordance --word 'guich*' --where ressenti:négatif --limit 0 --csv > indexed.csv
rm -rf "$VIGIE_CACHE_DIR"
same "nor for a beginning in a selection" \
    "$(analyse concordance --word 'guich*' --where ressenti:négatif --limit 0 --csv | cmp - indexed.csv && echo same)" same
exits 2 "concordance of nothing" "$cli" analyse demo.vigie concordance
exits 2 "concordance of no word" "$cli" analyse demo.vigie concordance --word '...*'
exits 2 "a sort nobody knows" "$cli" analyse demo.vigie concordance --word guichet --sort 3X
exits 2 "a field of several values" "$cli" analyse demo.vigie concordance --word guichet --by typologie

both duplicates --in answers --threshold 1 --limit 0
read -r groups ids <<< "$(again same texts.csv)"
same "duplicates: groups of the same words" "$(field duplicates.json groups)" "$groups"
same "and there are some" "$([ "$groups" -gt 0 ] && echo some)" some
same "duplicates: the greatest" "$(awk -F, 'NR > 1 && $1 == 1 { printf "%s%s", sep, $5; sep = " " }' duplicates.csv)" "$ids"
same "duplicates: counted once" "$(field duplicates.json texts_counted_once)" \
    "$(awk -v texts="$(field duplicates.json texts)" -v in_groups="$(field duplicates.json texts_in_groups)" -v groups="$groups" 'BEGIN { print texts - in_groups + groups }')"
widest=$(value duplicates.csv testimonies 1)
same "duplicates: only wide groups" "$(analyse duplicates --in answers --threshold 1 --min-frequency "$widest" --csv | tail -n +2 | cut -d, -f2 | sort -u)" "$widest"
same "duplicates: none so wide" "$(analyse duplicates --in answers --min-frequency 100000 --json | grep -c '"groups": 0,')" 1
exits 2 "a similarity above 1" "$cli" analyse demo.vigie duplicates --threshold 1,5
exits 2 "one that is a word" "$cli" analyse demo.vigie duplicates --threshold much
exits 2 "texts nobody knows" "$cli" analyse demo.vigie duplicates --in titles

same "sample: as many as asked for" "$(analyse sample --size 50 --csv | tail -n +2 | cut -d, -f1 | sort -u | wc -l)" 50
same "sample: the same again" "$(analyse sample --size 50 --seed 7 --csv | cmp - <(analyse sample --size 50 --seed 7 --csv) && echo same)" same
same "sample: another seed draws others" "$(analyse sample --size 50 --seed 8 --csv | cmp -s - <(analyse sample --size 50 --seed 7 --csv) || echo others)" others
same "sample: its seed is said" "$(analyse sample --size 1 --seed 7 --json | grep -c '"seed": 7')" 1
same "sample: of the selection" "$(analyse sample --size 9 --strata ressenti --where ressenti:positif --csv | tail -n +2 | cut -d, -f3 | sort -u)" Positif
exits 2 "a sample without size" "$cli" analyse demo.vigie sample
exits 2 "an option of another analysis" "$cli" analyse demo.vigie sample --size 5 --word guichet
conclude
