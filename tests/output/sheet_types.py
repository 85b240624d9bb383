# SPDX-License-Identifier: GPL-3.0-or-later
"""The types of the sample workbook (sheet_samples.cpp) as openpyxl reads them.

Usage: sheet_types.py X.xlsx TEXTS.json
"""
import datetime
import json
import sys

import openpyxl


def as_in_a_cell(text):
    """Line breaks are LF, and what XML forbids is U+FFFD."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c if c >= " " or c in "\t\n" else "\ufffd" for c in text)


book = openpyxl.load_workbook(sys.argv[1])
texts = json.load(open(sys.argv[2], encoding="utf-8"))
assert book.sheetnames == ["Relevé d’été", "Provenance"], book.sheetnames
sheet = book.worksheets[0]
assert sheet.max_row == len(texts) + 1, sheet.max_row
assert sheet.freeze_panes == "A2"
assert sheet.auto_filter.ref == f"A1:H{len(texts) + 1}", sheet.auto_filter.ref
assert all(cell.font.b for cell in sheet[1])
assert sheet["A1"].value == "Code"
assert sheet.column_dimensions["B"].width > 20, sheet.column_dimensions["B"].width

for text, row in zip(texts, sheet.iter_rows(min_row=2)):
    code, words, count, share, measure, day, moment, truth = row
    # openpyxl leaves the escape of an underscore as it is written (ECMA-376, part 1, 22.9.2.19).
    assert words.value.replace("_x005F_", "_") == as_in_a_cell(text), (words.value, text)
    for cell in (code, words, truth):
        assert cell.data_type in ("s", "inlineStr"), (cell.data_type, cell.value)
        assert isinstance(cell.value, str)
    assert code.value == "01000"
    assert code.number_format == "@"
    assert isinstance(count.value, int) and count.value == 1204 and count.number_format == "#,##0"
    assert isinstance(share.value, float) and share.value == 0.756 and share.number_format == "0.0%"
    assert isinstance(measure.value, float) and measure.value == -3.25
    assert day.value == datetime.datetime(2025, 3, 12), day.value
    assert day.number_format == "dd/mm/yyyy"
    assert abs(moment.value - datetime.datetime(2025, 3, 12, 15, 7)) < datetime.timedelta(seconds=1), moment.value

lines = {row[0].value: row[1].value for row in book.worksheets[1].iter_rows()}
assert "=departement:38" in lines.values(), lines
assert all(row[1].data_type in ("s", "inlineStr") for row in book.worksheets[1].iter_rows())
assert book.properties.creator == "Vigie"
assert book.properties.title == "Relevé d’été"
print(len(texts), "rows as they should be")
