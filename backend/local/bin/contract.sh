#!/bin/sh
# The contract between API and page: contract.sh write | check. The API's build writes the document, npm the client.
set -u
. backend/local/bin/tools.sh
find_jdk
find_maven
backend/local/bin/build.sh packages || exit 1
document=backend/app/target/openapi/openapi.yaml
client=frontend/src/api/generated
if [ "$1" = write ] || [ ! -f $document ] || newer $document backend/app/src backend/app/pom.xml backend/pom.xml; then
    step target/logs/contract.log "API" \
        mvn -B -f backend -pl app package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip
fi

if [ "$1" = write ]; then
    mkdir -p openapi && cp $document openapi/openapi.yaml || fail "Cannot write openapi/openapi.yaml"
    step target/logs/client.log "Client" npm --prefix frontend run client
    exit 0
fi

diff -u openapi/openapi.yaml $document ||
    fail "openapi/openapi.yaml is not what the API says (- committed, + generated): \`make openapi\`, and commit it"
npm --prefix frontend run --silent client -- --check ||
    fail "The page's client is not what the contract says: \`make openapi\`, and commit frontend/src/api/generated"
printf '✓ Contract and client are what the sources say\n'
