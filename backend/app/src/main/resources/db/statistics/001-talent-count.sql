--liquibase formatted sql

--changeset talentbase:statistics-001-talent-count splitStatements:false
-- What is counted, and by what: the one place that says so. Of those whom the reader reaches.
create view talent_counted with (security_invoker = true) as
    select t.id as talent_id, t.unit_id, t.county_id, t.league_id, t.region_id, t.county_authority_id,
           t.league_authority_id, t.region_authority_id, t.department_id, c.category, coalesce(c.tier, '') as tier, t.territory_code,
           coalesce((select min(e.level) from talent_education e where e.talent_id = t.id), '') as education
      from talent t
      join talent_category c on c.talent_id = t.id;
comment on column talent_counted.education is 'the highest: codes of GB/T 4658 rise as the level falls; empty for none';

create table talent_count (
    organisation_id uuid not null,
    category text not null,
    tier text not null,
    territory_code text not null,
    education text not null,
    count bigint not null,
    primary key (organisation_id, territory_code, category, tier, education)
);
comment on table talent_count is 'how many people there are for a unit and for each that it belongs to; with what talent_count_delta holds still';

create table talent_count_delta (
    id uuid primary key,
    unit_id uuid not null,
    county_id uuid,
    league_id uuid,
    region_id uuid not null,
    county_authority_id uuid,
    league_authority_id uuid,
    region_authority_id uuid,
    department_id uuid,
    category text not null,
    tier text not null,
    territory_code text not null,
    education text not null,
    change integer not null
);
comment on table talent_count_delta is 'added by the transaction that admits, so that no two admissions wait for one counter';

-- Moves what admissions added into the counts. One at a time; whoever comes second leaves it to the first.
create function talent_count_fold() returns void language plpgsql as $$
begin
    if pg_try_advisory_xact_lock(hashtext('talent_count_fold')) then
        with taken as (delete from talent_count_delta returning *)
        insert into talent_count as counted (organisation_id, category, tier, territory_code, education, count)
        select o.id, category, tier, territory_code, education, sum(change)
          from taken cross join lateral (values (unit_id), (county_id), (league_id), (region_id), (county_authority_id),
                   (league_authority_id), (region_authority_id), (department_id)) o(id)
         where o.id is not null
         group by o.id, category, tier, territory_code, education
        on conflict (organisation_id, territory_code, category, tier, education)
            do update set count = counted.count + excluded.count;
    end if;
end
$$;

-- Counts everybody anew, after rows were loaded past the application. Admissions wait for it.
create function talent_count_anew() returns void language plpgsql as $$
begin
    lock table talent_count_delta in exclusive mode;
    delete from talent_count_delta;
    delete from talent_count;
    insert into talent_count (organisation_id, category, tier, territory_code, education, count)
    select o.id, category, tier, territory_code, education, count(*)
      from talent_counted cross join lateral (values (unit_id), (county_id), (league_id), (region_id), (county_authority_id),
                   (league_authority_id), (region_authority_id), (department_id)) o(id)
     where o.id is not null
     group by o.id, category, tier, territory_code, education;
end
$$;
revoke execute on function talent_count_anew, talent_count_fold from public;

grant select on talent_counted, talent_count to talentbase_app;
grant select, insert on talent_count_delta to talentbase_app;
grant execute on function talent_count_fold to talentbase_jobs;
grant select, insert, update on talent_count to talentbase_jobs;
grant select, delete on talent_count_delta to talentbase_jobs;

-- A figure of one may be a person. The job that moves the rows sees all of both tables, and no person.
alter table talent_count enable row level security;
create policy scope on talent_count for select to talentbase_app
    using (organisation_id = (select told()));
create policy fold on talent_count to talentbase_jobs using (true);
alter table talent_count_delta enable row level security;
create policy scope on talent_count_delta for select to talentbase_app
    using (case (select told()) when county_id then true when league_id then true when region_id then true
        when county_authority_id then true when league_authority_id then true when region_authority_id then true
        when department_id then true when unit_id then true end);
create policy bureau on talent_count_delta for insert to talentbase_app
    with check (case (select told()) when county_id then true when league_id then true when region_id then true end);
create policy fold on talent_count_delta to talentbase_jobs using (true);
--rollback drop function talent_count_anew; drop function talent_count_fold; drop table talent_count_delta; drop table talent_count; drop view talent_counted;
