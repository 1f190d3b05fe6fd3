--liquibase formatted sql

--changeset talentbase:access-001-account
create table account (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    username text not null,
    display_name text not null,
    role text not null,
    duties text[] not null default '{}',
    organisation_id uuid references organisation,
    enabled boolean not null default true,
    id_number_index bytea,
    created_at timestamptz not null,
    constraint account_identity unique (issuer, subject),
    constraint account_role check (role in ('individual', 'unit', 'county', 'league', 'regional', 'auditor')),
    constraint account_duties check (duties <@ array ['enters', 'approves']),
    constraint account_staff_organisation check ((role = 'individual') = (organisation_id is null))
);
create index account_organisation_id on account (organisation_id);
-- The accounts of one person.
create index account_id_number_index on account (id_number_index);
-- The application makes the rows of individuals; staff rows are given by the owner until accounts are managed on the page.
grant select, insert on account to talentbase_app;
--rollback drop table account;
