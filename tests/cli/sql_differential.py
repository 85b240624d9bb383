# SPDX-License-Identifier: GPL-3.0-or-later
"""Vigie's counts and pages against SQL: the same generated files, read and asked twice, must agree exactly.

    sql_differential.py VIGIE-CLI [--scale 1] [--filters 20] [--seed 1] [--loosen 0.04] [--workers 2]

Every filter is counted by each of GROUPS, the units taking turns, and paged and sorted. Whatever disagrees is printed
with the seed, the query, the SQL and the first group that differs; the exit code is 1 then. Nothing of what the SQL
sees was made by Vigie's reading (sql_tables.py) or by its query engine (sql_filters.py).
"""

import argparse
import csv
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import sql_tables
from sql_filters import FilterMaker

GROUPS = [("sentiment",), ("typology",), ("department",), ("channel",), ("month",), ("structure_code",), ("network",),
          ("state",), ("author_verdict",), ("sentiment", "typology"), ("network", "channel")]
UNITS = ("experiences", "mentions")
RANKED = ("id", "sentiment", "status", "month", "posted_as", "user_department_code", "user_country")
SORTS = ("", "published_on", "first_answered_on", "delay_days", "similar_experiences", *RANKED)
MENTION_COLUMNS = ("slot", "typology", "structure_code", "network", "channel", "country", "department", "region",
                   "author_verdict")
EXPERIENCE_COLUMNS = ("id", "month", "delay_days", "user_department_code", "user_region_code", "similar_experiences")


