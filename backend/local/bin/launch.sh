#!/bin/sh
# Starts the launcher, which must have been built: launch.sh run | dev <maven> | with <command…>
set -u
. backend/local/bin/tools.sh
find_jdk
terminal=false
[ -t 1 ] && terminal=true
# A shell starts what it puts in the background deaf to INT; this must hear it.
hearing=
env --default-signal=INT true 2>/dev/null && hearing="env --default-signal=INT"
exec $hearing "$JAVA_HOME/bin/java" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Xmx256m -Dtalentbase.terminal=$terminal -jar backend/local/target/talentbase-local.jar "$@"
