--liquibase formatted sql

--changeset talentbase:office-001-office
-- Of offices there are hundreds among a hundred thousand units: they are found by indexes of their own, one by one as well as all.
create index organisation_subordinate on organisation (reports_to, code) where kind <> 'unit';
create index organisation_subordinate_authority on organisation (authority_id, code) where kind = 'authority';

create table division (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    name text not null,
    duty text not null check (duty in ('planning', 'building')),
    phone text,
    opened_on date not null,
    closed_on date,
    version integer not null default 0
);
comment on table division is '内设机构: within an office, for the register of talents';
comment on column division.duty is 'planning: plans, coordinates and inspects; building: trains and builds the register (notice of 2017, five)';
create index division_organisation on division (organisation_id);
grant select, insert on division to talentbase_app;
grant update (name, duty, phone, closed_on, version) on division to talentbase_app;

create table responsible_person (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    role text not null check (role in ('leader', 'technical')),
    version integer not null,
    name text not null,
    post text not null,
    office_phone text not null,
    mobile bytea not null,
    mobile_mask text not null,
    mobile_index bytea not null,
    email text,
    named_at timestamptz not null,
    account_id uuid not null references account,
    named_by_id uuid references organisation,
    unique (organisation_id, role, version)
);
comment on table responsible_person is '负责人员登记表: appended, never changed; of each role the last row is in office since it was named';
comment on column responsible_person.version is 'of the register of the office, which one act raises by one for both roles';
comment on column responsible_person.named_by_id is 'for whom the account acted: the office itself, or a bureau above it';
create index responsible_person_account on responsible_person (account_id);
create index responsible_person_named_by on responsible_person (named_by_id);
grant select, insert on responsible_person to talentbase_app;
alter table responsible_person enable row level security;
create policy scope on responsible_person
    using ((select case (select told()) when o.county_id then true when o.league_id then true when o.region_id then true
        when o.county_authority_id then true when o.league_authority_id then true when o.region_authority_id then true
        when o.department_id then true when o.id then true end from organisation o where o.id = organisation_id));
create policy keeper on responsible_person as restrictive for insert
    with check ((select case (select told()) when o.county_id then true when o.league_id then true when o.region_id then true
        when o.id then true end from organisation o where o.id = organisation_id));

create table responsible_due (
    region_id uuid primary key references organisation,
    due_on date not null,
    note text,
    version integer not null,
    check (version > 0)
);
comment on table responsible_due is 'until when the offices of a region name their responsible persons, as its bureau asks';
grant select, insert on responsible_due to talentbase_app;
grant update (due_on, note, version) on responsible_due to talentbase_app;
--rollback drop table responsible_due; drop table responsible_person; drop table division;
--rollback drop index organisation_subordinate_authority; drop index organisation_subordinate;
