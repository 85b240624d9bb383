# SPDX-License-Identifier: GPL-3.0-or-later
"""Random filters, each written twice: as a query of `vigie-cli` and as SQL over the tables of sql_tables.py.

The SQL is written here from the sentences of core/query/filter_state.h and query_language.h, never from the program.
"""

import re

from sql_tables import fold

CRITERIA = {"accessibility": "accessibilité", "information": "Information/Explication", "relation": "relation",
            "reactivity": "réactivité", "simplicity": "simplicité"}
# Words of each field in the query language: several names mean the same column.
EXPERIENCE_WORDS = {
    "sentiment": ["ressenti", "sentiment", "champ[Ressenti usager]"], "state": ["etat", "state", "état"],
    "status": ["statut", "champ[Statut de l'expérience]"], "posted_as": ["poste_comme", "champ[Posté comme]"],
    "month": ["mois"], "outside_structures": ["hors_structure"],
    "user_department_code": ["departement_usager", "champ[Code INSEE Département usager]"],
    "user_region_code": ["region_usager"], "user_country": ["pays_usager"],
}
MENTION_WORDS = {
    "typology": ["typologie", "typology"], "structure_code": ["structure"], "network": ["reseau", "réseau", "network"],
    "channel": ["canal", "channel"], "department": ["departement", "département"], "region": ["region"],
    "country": ["pays"], "slot": ["rang"], "author_verdict": ["avis_auteur"],
}
NUMBERS = {"delay_days": ["delai", "champ[Délai de première réponse (jours)]"],
           "similar_experiences": ["champ[Expériences Similaires]", "similar_experiences"],
           "useful_votes_1": ["useful_votes_1"]}
DATES = {"published_on": ["publication"], "first_answered_on": ["champ[Date de première réponse]", "first_answered_on"]}
STRUCTURE_FIELDS = ("typology", "structure_code", "network", "department", "region", "country", "active")


def literal(value):
    return "'" + value.replace("'", "''") + "'"


def listed(values):
    return "(" + ", ".join(literal(v) for v in values) + ")"


class Filter:
    """A query and, by table, the conditions that it sets there."""

    def __init__(self):
        self.terms, self.experience, self.mention, self.structure = [], [], [], []

    @property
    def query(self):
        return " ".join(self.terms)

    def selection(self):
        """SQL of the mention rows of the filter: those that pass, of experiences that pass."""
        conditions = [c.format(t="x") for c in self.experience] + [c.format(t="m") for c in self.mention]
        return ("SELECT m.m, m.e, m.named FROM ment m JOIN exp x ON x.e = m.e WHERE "
                + "\n  AND ".join(conditions or ["1"]))

    def structures(self):
        return "SELECT count(*) FROM struct s WHERE " + " AND ".join([c.format(t="s") for c in self.structure] or ["1"])


