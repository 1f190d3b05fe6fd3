--liquibase formatted sql

--changeset talentbase:talent-005-talent-name splitStatements:false
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

-- Each gram once for each bureau that reaches the talent: who searches a county is given that county's, and not first all of a
-- region that are named alike. Hashed, since a number takes less room than an id and a gram.
create function reached_grams(grams text[], county_id uuid, league_id uuid, region_id uuid) returns bigint[]
    language sql immutable parallel safe
    return array(select hashtextextended(gram, bureau)
        from unnest(array[uuid_hash_extended(county_id, 0), uuid_hash_extended(league_id, 0), uuid_hash_extended(region_id, 0)]) bureau,
             unnest(grams) gram
        where bureau is not null);
-- Without a list of what is still to be entered: each search would read it whole.
create index talent_name_grams on talent_name using gin (reached_grams(grams, county_id, league_id, region_id))
    with (fastupdate = off);
grant select, insert on talent_name to talentbase_app;
alter table talent_name enable row level security;
-- Read by everybody: a condition here would come before the one that the index serves.
create policy name on talent_name for select using (true);
create policy bureau on talent_name for insert
    with check (county_id = (select told('county_id')) or league_id = (select told('league_id'))
        or region_id = (select told('region_id')));
--rollback drop table talent_name; drop function reached_grams;
