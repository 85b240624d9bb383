#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# rules.sh RULE ROOT: checks one rule of the house on the tree ROOT. Prints `file:line: what` for each breach and exits
# with 1; exits with 0 when the rule holds. The rules are explained in CONTRIBUTING.md; rooms and what each may use are
# read from the table of ARCHITECTURE.md, so that paper and code cannot part. Needs bash, find, grep and any awk.
set -euo pipefail
export LC_ALL=C

usage() {
  echo "usage: rules.sh layers|links|guiless|archives|json|charts|database|threads|numbers|exports|spdx|paths ROOT" >&2
  exit 2
}
[ $# -eq 2 ] || usage
rule=$1
cd "$2"

# Our C++ sources below the given folders.
sources() {
  local folder
  for folder in "$@"; do
    [ ! -d "$folder" ] || find "$folder" -type f \( -name '*.h' -o -name '*.cpp' \)
  done | sort
}

# forbid WHAT PATTERN ALLOWED: reads file names; each line that matches PATTERN outside a comment, in a file whose path
# does not match ALLOWED, is a breach.
forbid() {
  local what=$1 pattern=$2 allowed=$3 files
  files=$(grep -vE "$allowed" || true)
  [ -n "$files" ] || return 0
  # shellcheck disable=SC2086 # our file names have no blanks
  PATTERN=$pattern WHAT=$what awk '
    { code = $0; sub(/\/\/.*/, "", code) }
    code ~ ENVIRON["PATTERN"] { printf "%s:%d: %s: %s\n", FILENAME, FNR, ENVIRON["WHAT"], $0 }' $files
}

# Lines `room used`, with `room room` and everything that is reached through others.
allowed_uses() {
  awk -F'|' '
    function folders(cell,   rest) { n = 0; rest = cell
      while (match(rest, /`[a-z\/]+`/)) { found[++n] = substr(rest, RSTART + 1, RLENGTH - 2); rest = substr(rest, RSTART + RLENGTH) } }
    /^\| *`(core\/|ui|app)/ {
      folders($2); room = found[1]; rooms[room] = 1; use[room, room] = 1
      folders($4); for (i = 1; i <= n; ++i) use[room, found[i]] = 1 }
    END {
      for (middle in rooms) for (a in rooms) for (b in rooms)
        if ((a, middle) in use && (middle, b) in use) use[a, b] = 1
      for (a in rooms) for (b in rooms) if ((a, b) in use) print a, b }' ARCHITECTURE.md
}

# Prints the breaches among lines `file:line used-path` read from standard input.
judge_uses() {
  ALLOWED=$(allowed_uses) awk '
    function roomOf(path,   parts, n) {      # the longest prefix that is a room
      n = split(path, parts, "/")
      if (n >= 2 && (parts[1] "/" parts[2]) in rooms) return parts[1] "/" parts[2]
      return parts[1] in rooms ? parts[1] : "" }
    BEGIN {
      n = split(ENVIRON["ALLOWED"], lines, "\n")
      for (i = 1; i <= n; ++i) { split(lines[i], pair, " "); use[pair[1], pair[2]] = 1; rooms[pair[1]] = 1 }
      if (n < 2) { print "ARCHITECTURE.md: the table of rooms is missing"; exit } }
    { from = roomOf($1); to = roomOf($2)
      if (from == "") print $1 ": this folder is no room of ARCHITECTURE.md"
      else if (to == "") print $1 ": " $2 " is no room of ARCHITECTURE.md"
      else if (!((from, to) in use)) print $1 ": " from " may not use " to }'
}

check_layers() {
  local files
  files=$(sources core ui app)
  [ -n "$files" ] || return 0
  # shellcheck disable=SC2086
  awk '/^[ \t]*#[ \t]*include[ \t]*"/ { split($0, part, "\""); if (part[2] !~ /\.moc$/) print FILENAME ":" FNR, part[2] }' $files |
    judge_uses
}

# What CMake links: the same table for `vigie_room(name … USES vigie_other …)` and the programs. Libraries of ours that
# are no folder of their own (translations) are not judged.
check_links() {
  local folder file line name
  for folder in core ui app; do
    [ ! -d "$folder" ] || find "$folder" -name CMakeLists.txt
  done | sort | while read -r file; do
    awk '{ sub(/#.*/, ""); rest = $0
           while (match(rest, /vigie_[a-z]+/)) {
             print FILENAME ":" FNR, substr(rest, RSTART + 6, RLENGTH - 6); rest = substr(rest, RSTART + RLENGTH) } }' "$file"
  done | while read -r line name; do
    case $name in
      ui) echo "$line ui" ;;
      render) echo "$line ui/render" ;;
      *) [ ! -d "core/$name" ] || echo "$line core/$name" ;;
    esac
  done | judge_uses
}

check_guiless() {
  sources core app/cli | forbid "Qt Gui, Widgets or an object with signals in a program without a window" \
    '#[ ]*include <Q(tGui|tWidgets|Color|Image|Pixmap|Painter|Font|Icon|Polygon|Transform|Widget|Application|GuiApplication|Object|Settings)|Q_OBJECT|Q_GADGET' '^$'
}
check_archives() { sources core ui app | forbid "QuaZip has one door in and one out" '[Qq]ua[Zz]ip|[Qq]uazip' '^core/ingest/zip_(archive|writer)\.cpp$'; }
check_json() { sources core ui app | forbid "RapidJSON has one door" '#[ ]*include <rapidjson|rapidjson::' '^core/ingest/json_value\.cpp$'; }
check_charts() { sources core ui app | forbid "Qt Charts outside ui/render" 'QtCharts|QChart|Q[A-Za-z]+Series[^A-Za-z]|QValueAxis' '^ui/render/'; }
check_database() { sources core ui app | forbid "SQL outside core/store" 'QSql|sqlite3_|sqlite3\.h' '^core/store/'; }
# Beside the job runner, an algorithm of the core may be parallel inside, where its header says that it joins.
check_threads() {
  sources core ui app | forbid "a thread outside the job runner and the parallel algorithms" \
    'std::(thread|jthread|async)[^_A-Za-z]|QThread[^A-Za-z]|QtConcurrent|QThreadPool|QRunnable' \
    '^(ui/control/job_runner|core/ingest/(sink_thread|hash_thread)|core/store/search_index)\.(h|cpp)$'
}
check_numbers() {
  sources core | forbid "a number function that follows the user's language" \
    '(^|[^A-Za-z_])(strto(d|f|ld)|sto(d|f|ld)|ato(f|i|l)|to_string|v?s?n?printf|sscanf|stringstream|istringstream|ostringstream|QLocale::system)[ ]*[(<;{ ]' '^$'
}
# Whatever is made of the data leaves by exportFile(), which wants to know where it comes from; and every caller of it is
# in the test that reads the source in what was written. Buffers in memory may be opened, and standard output.
check_exports() {
  sources core/analysis core/geo core/text core/chart core/output ui app | forbid "a file written beside exportFile()" \
    'QSaveFile|std::ofstream|fopen|QTemporaryFile|ZipWriter::create|grab\(\)\.save|(^|[^r])(\.|->)open\(QIODevice::(Write|Append|ReadWrite)' \
    '^(core/output/(exported_file|packed_document|csv_sheet_writer|xlsx_writer)|ui/control/concordance_export|app/cli/(command_dump|terminal)|app/gui/screenshot)\.cpp$'
  local file
  sources core ui app | grep -v '^core/output/exported_file' | while read -r file; do
    ! grep -q '[^a-zA-Z:]exportFile(' "$file" || grep -q "$file" tests/ui/test_exporters.cpp ||
      echo "$file:1: calls exportFile() and is not in tests/ui/test_exporters.cpp"
  done
}
check_spdx() {
  local file
  sources core ui app tests | while read -r file; do
    head -n 1 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file:1: no SPDX licence line"
  done
}
check_paths() {
  local folder
  for folder in core ui app tests packaging translations resources .ci; do
    [ ! -d "$folder" ] || find "$folder" -type f \( -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name '*.md' -o -name '*.ts' \
      -o -name '*.cmake' -o -name 'CMakeLists.txt' -o -name '*.in' -o -name '*.xml' -o -name '*.desktop' -o -name 'run' \)
  done | cat - <(find . -maxdepth 1 -type f \( -name '*.md' -o -name 'dev' -o -name 'CMake*' \) | sed 's#^\./##') | sort |
    while read -r file; do
      grep -nE '(^|[^A-Za-z0-9_./-])(/(home|root|Users|work)/[A-Za-z0-9]|[A-Z]:\\\\?(Users|home))' "$file" |
        sed "s#^#$file:#; s#\$#   (a path of one machine)#" || true
    done
}

case $rule in
  layers | links | guiless | archives | json | charts | database | threads | numbers | exports | spdx | paths) ;;
  *) usage ;;
esac
breaches=$("check_$rule")
if [ -n "$breaches" ]; then
  printf '%s\n' "$breaches"
  exit 1
fi
