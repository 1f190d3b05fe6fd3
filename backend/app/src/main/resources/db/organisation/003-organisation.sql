--liquibase formatted sql

--changeset talentbase:organisation-003-organisation splitStatements:false

-- Two characters of Chinese are too short for trigrams: each pair of neighbours is a key, as a number, which takes less room.
create function neighbours(said text) returns integer[] language sql immutable parallel safe
    return array(select distinct hashtext(substr(said, at, 2)) from generate_series(1, length(said) - 1) at);

create table organisation (
    id uuid primary key,
    code text not null unique,
    kind text not null check (kind in ('bureau', 'authority', 'department', 'unit')),
    level text check (level in ('regional', 'league', 'county')),
    name text not null,
    short_name text,
    pinyin text not null,
    initials text not null,
    uscc text unique,
    sought text generated always as (lower(name || ' ' || coalesce(short_name, '') || ' ' || pinyin || ' ' || initials || ' '
        || coalesce(uscc, ''))) stored,
    territory_code text not null references territory,
    reports_to uuid references organisation,
    authority_id uuid references organisation,
    department_id uuid references organisation,
    nature text,
    industry_code text,
    managed_like_civil_service boolean not null default false,
    for_people_without_unit boolean not null default false,
    address text,
    headcount integer check (headcount >= 0),
    state text not null default 'open' check (state in ('open', 'suspended', 'closed')),
    valid_from date,
    valid_to date,
    version integer not null default 0,
    county_id uuid references organisation,
    league_id uuid references organisation,
    region_id uuid references organisation,
    county_authority_id uuid references organisation,
    league_authority_id uuid references organisation,
    region_authority_id uuid references organisation,
    check ((kind = 'unit') = (level is null)),
    check (reports_to is not null or (kind = 'bureau' and level = 'regional')),
    check ((state = 'closed') = (valid_to is not null)),
    check (authority_id is null or kind in ('unit', 'authority')),
    check (department_id is null or kind in ('unit', 'department'))
);
comment on table organisation is 'bureaus and units, sector authorities and supervising departments; whom one reports to stands beside where one lies';
comment on column organisation.sought is 'what is searched when somebody types part of a name, a reading or a credit code';
comment on column organisation.reports_to is 'the next bureau above; of an authority and a department the bureau of their level and territory';
comment on column organisation.authority_id is 'the nearest authority of its sector; of an authority the next above it';
comment on column organisation.department_id is 'the department that supervises a unit, wherever it lies; a department is its own';
comment on column organisation.managed_like_civil_service is '参公: the 2017 notice leaves its staff out of the professional talents';
comment on column organisation.for_people_without_unit is 'a township that acts as unit for those who have none';
comment on column organisation.state is 'of a unit: only an open one can be named by people; a closed one has nobody left';
comment on column organisation.county_id is 'the county bureau on the reporting line, oneself included; likewise league and region';
comment on column organisation.county_authority_id is 'the county''s authority of the sector, oneself included, where it is of the same county; likewise league and region';
create index organisation_territory on organisation (territory_code);
create index organisation_bureau on organisation (territory_code) where kind = 'bureau' and valid_to is null;
create index organisation_reports_to on organisation (reports_to);
create index organisation_authority on organisation (authority_id) where authority_id is not null;
-- What is rare is found by the first; for what is frequent, and for lists, the others have all that can be asked for, so that
-- no row is read of those that do not fit.
create index organisation_sought on organisation using gin (neighbours(sought)) with (fastupdate = off);
create index organisation_county on organisation (county_id, code) include (id, kind, state, nature, territory_code, sought);
create index organisation_league on organisation (league_id, code) include (id, kind, state, nature, territory_code, sought);
create index organisation_region on organisation (region_id, code) include (id, kind, state, nature, territory_code, sought);
create index organisation_county_authority on organisation (county_authority_id, code) where county_authority_id is not null;
create index organisation_league_authority on organisation (league_authority_id, code) where league_authority_id is not null;
create index organisation_region_authority on organisation (region_authority_id, code) where region_authority_id is not null;
create index organisation_department on organisation (department_id, code) where department_id is not null;

