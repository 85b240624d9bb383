#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An import that is killed leaves no partial snapshot and does not touch the one that was there.
# Usage: kill.sh VIGIE-CLI [TIMES]
cli=$1
times=${2:-20}
. "$(dirname "$0")/expect.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

"$cli" demo -o files --scale 0.5 > /dev/null
"$cli" import files -o before.vigie > /dev/null
before=$(sha256sum < before.vigie)
started=$(date +%s%N)
"$cli" import files -o timed.vigie > /dev/null
span=$((($(date +%s%N) - started) / 1000000))
rm timed.vigie

partial=0
finished=0
for ((i = 1; i <= times; ++i)); do
    "$cli" import files -o new.vigie > /dev/null 2>&1 &
    import=$!
    sleep "$(awk -v s="$span" -v i="$i" -v n="$times" 'BEGIN { printf "%.3f", s * i / n / 1000 }')"
    kill -9 "$import" 2> /dev/null
    wait "$import" 2> /dev/null
    if [ -e new.vigie ]; then
        finished=$((finished + 1))
        "$cli" verify new.vigie > /dev/null 2>&1 || partial=$((partial + 1))
        rm -f new.vigie
    fi
done
echo "$times kills over $span ms, $finished came after the end"
same "no partial snapshot" "$partial" 0
same "at least one import was really killed" "$([ "$finished" -lt "$times" ] && echo yes)" yes
same "the earlier snapshot is untouched" "$(sha256sum < before.vigie)" "$before"
exits 0 "and sound" "$cli" verify before.vigie
exits 0 "the next import works over what was left" "$cli" import files -o new.vigie
same "and leaves nothing but the snapshot" "$(find . -name '.new.vigie*' | wc -l)" 0
for name in draft lock; do
    "$cli" import files -o $name.vigie > /dev/null 2>&1 &
    import=$!
    while [ ! -s .$name.vigie.part ] && kill -0 "$import" 2> /dev/null; do sleep 0.002; done
    kill -9 "$import"
    wait "$import" 2> /dev/null
done
rm .lock.vigie.part    # killed between its hold and its first byte
exits 0 "an import removes the drafts of others that were killed" "$cli" import files -o new.vigie
same "and their locks" "$(find . -name '.*.vigie.part*' | wc -l)" 0
conclude
