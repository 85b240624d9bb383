# SPDX-License-Identifier: GPL-3.0-or-later
"""What testimonies say, counted once more from the CSV of `vigie-cli dump`, in another language and with whole numbers.

words_again.py vocabulary DUMP SENTIMENT FORM…   occurrences and testimonies of the forms, in the part and the whole, words
                                                 of both, Lafon's score
words_again.py adjusted VOCABULARY               greatest difference from the Benjamini–Hochberg values
words_again.py lines DUMP FORM                   how often the word stands in titles and descriptions
words_again.py same DUMP                         groups of answers of the same words: how many, and the greatest's ids
"""
import csv
import math
import re
import sys
import unicodedata

JOINED = ["aujourd hui", "c est a dire", "comptes? rendus?", "d abord", "d accord", "d ailleurs", "grand chose",
          "mots? de passe", "peut etre", "presqu iles?", "prud hommes", "quelqu une?", "quelques une?s",
          "rendez vous", "savoir etre", "savoir faire", "sous prefectures?", "sous prefets?", "vis a vis"]
JOINT = "['’‘ʼ\\- \u00a0\u202f\u2010\u2011]"
JOINED = re.compile(r"(?<![^\W_])(?:" + "|".join(each.replace(" ", JOINT) for each in JOINED) + r")(?![^\W_])")
WORD = re.compile(r"[^\W_]+")


def folded(text):
    """Lower case, without accents; the joints of joined words stay as they are."""
    text = text.lower().replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def words(text):
    return WORD.findall(folded(text))


def counted_words(text):
    return WORD.findall(JOINED.sub("joined", folded(text)))


def rows(path):
    csv.field_size_limit(1 << 24)
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def score(whole, part, word, found):
    """log10 of the hypergeometric tail, negative when the word is under-used; sums of whole numbers."""
    under = found < (word + 1) * (part + 1) // (whole + 2)
    k, end, step = (found, max(0, part + word - whole), -1) if under else (found, min(word, part), 1)
    term = math.comb(word, k) * math.comb(whole - word, part - k)
    total = term
    while k != end:
        if under:
            term = term * k * (whole - word - part + k) // ((word - k + 1) * (part - k + 1))
        else:
            term = term * (word - k) * (part - k) // ((k + 1) * (whole - word - part + k + 1))
        k += step
        total += term
    size = math.log10(math.comb(whole, part)) - math.log10(total)
    return -size if under else size


def vocabulary(dump, sentiment, *forms):
    found, documents, all_words = [0, 0], [0, 0], [0, 0]
    for row in rows(dump):
        text = counted_words(row["title"]) + counted_words(row["description"])
        here = sum(text.count(form) for form in forms)
        for at in (0, 1) if row["sentiment"] == sentiment else (1,):
            found[at] += here
            documents[at] += here > 0
            all_words[at] += len(text)
    print(*found, *documents, *all_words, "%.6f" % score(all_words[1], all_words[0], found[1], found[0]))


def adjusted(path):
    tests = sorted(((min(1.0, 2 * float(row["probability"])), float(row["adjusted"])) for row in rows(path)), reverse=True)
    least, worst = 1.0, 0.0
    for at, (probability, given) in enumerate(tests):
        least = min(least, probability * len(tests) / (len(tests) - at))
        worst = max(worst, abs(least - given))
    print("%d %s" % (len(tests), "equal" if worst < 1e-12 else worst))


def lines(dump, form):
    print(sum(words(row["title"]).count(form) + words(row["description"]).count(form) for row in rows(dump)))


def same(dump):
    groups = {}
    for row in rows(dump):
        for slot in "123":
            if key := tuple(words(row["answer_" + slot])):
                groups.setdefault(key, []).append(row["id"])
    groups = [ids for ids in groups.values() if len(ids) > 1]
    greatest = max(groups, key=lambda ids: len(set(ids)), default=[])
    print(len(groups), *greatest)


{"vocabulary": vocabulary, "adjusted": adjusted, "lines": lines, "same": same}[sys.argv[1]](*sys.argv[2:])
