-- Roles and databases of one installation; passwords are set apart. Run once as a role that may create both.
-- talentbase_owner owns the tables and runs the migrations; talentbase_app is what the API answers as, talentbase_jobs what
-- it does by the clock, each with what the migrations grant it and nothing else. To none but the owner are rows shown that
-- no policy lets through.
create role talentbase_owner login;
create role talentbase_app login;
create role talentbase_jobs login;
create role keycloak login;

create database talentbase owner talentbase_owner;
create database keycloak owner keycloak;

revoke connect, temporary on database talentbase from public;
revoke connect, temporary on database keycloak from public;
grant connect on database talentbase to talentbase_app, talentbase_jobs;
