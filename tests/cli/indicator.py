# SPDX-License-Identifier: GPL-3.0-or-later
# Computes answers of `vigie-cli indicator` again, from the results that `dump` prints: definitions from the books, none
# of Vigie's code. Usage: indicator.py RESULTS.csv ANSWERS-FOLDER. One line a check, exit code 1 when one fails.
import csv
import itertools
import json
import math
import os
import statistics
import sys

results = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
folder = sys.argv[2]
failures = 0


def same(what, got, expected):
    global failures
    if isinstance(expected, float) and got is not None:
        ok = math.isclose(float(got), expected, rel_tol=1e-9, abs_tol=1e-9)
    else:
        ok = got == expected
    print("ok  " if ok else "FAIL", what, "" if ok else f"got {got!r}, expected {expected!r}")
    failures += not ok


def answer(name):
    with open(os.path.join(folder, name + ".json"), encoding="utf-8") as file:
        return json.load(file)


def quantile(values, p):
    """Hyndman & Fan 7."""
    values = sorted(values)
    h = (len(values) - 1) * p
    low = math.floor(h)
    return values[low] + (h - low) * (values[min(low + 1, len(values) - 1)] - values[low])


def latest(indicator):
    """The record of the latest period of each structure, then of its last update, then of the greatest code."""
    kept = {}
    for row in results:
        if row["indicator_code"] != indicator or not row["structure_code"]:
            continue
        period = row["evaluation_started_on"] or row["updated_on"]
        key = (period, not row["evaluation_started_on"], row["updated_on"], row["code"].encode())
        if row["structure_code"] not in kept or kept[row["structure_code"]][0] < key:
            kept[row["structure_code"]] = (key, row)
    return {structure: row for structure, (key, row) in kept.items()}


def check_distribution(indicator, field):
    given = answer(f"{indicator}-{field}")
    rows = latest(indicator)
    groups = {None: list(rows.values())}
    for row in rows.values():
        groups.setdefault(row[field], []).append(row)
    same(f"{indicator} by {field}: groups", len(given["rows"]), len(groups))
    for line in given["rows"]:
        name = None if line["scope"] == "all" else (line["group"] or "")
        values = [float(row["value"]) for row in groups[name] if row["value"]]
        what = f"{indicator} by {field}, {name}:"
        same(what + " n", line["n"], len(values))
        same(what + " missing", line["missing"], len(groups[name]) - len(values))
        for column, p in (("minimum", 0), ("p10", 0.1), ("lower_quartile", 0.25), ("median", 0.5),
                          ("upper_quartile", 0.75), ("p90", 0.9), ("maximum", 1)):
            same(what + " " + column, line[column], float(quantile(values, p)) if values else None)
        periods = sorted(row["evaluation_started_on"] for row in groups[name] if row["value"])
        same(what + " periods", (line["period_from"], line["period_until"]),
             (periods[0], periods[-1]) if periods else (None, None))
    return given, groups


def check_dispersion(indicator):
    given, groups = check_distribution(indicator, "department")
    values = {name: [float(row["value"]) for row in rows if row["value"]] for name, rows in groups.items() if name}
    values = {name: of for name, of in values.items() if of}
    medians = [statistics.median(of) for of in values.values()]
    for key, p in (("p10", 0.1), ("lower_quartile", 0.25), ("median", 0.5), ("upper_quartile", 0.75), ("p90", 0.9)):
        same(f"{indicator}: {key} of the départements", given["dispersion"][key], quantile(medians, p))
    everything = list(itertools.chain.from_iterable(values.values()))
    mean = statistics.fmean(everything)
    total = sum((value - mean) ** 2 for value in everything)
    between = sum(len(of) * (statistics.fmean(of) - mean) ** 2 for of in values.values())
    several = any(len(of) > 1 for of in values.values())
    same(f"{indicator}: share between départements", given["dispersion"]["between"], between / total if several else None)


def ranks(values):
    ordered = sorted(values)
    return [ordered.index(value) + (ordered.count(value) + 1) / 2 for value in values]


