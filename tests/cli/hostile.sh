#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Files that nobody publishes honestly: each is refused with its reason, in little memory, and nothing is written.
# Usage: hostile.sh VIGIE-CLI
cli=$1
. "$(dirname "$0")/expect.sh"
work=$(mktemp -d)
trap 'umount "$work/closed" 2> /dev/null; rm -rf "$work"' EXIT
mkdir "$work/out"
cd "$work" || exit 1
case ${ASAN_OPTIONS-}${VIGIE_SANITIZED-} in '') memory=1000000 ;; *) memory=unlimited ;; esac

# refused FILE REASON   importing it alone ends with 3, says why, and leaves nothing
refused() {
    (ulimit -v $memory; "$cli" import "$1" -o out/x.vigie) > /dev/null 2> message
    same "$1: exit code" "$?" 3
    grep -qiE "$2" message
    same "$1: $2" "$?" 0
    same "$1: nothing written" "$(find out -type f | wc -l)" 0
}

head -c 1G /dev/zero | tr '\0' a > endless.csv
refused endless.csv '64 MiB|1024|1 024'
{ printf '"'; cat endless.csv; } > open_quote.csv
refused open_quote.csv '64 MiB'
rm endless.csv open_quote.csv
head -c 3000000 /dev/zero | tr '\0' ';' > wide.csv
refused wide.csv '1000'
head -c 100000 /dev/zero > zeros.csv
refused zeros.csv 'texte|text'
head -c 5000000 /dev/zero | tr '\0' '[' > deep.json
refused deep.json '64'
printf '' > empty.csv
refused empty.csv 'vide|empty'
printf 'a;b\n1;2\n' > ours_not.csv
refused ours_not.csv 'colonnes|columns'
printf '{"a":1,]' > broken.json
refused broken.json 'ligne 1|line 1'
printf '\037\213\010\000garbage' > broken.csv.gz
refused broken.csv.gz 'gz'

# Entry names are labels, never paths.
mkdir -p zip/a/b && printf 'ID expérience;Ressenti usager\n1;Négatif\n' > zip/evil.csv
(cd zip/a/b && zip -q ../../slip.zip ../../evil.csv)
before=$(find . -type f | sort)
exits 0 "an entry named ../../evil.csv is read" "$cli" import zip/slip.zip -o out/slip.vigie
rm -f out/slip.vigie
same "and nothing is written by its name" "$(find . -type f | sort)" "$before"

# A medium that cannot be written.
mkdir closed
if mount -t tmpfs -o size=1m tmpfs closed 2> /dev/null && mount -o remount,ro closed; then
    "$cli" import zip/evil.csv -o closed/x.vigie > /dev/null 2> message
    same "a read-only medium: exit code" "$?" 4
    grep -qE "écrire|write" message
    same "a read-only medium: reason" "$?" 0
fi
conclude
