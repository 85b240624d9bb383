# SPDX-License-Identifier: GPL-3.0-or-later
"""The published files read once more, by rules of this script alone, into tables that SQL can ask.

Nothing here comes from Vigie's programs: cells are read by Python's csv module, and what is derived follows the
sentences of core/domain/derived_columns.h, core/data/dataset.h and core/ingest/cross_field_repairs.h. A missing value
is NULL everywhere.
"""

import csv
import random
import re
import sqlite3
import unicodedata
from collections import Counter

csv.field_size_limit(1 << 30)

OUTSIDE = "sxZshFsE9R"  # the pseudo-structure: says nothing of place or network

# Canonical names and the labels as published, blanks squeezed.
EXPERIENCE_CODES = {
    "state": "Etat expérience", "status": "Statut de l'expérience", "posted_as": "Posté comme",
    "sentiment": "Ressenti usager", "user_department_code": "Code INSEE Département usager",
    "user_region_code": "Code INSEE Région usager", "user_country": "Pays", "outside_structures": "Hors structure",
    "accessibility": "Accessibilité", "information": "Information/Explication", "relation": "Relation",
    "reactivity": "Réactivité", "simplicity": "Simplicité/Complexité",
}
EXPERIENCE_DATES = {"published_on": "Date de publication", "first_answered_on": "Date de premiere réponse"}
EXPERIENCE_NUMBERS = {"similar_experiences": "Expériences Similaires",
                      "useful_votes_1": "Evaluation utile réponse structure 1 par visiteurs"}
STRUCTURE_LABELS = {
    "structure_code": "Code SP+ de la structure", "name": "Intitulé de la structure", "network": "Intitulé du réseau",
    "typology": "Intitulé de la typologie", "typology_code": "Code sp+ de la typologie", "country": "PAYS",
    "active": "Actif", "parent_code": "Code SP+ structure parent",
}
MENTION_FIELDS = ("slot", "typology", "structure_code", "network", "country", "department", "region", "author_verdict")
SLOT_LABELS = ("ID typologie", "Intitulé Typologie", "Code Postal typologie", "Pays Typologie", "Canaux Typologie")


def fold(text):
    """Lower case without accents or ligatures, one kind of apostrophe."""
    text = text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae").replace("’", "'")
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in letters if not unicodedata.combining(c))


def words(text):
    return " ".join(re.findall("[a-z0-9]+", fold(text)))


