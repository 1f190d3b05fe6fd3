--liquibase formatted sql

--changeset talentbase:talent-001-talent
create table talent (
    id uuid primary key,
    version integer not null,
    unit_id uuid not null references organisation,
    county_id uuid references organisation,
    league_id uuid references organisation,
    region_id uuid not null references organisation,
    territory_code text not null references territory,
    account_id uuid references account,
    name text not null,
    id_type text not null,
    id_number bytea not null,
    id_number_mask text not null,
    id_number_index bytea not null unique,
    phone bytea not null,
    phone_mask text not null,
    phone_index bytea not null,
    sex text not null,
    birth_date date not null,
    ethnicity text not null,
    political_status text not null,
    work_started_on date not null,
    department text,
    post_name text not null,
    post_held_since date,
    post_kind text not null,
    occupation text not null,
    flexibly_introduced boolean not null,
    admitted_at timestamptz not null,
    admitted_as text[] not null check (cardinality(admitted_as) > 0)
);
comment on column talent.admitted_as is 'the categories of talent_category in their order, with the tier behind a colon: what a list shows, without asking for each of its rows';
comment on column talent.unit_id is 'this and the next three: the reporting line, kept in step when the unit moves';
create index talent_unit on talent (unit_id, admitted_at desc, id desc);
create index talent_county on talent (county_id, admitted_at desc, id desc);
create index talent_league on talent (league_id, admitted_at desc, id desc);
create index talent_region on talent (region_id, admitted_at desc, id desc);
create index talent_territory on talent (territory_code);
create index talent_account on talent (account_id);

grant select, insert on talent to talentbase_app;
alter table talent enable row level security;
-- A bureau of the line reads and admits; the unit and the person themselves read.
create policy bureau on talent
    using (county_id = (select told('county_id')) or league_id = (select told('league_id'))
        or region_id = (select told('region_id')));
create policy own on talent for select
    using (unit_id = (select told('unit_id')) or account_id = (select told('account_id')));
--rollback drop table talent;
