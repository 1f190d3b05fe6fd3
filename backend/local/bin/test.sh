#!/bin/sh
# Everything that CI checks, cheapest fault first; each part speaks for itself.
set -eu
. backend/local/bin/tools.sh
find_jdk
find_maven
find_node
backend/local/bin/browser.sh
backend/local/bin/build.sh packages
npm --prefix frontend run check
backend/local/bin/build.sh page
mkdir -p target/stamps
touch target/stamps/backend.begun
mvn -B -ntp -f backend verify
mv target/stamps/backend.begun target/stamps/backend
backend/local/bin/contract.sh check
backend/local/bin/e2e.sh
