#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An import onto a disk that is too small says so, leaves nothing and does not touch the snapshot that was there.
# Usage: disk_full.sh VIGIE-CLI [SIZES IN MB…]   needs the right to mount a file system in memory; skipped without it
cli=$1
shift
. "$(dirname "$0")/expect.sh"
[ $# -gt 0 ] || set -- 1 2 3 5 8 13 21 30
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
trap 'umount "$disk" 2> /dev/null; rm -rf "$work"' EXIT
if ! mount -t tmpfs -o size=1m tmpfs "$disk" 2> /dev/null; then
    echo "skipped: no right to mount a file system"
    exit 77
fi
umount "$disk"

"$cli" demo -o "$work/small" --scale 0.02 > /dev/null
"$cli" demo -o "$work/large" --scale 2 > /dev/null
"$cli" import "$work/large" -o "$work/large.vigie" > /dev/null
needed=$(stat -c %s "$work/large.vigie")
hash=$("$cli" info "$work/large.vigie" --json | grep '"content_hash"')
echo "the snapshot takes $((needed >> 20)) MiB"

refused=0
for size in "$@"; do
    mount -t tmpfs -o "size=${size}m" tmpfs "$disk" || exit 1
    # An earlier snapshot fills part of the disk, where there is room for it.
    earlier=
    if [ "$size" -gt 2 ]; then
        "$cli" import "$work/small" -o "$disk/earlier.vigie" > /dev/null && earlier=$(sha256sum < "$disk/earlier.vigie")
    fi
    "$cli" import "$work/large" -o "$disk/new.vigie" > /dev/null 2> "$work/message"
    code=$?
    if [ "$code" -eq 0 ]; then
        same "$size MB: whole" "$("$cli" info "$disk/new.vigie" --json | grep '"content_hash"')" "$hash"
        exits 0 "$size MB: sound" "$cli" verify "$disk/new.vigie"
    else
        refused=$((refused + 1))
        same "$size MB: exit code" "$code" 4
        same "$size MB: the message names the cause" "$(grep -ciE 'disque est plein|disk is full' "$work/message")" 1
        same "$size MB: nothing is left" "$(find "$disk" -name '*new.vigie*' | wc -l)" 0
    fi
    [ -z "$earlier" ] || same "$size MB: the earlier snapshot" "$(sha256sum < "$disk/earlier.vigie")" "$earlier"
    umount "$disk"
done
same "some size was too small" "$([ "$refused" -gt 0 ] && echo yes)" yes
conclude
