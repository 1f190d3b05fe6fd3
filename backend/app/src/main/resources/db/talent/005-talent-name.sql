--liquibase formatted sql

--changeset talentbase:talent-005-talent-name
-- Lets a GIN index hold plain values beside arrays; of PostgreSQL's own, and trusted: the owner may create it.
create extension if not exists btree_gin;
create table talent_name (
    talent_id uuid primary key references talent,
    -- As on the talent, which has the foreign keys.
    unit_id uuid not null,
    county_id uuid,
    league_id uuid,
    region_id uuid not null,
    grams text[] not null
);
comment on table talent_name is 'search keys of names; beside the talent, so that a row-level policy does not hide the index';
-- Scope and grams in one index: of a name that thousands bear only those in reach are fetched.
-- Without a list of what is still to be entered: each search would read it whole.
create index talent_name_grams on talent_name using gin
    (grams, unit_id, county_id, league_id, region_id) with (fastupdate = off);
grant select, insert, update on talent_name to talentbase_app;
--rollback drop table talent_name; drop extension btree_gin;
