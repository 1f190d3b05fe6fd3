--liquibase formatted sql

--changeset talentbase:unit-003-unit-application
-- Somebody asks in their unit's name to be opened. Behind walls: it says who asks, and how they are reached.
create table unit_application (
    id uuid primary key,
    account_id uuid not null references account,
    bureau_id uuid not null references organisation,
    territory_code text not null references territory,
    uscc text not null,
    name text not null,
    sealed_unit bytea not null,
    state text not null check (state in ('waiting', 'confirmed', 'refused', 'withdrawn')),
    applied_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid references account,
    reason text,
    unit_id uuid references organisation,
    version integer not null default 0,
    check ((state = 'waiting') = (decided_at is null)),
    check ((state = 'confirmed') = (unit_id is not null))
);
comment on column unit_application.bureau_id is 'the bureau of the territory, which answers it with those above it';
comment on column unit_application.sealed_unit is 'what the unit says of itself, as JSON, its contact included';
comment on column unit_application.reason is 'why it was refused';
-- A unit is applied for once at a time, whoever asks.
create unique index unit_application_waiting on unit_application (uscc) where state = 'waiting';
create index unit_application_bureau on unit_application (bureau_id, id);
create index unit_application_account on unit_application (account_id, id);
create index unit_application_decided_by on unit_application (decided_by);
create index unit_application_unit on unit_application (unit_id);
create index unit_application_territory on unit_application (territory_code);
grant select, insert on unit_application to talentbase_app;
grant update (state, decided_at, decided_by, reason, unit_id, version) on unit_application to talentbase_app;
alter table unit_application enable row level security;
create policy scope on unit_application
    using (case (select told()) when account_id then true
        else (select case (select told()) when o.county_id then true when o.league_id then true when o.region_id then true end
            from organisation o where o.id = bureau_id) end);

-- The photograph of the certificate. Apart, so that a list does not read it.
create table unit_proof (
    application_id uuid primary key references unit_application,
    sealed_content bytea not null
);
grant select, insert on unit_proof to talentbase_app;
alter table unit_proof enable row level security;
create policy scope on unit_proof using (exists (select from unit_application a where a.id = application_id and told() is not null));
--rollback drop table unit_proof; drop table unit_application;
