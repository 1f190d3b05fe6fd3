#!/bin/sh
# Builds what is stale: build.sh [packages | page | launcher]; without a word everything, the page inside the API.
set -u
. backend/local/bin/tools.sh
[ -w . ] || fail "Cannot write in $(pwd): give it to this user (chown)"
stamps=target/stamps
mkdir -p $stamps || fail "Cannot write in $(pwd)/target: give it to this user (chown), or free the disk"

packages() {
    find_node
    if newer $stamps/packages frontend/package-lock.json || [ ! -d frontend/node_modules ]; then
        # `npm ci` begins by taking away what is there: killed on its way, it is begun again.
        rm -f $stamps/packages
        step target/logs/packages.log "npm packages" npm --prefix frontend ci --prefer-offline --no-audit --no-fund
        touch $stamps/packages
    fi
}

page() {
    packages
    if newer $stamps/page frontend/src frontend/public frontend/*.* $stamps/packages || [ ! -f frontend/dist/index.html ]; then
        touch $stamps/page.begun
        step target/logs/page.log "Page" npm --prefix frontend run build
        mv $stamps/page.begun $stamps/page
    fi
}

# modules <stamp> <text> <option…>: the Java side, without its tests and checks of form.
modules() {
    stamp=$1
    text=$2
    shift 2
    find_jdk
    find_maven
    touch "$stamps/$stamp.begun"
    step "target/logs/$stamp.log" "$text" \
        mvn -B -f backend "$@" package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip
    mv "$stamps/$stamp.begun" "$stamps/$stamp"
}

case "${1:-all}" in
packages) packages ;;
page) page ;;
launcher)
    # With the API's classes, which it shares, but without the API.
    if { newer $stamps/launcher backend && newer $stamps/backend backend; } || [ ! -f backend/local/target/talentbase-local.jar ]; then
        modules launcher "Launcher" -pl local -am -Dquarkus.build.skip=true
    fi
    ;;
all)
    page
    if newer $stamps/backend backend || [ $stamps/page -nt $stamps/backend ] ||
        [ ! -f backend/app/target/quarkus-app/quarkus-run.jar ] ||
        [ ! -f backend/local/target/talentbase-local.jar ]; then
        modules backend "API and launcher"
    fi
    ;;
*) fail "Unknown: $1" ;;
esac
