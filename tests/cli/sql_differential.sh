#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Vigie's counts and pages against SQL written by hand (sql_differential.py). Skipped (77) where Python is absent.
# Usage: sql_differential.sh VIGIE-CLI [--scale X] [--filters N] [--seed N]
if ! python3 -c 'import sqlite3, sys; sys.exit(sqlite3.sqlite_version_info < (3, 25))' 2> /dev/null; then
    echo "SKIPPED: python3 with SQLite 3.25 or later is not here"
    exit 77
fi
PYTHONDONTWRITEBYTECODE=1 exec python3 "$(dirname "$0")/sql_differential.py" "$@"