-- The scope columns follow from the reporting line, whoever writes the row: the application, an import or a person in psql.
-- Each line rises at each step, so that it cannot lead back to where it began. An authority reaches what names it and is of its
-- own territory: a unit that moves away is not taken along by a name that nobody has changed yet.
create function organisation_scope() returns trigger language plpgsql as $$
declare
    levels constant text[] := array ['county', 'league', 'regional'];
    height constant integer := coalesce(array_position(levels, new.level), 0);
    above organisation;
    authority organisation;
begin
    select * into above from organisation where id = new.reports_to;
    if found and (above.kind <> 'bureau' or case when new.kind in ('authority', 'department') then above.level <> new.level
            else array_position(levels, above.level) <= height end) then
        raise check_violation using message = format('%s cannot report to %s, which is not %s', new.code, above.code,
            case when new.kind in ('authority', 'department') then 'the bureau of its level' else 'above it' end);
    end if;
    select * into authority from organisation where id = new.authority_id;
    if found and (authority.kind <> 'authority' or array_position(levels, authority.level) <= height) then
        raise check_violation using message = format('%s is no authority above %s', authority.code, new.code);
    end if;
    if exists (select from organisation where id = new.department_id and kind <> 'department') then
        raise check_violation using message = format('%s is supervised by departments only', new.code);
    end if;
    new.county_id := case when new.kind = 'bureau' and new.level = 'county' then new.id else above.county_id end;
    new.league_id := case when new.kind = 'bureau' and new.level = 'league' then new.id else above.league_id end;
    new.region_id := case when new.kind = 'bureau' and new.level = 'regional' then new.id else above.region_id end;
    new.county_authority_id := case when new.kind = 'authority' and new.level = 'county' then new.id
        when authority.county_id = new.county_id then authority.county_authority_id end;
    new.league_authority_id := case when new.kind = 'authority' and new.level = 'league' then new.id
        when authority.league_id = new.league_id then authority.league_authority_id end;
    new.region_authority_id := case when new.kind = 'authority' and new.level = 'regional' then new.id
        when authority.region_id = new.region_id then authority.region_authority_id end;
    new.department_id := case when new.kind = 'department' then new.id else new.department_id end;
    return new;
end
$$;
create trigger organisation_scope before insert or update on organisation
    for each row execute function organisation_scope();

-- Moves are made one after the other, and not while somebody takes down a line that may become another: see the decision
-- record. Held before the first row is, so that no two wait for each other. What is read afterwards has to be what was
-- committed by then.
create function organisation_hold() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform pg_advisory_xact_lock_shared(hashtext('organisation_line'));
    elsif current_setting('transaction_isolation') = 'read committed' then
        perform pg_advisory_xact_lock(hashtext('organisation_line'));
    else
        raise invalid_transaction_state using message = 'an organisation moves in a transaction that is read committed';
    end if;
    return null;
end
$$;
create trigger organisation_hold before insert or update of kind, level, reports_to, authority_id, department_id, territory_code
    on organisation
    for each statement execute function organisation_hold();

-- Whoever reports to a bureau that moves comes along, down to the units; so do those whom an authority answers for. Each is
-- worked out from those above it, so these come first: what follows a unit's change would otherwise be told of them in reverse.
create function organisation_below() returns trigger language plpgsql as $$
begin
    if not exists (select from organisation o where o.id = new.id and o is not distinct from new) then
        raise invalid_transaction_state using message = format('%s has moved again: one statement moves one line', new.code);
    end if;
    for rank in 1..4 loop
        update organisation set reports_to = reports_to
         where new.id in (reports_to, authority_id)
           and kind = (array ['bureau', 'authority', 'department', 'unit'])[rank];
    end loop;
    return null;
end
$$;
create trigger organisation_below after update on organisation for each row
    when ((old.county_id, old.league_id, old.region_id,
            old.county_authority_id, old.league_authority_id, old.region_authority_id)
        is distinct from (new.county_id, new.league_id, new.region_id,
            new.county_authority_id, new.league_authority_id, new.region_authority_id))
    execute function organisation_below();

grant select on organisation to talentbase_app;
--rollback drop table organisation; drop function organisation_scope; drop function organisation_hold; drop function organisation_below; drop function neighbours;
