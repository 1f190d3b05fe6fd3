--liquibase formatted sql

--changeset talentbase:unit-002-unit-move splitStatements:false
-- Who is held by policies moves nothing, since a move has to see all of a unit's people. The application moves by this one door:
-- a unit of the line of whom its transaction was told, to a bureau of the same line, nothing else. Temporary tables, which
-- it cannot make as it is, come last: one named like ours would be written in its place, and its triggers run as the owner.
create function unit_move(moved uuid, territory text, bureau uuid, authority uuid, department uuid)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (select count(*) from organisation o
         where (o.id = moved and o.kind = 'unit' or o.id = bureau and o.kind = 'bureau')
           and told() in (o.county_id, o.league_id, o.region_id)) <> 2 then
        raise insufficient_privilege using message = 'a unit is moved by a bureau that both ends have above them';
    end if;
    update organisation
       set territory_code = territory, reports_to = bureau, authority_id = authority, department_id = department
     where id = moved;
end
$$;
revoke execute on function unit_move from public;
grant execute on function unit_move to talentbase_app;
--rollback drop function unit_move;
