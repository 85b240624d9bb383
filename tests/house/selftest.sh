#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# selftest.sh RULE: proves that a rule of rules.sh can fail. Each case builds a small tree that is in order, checks that
# the rule holds there, breaks it in one line and checks that the rule names the file.
set -euo pipefail
rule=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
spdx='// SPDX-License-Identifier: GPL-3.0-or-later'

write() { # write FILE LINE…
  mkdir -p "$root/$(dirname "$1")"
  printf '%s\n' "${@:2}" >"$root/$1"
}

tree_in_order() {
  rm -rf "${root:?}"/*
  write ARCHITECTURE.md '| room | what lives there | may use |' '| --- | --- | --- |' '| `core/base` | words | Qt Core |' \
    '| `core/data` | columns | `core/base` |' '| `core/ingest` | reading | `core/data` |' '| `core/store` | keeping | `core/data` |' \
    '| `ui/render` | drawing | `core/data` |' '| `ui` | windows | `ui/render`, `core/store` |' '| `app/cli` | main | `core/ingest` |'
  write core/base/CMakeLists.txt 'vigie_room(base' '  SOURCES a.cpp' '  USES Qt6::Core)'
  write core/ingest/CMakeLists.txt 'vigie_room(ingest SOURCES a.cpp USES vigie_data)'
  write core/base/number.h "$spdx" '#pragma once' '// strtod, QThread and QuaZip are only named here'
  write core/data/table.h "$spdx" '#include "core/base/number.h"'
  write core/ingest/zip_archive.cpp "$spdx" '#include "core/base/number.h"' '#include <quazip/quazip.h>' 'QuaZip archive;'
  write core/ingest/zip_writer.cpp "$spdx" 'QuaZip archive;'
  write core/store/writer.cpp "$spdx" '#include "core/data/table.h"' '#include <QSqlQuery>'
  write ui/control/job_runner.h "$spdx" '#include <QThreadPool>'
  write core/ingest/sink_thread.cpp "$spdx" 'std::thread worker;'
  write core/store/search_index.cpp "$spdx" 'std::jthread worker;'
  write ui/render/view.cpp "$spdx" '#include <QtCharts>' '#include "core/base/number.h"'
  write ui/views/window.cpp "$spdx" '#include "ui/render/view.h"' '#include "core/store/writer.h"' '#include "window.moc"'
  write app/cli/main.cpp "$spdx" '#include "core/ingest/reader.h"' '#include <QCoreApplication>'
  write tests/test_base.cpp "$spdx"
  write tests/ui/test_exporters.cpp "$spdx" '// ui/dialogs/save.cpp'
  write ui/dialogs/save.cpp "$spdx" 'return exportFile(path, bytes, provenance, SourceBlock::Inside);'
  write README.md 'Nothing but https://example.org/home/page and resources/home/x.'
}

failures=0
breaks() { # breaks FILE LINE…: a tree in order with this file instead must be refused, and the file named
  tree_in_order
  local told
  if ! told=$(bash "$here/rules.sh" "$rule" "$root"); then
    echo "FAIL: $rule refuses a tree in order: $told"
    failures=1
  fi
  write "$@"
  if told=$(bash "$here/rules.sh" "$rule" "$root"); then
    echo "FAIL: $rule accepts $1: ${*:2}"
    failures=1
  elif [[ $told != *"$1"* ]]; then
    echo "FAIL: $rule does not name $1: $told"
    failures=1
  fi
}

case $rule in
  layers)
    breaks core/base/number.h "$spdx" '#include "core/data/table.h"'
    breaks core/ingest/reader.cpp "$spdx" '#include "core/store/writer.h"'
    breaks core/store/writer.cpp "$spdx" '#  include "ui/views/window.h"'
    breaks ui/render/view.cpp "$spdx" '#include "ui/views/window.h"'
    breaks ui/views/window.cpp "$spdx" '#include "core/ingest/reader.h"'
    breaks app/cli/main.cpp "$spdx" '#include "ui/views/window.h"'
    breaks core/base/number.h "$spdx" '#include "number.h"'          # not from the root: the rule could not read it
    breaks core/attic/old.h "$spdx" '#include "core/base/number.h"'  # a folder that the table does not know
    breaks ARCHITECTURE.md 'No table.'
    ;;
  links)
    breaks core/base/CMakeLists.txt 'vigie_room(base SOURCES a.cpp USES vigie_data Qt6::Core)'
    breaks app/cli/CMakeLists.txt 'target_link_libraries(vigie-cli PRIVATE vigie_ingest vigie_ui)'
    breaks core/ingest/CMakeLists.txt 'vigie_room(ingest' '  SOURCES a.cpp' '  USES vigie_data' '       vigie_store)'
    ;;
  guiless)
    breaks core/base/number.h "$spdx" '#include <QColor>'
    breaks core/data/table.h "$spdx" 'class Table : public QObject { Q_OBJECT };'
    breaks app/cli/main.cpp "$spdx" '#include <QGuiApplication>'
    ;;
  archives)
    breaks core/ingest/reader.cpp "$spdx" '#include <quazip/quazip.h>'
    breaks ui/views/window.cpp "$spdx" 'QuaZipFile file;'
    breaks core/ingest/zip_writer.h "$spdx" '#include <quazip/quazip.h>'
    ;;
  json)
    breaks core/ingest/json_reader.cpp "$spdx" '#include <rapidjson/reader.h>'
    breaks core/output/table.cpp "$spdx" 'rapidjson::Writer<Stream> writer;'
    ;;
  charts)
    breaks ui/views/window.cpp "$spdx" '#include <QtCharts/QChartView>'
    breaks core/base/number.h "$spdx" 'QLineSeries series;'
    ;;
  database)
    breaks ui/views/window.cpp "$spdx" 'QSqlQuery query;'
    breaks core/ingest/reader.cpp "$spdx" '#include <sqlite3.h>'
    ;;
  threads)
    breaks core/ingest/reader.cpp "$spdx" 'std::jthread worker;'
    breaks core/store/writer.cpp "$spdx" 'std::thread worker;'
    breaks core/ingest/sink_thread_pool.cpp "$spdx" 'std::thread worker;'
    breaks core/store/sink_thread.cpp "$spdx" 'std::thread worker;'
    breaks ui/views/window.cpp "$spdx" 'class Worker : public QThread {};'
    breaks ui/views/window.cpp "$spdx" 'QtConcurrent::run(load);'
    ;;
  numbers)
    for call in 'strtod(text, &end)' 'std::stod(text)' 'std::to_string(rate)' 'atof (text)' 'snprintf(buffer, 9, "%f", rate)' \
      'std::ostringstream out;' 'QLocale::system()'; do
      breaks core/data/table.h "$spdx" "const auto x = $call;"
    done
    ;;
  exports)
    breaks ui/views/window.cpp "$spdx" 'QSaveFile file(path);'
    breaks core/output/table.cpp "$spdx" 'if (file.open(QIODevice::WriteOnly))'
    breaks app/cli/main.cpp "$spdx" 'std::ofstream out(path);'
    breaks ui/render/view.cpp "$spdx" 'return exportFile(path, bytes, provenance, SourceBlock::Inside);'
    ;;
  spdx)
    breaks core/base/number.h '#pragma once'
    breaks tests/test_base.cpp '#include <QTest>' "$spdx"
    ;;
  paths)
    for folder in home root Users; do
      breaks README.md "See /$folder/ann/notes."
      breaks core/base/number.h "$spdx" "const char* file = \"/$folder/ann/data.csv\";"
    done
    ;;
  *)
    echo "unknown rule $rule" >&2
    exit 2
    ;;
esac
exit $failures
