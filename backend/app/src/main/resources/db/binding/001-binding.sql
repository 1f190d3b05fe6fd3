--liquibase formatted sql

--changeset talentbase:binding-001-binding
-- A person says that a record is theirs. Nothing here says whether there is such a record: whose turn it is to confirm
-- follows from the register at each look, so that a wish for a record that nobody has differs in nothing.
create table binding (
    id uuid primary key,
    version integer not null default 0,
    account_id uuid not null references account,
    name text not null,
    id_number_mask text not null,
    id_number_index bytea not null,
    phone_index bytea,
    asked_at timestamptz not null,
    ends_at timestamptz not null,
    outcome text check (outcome in ('confirmed', 'refused')),
    decided_by uuid references account,
    decided_at timestamptz,
    reason text,
    talent_id uuid references talent,
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is null) = (decided_at is null)),
    check ((outcome = 'confirmed') = (talent_id is not null)),
    check ((outcome = 'refused') = (reason is not null))
);
comment on column binding.phone_index is 'of the phone with which the account was registered; null where that is not known';
comment on column binding.ends_at is 'nobody confirms it after that, and until then its asker is not told that it was refused';
create index binding_account_id on binding (account_id, id);
create index binding_waiting on binding (id) where outcome is null;
create index binding_decided_by on binding (decided_by) where decided_by is not null;
create index binding_talent_id on binding (talent_id) where talent_id is not null;

grant select, insert on binding to talentbase_app;
grant update (version, ends_at, outcome, decided_by, decided_at, reason, talent_id) on binding to talentbase_app;
alter table binding enable row level security;
-- The asker, and whoever reads the record of that number.
create policy reader on binding
    using (case (select told()) when account_id then true
        else (select true from talent t where t.id_number_index = binding.id_number_index) end);
create policy asker on binding as restrictive for insert
    with check (case (select told()) when account_id then true end);
--rollback drop table binding;
