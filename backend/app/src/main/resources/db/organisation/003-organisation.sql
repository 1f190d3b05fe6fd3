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
create function organisation_scope() returns trigger language plpgsql as $$
declare
    above organisation;
begin
    select * into above from organisation where id = new.reports_to;
    new.county_id := case when new.level = 'county' then new.id else above.county_id end;
    new.league_id := case when new.level = 'league' then new.id else above.league_id end;
    new.region_id := case when new.level = 'regional' then new.id else above.region_id end;
    return new;
end
$$;
create trigger organisation_scope before insert or update on organisation
    for each row execute function organisation_scope();

grant select on organisation to talentbase_app;
--rollback drop table organisation; drop function organisation_scope();
