--liquibase formatted sql

--changeset talentbase:unit-001-unit splitStatements:false
-- What bureaus write of units, authorities and departments. The application writes such a row within the line of whom its
-- transaction was told only, and of the row no line: a move is another's.
create function organisation_written() returns trigger language plpgsql as $$
begin
    if current_user = 'talentbase_app' and not coalesce(
            new.kind <> 'bureau' and told() in (new.county_id, new.league_id, new.region_id), false) then
        raise insufficient_privilege using message = 'what is no bureau is written by a bureau of its line';
    end if;
    return null;
end
$$;
create trigger organisation_written after insert or update on organisation
    for each row execute function organisation_written();

grant insert on organisation to talentbase_app;
grant update (name, short_name, pinyin, initials, uscc, nature, industry_code, managed_like_civil_service,
    for_people_without_unit, address, headcount, state, valid_from, valid_to, version) on organisation to talentbase_app;

-- Who answers for personnel: a person, so behind the same walls as people.
create table unit_contact (
    unit_id uuid primary key references organisation,
    name text not null,
    phone bytea not null,
    phone_mask text not null,
    phone_index bytea not null
);
grant select, insert, update, delete on unit_contact to talentbase_app;
alter table unit_contact enable row level security;
create policy scope on unit_contact
    using ((select case (select told()) when o.county_id then true when o.league_id then true when o.region_id then true
        when o.county_authority_id then true when o.league_authority_id then true when o.region_authority_id then true
        when o.department_id then true when o.id then true end from organisation o where o.id = unit_id));
create policy keeper on unit_contact as restrictive for insert
    with check ((select case (select told()) when o.county_id then true when o.league_id then true when o.region_id then true end
        from organisation o where o.id = unit_id));

create table unit_act (
    id uuid primary key,
    unit_id uuid not null references organisation,
    version integer not null,
    action text not null check (action in ('open', 'edit', 'move', 'suspend', 'resume', 'close')),
    acted_at timestamptz not null,
    account_id uuid not null references account,
    organisation_id uuid references organisation,
    reason text,
    changes jsonb not null,
    unique (unit_id, version)
);
comment on table unit_act is 'what happened to a unit; appended, never changed';
comment on column unit_act.changes is 'fields with their values before and after; a phone as its mask';
create index unit_act_account on unit_act (account_id);
create index unit_act_organisation on unit_act (organisation_id);
grant select, insert on unit_act to talentbase_app;
alter table unit_act enable row level security;
create policy scope on unit_act
    using ((select case (select told()) when o.county_id then true when o.league_id then true when o.region_id then true
        when o.county_authority_id then true when o.league_authority_id then true when o.region_authority_id then true
        when o.department_id then true when o.id then true end from organisation o where o.id = unit_id));
create policy keeper on unit_act as restrictive for insert
    with check ((select case (select told()) when o.county_id then true when o.league_id then true when o.region_id then true end
        from organisation o where o.id = unit_id));
--rollback drop table unit_act; drop table unit_contact; revoke insert, update on organisation from talentbase_app;
--rollback drop trigger organisation_written on organisation; drop function organisation_written;
