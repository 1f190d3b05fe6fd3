--liquibase formatted sql

--changeset talentbase:access-003-account-act
create table account_act (
    id uuid primary key,
    account_id uuid not null references account,
    kind text not null check (kind in ('give', 'change', 'slip', 'link', 'disable', 'enable')),
    acted_by uuid references account,
    acted_at timestamptz not null,
    duties text[] not null,
    organisation_id uuid references organisation,
    reason text
);
comment on table account_act is 'who gave, changed or took which account; acted_by is null where time did, organisation_id for an individual';
create index account_act_account_id on account_act (account_id, id);
create index account_act_acted_by on account_act (acted_by);
create index account_act_organisation_id on account_act (organisation_id) where organisation_id is not null;
-- What was done stays written.
grant select, insert on account_act to talentbase_app;
--rollback drop table account_act;
