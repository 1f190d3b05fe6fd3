--liquibase formatted sql

--changeset talentbase:talent-004-talent-version
create table talent_version (
    id uuid primary key,
    talent_id uuid not null references talent,
    number integer not null,
    valid_from timestamptz not null,
    declaration_id uuid,
    facts jsonb not null,
    unique (talent_id, number)
);
comment on column talent_version.declaration_id is 'what was admitted; null for facts that were loaded and never declared';
comment on table talent_version is 'what the register held, in force until the next number; added, never changed';
grant select, insert on talent_version to talentbase_app;
--rollback drop table talent_version;
