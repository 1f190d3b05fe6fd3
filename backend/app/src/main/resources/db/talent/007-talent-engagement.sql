--liquibase formatted sql

--changeset talentbase:talent-007-talent-engagement splitStatements:false
-- A person belongs to one unit and may be engaged by others (柔性引进), whose line reads their record for as long as that lasts.
create table talent_engagement (
    talent_id uuid not null references talent,
    position integer not null,
    unit_id uuid not null references organisation,
    county_id uuid references organisation,
    league_id uuid references organisation,
    region_id uuid not null references organisation,
    county_authority_id uuid references organisation,
    league_authority_id uuid references organisation,
    region_authority_id uuid references organisation,
    department_id uuid references organisation,
    started_on date not null,
    ended_on date,
    work text not null,
    admitted_at timestamptz not null,
    primary key (talent_id, position)
);
comment on column talent_engagement.unit_id is 'the engaging unit; this and the next seven: its lines, kept in step when it moves';
comment on column talent_engagement.admitted_at is 'the talent''s: a page of those who are engaged is in the order of any other';
create index talent_engagement_unit on talent_engagement (unit_id, admitted_at desc, talent_id desc);
create index talent_engagement_county on talent_engagement (county_id, admitted_at desc, talent_id desc);
create index talent_engagement_league on talent_engagement (league_id, admitted_at desc, talent_id desc);
create index talent_engagement_region on talent_engagement (region_id, admitted_at desc, talent_id desc);
create index talent_engagement_county_authority on talent_engagement (county_authority_id, admitted_at desc, talent_id desc) where county_authority_id is not null;
create index talent_engagement_league_authority on talent_engagement (league_authority_id, admitted_at desc, talent_id desc) where league_authority_id is not null;
create index talent_engagement_region_authority on talent_engagement (region_authority_id, admitted_at desc, talent_id desc) where region_authority_id is not null;
create index talent_engagement_department on talent_engagement (department_id, admitted_at desc, talent_id desc) where department_id is not null;

-- Until its last day, by the calendar of the register's users.
create function engaged_until(ended_on date) returns boolean language sql stable parallel safe
    return ended_on is null or ended_on >= (now() at time zone 'Asia/Shanghai')::date;

-- Whoever writes the row: the line of the engaging unit and the day of admission follow from what it names.
create function talent_engagement_line() returns trigger language plpgsql as $$
begin
    select county_id, league_id, region_id, county_authority_id, league_authority_id, region_authority_id, department_id
      into new.county_id, new.league_id, new.region_id,
           new.county_authority_id, new.league_authority_id, new.region_authority_id, new.department_id
      from organisation where id = new.unit_id;
    select admitted_at into new.admitted_at from talent where id = new.talent_id;
    return new;
end
$$;
create trigger talent_engagement_line before insert or update on talent_engagement
    for each row execute function talent_engagement_line();

-- Fires after declaration_move and before talent_move, by its name.
create function talent_engagement_move() returns trigger language plpgsql as $$
begin
    if row_security_active('talent_engagement') then
        raise insufficient_privilege using message = 'a unit is moved by who sees all whom it engages';
    end if;
    update talent_engagement set unit_id = unit_id where unit_id = new.id;
    return null;
end
$$;
create trigger talent_engagement_move after update on organisation for each row
    when (new.kind = 'unit'
        and (old.county_id, old.league_id, old.region_id,
            old.county_authority_id, old.league_authority_id, old.region_authority_id, old.department_id)
        is distinct from (new.county_id, new.league_id, new.region_id,
            new.county_authority_id, new.league_authority_id, new.region_authority_id, new.department_id))
    execute function talent_engagement_move();

grant select, insert on talent_engagement to talentbase_app;
alter table talent_engagement enable row level security;
-- To the engaging side only; the other reads the same in the record.
create policy engaged on talent_engagement for select
    using (case when engaged_until(ended_on) then case (select told())
        when unit_id then true when county_id then true when league_id then true when region_id then true
        when county_authority_id then true when league_authority_id then true when region_authority_id then true
        when department_id then true end end);
-- Of a talent that the bureau reaches, for the day of admission is read of it. Asked of the talent itself the two policies
-- would ask each other.
create policy bureau on talent_engagement for insert
    with check ((select o.kind = 'bureau' from organisation o where o.id = (select told())));
-- Asked last, by its name, so of those only who are not reached otherwise.
create policy reader_of_engaged on talent for select
    using ((select true from talent_engagement g where g.talent_id = talent.id limit 1));
--rollback drop policy reader_of_engaged on talent; drop trigger talent_engagement_move on organisation; drop table talent_engagement; drop function talent_engagement_move; drop function talent_engagement_line; drop function engaged_until;