def check_pairs(x, y):
    given = answer("pairs")
    left, right = ({s: float(row["value"]) for s, row in latest(code).items() if row["value"]} for code in (x, y))
    both = sorted(set(left) & set(right), key=str.encode)
    xs, ys = [left[s] for s in both], [right[s] for s in both]
    same("pairs: the structures", [row["point"] for row in given["rows"]], both)
    same("pairs: n, only x, only y", (given["n"], given["only_x"], given["only_y"]),
         (len(both), len(left) - len(both), len(right) - len(both)))
    a, b = ranks(xs), ranks(ys)
    ma, mb = statistics.fmean(a), statistics.fmean(b)
    rho = sum((p - ma) * (q - mb) for p, q in zip(a, b)) / math.sqrt(
        sum((p - ma) ** 2 for p in a) * sum((q - mb) ** 2 for q in b))
    same("pairs: rho", given["rho"], rho)
    mx, my = statistics.median(xs), statistics.median(ys)
    same("pairs: both high", given["quadrants"]["both_high"], sum(p > mx and q > my for p, q in zip(xs, ys)))
    same("pairs: only x high", given["quadrants"]["only_x_high"], sum(p > mx and q < my for p, q in zip(xs, ys)))
    same("pairs: on a median", given["quadrants"]["on_median"], sum(p == mx or q == my for p, q in zip(xs, ys)))


def check_history(indicator):
    given = answer("history")
    mine = [row for row in results
            if row["indicator_code"] == indicator and row["structure_code"] == given["structure"]]
    mine.sort(key=lambda row: row["evaluation_started_on"])
    same("history: periods", [row["period"] for row in given["rows"]], [row["evaluation_started_on"] for row in mine])
    values = [float(row["value"]) for row in mine if row["value"]]
    same("history: points", given["points"], len(values))
    pairs = list(itertools.combinations(values, 2))
    s = sum((later > earlier) - (later < earlier) for earlier, later in pairs)
    n = len(values)
    ties = [values.count(value) for value in set(values)]
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    z = 0 if s == 0 else (s - math.copysign(1, s)) / math.sqrt(variance)
    p = math.erfc(abs(z) / math.sqrt(2))
    same("history: p", given["p"], p)
    same("history: direction", given["direction"], "flat" if p >= 0.05 else "rising" if s > 0 else "falling")
    peers = sorted(float(row["value"]) for structure, row in latest(indicator).items()
                   if row["value"] and structure in active)
    value = float(latest(indicator)[given["structure"]]["value"])
    below, equal = sum(v < value for v in peers), peers.count(value)
    same("history: value", given["value"], value)
    same("history: place among peers", (given["below"], given["equal"], given["peers_n"]), (below, equal, len(peers)))
    same("history: percentile", given["percentile"], 100 * (below + equal / 2) / len(peers))
    same("history: median of peers", given["peers"]["median"], quantile(peers, 0.5))


def check_interval(indicator):
    line = answer("denominator")["rows"][0]
    known = [(float(row["value"]), float(row["satisfied"])) for row in latest(indicator).values()
             if row["value"] and row["satisfied"] and float(row["satisfied"]) > 0]
    n = sum(answers for value, answers in known)
    p = sum(value / 100 * answers for value, answers in known) / n
    z = 1.959963984540054
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    same("denominator: answers", line["answers"], n)
    same("denominator: pooled", line["pooled"], 100 * p)
    same("denominator: low", line["low"], 100 * (centre - half))
    same("denominator: high", line["high"], 100 * (centre + half))


with open(os.path.join(folder, "structures.csv"), encoding="utf-8") as file:
    active = {row["code"] for row in csv.DictReader(file) if row["active"] != "Non"}
check_distribution("IND-12", "region")
check_distribution("IND-30", "network")
check_distribution("IND-11", "typology")
check_dispersion("IND-12")
check_dispersion("IND-37")
check_pairs("IND-12", "IND-11")
check_history("IND-12")
check_interval("IND-11")
sys.exit(failures > 0)
