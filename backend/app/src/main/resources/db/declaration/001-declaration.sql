--liquibase formatted sql

--changeset talentbase:declaration-001-declaration
create table declaration (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('draft', 'in-review', 'returned', 'rejected', 'admitted')),
    step text check (step in ('unit', 'bureau')),
    unit_id uuid not null references organisation,
    county_id uuid references organisation,
    league_id uuid references organisation,
    region_id uuid not null references organisation,
    county_authority_id uuid references organisation,
    league_authority_id uuid references organisation,
    region_authority_id uuid references organisation,
    department_id uuid references organisation,
    account_id uuid references account,
    chain uuid[] not null,
    position integer not null default 0,
    bureau_id uuid not null references organisation,
    programme_id text not null references programme,
    claimed_by uuid references account,
    claimed_at timestamptz,
    person_name text,
    document jsonb not null,
    id_number bytea,
    id_number_mask text,
    id_number_index bytea,
    phone bytea,
    phone_mask text,
    phone_index bytea,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    submitted_at timestamptz,
    bureau_since timestamptz,
    talent_id uuid references talent,
    check ((state = 'in-review') = (step is not null)),
    check (position between 0 and cardinality(chain) - 1)
);
comment on column declaration.account_id is 'the person''s own account; null when the unit enters';
comment on column declaration.document is 'sections of the collection form; never an ID number or a phone';
comment on column declaration.chain is 'who reviews it one after the other, by the programme and the unit''s reporting line; the last admits';
comment on column declaration.position is 'whose turn it is in the chain, from 0, or was when it left the chain';
comment on column declaration.bureau_id is 'who of the chain above the unit has it, or had it last, or is the first to get it: a bureau, an authority or a department';
comment on column declaration.bureau_since is 'since when those above the unit see it; null while it is the unit''s or the person''s alone';
create unique index declaration_one_open on declaration (account_id)
    where state in ('draft', 'in-review', 'returned');
create index declaration_account on declaration (account_id, updated_at desc, id desc);
create index declaration_unit on declaration (unit_id, updated_at desc, id desc);
create index declaration_county on declaration (county_id, updated_at desc, id desc);
create index declaration_league on declaration (league_id, updated_at desc, id desc);
create index declaration_region on declaration (region_id, updated_at desc, id desc);
create index declaration_county_authority on declaration (county_authority_id, updated_at desc, id desc) where county_authority_id is not null;
create index declaration_league_authority on declaration (league_authority_id, updated_at desc, id desc) where league_authority_id is not null;
create index declaration_region_authority on declaration (region_authority_id, updated_at desc, id desc) where region_authority_id is not null;
create index declaration_department on declaration (department_id, updated_at desc, id desc) where department_id is not null;
create index declaration_waiting_unit on declaration (unit_id, submitted_at, id) where step = 'unit';
create index declaration_waiting_bureau on declaration (bureau_id, submitted_at, id) where step = 'bureau';
create index declaration_bureau on declaration (bureau_id);
create index declaration_programme on declaration (programme_id);
create index declaration_claimed_by on declaration (claimed_by);
create index declaration_talent on declaration (talent_id);

grant select, insert, update on declaration to talentbase_app;
alter table declaration enable row level security;
create policy scope on declaration
    using (case (select told()) when county_id then true when league_id then true when region_id then true
        when county_authority_id then true when league_authority_id then true when region_authority_id then true
        when department_id then true when unit_id then true when account_id then true end);
-- Begun by the person, or by the unit for them.
create policy author on declaration as restrictive for insert
    with check (case (select told()) when account_id then true when unit_id then account_id is null end);
--rollback drop table declaration;
