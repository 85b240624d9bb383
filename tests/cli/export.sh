#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# export.sh VIGIE FIGURE_SAMPLES: figures as data become files without a window. Sizes, words, fonts and bytes are
# measured with other people's programs; what is not installed is said and left out.
set -u
. "$(dirname "$0")/expect.sh"
vigie=$1
samples=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/spec" "$work/one" "$work/two" "$work/bare" "$work/run"
chmod 700 "$work/run"
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work/run
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import PIL, numpy' 2> /dev/null; then
        python=$candidate
        break
    fi
done
has() {
    command -v "$1" > /dev/null || {
        echo "skip $1 is not installed: $2"
        return 1
    }
}
# number FILE OFFSET   four bytes of a PNG, most significant first
number() { od -An -tu4 --endian=big -j"$2" -N4 "$1" | tr -d ' '; }

"$samples" "$work/spec" || exit 1

# --- the same bytes: twice, without a display, with another platform asked for, without any font -------------------
printf '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig></fontconfig>\n' > "$work/bare.conf"
for spec in "$work"/spec/*.json; do
    name=$(basename "$spec" .json)
    for form in png svg pdf; do
        "$vigie" --export "$spec" -o "$work/one/$name.$form" || failures=$((failures + 1))
        QT_QPA_PLATFORM=xcb DISPLAY=:4711 QT_SCALE_FACTOR=2 "$vigie" --export "$spec" -o "$work/two/$name.$form"
        FONTCONFIG_FILE=$work/bare.conf "$vigie" --export "$spec" -o "$work/bare/$name.$form" 2> /dev/null
    done
done
same "two runs give the same bytes" "$(diff -rq "$work/one" "$work/two")" ""
same "without a font in the system, too" "$(diff -rq "$work/one" "$work/bare")" ""
same "nothing else is there" "$(ls "$work/one" | wc -l)" "$(($(ls "$work/spec" | wc -l) * 3))"
same "no settings are touched" "$(ls "$work/config" "$work/data" 2> /dev/null)" ""

# --- PNG: millimetres and dots --------------------------------------------------------------------------------------
while read -r mm dpi pixels metre; do
    "$vigie" --export "$work/spec/months.json" -o "$work/size.png" --width-mm "$mm" --dpi "$dpi"
    same "$mm mm at $dpi dpi" "$(number "$work/size.png" 16)" "$pixels"
    at=$(grep -abo pHYs "$work/size.png" | head -n 1 | cut -d: -f1)
    same "and says so" "$(number "$work/size.png" $((at + 4)))" "$metre"
done << 'END'
160 300 1890 11811
160 96 605 3780
80 600 1890 23622
254 150 1500 5906
120,5 220 1044 8661
END
"$vigie" --export "$work/spec/map.json" -o "$work/slide.png" --preset slide
same "a slide is 16:9" "$(number "$work/slide.png" 16) $(number "$work/slide.png" 20)" "2000 1125"
"$vigie" --export "$work/spec/map.json" -o "$work/half.png" --preset half
same "half a page" "$(number "$work/half.png" 16)" 945

# --- PDF --------------------------------------------------------------------------------------------------------------
if has pdffonts "fonts of the PDF are not checked"; then
    for pdf in "$work"/one/*.pdf; do
        same "fonts of $(basename "$pdf") are inside" "$(pdffonts "$pdf" | tail -n +3 | grep -vc ' yes ')" 0
        same "and there are some" "$(($(pdffonts "$pdf" | tail -n +3 | wc -l) > 0))" 1
        same "no bitmap in it" "$(pdfimages -list "$pdf" | tail -n +3)" ""
    done
fi
if has pdftotext "words of the PDF are not checked"; then
    words=$(pdftotext -layout "$work/one/long.pdf" - | sed 's/\xe2\x80\xaf\|\xc2\xa0/ /g')
    for text in 'ä é œ « à » – 12 345,6 % € ≥ efficacité affichée' 'Licence Ouverte 2.0' 'n = 1 204 expériences'; do
        same "the PDF says: $text" "$(grep -cF "$text" <<< "$words")" 1
    done
    same "a page of A4" "$("$vigie" --export "$work/spec/map.json" -o "$work/a4.pdf" --preset a4 &&
        pdfinfo "$work/a4.pdf" | sed -n 's/^Page size: *//p')" "595 x 842 pts (A4)"
    meta=$(pdfinfo -meta "$work/one/long.pdf")
    for part in '<dc:title>' '<dc:description>' '<dc:source>' '<dc:rights>' '<pdf:Keywords>' 'Licence Ouverte 2.0' \
        '<pdf:Producer>Vigie '; do
        same "the metadata have $part" "$(($(grep -cF "$part" <<< "$meta") > 0))" 1
    done
    same "and no date" "$(grep -c 'CreateDate' <<< "$meta")" 0
fi

# --- SVG --------------------------------------------------------------------------------------------------------------
same "no bitmap in any SVG" "$(grep -l '<image' "$work"/one/*.svg)" ""
same "every SVG has words" "$(grep -L '<text' "$work"/one/*.svg)" ""
if [ -n "$python" ]; then
    "$python" "$(dirname "$0")/export_pictures.py" "$work/one" || failures=$((failures + 1))
else
    echo "skip no python3 with PIL and numpy: SVG and PNG are not compared"
fi

# --- the figure beside its picture ----------------------------------------------------------------------------------
"$vigie" --export "$work/spec/funnel.json" -o "$work/beside.svg" --sidecar
same "the figure as data is beside it" "$(cmp "$work/spec/funnel.json" "$work/beside.json")" ""
"$vigie" --export "$work/beside.json" -o "$work/again.svg"
same "and gives the same picture" "$(cmp "$work/beside.svg" "$work/again.svg")" ""

# --- what cannot be done is said in words -----------------------------------------------------------------------------
spec=$work/spec/shares.json
exits 2 "another ending" "$vigie" --export "$spec" -o "$work/x.bmp"
exits 2 "no file to write" "$vigie" --export "$spec"
exits 2 "no such preset" "$vigie" --export "$spec" -o "$work/x.svg" --preset poster
exits 2 "no number" "$vigie" --export "$spec" -o "$work/x.svg" --dpi many
exits 2 "no room" "$vigie" --export "$spec" -o "$work/x.svg" --height-mm 25
exits 2 "no sense" "$vigie" --export "$spec" -o "$work/x.svg" --width-mm=-160
exits 2 "nothing to export" env QT_QPA_PLATFORM=offscreen "$vigie" -o "$work/x.svg"
exits 3 "no such figure" "$vigie" --export "$work/none.json" -o "$work/x.svg"
head -c 200 "$spec" > "$work/torn.json"
exits 3 "a torn figure" "$vigie" --export "$work/torn.json" -o "$work/x.svg"
exits 4 "no such folder" "$vigie" --export "$spec" -o "$work/none/x.svg"
same "the torn figure is named" "$("$vigie" --export "$work/torn.json" -o "$work/x.svg" 2>&1 | grep -c 'torn.json')" 1
same "nothing was written" "$(ls "$work" | grep -c '^x\.')" 0
conclude
