--liquibase formatted sql

--changeset talentbase:talent-006-talent-move splitStatements:false
-- A unit that moves takes its people along; their records' parts are found through them. Half of them would be worse than
-- none: only who stands above the policies sees all. Fires after declaration_move, by its name: whoever is being admitted
-- has been waited for.
create function talent_move() returns trigger language plpgsql as $$
begin
    if row_security_active('talent') then
        raise insufficient_privilege using message = 'a unit is moved by who sees all of its people';
    end if;
    update talent
       set county_id = new.county_id, league_id = new.league_id, region_id = new.region_id,
           county_authority_id = new.county_authority_id, league_authority_id = new.league_authority_id,
           region_authority_id = new.region_authority_id, department_id = new.department_id,
           territory_code = case territory_code when old.territory_code then new.territory_code else territory_code end
     where unit_id = new.id;
    update talent_name n
       set county_id = t.county_id, league_id = t.league_id, region_id = t.region_id,
           county_authority_id = t.county_authority_id, league_authority_id = t.league_authority_id,
           region_authority_id = t.region_authority_id, department_id = t.department_id, territory_code = t.territory_code
      from talent t where t.unit_id = new.id and n.talent_id = t.id;
    return null;
end
$$;
create trigger talent_move after update on organisation for each row
    when (new.kind = 'unit' and (old.county_id, old.league_id, old.region_id, old.county_authority_id, old.league_authority_id,
            old.region_authority_id, old.department_id, old.territory_code)
        is distinct from (new.county_id, new.league_id, new.region_id, new.county_authority_id, new.league_authority_id,
            new.region_authority_id, new.department_id, new.territory_code))
    execute function talent_move();
--rollback drop trigger talent_move on organisation; drop function talent_move;
