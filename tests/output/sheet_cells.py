# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample table (sheet_samples.cpp) as LibreOffice shows it, from its flat XML.

Usage: sheet_cells.py X.fods TEXTS.json xlsx|csv|clipboard
"""
import json
import sys
import xml.etree.ElementTree as tree

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}


def name(prefix, local):
    return "{%s}%s" % (SPACES[prefix], local)


def words(element):
    """The text of a paragraph: runs of blanks, tabs and line breaks are elements there."""
    text = element.text or ""
    for child in element:
        if child.tag == name("text", "s"):
            text += " " * int(child.get(name("text", "c"), "1"))
        elif child.tag == name("text", "tab"):
            text += "\t"
        elif child.tag == name("text", "line-break"):
            text += "\n"
        else:
            text += words(child)
        text += child.tail or ""
    return text


def cells(row):
    for cell in row.findall("table:table-cell", SPACES):
        kind = cell.get(name("office", "value-type"), "")
        value = cell.get(name("office", "value")) or cell.get(name("office", "date-value"))
        text = "\n".join(words(paragraph) for paragraph in cell.findall("text:p", SPACES))
        for _ in range(int(cell.get(name("table", "number-columns-repeated"), "1"))):
            yield kind, value, text


document = tree.parse(sys.argv[1])
texts = json.load(open(sys.argv[2], encoding="utf-8"))
form = sys.argv[3]
rows = [list(cells(row)) for row in document.find(".//table:table", SPACES).iter(name("table", "table-row"))]
assert rows[0][0][2] == "Code", rows[0][:8]
assert len(rows) >= len(texts) + 1, len(rows)
fragile = texts.index("01000")
for at, text in enumerate(texts):
    code, shown, count, share, measure, day, moment, truth = rows[at + 1][:8]
    assert code[0] == "string" and code[2] == "01000", code
    assert shown[0] == "string", (shown, text)
    if at >= fragile:
        expected = " ".join(text.split()) if form == "clipboard" else text
        got = " ".join(shown[2].split()) if form == "clipboard" else shown[2]
        assert got == expected, (shown, text)
    assert count[0] == "float" and float(count[1]) == 1204, count
    assert share[0] in ("percentage", "float") and abs(float(share[1]) - 0.756) < 1e-9, share
    assert measure[0] == "float" and float(measure[1]) == -3.25, measure
    assert day[0] == "date" and day[1] == "2025-03-12", day
    assert moment[0] == "date" and moment[1].startswith("2025-03-12T15:07"), moment
print(len(texts), "rows as they should be")
