#!/bin/sh
# Starts everything from the sources. Quarkus's development mode needs Maven 3.9: an older one fetches a newer beside it.
set -u
. backend/local/bin/tools.sh
backend/local/bin/build.sh packages || exit 1
backend/local/bin/build.sh launcher || exit 1
find_jdk
find_maven
if at_least 3.9 "$version"; then
    maven=$(command -v mvn)
else
    maven=$(pwd)/target/maven/apache-maven-3.9.11/bin/mvn
    [ -x "$maven" ] || step target/logs/maven.log "Maven 3.9" mvn -B -q \
        org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
        -Dartifact=org.apache.maven:apache-maven:3.9.11:tar.gz:bin -DoutputDirectory="$(pwd)/target/maven"
    chmod +x "$maven"
fi
exec backend/local/bin/launch.sh dev "$maven"
