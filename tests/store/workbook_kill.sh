#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A program that annotates is killed: every annotation that it had acknowledged is there, and the workbook is sound.
# Usage: workbook_kill.sh WORKBOOK_WRITER [TIMES]
writer=$1
times=${2:-50}
. "$(dirname "$0")/../cli/expect.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

lost=0
acknowledged=-1
logs=0
for ((i = 1; i <= times; ++i)); do
    : > acknowledged
    "$writer" write book >> acknowledged 2> errors &
    process=$!
    # Killed while it opens (every fifth time), or at another moment of its writing each time.
    if ((i % 5)); then
        while [ ! -s acknowledged ] && kill -0 "$process" 2> /dev/null; do sleep 0.002; done
        sleep "$(awk -v i="$i" 'BEGIN { printf "%.4f", (i * 37 % 100) / 1000 }')"
    else
        sleep "$(awk -v i="$i" 'BEGIN { printf "%.4f", i / 1000 }')"
    fi
    kill -9 "$process"
    wait "$process" 2> /dev/null
    [ -s errors ] && cat errors
    [ -s book-wal ] && logs=$((logs + 1))
    last=$(tail -n 1 acknowledged)
    [ -n "$last" ] && acknowledged=$last
    "$writer" check book "$acknowledged" > there || lost=$((lost + 1))
done
echo "$times kills, $logs with a log left, annotation $acknowledged acknowledged last, $(cat there) there"
same "nothing acknowledged was lost, nothing put aside" "$lost" 0
same "the log was needed" "$([ "$logs" -gt $((times / 2)) ] && echo yes)" yes
same "there was something to lose" "$([ "$acknowledged" -gt "$times" ] && echo yes)" yes
same "nothing but the workbook is left" "$(find . -name '*book*' | sort | xargs)" ./book
conclude
