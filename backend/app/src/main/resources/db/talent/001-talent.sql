--liquibase formatted sql

--changeset talentbase:talent-001-talent
create table talent (
    id uuid primary key,
    version integer not null,
    unit_id uuid not null references organisation,
    county_id uuid references organisation,
    league_id uuid references organisation,
    region_id uuid not null references organisation,
    county_authority_id uuid references organisation,
    league_authority_id uuid references organisation,
    region_authority_id uuid references organisation,
    department_id uuid references organisation,
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
comment on column talent.unit_id is 'this and the next seven: the reporting line, kept in step when the unit moves';
comment on column talent.department is 'of the unit, where the person works; department_id is who supervises the unit';
create index talent_unit on talent (unit_id, admitted_at desc, id desc);
create index talent_county on talent (county_id, admitted_at desc, id desc);
create index talent_league on talent (league_id, admitted_at desc, id desc);
create index talent_region on talent (region_id, admitted_at desc, id desc);
create index talent_county_authority on talent (county_authority_id, admitted_at desc, id desc) where county_authority_id is not null;
create index talent_league_authority on talent (league_authority_id, admitted_at desc, id desc) where league_authority_id is not null;
create index talent_region_authority on talent (region_authority_id, admitted_at desc, id desc) where region_authority_id is not null;
create index talent_department on talent (department_id, admitted_at desc, id desc) where department_id is not null;
create index talent_territory on talent (territory_code);
create index talent_account on talent (account_id);

grant select, insert, update (account_id) on talent to talentbase_app;
alter table talent enable row level security;
-- Whoever the unit belongs to on any line reads, and the unit and the person themselves; a bureau of the line admits.
create policy reader on talent for select
    using (case (select told()) when county_id then true when league_id then true when region_id then true
        when county_authority_id then true when league_authority_id then true when region_authority_id then true
        when department_id then true when unit_id then true when account_id then true end);
create policy bureau on talent for insert
    with check (case (select told()) when county_id then true when league_id then true when region_id then true end);
-- Whose account it is, a unit or a bureau of the line confirms.
create policy owner on talent for update
    using (case (select told()) when county_id then true when league_id then true when region_id then true
        when unit_id then true end);
--rollback drop table talent;