def records(path):
    """The rows of a published file, by label; an empty cell is None."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=";")
        # The mark stands once more inside the first quoted label of one of the exports.
        labels = [" ".join(label.replace("\ufeff", "").strip('"').split()) for label in next(reader)]
        for row in reader:
            yield dict(zip(labels, (cell.strip() or None for cell in row)))


def loosen(source, target, seed, share):
    """Copies the experiences with cells taken away and written otherwise, so that every column has missing values,
    some testimonies name no service, and the rules that derive columns have work to do. Only the cells change: the
    copy is still a file in the published dialect."""
    chance = random.Random(seed)
    with open(source, encoding="utf-8-sig", newline="") as old, open(target, "w", encoding="utf-8", newline="") as new:
        reader, writer = csv.reader(old, delimiter=";"), csv.writer(new, delimiter=";", lineterminator="\n")
        header = next(reader)
        writer.writerow(header)
        at = {" ".join(label.split()): i for i, label in enumerate(header)}
        blanked = [at[label] for label in (*EXPERIENCE_CODES.values(), *EXPERIENCE_DATES.values(),
                                           *EXPERIENCE_NUMBERS.values())]
        blanked += [at[f"{label} {slot}"] for slot in "123" for label in (*SLOT_LABELS, "ID structure")]
        answered, published = at[EXPERIENCE_DATES["first_answered_on"]], at[EXPERIENCE_DATES["published_on"]]
        for row in reader:
            for i in blanked:
                if chance.random() < share:
                    row[i] = ""
            if chance.random() < share:  # no service at all, yet a channel and perhaps a place
                for slot in "123":
                    for label in ("ID typologie", "Intitulé Typologie", "ID structure"):
                        row[at[f"{label} {slot}"]] = ""
            if chance.random() < share:
                row[at["Intitulé Typologie 1"]] = row[at["Intitulé Typologie 1"]].lower()
            if chance.random() < share:
                row[at["Pays Typologie 1"]] = "Allemagne"
            if chance.random() < share:
                row[answered], row[published] = row[published], row[answered]
            if chance.random() < share:
                row[published] = row[published][:10]
            if chance.random() < 4 * share:  # few authors judge the answers
                row[at["Evaluation réponse structure 1 par auteur"]] = chance.choice(["utile", "pas utile"])
            writer.writerow(row)


def department_of_postal_code(code):
    code = (code or "").zfill(5)
    if code in ("97133", "97150"):  # Saint-Barthélemy and Saint-Martin
        return {"97133": "977", "97150": "978"}[code]
    if code.startswith(("97", "98")):
        return code[:3]
    if code.startswith("20"):
        return "2A" if code < "20200" else "2B"
    return code[:2] if code != "00000" else None


def iso(text):
    """A date with its time of day."""
    return text and (text if len(text) > 10 else text + "T00:00:00")


class Places:
    """Départements' regions and names, as the files themselves pair them."""

    def __init__(self, structures):
        pairs = Counter((row["INSEE Département"][3:], row["INSEE Région"][3:]) for row in structures
                        if row["INSEE Département"] and row["INSEE Région"])
        self.region = {}
        for (department, region), _ in pairs.most_common():
            self.region.setdefault(department, region)
        self.names = {"department": {}, "region": {}}


class Structures:
    """Structures by code, and what they know of typologies: labels, however written, and their network."""

    def __init__(self, folder):
        rows = sorted(records(f"{folder}/export-structures.csv"), key=lambda r: r["Code SP+ de la structure"])
        self.places = Places(rows)
        self.by_code, self._labels, self._ids = {}, {}, {}
        for row in rows:
            structure = {name: row[label] for name, label in STRUCTURE_LABELS.items()}
            inside = row["PAYS"] == "France"
            structure["department"] = department_of_postal_code(row["Code postal de la structure"]) if inside else None
            structure["region"] = self.places.region.get(structure["department"])
            self.by_code[structure["structure_code"]] = structure
            self._learn(structure["typology"], structure["typology_code"], structure["network"])
        for row in sorted(records(f"{folder}/export-typologies.csv"), key=lambda r: r["Code SP+ de la typologie"]):
            self._learn(row["Intitulé de la typologie"], row["Code SP+ de la typologie"], row["Intitulé du réseau"])

    def _learn(self, label, code, network):
        if label:
            self._labels.setdefault(words(label), (label, network))
            if code:
                self._ids.setdefault(code, (label, network))

    def typology(self, label, code):
        """Its label as the structures spell it, and its network."""
        known = self._labels.get(words(label)) if label else None
        return known or self._ids.get(code) or (label, None)


def mention(row, slot, structures):
    """What one slot says of a service, or None when it names none; `named` tells which."""
    code, label, postal, country, channels = (row[f"{each} {slot}"] for each in SLOT_LABELS)
    structure_code = row[f"ID structure {slot}"]
    structure = structures.by_code.get(structure_code, {}) if structure_code != OUTSIDE else {}
    typology, network = structures.typology(label, code)
    abroad = country is not None and country != "France"
    department = None
    if not abroad:
        department = department_of_postal_code(postal) if postal else structure.get("department")
    return {
        "named": label is not None or code is not None or structure_code is not None,
        "slot": slot, "typology": typology, "structure_code": structure_code,
        "network": network or structure.get("network"), "department": department,
        "country": country or ("France" if department else structure.get("country")),
        "region": structures.places.region.get(department),
        "author_verdict": row[f"Evaluation réponse structure {slot} par auteur"],
        "channels": sorted({c.strip() for c in (channels or "").split(",") if c.strip()}),
    }


