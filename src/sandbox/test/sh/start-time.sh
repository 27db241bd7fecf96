#!/usr/bin/env bash
# From the command to both products being ready, paired and with the demo made anew: seconds by the clock, seconds of
# processor time (of Maven and the sandbox, what to compare on a busy machine), then the memory the sandbox uses.
# On Linux, from anywhere, on free ports; the first run compiles what has changed and does not count.
#   src/sandbox/test/sh/start-time.sh [runs, 5 if not given]
set -euo pipefail
cd "$(dirname "$0")/../../../.."
log=$(mktemp)
sandbox=
trap 'rm -f "$log"; [ -z "$sandbox" ] || kill "$sandbox" 2> /dev/null || true' EXIT

# Hundredths of a second that a process has computed so far; its name may hold spaces, so count behind it.
computed() { sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'; }

for run in $(seq 0 "${1:-5}"); do
  : > "$log"
  begin=$(date +%s%N)
  mvn -q -Psandbox "-Dsandbox.options=--fresh --confluence-port 0 --jira-port 0" > "$log" 2>&1 < /dev/null &
  maven=$!
  until grep -q "Ctrl-C stops" "$log"; do
    kill -0 $maven 2> /dev/null || { cat "$log"; exit 1; }
    sleep 0.05
  done
  end=$(date +%s%N)
  sandbox=$(pgrep -P $maven -f groundbreak-sandbox.jar)
  processor=$(($(computed $maven) + $(computed "$sandbox")))
  jcmd "$sandbox" GC.run > /dev/null
  heap=$(jcmd "$sandbox" GC.heap_info | awk -F'used ' '/generation.* used/ { sum += $2 } END { print int(sum / 1024) }')
  memory=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$sandbox/status")
  if [ "$run" != 0 ]; then
    printf 'run %d: %d.%d s, processor %d.%d s, heap %d MB, process %d MB at most\n' "$run" \
      $(((end - begin) / 1000000000)) $(((end - begin) / 100000000 % 10)) \
      $((processor / 100)) $((processor / 10 % 10)) "$heap" "$memory"
  fi
  kill "$sandbox"
  wait $maven
  sandbox=
done
