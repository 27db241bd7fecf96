#!/usr/bin/env bash
# Seconds from the command to both products being ready, paired and with the demo made anew; then the heap that is used.
# Run it from the root of the repository; the first of the runs compiles what has changed and does not count.
#   src/sandbox/test/sh/start-time.sh [runs, 5 if not given]
set -euo pipefail
cd "$(dirname "$0")/../../../.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT

for run in $(seq 0 "${1:-5}"); do
  begin=$(date +%s%N)
  mvn -q -Psandbox -Dsandbox.fresh > "$log" 2>&1 < /dev/null &
  maven=$!
  until grep -q "Ctrl-C stops" "$log"; do
    kill -0 $maven 2> /dev/null || { cat "$log"; exit 1; }
    sleep 0.02
  done
  end=$(date +%s%N)
  sandbox=$(pgrep -P $maven -f groundbreak-sandbox.jar)
  jcmd "$sandbox" GC.run > /dev/null
  heap=$(jcmd "$sandbox" GC.heap_info | awk -F'used ' '/generation.*used/ { split($2, k, "K"); sum += k[1] } END { print int(sum / 1024) }')
  memory=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$sandbox/status")
  [ "$run" = 0 ] || printf 'run %d: %d.%d s, heap %d MB used, process %d MB at most\n' \
    "$run" $(((end - begin) / 1000000000)) $(((end - begin) / 100000000 % 10)) "$heap" "$memory"
  kill "$sandbox"
  wait $maven
done
