--liquibase formatted sql

--changeset talentbase:declaration-002-declaration-act
create table declaration_act (
    id uuid primary key,
    declaration_id uuid not null references declaration,
    number integer not null,
    kind text not null check (kind in ('create', 'edit', 'submit', 'recall', 'claim', 'release', 'approve', 'return',
        'reject', 'admit')),
    acted_at timestamptz not null,
    account_id uuid not null references account,
    organisation_id uuid references organisation,
    note text,
    details jsonb,
    unique (declaration_id, number)
);
comment on table declaration_act is 'who did what, when and why: added, never changed';
create index declaration_act_account on declaration_act (account_id);
create index declaration_act_organisation on declaration_act (organisation_id);

grant select, insert on declaration_act to talentbase_app;
alter table declaration_act enable row level security;
create policy declaration on declaration_act
    using ((select true from declaration d where d.id = declaration_id));
--rollback drop table declaration_act;