def experience(row):
    values = {name: row[label] for name, label in EXPERIENCE_CODES.items()}
    values.update((name, iso(row[label])) for name, label in EXPERIENCE_DATES.items())
    values.update((name, row[label] and float(row[label])) for name, label in EXPERIENCE_NUMBERS.items())
    for name in ("user_department_code", "user_region_code"):
        values[name] = values[name] and values[name].zfill(2)
    if values["user_department_code"] is None:  # an integer column cannot hold the codes of Corsica
        corsica = {"corse du sud": "2A", "haute corse": "2B"}
        values["user_department_code"] = corsica.get(words(row["Intitulé département usager"] or ""))
    values["id"] = row["ID expérience"]
    return values


def columns(connection, table):
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def insert(connection, table, values):
    names = columns(connection, table)
    connection.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(names))})", [values[n] for n in names])


def load(folder):
    """Tables `exp` (one row per experience, `e` in canonical order), `ment` (its services; `named` is 0 on the one row
    of an experience that names none), `chan` (channels of a mention) and `struct`. Gives them and the Structures."""
    structures = Structures(folder)
    db = sqlite3.connect(":memory:", isolation_level=None)
    texts = [*EXPERIENCE_CODES, *EXPERIENCE_DATES]
    db.execute(f"CREATE TABLE raw (id, {', '.join(texts + list(EXPERIENCE_NUMBERS))})")
    db.execute(f"CREATE TABLE ment (m INTEGER PRIMARY KEY, id, named, {', '.join(MENTION_FIELDS)})")
    db.execute("CREATE TABLE chan (m INTEGER, channel TEXT)")
    db.execute(f"CREATE TABLE struct ({', '.join(STRUCTURE_LABELS)}, department, region)")
    db.execute("BEGIN")
    for structure in structures.by_code.values():
        insert(db, "struct", structure)
    m = 0
    for row in records(f"{folder}/export-experiences.csv"):
        insert(db, "raw", experience(row))
        for kind, label, code in (("department", "Intitulé département usager", "Code INSEE Département usager"),
                                  ("region", "Intitulé région usager", "Code INSEE Région usager")):
            if row[label] and row[code]:
                structures.places.names[kind][row[code].zfill(2)] = row[label]
        slots = [mention(row, slot, structures) for slot in "123"]
        for said in [s for s in slots if s["named"]] or [{**slots[0], "slot": None}]:
            m += 1
            insert(db, "ment", {**said, "m": m, "id": row["ID expérience"]})
            db.executemany("INSERT INTO chan VALUES (?, ?)", [(m, channel) for channel in said["channels"]])
    db.execute("COMMIT")
    db.executescript("""
        CREATE TABLE exp AS
            SELECT CAST(row_number() OVER (ORDER BY published_on IS NOT NULL, published_on, id) AS INTEGER) AS e, *,
                   substr(published_on, 1, 7) AS month,
                   CASE WHEN substr(first_answered_on, 1, 10) >= substr(published_on, 1, 10)
                        THEN julianday(substr(first_answered_on, 1, 10)) - julianday(substr(published_on, 1, 10))
                   END AS delay_days
            FROM raw;
        CREATE UNIQUE INDEX exp_e ON exp (e);
        CREATE UNIQUE INDEX exp_id ON exp (id);
        ALTER TABLE ment ADD COLUMN e INTEGER;
        UPDATE ment SET e = (SELECT e FROM exp WHERE exp.id = ment.id);
        CREATE INDEX ment_e ON ment (e);
        CREATE INDEX chan_m ON chan (m);
        DROP TABLE raw;
        ANALYZE;
    """)
    return db, structures
