--liquibase formatted sql

--changeset talentbase:access-001-account
create table account (
    id uuid primary key,
    issuer text not null,
    subject text,
    username text not null,
    display_name text not null,
    role text not null,
    duties text[] not null default '{}',
    organisation_id uuid references organisation,
    enabled boolean not null default true,
    id_number_index bytea,
    given_by uuid references account,
    created_at timestamptz not null,
    slip_expires_at timestamptz,
    last_used_on date,
    email bytea,
    email_mask text,
    email_index bytea,
    keycloak_due boolean not null default false,
    version integer not null default 1,
    constraint account_identity unique (issuer, subject),
    constraint account_role check (role in ('individual', 'unit', 'county', 'league', 'regional', 'auditor')),
    constraint account_duties check (duties <@ array ['enters', 'approves']),
    -- Whom Keycloak does not know yet, it has to be told of.
    constraint account_subject check (subject is not null or keycloak_due),
    constraint account_staff_organisation check ((role = 'individual') = (organisation_id is null))
);
create index account_organisation_id on account (organisation_id);
create index account_given_by on account (given_by);
-- An individual's is the mask of a phone number, which others may share.
create unique index account_username on account (username) where role <> 'individual';
create index account_keycloak_due on account (id) where keycloak_due;
create index account_slip_expires_at on account (slip_expires_at) where slip_expires_at is not null;
-- The accounts of one person.
create index account_id_number_index on account (id_number_index);
comment on column account.keycloak_due is 'the last change has not reached Keycloak yet';
comment on column account.slip_expires_at is 'a printed password waits to be used until then, and nothing is reached by it later';
comment on column account.email is 'where a link may be sent to instead of a printed slip; of staff alone';
grant select, insert, update on account to talentbase_app;
--rollback drop table account;
