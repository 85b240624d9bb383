# SPDX-License-Identifier: GPL-3.0-or-later
"""export_pictures.py FOLDER: every SVG of the folder is well formed, and what rsvg-convert draws of it is the PNG of the
same name but for the edges of letters. Exits with 1 when one is not."""
import io
import pathlib
import shutil
import subprocess
import sys
import xml.dom.minidom

import numpy
from PIL import Image, ImageFilter

# Measured: 2.7 of 255 on average, where letters fill most of a small figure; a line of text that stands elsewhere, or
# breaks elsewhere, leaves more than 60 after blurring.
MOST_ON_AVERAGE = 4.0
MOST_AFTER_BLUR = 45.0


def grey(image):
    return image.convert("RGB").convert("L")


def difference(one, other):
    return numpy.abs(numpy.asarray(one, float) - numpy.asarray(other, float))


def main():
    failures = 0
    drawer = shutil.which("rsvg-convert")
    if not drawer:
        print("skip rsvg-convert is not installed: SVG and PNG are not compared")
    for svg in sorted(pathlib.Path(sys.argv[1]).glob("*.svg")):
        xml.dom.minidom.parse(str(svg))
        if not drawer:
            continue
        ours = grey(Image.open(svg.with_suffix(".png")))
        drawn = subprocess.run([drawer, "-w", str(ours.width), "-h", str(ours.height), str(svg)], check=True,
                               stdout=subprocess.PIPE).stdout
        theirs = grey(Image.open(io.BytesIO(drawn)))
        average = difference(ours, theirs).mean()
        blur = ImageFilter.GaussianBlur(ours.width / 470)
        worst = difference(ours.filter(blur), theirs.filter(blur)).max()
        good = ours.size == theirs.size and average <= MOST_ON_AVERAGE and worst <= MOST_AFTER_BLUR
        print("%s %s: %.2f on average, %.1f at most" % ("ok  " if good else "FAIL", svg.stem, average, worst))
        failures += not good
    return 1 if failures else 0


sys.exit(main())
