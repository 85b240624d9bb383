# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two reports, found again without Vigie: report_changes.py BEFORE.json AFTER.json CHANGES.json

Reads the figures of both documents and holds the list of changes to what it finds itself. Prints what differs."""
import collections
import json
import re
import sys


def text(cell):
    return cell["text"] if isinstance(cell, dict) else cell


def table(figure):
    """{(first cell, which of that name, column, which of that name): text}, without empty cells"""
    cells = {}
    rows = collections.Counter()
    for row in figure["table"]["rows"]:
        if not row:
            continue
        name = text(row[0])
        columns = collections.Counter()
        for title, cell in list(zip(figure["table"]["columns"], row))[1:]:
            if text(cell):
                cells[name, rows[name], title, columns[title]] = text(cell)
            columns[title] += 1
        rows[name] += 1
    return cells


def words(figure):
    """What is printed around the figure, and the reference lines that it draws (without their names and units)."""
    frame, body = figure["frame"], figure["body"]
    lines = {"sample": frame.get("sample", "")}
    for part in ("subtitle", "note"):
        if re.search(r"\d", frame.get(part, "")):
            lines[part] = frame[part]
    if figure["kind"] == "funnel_plot" and body.get("points"):
        lines["centre"] = "%.1f" % (100 * body["centre"])
    if figure["kind"] == "choropleth":
        share = body.get("values", "share") == "share"
        for i, limit in enumerate(body.get("breaks", [])):
            lines["break", i] = "%.1f" % (100 * limit) if share else "%.2f" % limit
    if figure["kind"] == "histogram":
        lines["beyond"] = str(body.get("beyond", 0))
        if body.get("median") is not None:
            lines["median"] = "%.2f" % body["median"]
    if figure["kind"] in ("control_line", "period_series") and body.get("direction"):
        lines["direction"] = body["direction"]
    if figure["kind"] == "scatter_plot":
        for part in ("x_median", "y_median"):
            if body.get(part) is not None:
                lines[part] = "%.2f" % body[part]
        if body.get("correlation"):
            lines["correlation"] = body["correlation"]
    return lines


def differences(before, after):
    for key in before.keys() | after.keys():
        if before.get(key, "") != after.get(key, ""):
            yield key, before.get(key, ""), after.get(key, "")


def main():
    before, after, listed = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
    wrong = 0

    def expect(what, got, wanted):
        nonlocal wrong
        if got != wanted:
            wrong += 1
            print(f"{what}:\n  only listed: {sorted(got - wanted)[:5]}\n  only found:  {sorted(wanted - got)[:5]}")

    cells, lines, total = 0, 0, 0
    for at, (old, new) in enumerate(zip(before["blocks"], after["blocks"])):
        of_block = [change for change in listed["changes"] if change["block"] == at]
        if "figure" not in old:
            expect(f"block {at}", len(of_block), 0)
            continue
        old, new = old["figure"], new["figure"]
        wanted = collections.Counter((key[0], key[2], then, now)
                                     for key, then, now in differences(table(old), table(new)))
        got = collections.Counter((change["row"], change["column"], change.get("before", ""), change.get("after", ""))
                                  for change in of_block if change["row"])
        expect(f"table of {new['frame']['title']}", got, wanted)
        around = sorted(str(key) for key, _, _ in differences(words(old), words(new)))
        expect(f"words of {new['frame']['title']} {around}", sum(not change["row"] for change in of_block), len(around))
        cells += sum(wanted.values())
        lines += len(around)
        total += 1
    print(f"{total} figures, {cells} cells, {lines} lines; {wrong} wrong")
    return 1 if wrong or not cells or not lines else 0


if __name__ == "__main__":
    sys.exit(main())
