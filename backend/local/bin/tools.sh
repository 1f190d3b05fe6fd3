# shellcheck shell=sh
# Finds what the commands need, and says in one line what is missing. To be sourced from the root of the working copy.

fail() {
    printf '✗ %s\n' "$*" >&2
    exit 1
}

# Names of files may be Chinese: a locale without UTF-8 would keep Java from opening them.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*8*) ;;
*) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

# Major version of the JDK in a folder, or 0.
jdk_version() {
    [ -x "$1/bin/javac" ] || { echo 0 && return; }
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac 1\.\([0-9]*\).*/\1/p; s/^javac \([0-9]*\).*/\1/p' | head -n 1
}

# Sets JAVA_HOME to the first JDK of at least 21 among the usual places.
find_jdk() {
    seen=
    on_path=$(command -v javac) && on_path=$(cd "$(dirname "$(readlink -f "$on_path")")/.." && pwd)
    on_mac=$(/usr/libexec/java_home -v 21+ 2>/dev/null) || on_mac=
    for jdk in "${JAVA_HOME:-}" "$on_path" "$on_mac" \
        ${TALENTBASE_JDKS-/usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*}; do
        [ -n "$jdk" ] || continue
        version=$(jdk_version "$jdk")
        [ "${version:-0}" -ge 21 ] && JAVA_HOME=$jdk && export JAVA_HOME && return
        [ "${version:-0}" -gt 0 ] && seen="$seen $version ($jdk)"
    done
    fail "No JDK of at least 21: install one (such as Temurin 21) or point JAVA_HOME to it${seen:+; found only$seen}"
}

# at_least <least> <version>: compares major.minor.
at_least() {
    least_major=${1%%.*}
    major=${2%%.*}
    [ "$major" -gt "$least_major" ] && return 0
    [ "$major" -eq "$least_major" ] || return 1
    minor=${2#*.}
    minor=${minor%%.*}
    [ "$minor" -ge "${1#*.}" ]
}

find_maven() {
    command -v mvn >/dev/null || fail "Maven is missing: install Maven 3.8 or later (package maven)"
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    at_least 3.8 "${version:-0.0}" || fail "Maven ${version:-of unknown version} is too old: install 3.8 or later"
}

find_node() {
    command -v node >/dev/null || fail "Node is missing: install Node 20.19 or later (package nodejs)"
    command -v npm >/dev/null || fail "npm is missing: install it (package npm)"
    version=$(node -v | sed 's/^v//')
    at_least 20.19 "$version" || fail "Node $version is too old: install 20.19 or later"
}

# step <log> <text> <command…>: runs it into a log, with a line that says how long it took; on a terminal the seconds move.
step() {
    log=$1
    text=$2
    shift 2
    mkdir -p "$(dirname "$log")"
    start=$(date +%s)
    wheel=
    if [ -t 1 ]; then
        { while kill -0 $$ 2>/dev/null; do printf '\r· %s %s s' "$text" $(($(date +%s) - start)) && sleep 1; done; } &
        wheel=$!
        trap 'kill $wheel 2>/dev/null' EXIT
    else
        printf '… %s\n' "$text"
    fi
    status=0
    "$@" >"$log" 2>&1 || status=$?
    [ -n "$wheel" ] && kill "$wheel" 2>/dev/null && wait "$wheel" 2>/dev/null && printf '\r\033[K'
    [ -n "$wheel" ] && printf '\r\033[K'
    if [ $status -ne 0 ]; then
        grep -E 'ERROR|rror:|FAIL' "$log" | head -n 20
        grep -q 'No space left on device' "$log" && fail "No space left on the disk: free some, then run it again"
        fail "$text failed: read $log"
    fi
    printf '✓ %s (%s s)\n' "$text" $(($(date +%s) - start))
}

# newer <stamp> <path…>: whether any of these is newer than the stamp. A folder is newer when something in it went away.
newer() {
    stamp=$1
    shift
    [ -f "$stamp" ] || return 0
    [ -n "$(find "$@" \( -name target -o -name node_modules -o -name dist \) -prune -o -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}
