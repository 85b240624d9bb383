# SPDX-License-Identifier: GPL-3.0-or-later
"""A dump as a workbook has the values of the dump as CSV, each of its kind.

Usage: dump_types.py DUMP.csv DUMP.xlsx
"""
import csv
import datetime
import sys

import openpyxl

csv.field_size_limit(1 << 24)


def as_text(value):
    """A cell as the CSV for scripts writes it."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        value += datetime.timedelta(microseconds=500_000)
        value = value.replace(microsecond=0)
        return value.strftime("%Y-%m-%d" if value.time() == datetime.time() else "%Y-%m-%dT%H:%M:%S")
    if isinstance(value, (int, float)):
        return repr(value)
    return value.replace("_x005F_", "_")


def same(written, value):
    if isinstance(value, (int, float)):
        return float(written) == value
    return as_text(value) == written.replace("\r\n", "\n").replace("\r", "\n")[:32767]


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    records = list(csv.reader(file))
sheet = openpyxl.load_workbook(sys.argv[2], read_only=True).worksheets[0]
kinds = {}
count = 0
for record, row in zip(records, sheet.iter_rows(values_only=True)):
    cells = list(row) + [None] * (len(record) - len(row))
    for name, written, value in zip(records[0], record, cells):
        assert same(written, value), (count, name, written, value)
        if count > 0 and value is not None:
            kinds.setdefault(name, set()).add(type(value).__name__)
    count += 1
assert count == len(records), (count, len(records))
assert not any("bool" in kind for kind in kinds.values())
for name, expected in (("id", "str"), ("code", "str"), ("department", "str"), ("published_on", "datetime"),
                       ("sentiment", "str"), ("postal_code", "str")):
    assert kinds.get(name, {expected}) == {expected}, (name, kinds[name])
assert kinds.get("value", set()) <= {"int", "float"}, kinds["value"]
print(count - 1, "rows,", sum(len(kind) for kind in kinds.values()), "kinds of cells")
