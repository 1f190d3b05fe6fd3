--liquibase formatted sql

--changeset talentbase:talent-005-talent-name splitStatements:false
create table talent_name (
    talent_id uuid primary key references talent,
    -- As on the talent, which has the foreign keys.
    unit_id uuid not null,
    county_id uuid,
    league_id uuid,
    region_id uuid not null,
    county_authority_id uuid,
    league_authority_id uuid,
    region_authority_id uuid,
    department_id uuid,
    territory_code text not null,
    admitted_at timestamptz not null,
    grams text[] not null
);
comment on table talent_name is 'search keys of names, and what a search picks and sorts by; beside the talent, so that a row-level policy does not hide the index';

-- Each gram once for each reader of the talent above its unit: who searches a county is given that county's, and not first all
-- of a region that are named alike. Hashed, since a number takes less room than an id and a gram.
create function reached_grams(grams text[], variadic readers uuid[]) returns bigint[] language sql immutable parallel safe
    return array(select hashtextextended(gram, uuid_hash_extended(reader, 0)) from unnest(readers) reader, unnest(grams) gram
        where reader is not null);
-- Without a list of what is still to be entered: each search would read it whole.
create index talent_name_grams on talent_name using gin (reached_grams(grams, county_id, league_id, region_id,
    county_authority_id, league_authority_id, region_authority_id, department_id)) with (fastupdate = off);
grant select, insert on talent_name to talentbase_app;
alter table talent_name enable row level security;
-- Read by everybody: a condition here would come before the one that the index serves.
create policy name on talent_name for select using (true);
create policy bureau on talent_name for insert
    with check (case (select told()) when county_id then true when league_id then true when region_id then true end);
--rollback drop table talent_name; drop function reached_grams;
