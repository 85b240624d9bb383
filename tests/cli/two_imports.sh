#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two imports at once: into two snapshots both work; into one, the second says that the first is at it. A folder that
# cannot be written and a reader during an import are told apart from that.
# Usage: two_imports.sh VIGIE-CLI [ROUNDS]
cli=$1
rounds=${2:-10}
. "$(dirname "$0")/expect.sh"
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1

"$cli" demo -o files --scale 1 > /dev/null
"$cli" import files -o reference.vigie > /dev/null
hash=$("$cli" info reference.vigie --json | grep '"content_hash"')

good=0
for ((i = 1; i <= rounds; ++i)); do
    "$cli" import files -o a.vigie > /dev/null 2>&1 &
    first=$!
    "$cli" import files -o b.vigie > /dev/null 2>&1 && wait "$first" && "$cli" verify a.vigie && "$cli" verify b.vigie && good=$((good + 1))
done > /dev/null
same "two imports into two snapshots" "$good" "$rounds"

refused=0
for ((i = 1; i <= rounds; ++i)); do
    rm -f one.vigie
    "$cli" import files -o one.vigie > /dev/null 2>&1 &
    first=$!
    while [ ! -e .one.vigie.part ] && kill -0 "$first" 2> /dev/null; do sleep 0.005; done
    "$cli" import files -o one.vigie > /dev/null 2> message
    [ $? -eq 4 ] && grep -qE "autre import|another import" message && refused=$((refused + 1))
    "$cli" verify reference.vigie > /dev/null || echo "FAIL reading beside an import"
    wait "$first" || echo "FAIL the first import was disturbed"
    [ "$("$cli" info one.vigie --json | grep '"content_hash"')" = "$hash" ] || echo "FAIL the content differs"
done
same "the second import into one snapshot is refused with the reason" "$refused" "$rounds"
same "nothing is left" "$(find . -name '.*' -type f | wc -l)" 0

if [ "$(id -u)" -ne 0 ]; then
    mkdir closed && chmod a-w closed
    exits 4 "a folder that cannot be written" "$cli" import files -o closed/x.vigie
fi
mkdir folder.vigie
exits 4 "the name of a folder" "$cli" import files -o folder.vigie
conclude
