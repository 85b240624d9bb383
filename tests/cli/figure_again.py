# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes every kind of figure that `figure --list` names, each from the recipe of the first once more, and compares the
numbers of some with what `count` and `analyse` say. Usage: figure_again.py VIGIE-CLI SNAPSHOT KINDS.json"""
import json
import subprocess
import sys

cli, snapshot, kinds_file = sys.argv[1:]
problems = []


def run(*words):
    return subprocess.run([cli, *words], capture_output=True, text=True, encoding="utf-8")


def expect(holds, what):
    if not holds:
        problems.append(what)


structure = run("dump", snapshot, "results", "--columns", "structure_code,indicator_code", "--limit", "1").stdout
structure, indicator = structure.splitlines()[1].split(",")
other = next(line.split(",")[1] for line in run("dump", snapshot, "results", "--columns", "structure_code,indicator_code")
             .stdout.splitlines()[1:] if line.split(",")[1] != indicator)
needed = {"code": indicator, "structure": structure, "department": "59", "against": other}
particular = {
    "typology-shares": [["--by", "network", "--most", "3"]],
    "territory-map": [["--measure", "answered-soon", "--level", "region"], ["--measure", "per-structure"],
                      ["--measure", "structures", "--structures", "--window", "2.5,300,300"],
                      ["--place", "user", "--unit", "mentions", "--smoothed", "--method", "box"]],
    "funnel": [["--by", "structure_code", "--sentiment", "positive", "--overdispersion"]],
    "delays": [["--by", "typology"], ["--origin", "writing"]],
    "trend": [["--sentiment", "neutral"]],
    "comparison": [["--other", "departement:59"], ["--other", "", "--other-name", "Tout", "--swapped"]],
    "indicator": [["--by", "region"]],
    "indicator-pairs": [["--points", "typologies"]],
    "profile": [["--same-region"]],
}


def make(kind, options, query):
    done = run("figure", snapshot, kind, *options, "--where", query, "-o", "-")
    expect(done.returncode == 0, f"{kind} {options} {query}: {done.returncode} {done.stderr.strip()}")
    return done.stdout if done.returncode == 0 else None


def words_of(recipe, flags):
    words = []
    for name, value in recipe.get("options", {}).items():
        words += [f"--{name}"] if name in flags else [f"--{name}", value]
    return words


def check(kind, options, query):
    text = make(kind["name"], options, query)
    if text is None:
        return
    figure = json.loads(text)
    name = f"{kind['name']} {options} {query}"
    flags = {o["name"] for o in kind["options"] if o["synopsis"] == "yes|no"}
    recipe = figure["recipe"]
    expect(recipe["kind"] == kind["name"], f"{name}: recipe of {recipe['kind']}")
    again = make(kind["name"], words_of(recipe, flags), recipe.get("query", ""))
    expect(again == text, f"{name}: its recipe makes another figure")
    provenance = figure["provenance"]
    expect(len(provenance["snapshot"]["content_hash"]) == 64 and provenance["snapshot"]["files"], f"{name}: no snapshot")
    expect(provenance.get("method") and provenance.get("source") and provenance.get("sample"), f"{name}: no source block")
    expect("null" not in text.replace("\"null\"", ""), f"{name}: a number is missing")
    width = len(figure["table"]["columns"])
    expect(all(len(row) == width for row in figure["table"]["rows"]), f"{name}: rows of other widths")
    expect(figure["frame"].get("alternative_text"), f"{name}: no alternative text")


for kind in json.load(open(kinds_file, encoding="utf-8"))["figures"]:
    required = [word for o in kind["options"] if o["required"] for word in (f"--{o['name']}", needed[o["name"]])]
    for options in [[]] + particular.get(kind["name"], []):
        for query in ["", "departement:59 ressenti:négatif"]:
            check(kind, required + options, query)
    check(kind, required, "depuis:2090-01-01")

# The numbers are those of the other commands.
funnel = json.loads(make("funnel", [], ""))
analysed = json.loads(run("analyse", snapshot, "funnel", "--json").stdout)
drawn = {p["name"]: (p["n"], p["share"]) for p in funnel["body"]["points"] if p.get("name")}
counted = {r["group"]: (r["n"], r["share"]) for r in analysed["rows"] if r["group"]}
expect(drawn == counted and len(drawn) > 3, "funnel: other points than analyse")
monthly = json.loads(make("monthly", [], "departement:59"))
total = sum(sum(series["values"]) for series in monthly["body"]["series"])
selected = len(run("dump", snapshot, "experiences", "--columns", "id", "--where", "departement:59").stdout.splitlines()) - 1
expect(total == selected > 0, f"monthly: {total} drawn, {selected} selected")
table = funnel["table"]["rows"][0]
expect(table[1]["count"] == funnel["body"]["points"][0]["n"], "funnel: the table has other numbers")
expect(abs(table[2]["fraction"] - funnel["body"]["points"][0]["share"]) < 1e-12, "funnel: the table has rounded numbers")

for problem in problems:
    print("FAIL", problem)
sys.exit(1 if problems else 0)
