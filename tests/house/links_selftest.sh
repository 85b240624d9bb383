#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# links_selftest.sh: proves that links_of_program.sh can fail, with listers that say what a wrong program would.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

expect() { # expect yes|no LIBRARY…
  local wanted=$1 got=no library
  shift
  { echo '#!/bin/sh'; for library in "$@"; do echo "echo '	$library => /usr/lib/$library (0x0)'"; done; } >"$folder/ldd"
  chmod +x "$folder/ldd"
  LDD=$folder/ldd bash "$here/links_of_program.sh" program libQt6Gui libQt6Widgets libminizip >/dev/null && got=yes
  [ "$got" = "$wanted" ] || { echo "FAIL: with $* the answer is $got"; exit 1; }
}

expect yes libQt6Core.so.6 libQt6Sql.so.6 libquazip1-qt6.so.1
expect no libQt6Core.so.6 libQt6Gui.so.6
expect no libQt6Core.so.6 libQt6Widgets.so.6
expect no libQt6Core.so.6 libminizip.so.1
expect no libc.so.6    # a lister that does not understand the program proves nothing
