#!/bin/sh
# Everything that CI checks, cheapest fault first; each part speaks for itself.
set -u
. backend/local/bin/tools.sh
find_jdk
find_maven
find_node
backend/local/bin/browser.sh || exit 1
backend/local/bin/build.sh packages || exit 1
npm --prefix frontend run check || fail "The page's checks found faults: see above"
backend/local/bin/build.sh page || exit 1
mkdir -p target/stamps
touch target/stamps/backend.begun
mvn -B -ntp -f backend verify || fail "The API's checks found faults: see above"
mv target/stamps/backend.begun target/stamps/backend
backend/local/bin/contract.sh check || exit 1
backend/local/bin/e2e.sh || fail "A journey in the browser failed: see above, and target/e2e/logs"
printf '✓ All of it passed\n'
