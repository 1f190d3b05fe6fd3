--liquibase formatted sql

--changeset talentbase:talent-005-talent-name
create table talent_name (
    talent_id uuid primary key references talent,
    -- As on the talent, which has the foreign keys.
    unit_id uuid not null,
    county_id uuid,
    league_id uuid,
    region_id uuid not null,
    territory_code text not null,
    admitted_at timestamptz not null,
    grams text[] not null
);
comment on table talent_name is 'search keys of names, and what a search picks and sorts by; beside the talent, so that a row-level policy does not hide the index';
-- Without a list of what is still to be entered: each search would read it whole.
create index talent_name_grams on talent_name using gin (grams) with (fastupdate = off);
grant select, insert, update on talent_name to talentbase_app;
--rollback drop table talent_name;
