-- Roles and databases of one installation; passwords are set apart. Run once as a role that may create both.
-- talentbase_owner owns the tables and runs the migrations; talentbase_app is what the API works as, with what each
-- migration grants it and nothing else.
create role talentbase_owner login;
create role talentbase_app login;
create role keycloak login;

create database talentbase owner talentbase_owner;
create database keycloak owner keycloak;

revoke connect, temporary on database talentbase from public;
revoke connect, temporary on database keycloak from public;
grant connect on database talentbase to talentbase_app;
