--liquibase formatted sql

--changeset talentbase:statistics-002-talent-count-move splitStatements:false
-- People who come to other bureaus are counted there in the same transaction, and here no more.
create function talent_count_move() returns trigger language plpgsql as $$
begin
    insert into talent_count_delta
        (id, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id, region_authority_id,
         department_id, category, tier, territory_code, education, change)
    select gen_random_uuid(), t.unit_id, t.county_id, t.league_id, t.region_id, t.county_authority_id, t.league_authority_id,
           t.region_authority_id, t.department_id, c.category, c.tier, t.territory_code, c.education, sum(t.sign)
      from (select b.*, -1 as sign from before_move b union all select a.*, 1 from after_move a) t
      join talent_counted c on c.talent_id = t.id
     group by t.unit_id, t.county_id, t.league_id, t.region_id, t.county_authority_id, t.league_authority_id,
              t.region_authority_id, t.department_id, c.category, c.tier, t.territory_code, c.education
    having sum(t.sign) <> 0;
    return null;
end
$$;
create trigger talent_count_move after update on talent referencing old table as before_move new table as after_move
    for each statement execute function talent_count_move();
--rollback drop trigger talent_count_move on talent; drop function talent_count_move;