class Program:
    def __init__(self, path, snapshot):
        self._path, self._snapshot = path, snapshot

    def _run(self, *arguments):
        done = subprocess.run([self._path, *arguments], capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            raise RuntimeError(f"exit code {done.returncode}: {' '.join(arguments)}\n{done.stderr}")
        return done.stdout

    def prepare(self, folder, scale, seed, loosen):
        self._run("demo", "-o", folder, "--scale", str(scale), "--seed", str(seed))
        experiences = f"{folder}/export-experiences.csv"
        os.rename(experiences, f"{folder}/tight.csv")
        sql_tables.loosen(f"{folder}/tight.csv", experiences, seed, loosen)
        os.remove(f"{folder}/tight.csv")
        self._run("import", folder, "-o", self._snapshot)

    def count(self, query, group, unit):
        answer = json.loads(self._run("count", self._snapshot, "--where", query, "--by", ",".join(group), "--unit", unit,
                                      "--json"))
        groups = {tuple(line[field] for field in group): (line["count"], line["of"]) for line in answer["groups"]}
        return groups, [answer[key] for key in ("total", "experiences", "mentions", "structures")]

    def rows(self, table, columns, *options):
        text = self._run("dump", self._snapshot, table, "--columns", ",".join(columns), *options)
        return [tuple(row) for row in list(csv.reader(io.StringIO(text)))[1:]]


def in_french_order(text):
    """Letters before accents before capitals, numbers by value, the two halves of Corsica behind 19."""
    key = {"2a": "20a", "2b": "20b"}.get(sql_tables.words(text), sql_tables.words(text))
    parts = [part.zfill(9) if part.isdigit() else part for part in re.findall("[0-9]+|[a-z]+", key)]
    return parts, text.lower(), text.swapcase()


class Oracle:
    """The same questions, asked of the tables in SQL."""

    def __init__(self, db):
        self._db = db
        db.execute("CREATE TABLE french (field, value, rank)")
        for field in RANKED:
            values = [v for v, in db.execute(f"SELECT DISTINCT {field} FROM exp WHERE {field} IS NOT NULL")]
            ranked = enumerate(sorted(values, key=in_french_order))
            db.executemany("INSERT INTO french VALUES (?, ?, ?)", [(field, value, rank) for rank, value in ranked])
        db.execute("CREATE INDEX french_value ON french (field, value)")

    def select(self, chosen):
        self._db.execute("DROP TABLE IF EXISTS temp.hit")
        self._db.execute("CREATE TEMP TABLE hit AS " + chosen.selection())
        totals = self._db.execute("SELECT count(DISTINCT e), coalesce(sum(named), 0) FROM hit").fetchone()
        return [*totals, self._db.execute(chosen.structures()).fetchone()[0]]

    @staticmethod
    def counting(group, unit):
        of_mention = (*sql_tables.MENTION_FIELDS, "channel")
        fields = [f"{'c' if f == 'channel' else 'm' if f in of_mention else 'x'}.{f}" for f in group]
        join = " LEFT JOIN chan c ON c.m = m.m" if "channel" in group else ""
        counted, among = ("count(DISTINCT h.e)", "1") if unit == "experiences" else ("count(*)", "h.named")
        return (f"SELECT {', '.join(fields)}, {counted} FROM hit h CROSS JOIN ment m ON m.m = h.m "
                f"CROSS JOIN exp x ON x.e = h.e{join} WHERE {among} GROUP BY {', '.join(fields)}")

    def count(self, group, unit):
        return {row[:-1]: row[-1] for row in self._db.execute(self.counting(group, unit))}

    @staticmethod
    def paging(sort, descending, limit, offset):
        key = f"x.{sort}" if sort else "x.e"
        if sort in RANKED:
            key = f"(SELECT rank FROM french WHERE field = '{sort}' AND value = x.{sort})"
        return (f"SELECT x.id FROM exp x WHERE x.e IN (SELECT e FROM hit) ORDER BY {key} IS NULL, {key}"
                f"{' DESC' if descending else ''}, x.e LIMIT {limit} OFFSET {offset}")

    def query(self, sql):
        return self._db.execute(sql).fetchall()


class Judge:
    def __init__(self, seed):
        self._seed, self.compared, self.failures, self.unequal = seed, 0, 0, 0

    def same(self, got, expected, what, query="", sql=""):
        """Two mappings, or two lists of equal meaning."""
        self.compared += 1
        if got == expected:
            return
        self.failures += 1
        if self.failures > 10:
            return
        print(f"FAIL {what}   seed {self._seed}\n     query  {query}\n     SQL    {sql}")
        if isinstance(got, dict):
            keys = sorted(got.keys() | expected.keys(), key=str)
            pairs = [(key, got.get(key), expected.get(key)) for key in keys]
        else:
            size = max(len(got), len(expected))
            pairs = [(i, *(side[i] if i < len(side) else None for side in (got, expected))) for i in range(size)]
        differing = [pair for pair in pairs if pair[1] != pair[2]]
        print(f"     {len(differing)} of {len(pairs)} differ; first {differing[0][0]}: Vigie {differing[0][1]}, "
              f"SQL {differing[0][2]}", flush=True)


def plain(value):
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def compare_rows(program, oracle, judge):
    """What follows from the files, row by row: the same mentions and experiences in the same order."""
    got = [(*row[:4], ",".join(sorted(filter(None, row[4].split(",")))), *row[5:])
           for row in program.rows("mentions", MENTION_COLUMNS)]
    channels = "(SELECT group_concat(channel) FROM (SELECT channel FROM chan c WHERE c.m = m.m ORDER BY channel))"
    selected = ", ".join(channels if column == "channel" else column for column in MENTION_COLUMNS)
    sql = f"SELECT {selected} FROM ment m WHERE named ORDER BY e, m"
    expected = [tuple(map(plain, row)) for row in oracle.query(sql)]
    for column, name in enumerate(MENTION_COLUMNS):
        judge.same([row[column] for row in got], [row[column] for row in expected], f"mentions, {name}", sql=sql)
    sql = f"SELECT {', '.join(EXPERIENCE_COLUMNS)} FROM exp ORDER BY e"
    expected = [tuple(map(plain, row)) for row in oracle.query(sql)]
    got = program.rows("experiences", EXPERIENCE_COLUMNS)
    for column, name in enumerate(EXPERIENCE_COLUMNS):
        judge.same([row[column] for row in got], [row[column] for row in expected], f"experiences, {name}", sql=sql)


class Asked:
    """One filter with the program's answers on their way."""

    def __init__(self, number, chosen, page, program, pool):
        self.chosen, self.page = chosen, page
        self.units = [UNITS[(number + i) % 2] for i in range(len(GROUPS))]
        self.counts = [pool.submit(program.count, chosen.query, group, unit) for group, unit in zip(GROUPS, self.units)]
        self.rows = self.mentions = None
        if page:
            sort, descending, limit, offset = page
            options = ["--where", chosen.query, "--limit", str(limit), "--offset", str(offset)]
            if sort:
                options.append(f"--sort={'-' if descending else ''}{sort}")
            self.rows = pool.submit(program.rows, "experiences", ("id",), *options)
            self.mentions = pool.submit(program.rows, "mentions", ("slot", "structure_code"), "--where", chosen.query)

    def judge(self, oracle, judge):
        query, made = self.chosen.query, self.chosen.selection()
        experiences, mentions, structures = oracle.select(self.chosen)
        for group, unit, counted in zip(GROUPS, self.units, self.counts):
            got, totals = counted.result()
            sql = f"WITH hit AS ({made}) {oracle.counting(group, unit)}"
            total = experiences if unit == "experiences" else mentions
            expected = oracle.count(group, unit)
            within = oracle.count(group[:1], unit) if len(group) == 2 else {}
            expected = {key: (n, within.get(key[:1], total)) for key, n in expected.items()}
            what = f"count by {','.join(group)} of {unit}"
            judge.same(got, expected, what, query, sql)
            judge.same(totals, [total, experiences, mentions, structures], what + ", totals", query,
                       made + ";\n" + self.chosen.structures())
        judge.unequal += 0 < experiences
        if self.page:
            sql = oracle.paging(*self.page)
            judge.same(self.rows.result(), oracle.query(sql), f"page {self.page}", query, f"WITH hit AS ({made}) {sql}")
            sql = ("SELECT slot, coalesce(structure_code, '') FROM ment WHERE m IN (SELECT m FROM hit WHERE named) "
                   "ORDER BY e, m")
            judge.same(self.mentions.result(), oracle.query(sql), "dump of mentions", query,
                       f"WITH hit AS ({made}) {sql}")


def random_page(chance, size):
    """A column to sort by (or none: canonical order), whether downwards, how many rows, behind how many."""
    sort = chance.choice(SORTS)
    return (sort, sort != "" and chance.random() < 0.5, chance.choice([1, 10, 100, 1000]),
            chance.choice([0, 0, 1, 7, 100, size // 10, size]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--filters", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--loosen", type=float, default=0.04)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    began = time.monotonic()
    chance, judge = random.Random(options.seed), Judge(options.seed)
    with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(options.workers) as pool:
        program = Program(options.program, f"{work}/x.vigie")
        os.mkdir(f"{work}/files")
        program.prepare(f"{work}/files", options.scale, options.seed, options.loosen)
        db, structures = sql_tables.load(f"{work}/files")
        oracle, maker = Oracle(db), FilterMaker(db, structures, chance)
        size = db.execute("SELECT count(*) FROM exp").fetchone()[0]
        print(f"{size} experiences, seed {options.seed}: ready after {time.monotonic() - began:.0f} s", flush=True)
        compare_rows(program, oracle, judge)
        ahead = None
        for number in range(options.filters + 1):  # the program answers the next filter while SQL answers this one
            waiting = ahead
            page = random_page(chance, size) if number % 4 == 0 or options.filters <= 50 else None
            ahead = Asked(number, maker.make(), page, program, pool) if number < options.filters else None
            if waiting:
                waiting.judge(oracle, judge)
            if number > 0 and number % 25 == 0:
                print(f"{number} filters, {judge.failures} failed, {time.monotonic() - began:.0f} s", flush=True)
    print(f"{judge.compared} comparisons of {options.filters} filters, {judge.unequal} of which let something through, "
          f"{time.monotonic() - began:.0f} s")
    print(f"{judge.failures} failed")
    return 1 if judge.failures else 0


sys.exit(main())
