#!/bin/sh
# Kills parts of the system at random, in mid-start and while it runs: each next start must work and nothing may be left
# behind. soak.sh [how often] [seed]
set -u
. backend/local/bin/tools.sh
find_jdk
find_node
backend/local/bin/build.sh || exit 1
times=${1:-20}
seed=${2:-$(date +%s)}
TALENTBASE_DATA=target/soak
TALENTBASE_PORT=${TALENTBASE_SOAK_PORT:-28090}
TALENTBASE_KEYCLOAK_PORT=$((TALENTBASE_PORT + 1))
TALENTBASE_POSTGRES_PORT=$((TALENTBASE_PORT + 2))
export TALENTBASE_DATA TALENTBASE_PORT TALENTBASE_KEYCLOAK_PORT TALENTBASE_POSTGRES_PORT
rm -rf $TALENTBASE_DATA
mkdir -p $TALENTBASE_DATA
log=$TALENTBASE_DATA/launcher.log
launcher=
trap '[ -z "$launcher" ] || kill -INT "$launcher" 2>/dev/null' EXIT
printf 'Seed %s\n' "$seed"

# dice <n>: sets $dice to 0 … n-1.
dice() {
    seed=$(((seed * 1103515245 + 12345) % 2147483648))
    dice=$((seed / 65536 % $1))
}

start() {
    : >"$log"
    backend/local/bin/launch.sh run >>"$log" 2>&1 &
    launcher=$!
}

# Everything that the launcher holds, as far as it lives; who has ended and is still in the table can be killed no more.
parts() {
    [ -f $TALENTBASE_DATA/processes ] || return 0
    cut -d ' ' -f 1 $TALENTBASE_DATA/processes | while read -r pid; do
        case $(ps -o stat= -p "$pid") in '' | Z*) ;; *) echo "$pid" ;; esac
    done
}

answers() {
    node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$1"
}

await_running() {
    until grep -q 'is running' "$log"; do
        kill -0 "$launcher" 2>/dev/null || { cat "$log" && fail "Round $round: it did not start"; }
        sleep 0.5
    done
    answers "http://localhost:$TALENTBASE_PORT/q/health/ready" || fail "Round $round: it says it runs, and is not ready"
    answers "http://localhost:$TALENTBASE_PORT/" || fail "Round $round: no page"
    answers "http://localhost:$TALENTBASE_KEYCLOAK_PORT/realms/talentbase" || fail "Round $round: no sign-in"
}

# await_end <pid…>: all of them are gone within a minute and a half.
await_end() {
    tries=0
    for pid in "$@"; do
        while kill -0 "$pid" 2>/dev/null; do
            tries=$((tries + 1))
            [ $tries -gt 450 ] && fail "Round $round: process $pid was left behind: $(ps -o args= -p "$pid")"
            sleep 0.2
        done
    done
}

round=0
while [ $round -lt "$times" ]; do
    round=$((round + 1))
    start
    moment=running
    if [ $((round % 2)) -eq 1 ]; then
        dice 250
        moment="starting, after 0.1 s × $dice"
        sleep "$((dice / 10)).$((dice % 10))"
    else
        await_running
    fi
    held=$(parts)
    watcher=$(ps -o pid=,args= --ppid "$launcher" | awk '/lifeline.sh/ { print $1 }')
    # shellcheck disable=SC2086
    set -- $launcher $watcher $held
    dice $#
    shift "$dice"
    victim=$1
    printf 'Round %s: kill -9 %s (%s)\n' "$round" "$(ps -o args= -p "$victim" | cut -c 1-60)" "$moment"
    kill -9 "$victim"
    if [ "$victim" = "$watcher" ]; then
        # The worst case: nobody is left to tidy up, and the next start must.
        kill -9 "$launcher"
        wait "$launcher" 2>/dev/null
    else
        # shellcheck disable=SC2086
        await_end $launcher $held
    fi
done

round=last
start
await_running
held=$(parts)
kill -INT "$launcher"
# shellcheck disable=SC2086
await_end $launcher $held
launcher=
printf '✓ Killed %s times, and it came back each time\n' "$times"
