#!/usr/bin/env bash
# An index of 1,000 and of 10,000 records, by what people use today and by Groundbreak, one after the other: wall time,
# processor time, memory of the largest process, bytes a reader loads. Whatever needs more than thirty minutes is stopped.
# On Linux, with GNU time, from anywhere; needs an hour and more, and a machine that does nothing else.
#   git clone https://github.com/npryce/adr-tools ADR_TOOLS
#   npm install --prefix PEERS log4brains@1.1.0 adr-log@2.2.0
#   src/plugin/test/sh/index-of-records.sh ADR_TOOLS PEERS
set -euo pipefail
tools=$(realpath "$1")
peers=$(realpath "$2")/node_modules/.bin
cd "$(dirname "$0")/../../../.."
project=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CI=1 NEXT_TELEMETRY_DISABLED=1

say() { printf '%s, load %s: %s\n' "$(date +%T)" "$(cut -d ' ' -f 1 /proc/loadavg)" "$*"; }

# measure NAME OUTPUT COMMAND…: runs it for half an hour at most.
measure() {
  local name=$1 output=$2 code=0
  shift 2
  say "$name begins"
  timeout 1800 /usr/bin/time -o "$work/time" -f '%e s by the clock, %U + %S s of processor, %M kB at most' \
    "$@" > "$output" 2> "$work/errors" < /dev/null || code=$?
  if [ "$code" = 124 ]; then
    say "$name was stopped after thirty minutes"
  elif [ "$code" != 0 ]; then
    say "$name failed with $code"
    tail -n 20 "$work/errors"
  else
    say "$name: $(tail -n 1 "$work/time")"
  fi
}

# Bytes of a page of a website and of the files it names, without pictures and fonts.
page() {
  (cd "$1" && {
    echo index.html
    grep -o '"/_next/[^"]*\.\(js\|css\|json\)"' index.html | tr -d '"' | sed 's|^/||' | sort -u
  } | xargs -d '\n' cat 2> /dev/null | wc -c)
}

ours() {
  for database in h2 postgres; do
    say "Groundbreak, $1 on $database begins"
    (cd "$project" && mvn -q -Pbenchmark-adrs "-Dbenchmark.database=$database" "-Dbenchmark.pages=$1" -DskipTests \
      -pl src/plugin -am test) 2> "$work/errors" | grep -E '^(rebuild|first|after|one part)' || cat "$work/errors"
  done
}

records() {
  java src/plugin/test/java/org/groundbreak/benchmark/GeneratedAdr.java "$work/$1" "$1"
  cd "$work/$1"
  echo docs/adr > .adr-dir
  printf 'project:\n  name: Records\n  tz: Etc/UTC\n  adrFolder: ./docs/adr\n' > .log4brains.yml
  git init -q
  git add -A
  git -c user.name=Records -c user.email=records@example.org commit -q -m records
}

for count in 1000 10000; do
  ours "$count"
done
for count in 1000 10000; do
  (
    records "$count"
    measure "adr-log, $count" log.md "$peers/adr-log" -d docs/adr
    say "adr-log, $count: $(wc -c < log.md) bytes"
    measure "adr-tools, $count" toc.md bash "$tools/src/adr" generate toc
    say "adr-tools, $count: $(wc -c < toc.md) bytes"
    measure "log4brains, $count" website.log "$peers/log4brains" build
    if [ -f .log4brains/out/index.html ]; then
      say "log4brains, $count: $(page .log4brains/out) bytes, $(cat .log4brains/out/data/*/*.json | wc -c) more to search"
    fi
  )
done
