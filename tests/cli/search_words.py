# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts of searched words against counts made here, from a dump of the texts and a folding of our own.

Usage: search_words.py VIGIE-CLI SNAPSHOT
"""
import json
import random
import re
import subprocess
import sys
import unicodedata

cli, snapshot = sys.argv[1:3]
TESTIMONY, TITLE, ANSWER = ("title", "description"), ("title",), ("answer_1", "answer_2", "answer_3")


def run(*arguments):
    return subprocess.run([cli, *arguments], check=True, capture_output=True, text=True, encoding="utf-8").stdout


def folded(text):
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    text = re.sub("[\u2018\u2019\u201b\u02bc\u0092]", "'", text)
    return "".join(c for c in unicodedata.normalize("NFD", text) if not 0x300 <= ord(c) < 0x370)


def words(text):
    return re.findall(r"[^\W_]+", folded(text))


class Experience:
    def __init__(self, record):
        self.folded = {field: folded(record.get(field) or "") for field in TESTIMONY + ANSWER}
        self.words = {field: words(record.get(field) or "") for field in TESTIMONY + ANSWER}

    def phrase(self, phrase, fields=TESTIMONY, prefix=False):
        wanted = words(phrase)
        last = len(wanted) - 1

        def stands(text, at):
            if text[at : at + last] != wanted[:last] or at + last >= len(text):
                return False
            return text[at + last].startswith(wanted[last]) if prefix else text[at + last] == wanted[last]

        return any(stands(self.words[field], at) for field in fields for at in range(len(self.words[field])))

    def near(self, one, other, distance):
        def places(word, field):
            return [at for at, found in enumerate(self.words[field]) if found == word]

        return any(
            a != b and abs(a - b) <= distance + 1
            for field in TESTIMONY
            for a in places(one, field)
            for b in places(other, field)
        )

    def contains(self, characters, fields=TESTIMONY):
        return any(folded(characters) in self.folded[field] for field in fields)


header = run("dump", snapshot, "experiences", "--limit", "1").splitlines()[0].split(",")
columns = [field for field in TESTIMONY + ANSWER if field in header]
dump = run("dump", snapshot, "experiences", "--columns", ",".join(columns), "--format", "jsonl")
experiences = [Experience(json.loads(line)) for line in dump.split("\n") if line]


def questions():
    """What is typed, and what it means."""
    chosen = random.Random(20240611)

    def word(field="description"):
        while True:
            found = [w for w in chosen.choice(experiences).words[field] if len(w) > 3]
            if found:
                return chosen.choice(found)

    def pair():
        while True:
            text = chosen.choice(experiences).words["description"]
            if len(text) > 1:
                at = chosen.randrange(len(text) - 1)
                return text[at], text[at + 1]

    for _ in range(8):
        a, b, c = word(), word(), word()
        yield f"{a}", lambda e, a=a: e.phrase(a)
        yield f"{a} {b}", lambda e, a=a, b=b: e.phrase(a) and e.phrase(b)
        yield f"{a} OU {b} {c}", lambda e, a=a, b=b, c=c: (e.phrase(a) or e.phrase(b)) and e.phrase(c)
        yield f"{a} NON {b}", lambda e, a=a, b=b: e.phrase(a) and not e.phrase(b)
        yield f"NON {a}", lambda e, a=a: not e.phrase(a)
        yield f"{a[:4]}*", lambda e, a=a: e.phrase(a[:4], prefix=True)
        yield f"*{a[1:4]}*", lambda e, a=a: e.contains(a[1:4])
        yield f"titre:{a}", lambda e, a=a: e.phrase(a, TITLE)
        one, two = pair()
        yield f'"{one} {two}"', lambda e, one=one, two=two: e.phrase(f"{one} {two}")
        if one != two:
            yield f"pres({one} {c}, 4)", lambda e, one=one, c=c: one == c or e.near(one, c, 4)
    if "answer_1" in columns and any(e.words["answer_1"] for e in experiences):
        for _ in range(4):
            a = word("answer_1")
            yield f"reponse:{a}", lambda e, a=a: e.phrase(a, ANSWER)
    for text in ("l’accueil", "L'ACCUEIL", "aujourd'hui", "rendez-vous", "sœur", "soeur", "œuvre", "ACCUEIL"):
        yield f'"{text}"', lambda e, text=text: e.phrase(text)


failures = telling = 0
for query, holds in questions():
    if query.startswith("pres(") and query.split("(")[1].split()[0] == query.split()[1].rstrip(","):
        continue  # a word near itself is another question
    expected = sum(map(holds, experiences))
    answer = run("count", snapshot, "--where", query, "--json")
    counted = json.loads(answer)["experiences"]
    telling += 0 < expected < len(experiences)
    if counted != expected:
        failures += 1
        print(f"FAIL {query}: {counted} instead of {expected}")
print(f"{telling} questions tell experiences apart, {failures} failed")
sys.exit(1 if failures or telling < 30 else 0)
