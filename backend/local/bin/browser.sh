#!/bin/sh
# Makes sure of Chromium and of Chinese letters, by the system's package manager where it may.
set -u
. backend/local/bin/tools.sh

has_browser() {
    [ -n "${CHROMIUM:-}" ] || command -v chromium || command -v chromium-browser || command -v google-chrome
}
has_letters() {
    [ "$(uname)" = Darwin ] || fc-list :lang=zh 2>/dev/null | grep -q .
}

missing=
has_browser >/dev/null || missing=chromium
has_letters || missing="$missing fonts-noto-cjk"
[ -z "$missing" ] && exit 0

as_root=
[ "$(id -u)" = 0 ] || as_root="sudo -n"
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || $as_root true 2>/dev/null; }; then
    # shellcheck disable=SC2086 # words on purpose
    step target/logs/browser.log "System packages: $missing" sh -c "$as_root apt-get update -q &&
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends $missing"
else
    fail "Missing for the journeys in a browser: $missing. Install by the system's package manager, or set CHROMIUM"
fi
