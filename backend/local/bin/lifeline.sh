#!/bin/sh
# Ends what the launcher has started when the launcher itself no longer can (kill -9, out of memory).
# Reads one process id a line from it. "done" means that nothing is left to end; the end of the input without it, that
# the launcher is gone. What was started last is ended first.
trap '' INT HUP TERM

pids=
while read -r line; do
    [ "$line" = done ] && exit 0
    pids="$line $pids"
done

for pid in $pids; do
    # PostgreSQL ends at once by INT; the Java processes ignore that one.
    kill -TERM "$pid" 2>/dev/null
    kill -INT "$pid" 2>/dev/null
    tries=0
    while kill -0 "$pid" 2>/dev/null && [ $tries -lt 50 ]; do
        sleep 0.2
        tries=$((tries + 1))
    done
    kill -KILL "$pid" 2>/dev/null
done
