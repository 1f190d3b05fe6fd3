#!/bin/sh
# The journeys in a browser over the packaged system, started for them with empty data on ports of its own.
set -u
. backend/local/bin/tools.sh
backend/local/bin/browser.sh || exit 1
backend/local/bin/build.sh || exit 1
TALENTBASE_DATA=target/e2e
TALENTBASE_PORT=${TALENTBASE_E2E_PORT:-28080}
TALENTBASE_KEYCLOAK_PORT=$((TALENTBASE_PORT + 1))
TALENTBASE_POSTGRES_PORT=$((TALENTBASE_PORT + 2))
export TALENTBASE_DATA TALENTBASE_PORT TALENTBASE_KEYCLOAK_PORT TALENTBASE_POSTGRES_PORT
mkdir -p $TALENTBASE_DATA
# The unpacked servers are no data: they are kept.
find $TALENTBASE_DATA -mindepth 1 -maxdepth 1 ! -name servers -exec rm -rf {} +
exec backend/local/bin/launch.sh with npm --prefix frontend run e2e
