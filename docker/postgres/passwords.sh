#!/bin/sh
# Runs once, after init.sql, in the image's own initialisation.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" \
    -v owner="$TALENTBASE_OWNER_PASSWORD" -v app="$TALENTBASE_APP_PASSWORD" -v jobs="$TALENTBASE_JOBS_PASSWORD" \
    -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
alter role talentbase_owner password :'owner';
alter role talentbase_app password :'app';
alter role talentbase_jobs password :'jobs';
alter role keycloak password :'keycloak';
SQL
