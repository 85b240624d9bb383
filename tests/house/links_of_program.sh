#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# links_of_program.sh PROGRAM LIBRARY…: fails when the program loads one of the libraries at start. LDD may name another
# lister (the self-test does).
set -euo pipefail
program=$1
shift
loaded=$("${LDD:-ldd}" "$program")
grep -q 'libQt6Core' <<<"$loaded" || { echo "$program: cannot tell what it links:"; echo "$loaded"; exit 1; }
status=0
for library in "$@"; do
  if grep -E "(^|[[:space:]/])$library[.-]" <<<"$loaded"; then
    echo "$program links $library"
    status=1
  fi
done
exit $status
