--liquibase formatted sql

--changeset talentbase:platform-001-audit-entry
create table audit_entry (
    id uuid primary key,
    occurred_at timestamptz not null,
    account_id uuid,
    subject text not null,
    role text not null,
    organisation_id uuid,
    client text not null,
    zone text not null,
    action text not null,
    outcome text not null,
    resource text not null,
    resource_id uuid,
    subject_ids uuid[] not null,
    field_groups text[] not null,
    masked boolean not null,
    purpose text,
    row_count integer not null,
    trace_id text not null
);
create index audit_entry_occurred_at on audit_entry (occurred_at, id);
create index audit_entry_subject_ids on audit_entry using gin (subject_ids);
-- What was written stays as it was: the application may add and read, and no more.
grant select, insert on audit_entry to talentbase_app;
--rollback drop table audit_entry;
