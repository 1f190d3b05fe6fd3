#!/bin/sh
# Formats the sources of both sides.
set -u
. backend/local/bin/tools.sh
find_jdk
find_maven
mvn -B -q -f backend spotless:apply || exit 1
backend/local/bin/build.sh packages && npm --prefix frontend run format
