#!/bin/sh
# Removes the data folder of `make run`, unless somebody works on it.
set -u
. backend/local/bin/tools.sh
data=${TALENTBASE_DATA:-.data}
[ -e "$data" ] || exit 0
[ -f "$data/launcher.lock" ] || fail "$data is not a data folder of this launcher: remove it by hand if you mean it"
holder=$(cat "$data/launcher.lock")
if [ -n "$holder" ] && ps -p "$holder" -o args= 2>/dev/null | grep -q talentbase-local; then
    fail "Process $holder runs on $data: stop it first (kill $holder)"
fi
rm -rf "$data" || fail "Cannot remove $data: remove it as the user who owns it"
