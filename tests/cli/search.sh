#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Words through the command line: counts against counts made elsewhere from a dump, on the demonstration and, where they
# stand beside this checkout, on real experiences.
# Usage: search.sh VIGIE-CLI FOLDER
cli=$1
real=$2
here=$(cd "$(dirname "$0")" && pwd)
. "$here/expect.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export VIGIE_CACHE_DIR=$work/cache

# found QUERY   how many experiences
found() {
    "$cli" count x.vigie --where "$1" --json | sed -n 's/^    "experiences": \([0-9]*\),$/\1/p'
}

# agrees WHAT   every count of x.vigie, as search_words.py makes it
agrees() {
    python3 "$here/search_words.py" "$cli" x.vigie > words.txt
    same "$1" "$?" 0
    grep FAIL words.txt
}

"$cli" demo -o files --scale 0.05 > /dev/null
"$cli" import files -o x.vigie > /dev/null
agrees "the demonstration is searched as it reads"
same "whatever the case and the apostrophe" "$(found "L'ACCUEIL")" "$(found "l’accueil")"
for query in 'presse(' '"rendez-vous' 'pres(a' 'titre:' 'passeport OU' '*'; do
    exits 2 "explained: $query" "$cli" count x.vigie --where "$query"
done

experiences=$real/experiences-1200-2023.csv
if [ -r "$experiences" ]; then
    "$cli" import "$experiences" -o x.vigie > /dev/null
    agrees "real experiences are searched as they read"
    written=$("$cli" dump x.vigie experiences --columns title,description --format jsonl | grep -ciw 'sœurs\?')
    same "somebody writes sœur" "$((written > 0))" 1
    "$cli" dump x.vigie experiences --where 'soeur OU soeurs' --columns title,description --format jsonl > sisters.jsonl
    same "soeur finds all that write sœur" "$(grep -ciw 'sœurs\?' sisters.jsonl)" "$written"
    same "as sœur does" "$(found soeur)" "$(found sœur)"
else
    echo "skip the real experiences are not beside this checkout"
fi
conclude
