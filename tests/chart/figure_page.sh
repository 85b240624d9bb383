#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# figure_page.sh ROOT: the manual vigie-figure(5) names every member and every word that figures are written with.
set -euo pipefail
cd "$1"
page=$(sed 's/\\f[BIP]//g' packaging/vigie-figure.5)
names=$(grep -hoE 'archive\.(required|optional|shared|derived)\("[a-z0-9_]+"' core/chart/json_*members.h | cut -d'"' -f2
  sed -n '/to_array/,/})/p' core/chart/json_words.h | grep -oE '"[a-z0-9_]+"' | tr -d '"')
[ "$(wc -w <<<"$names")" -gt 100 ]    # or the sources have another form, and nothing was compared
missing=0
for name in $(sort -u <<<"$names"); do
  grep -qwF -- "$name" <<<"$page" || { echo "vigie-figure.5 does not name $name"; missing=1; }
done
exit $missing
