#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# documents.sh TEST_DOCUMENTS: its samples, opened by LibreOffice and by Python. 77 = a program is not installed.
set -eu
program="$1"
here="$(cd "$(dirname "$0")" && pwd)"
for needed in soffice pdftotext python3; do
  command -v "$needed" >/dev/null || { echo "skipped: $needed is not installed"; exit 77; }
done
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen VIGIE_DOCUMENT_SAMPLES="$folder" "$program" samplesForOtherPrograms >"$folder/log" || { cat "$folder/log"; exit 1; }
python3 "$here/documents.py" "$folder"