class FilterMaker:
    def __init__(self, db, structures, chance):
        self._db, self._structures, self._chance = db, structures, chance
        self._rows = db.execute("SELECT max(m) FROM ment").fetchone()[0]
        self._known = {}

    def make(self):
        made = Filter()
        fields = [*EXPERIENCE_WORDS, *NUMBERS, *DATES, *CRITERIA, *(2 * list(MENTION_WORDS)), "active"]
        for field in {self._chance.choice(fields): 1 for _ in range(self._chance.randint(1, 4))}:
            if field in NUMBERS:
                self._number(made, field)
            elif field in DATES:
                self._date(made, field)
            else:
                self._values(made, field)
        self._chance.shuffle(made.terms)
        return made

    # --- fields of words ---

    def _texts(self, field):
        """All values of a field that the data have."""
        if field not in self._known:
            tables = [t for t, has in (("exp", field in EXPERIENCE_WORDS or field in CRITERIA),
                                       ("chan", field == "channel"),
                                       ("ment", field in MENTION_WORDS and field != "channel"),
                                       ("struct", field in STRUCTURE_FIELDS)) if has]
            union = " UNION ".join(f"SELECT DISTINCT {field} FROM {table} WHERE {field} IS NOT NULL" for table in tables)
            self._known[field] = sorted(text for text, in self._db.execute(union))
        return self._known[field]

    def _drawn(self, field):
        """A value, the more likely the more mentions have it."""
        if self._chance.random() < 0.1 or field == "active":
            return self._chance.choice(self._texts(field))
        column = "(SELECT max(channel) FROM chan WHERE chan.m = m.m)" if field == "channel" else field
        row = self._chance.randint(1, self._rows)
        found = self._db.execute(f"SELECT {column} FROM ment m JOIN exp USING (e) WHERE m.m >= ? AND {column} NOTNULL "
                                 "ORDER BY m.m LIMIT 1", [row]).fetchone()
        return found[0] if found else self._chance.choice(self._texts(field))

    def _written(self, field, value):
        """One way to type a value, and the values that it means."""
        way = self._chance.random()
        names = self._structures.places.names.get({"user_department_code": "department", "user_region_code": "region"}
                                                  .get(field, field), {})
        typed = value
        if way < 0.3 and value in names:
            typed = names[value]
            return self._quoted(typed), [value]
        if way < 0.3 and field == "structure_code" and value in self._structures.by_code:
            typed = self._structures.by_code[value]["name"]
            called = [c for c, s in self._structures.by_code.items() if fold(s["name"]) == fold(typed)]
            return self._quoted(typed), called
        if way < 0.6 and field != "structure_code":
            typed = fold(value).upper() if way < 0.5 else value.upper()
        meant = [value] if typed == value else [t for t in self._texts(field) if fold(t) == fold(typed)]
        if typed in self._texts(field):
            meant = [typed]
        return self._quoted(typed), meant

    def _quoted(self, typed):
        if self._chance.random() < 0.5 and re.fullmatch(r"[\w./'()-]+", typed):
            return typed
        if self._chance.random() < 0.3:
            return f"« {typed} »"
        return '"' + typed.replace('"', '""') + '"'

    def _several(self, field):
        """Values as typed, and what they mean; sometimes with the missing one among them."""
        texts, meant, missing = [], [], False
        for _ in range(self._chance.choice([1, 1, 1, 2, 3])):
            typed, values = self._written(field, self._drawn(field))
            texts.append(typed)
            meant += values
        if self._chance.random() < 0.15:
            texts.append('""')
            missing = True
        return texts, meant, missing

    def _values(self, made, field):
        if field == "structure_code" and self._chance.random() < 0.3:
            return self._descendants(made)
        kind = self._chance.choices(["any", "none", "missing", "given", "both"], [5, 3, 1, 1, 1])[0]
        if kind in ("missing", "given"):
            self._term(made, field, kind == "given", ['""'])
            return self._add(made, field, self._missing(field, kind == "given"))
        if kind in ("any", "both"):
            texts, meant, missing = self._several(field)
            self._term(made, field, False, texts)
            one_of = self._one_of(field, listed(meant))
            self._add(made, field, f"({one_of} OR {self._missing(field, False)})" if missing else one_of)
        if kind in ("none", "both"):
            texts, meant, missing = self._several(field)
            self._term(made, field, True, texts)
            self._add(made, field, self._none_of(field, listed(meant)))
            if missing:
                self._add(made, field, self._missing(field, True))

    def _descendants(self, made):
        """A structure and all below it."""
        parents = self._db.execute("SELECT DISTINCT parent_code FROM struct WHERE parent_code IS NOT NULL ORDER BY 1")
        code = self._chance.choice([row[0] for row in parents])
        below = ("(WITH RECURSIVE below(code) AS (SELECT " + literal(code) + " UNION SELECT structure_code FROM struct "
                 "JOIN below ON parent_code = code) SELECT code FROM below)")
        exclude = self._chance.random() < 0.3
        self._term(made, "structure_code", exclude, [code + "+" if self._chance.random() < 0.5 else f'"{code}"+'])
        self._add(made, "structure_code", (self._none_of if exclude else self._one_of)("structure_code", below))

    def _term(self, made, field, exclude, texts):
        if field in CRITERIA:
            word, texts = self._chance.choice(["critere", "critère"]), [f'{CRITERIA[field]}={t}' for t in texts]
            texts = [t if '"' not in t and "«" not in t or t.endswith('=""')
                     else '"' + re.sub(r'[«»"]', "", t).replace("= ", "=").rstrip() + '"' for t in texts]
        else:
            words = {**EXPERIENCE_WORDS, **MENTION_WORDS, "active": ["actif"]}[field]
            word = self._chance.choice(words)
        made.terms.append(("-" if exclude else "") + word + ":" + ",".join(texts))

    def _add(self, made, field, sql):
        if field in MENTION_WORDS:
            made.mention.append(sql)
        elif field != "active":  # a mention has no such column: without effect on it
            made.experience.append(sql)
        if field in STRUCTURE_FIELDS:
            made.structure.append(sql)

    @staticmethod
    def _one_of(field, values):
        if field == "channel":
            return f"EXISTS (SELECT 1 FROM chan WHERE chan.m = {{t}}.m AND channel IN {values})"
        return f"{{t}}.{field} IN {values}"

    @staticmethod
    def _none_of(field, values):
        if field == "channel":
            return f"NOT EXISTS (SELECT 1 FROM chan WHERE chan.m = {{t}}.m AND channel IN {values})"
        return f"({{t}}.{field} IS NULL OR {{t}}.{field} NOT IN {values})"

    @staticmethod
    def _missing(field, given):
        if field == "channel":
            return ("" if given else "NOT ") + "EXISTS (SELECT 1 FROM chan WHERE chan.m = {t}.m)"
        return f"{{t}}.{field} IS " + ("NOT " if given else "") + "NULL"

    # --- numbers and dates ---

    def _number(self, made, field):
        word = self._chance.choice(NUMBERS[field])
        low = self._chance.choice([0, 1, 2, 3, 5] if field != "delay_days" else [0, 1, 7, 15, 30])
        high = low + self._chance.choice([1, 2, 5, 20, 60])
        column = f"{{t}}.{field}"
        terms, sql = self._chance.choice([
            ([f"{word}:<{high}"], f"{column} < {high}"), ([f"{word}:<={high}"], f"{column} <= {high}"),
            ([f"{word}:>{low}"], f"{column} > {low}"), ([f"{word}:>={low}"], f"{column} >= {low}"),
            ([f"{word}:>={low}", f"{word}:<{high}"], f"({column} >= {low} AND {column} < {high})"),
            ([f"{word}:{low},{high}"], f"{column} IN ({low}, {high})"), ([f'{word}:""'], f"{column} IS NULL"),
            ([f'{word}:{low},""'], f"({column} = {low} OR {column} IS NULL)"),
            ([f"-{word}:{low}"], f"({column} IS NULL OR {column} <> {low})"),
            ([f'-{word}:""'], f"{column} IS NOT NULL"),
            ([f"{word}:>={low}", f"-{word}:{high}"], f"({column} >= {low} AND {column} <> {high})"),
        ])
        made.terms += terms
        made.experience.append(sql)

    def _period(self, field):
        """A year, month or day of the data as typed, its first instant and the first one after it."""
        date = self._db.execute(f"SELECT {field} FROM ment JOIN exp USING (e) WHERE m >= ? AND {field} IS NOT NULL "
                                "ORDER BY m LIMIT 1", [self._chance.randint(1, self._rows)]).fetchone()
        day = date[0][:10] if date else "2025-01-01"
        kind = self._chance.choice(["year", "month", "day", "french"])
        shift = {"year": ("start of year", "+1 year"), "month": ("start of month", "+1 month")}
        shift = shift.get(kind, ("+0 days", "+1 day"))
        begin, end = self._db.execute("SELECT date(?, ?), date(?, ?, ?)", [day, shift[0], day, *shift]).fetchone()
        typed = {"year": day[:4], "month": day[:7], "day": day, "french": "/".join(reversed(day.split("-")))}[kind]
        return typed, literal(begin + "T00:00:00"), literal(end + "T00:00:00")

    def _date(self, made, field):
        word, column = self._chance.choice(DATES[field]), f"{{t}}.{field}"
        (a, a_begin, a_end), (b, b_begin, b_end) = sorted([self._period(field), self._period(field)], key=lambda p: p[1])
        ways = [([f"{word}:>={a}"], f"{column} >= {a_begin}"), ([f"{word}:>{a}"], f"{column} >= {a_end}"),
                ([f"{word}:<{b}"], f"{column} < {b_begin}"), ([f"{word}:<={b}"], f"{column} < {b_end}"),
                ([f'{word}:""'], f"{column} IS NULL"), ([f'-{word}:""'], f"{column} IS NOT NULL"),
                ([f"{word}:>={a}", f"{word}:<={b}"], f"({column} >= {a_begin} AND {column} < {b_end})")]
        if field == "published_on":
            ways += 2 * [([f"depuis:{a}"], f"{column} >= {a_begin}"), ([f"jusqua:{b}"], f"{column} < {b_end}"),
                         ([f"depuis:{a}", f"jusqua:{b}"], f"({column} >= {a_begin} AND {column} < {b_end})")]
        terms, sql = self._chance.choice(ways)
        made.terms += terms
        made.experience.append(sql)
