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
alter table talent_version enable row level security;
-- As on talent_category.
create policy talent on talent_version using ((select true from talent t where t.id = talent_id));
create policy bureau on talent_version as restrictive for insert
    with check ((select case (select told()) when t.county_id then true when t.league_id then true when t.region_id then true end
        from talent t where t.id = talent_id));
--rollback drop table talent_version;
