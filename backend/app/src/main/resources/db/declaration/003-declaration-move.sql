--liquibase formatted sql

--changeset talentbase:declaration-003-declaration-move splitStatements:false
-- Whose line a declaration takes down has not moved meanwhile, and not been closed. Who begins one waits for a move under way; who has one in hand
-- does not, since the move may wait for it.
create function declaration_line() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform pg_advisory_xact_lock_shared(hashtext('organisation_line'));
    elsif not pg_try_advisory_xact_lock_shared(hashtext('organisation_line')) then
        raise serialization_failure using message = 'units are being moved';
    end if;
    perform from organisation o where o.id = new.unit_id and o.state = 'open'
        and (o.county_id, o.league_id, o.region_id, o.county_authority_id, o.league_authority_id, o.region_authority_id,
                o.department_id)
            is not distinct from (new.county_id, new.league_id, new.region_id, new.county_authority_id,
                new.league_authority_id, new.region_authority_id, new.department_id);
    if not found then
        raise serialization_failure using message = 'the unit has another reporting line, or is not open';
    end if;
    return new;
end
$$;
create trigger declaration_line before insert on declaration for each row execute function declaration_line();
create trigger declaration_line_of_another before update on declaration for each row
    when (old.unit_id is distinct from new.unit_id) execute function declaration_line();

-- Who takes a step of review, as ReviewChain has it; null for nobody.
create function step_reviewer(level text, line organisation) returns uuid language sql immutable
    return case level
        when 'unit' then line.id
        when 'authority' then coalesce(line.county_authority_id, line.league_authority_id, line.region_authority_id)
        when 'department' then line.department_id
        else coalesce(case level when 'county' then line.county_id when 'league' then line.league_id
            when 'regional' then line.region_id end, line.reports_to) end;

-- The reviewers one after the other: who takes two steps takes the first, but the last of all admits.
create function step_reviewers(programme text, line organisation) returns uuid[] language sql stable
    return array(select reviewer
        from (select step_reviewer(s.level, line) as reviewer, s.position, max(s.position) over () as last
                from programme_step s where s.programme_id = programme) step
        where reviewer is not null group by reviewer order by bool_or(position = last), min(position));

-- Who of some takes over from a reviewer of the old line: whom the first of their steps falls to now, or where it falls to
-- none of them, who comes next.
create function step_successor(reviewer uuid, programme text, before organisation, after organisation, among uuid[])
    returns uuid language sql stable
    return (select step_reviewer(s.level, after) from programme_step s
             where s.programme_id = programme and step_reviewer(s.level, after) = any (among)
               and s.position >= (select coalesce(min(was.position) filter (where step_reviewer(was.level, before) = reviewer),
                                                  max(was.position))
                                    from programme_step was where was.programme_id = programme)
             order by s.position limit 1);

-- A unit that moves takes its declarations along, and those that are not decided go on among the reviewers of the new line,
-- at the step where they were; whoever lost one has no claim to it. What is decided keeps the names of who decided it. The
-- first statement waits for every act under way: also where the unit comes to lie elsewhere only, which an admission notes.
create function declaration_move() returns trigger language plpgsql as $$
begin
    if row_security_active('declaration') then
        raise insufficient_privilege using message = 'a unit is moved by who sees all of its declarations';
    end if;
    update declaration
       set county_id = new.county_id, league_id = new.league_id, region_id = new.region_id,
           county_authority_id = new.county_authority_id, league_authority_id = new.league_authority_id,
           region_authority_id = new.region_authority_id, department_id = new.department_id
     where unit_id = new.id;
    with going_on as (
        select d.id, c.chain, step_successor(d.chain[d.position + 1], d.programme_id, old, new, c.chain) as reviewer,
               step_successor(d.bureau_id, d.programme_id, old, new, array_remove(c.chain, new.id)) as bureau
          from declaration d, step_reviewers(d.programme_id, new) r(chain),
               lateral (select case when d.account_id is null then array_remove(r.chain, new.id) else r.chain end as chain) c
         where d.unit_id = new.id and d.state in ('draft', 'in-review', 'returned'))
    update declaration d
       set chain = g.chain, position = array_position(g.chain, g.reviewer) - 1, bureau_id = g.bureau,
           claimed_by = case when d.bureau_id = g.bureau or d.step = 'unit' then d.claimed_by end,
           claimed_at = case when d.bureau_id = g.bureau or d.step = 'unit' then d.claimed_at end,
           bureau_since = case when d.bureau_id = g.bureau or d.bureau_since is null then d.bureau_since else now() end
      from going_on g where d.id = g.id;
    return null;
end
$$;
create trigger declaration_move after update on organisation for each row
    when (new.kind = 'unit' and (old.reports_to, old.county_id, old.league_id, old.region_id, old.county_authority_id,
            old.league_authority_id, old.region_authority_id, old.department_id, old.territory_code)
        is distinct from (new.reports_to, new.county_id, new.league_id, new.region_id, new.county_authority_id,
            new.league_authority_id, new.region_authority_id, new.department_id, new.territory_code))
    execute function declaration_move();
--rollback drop trigger declaration_move on organisation; drop function declaration_move;
--rollback drop function step_successor; drop function step_reviewers; drop function step_reviewer;
--rollback drop trigger declaration_line_of_another on declaration; drop trigger declaration_line on declaration;
--rollback drop function declaration_line;
