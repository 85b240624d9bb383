# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents of tests/ui/test_documents.cpp, opened by programs that are not ours.

documents.py FOLDER: sample.docx, .odt, .html, .md, .pdf lie in it. LibreOffice opens the two packed forms and makes PDF
of them, whose words must be those of the HTML; pictures, headings and languages are looked for in the archives.
"""

import html.parser
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

folder = pathlib.Path(sys.argv[1])
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


class Words(html.parser.HTMLParser):
    """Texts of the body but those inside drawings, and every address."""

    def __init__(self):
        super().__init__()
        self.inside, self.text, self.addresses = [], [], []

    void = {"meta", "br", "link", "img", "path", "rect", "circle", "line", "polyline", "polygon", "use"}

    def handle_starttag(self, tag, attributes):
        if tag not in self.void:
            self.inside.append(tag)
        for name, value in attributes:
            if name in ("src", "href", "xlink:href", "data", "action", "poster") and not (value or "").startswith("#"):
                self.addresses.append(value)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.void:
            self.inside.pop()

    def handle_endtag(self, tag):
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data):
        if "body" in self.inside and "svg" not in self.inside:
            self.text.append(data)


def without_blanks(text):
    return re.sub(r"\s", "", text)


def is_left_to_right(word):
    return all(character < "\u0590" or character > "\u08ff" for character in word)


page = (folder / "sample.html").read_text(encoding="utf-8")
xml.etree.ElementTree.fromstring(page.replace("<!DOCTYPE html>", ""))
reader = Words()
reader.feed(page)
check(not [each for each in reader.addresses if not each.startswith("data:")], f"addresses: {reader.addresses}")
words = [word for text in reader.text for word in text.split() if len(word) < 60 and is_left_to_right(word)]
check(len(words) > 200, f"only {len(words)} words in the page")

for form in ("docx", "odt"):
    path = folder / f"sample.{form}"
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None, f"{form}: a member is damaged")
        names = archive.namelist()
        for name in names:
            if name.endswith((".xml", ".rels")):
                xml.etree.ElementTree.fromstring(archive.read(name))
        check(any(name.endswith(".png") for name in names), f"{form}: no picture")
        check(all(member.date_time == (1980, 1, 1, 0, 0, 0) for member in archive.infolist()), f"{form}: dated")
        if form == "odt":
            check(names[0] == "mimetype", "odt: mimetype is not first")
            check(archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED, "odt: mimetype is packed")
    made = subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf:writer_pdf_Export",
         "--outdir", str(folder / form), str(path)], capture_output=True, timeout=240)
    converted = folder / form / "sample.pdf"
    check(converted.exists(), f"{form}: LibreOffice made nothing: {made.stderr[-400:]!r}")
    if not converted.exists():
        continue
    text = subprocess.run(["pdftotext", "-layout", str(converted), "-"], capture_output=True).stdout.decode("utf-8")
    whole = without_blanks(text)
    # A line of a table breaks words; across columns they are not together. What is longer than a line is counted.
    lost = sorted({word for word in words if without_blanks(word) not in whole})
    check(not lost, f"{form}: words lost: {lost[:20]}")
    check(whole.count("m") > 10000, f"{form}: the long quotation is cut")
    check("1/" in whole or "Page1" in whole, f"{form}: no page numbers")

for failure in failures:
    print("FAIL:", failure)
print(f"{len(words)} words, {len(failures)} failures")
sys.exit(1 if failures else 0)
