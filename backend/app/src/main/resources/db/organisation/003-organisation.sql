--liquibase formatted sql

--changeset talentbase:organisation-003-organisation splitStatements:false
create table organisation (
    id uuid primary key,
    code text not null unique,
    kind text not null check (kind in ('bureau', 'unit')),
    level text check (level in ('regional', 'league', 'county')),
    name text not null,
    short_name text,
    pinyin text not null,
    initials text not null,
    uscc text unique,
    territory_code text not null references territory,
    reports_to uuid references organisation,
    nature text,
    industry_code text,
    managed_like_civil_service boolean not null default false,
    valid_from date,
    valid_to date,
    county_id uuid references organisation,
    league_id uuid references organisation,
    region_id uuid references organisation,
    check ((kind = 'bureau') = (level is not null)),
    check (reports_to is not null or level = 'regional')
);
comment on table organisation is 'bureaus and units; whom one reports to stands beside where one lies';
comment on column organisation.managed_like_civil_service is '参公: the 2017 notice leaves its staff out of the professional talents';
comment on column organisation.county_id is 'the county bureau on the reporting line, oneself included; likewise league and region';
create index organisation_territory on organisation (territory_code);
create index organisation_reports_to on organisation (reports_to);
create index organisation_county on organisation (county_id, code);
create index organisation_league on organisation (league_id, code);
create index organisation_region on organisation (region_id, code);

-- The scope columns follow from the reporting line, whoever writes the row: the application, an import or a person in psql.
-- The line rises at each step, so that it cannot lead back to where it began.
create function organisation_scope() returns trigger language plpgsql as $$
declare
    levels constant text[] := array ['county', 'league', 'regional'];
    above organisation;
begin
    select * into above from organisation where id = new.reports_to;
    if found and coalesce(array_position(levels, above.level), 0) <= coalesce(array_position(levels, new.level), 0) then
        raise check_violation using message = format('%s cannot report to %s, which is not above it', new.code, above.code);
    end if;
    new.county_id := case when new.level = 'county' then new.id else above.county_id end;
    new.league_id := case when new.level = 'league' then new.id else above.league_id end;
    new.region_id := case when new.level = 'regional' then new.id else above.region_id end;
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
create trigger organisation_hold before insert or update of reports_to, level, territory_code on organisation
    for each statement execute function organisation_hold();

-- Whoever reports to a bureau that moves comes along, down to the units.
create function organisation_below() returns trigger language plpgsql as $$
begin
    update organisation set reports_to = reports_to where reports_to = new.id;
    return null;
end
$$;
create trigger organisation_below after update on organisation for each row
    when ((old.county_id, old.league_id, old.region_id) is distinct from (new.county_id, new.league_id, new.region_id))
    execute function organisation_below();

grant select on organisation to talentbase_app;
--rollback drop table organisation; drop function organisation_scope; drop function organisation_hold; drop function organisation_below;
