package org.talentbase.testing;

import java.util.UUID;

/** Enough people that the server has to choose how to find one: copies of one who was admitted. */
public final class Multitude {

    private static final String COPIES = """
            insert into talent
            select made.* from talent t, (select gen_random_uuid() as id from generate_series(1, ?)) n,
                   lateral jsonb_populate_record(t, jsonb_build_object(
                       'id', n.id, 'name', '副' || left(n.id::text, 8), 'id_number_index', sha256(n.id::text::bytea)::text,
                       'admitted_at', now() - random() * interval '9 years')) made
             where t.id = (select talent_id from declaration where id = ?)""";

    private Multitude() {}

    /** Idempotent: makes none when there are many already. */
    public static void like(String declarationId, int count) {
        UUID declaration = UUID.fromString(declarationId);
        if (Owner.count("select count(*) from talent") >= count) {
            return;
        }
        Owner.run(COPIES, count, declaration);
        part("talent_category", "category, tier, programme_id, clause_id, ground, admitted_on", declaration);
        part(
                "talent_education",
                "position, level, school, major, mode, started_on, finished_on, certificate_number",
                declaration);
        Owner.run("""
                insert into talent_version (id, talent_id, number, valid_from, facts)
                select gen_random_uuid(), n.id, 1, n.admitted_at, facts from talent_version v, talent n
                 where v.talent_id = (select talent_id from declaration where id = ?) and n.name like '副%'""", declaration);
        Owner.run("""
                insert into talent_name (talent_id, unit_id, county_id, league_id, region_id, county_authority_id,
                    league_authority_id, region_authority_id, department_id, territory_code, admitted_at, grams)
                select id, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id,
                       region_authority_id, department_id, territory_code, admitted_at,
                       array['副', left(name, 2), right(name, 2)] from talent
                 where name like '副%'""");
        Owner.run("""
                insert into declaration
                select made.* from declaration d, talent n,
                       lateral jsonb_populate_record(d, jsonb_build_object('id', n.id, 'talent_id', n.id)) made
                 where d.id = ? and n.name like '副%'""", declaration);
        Owner.run("""
                insert into declaration_act (id, declaration_id, number, kind, acted_at, account_id)
                select gen_random_uuid(), n.id, 1, 'create', now(), a.account_id from declaration_act a, talent n
                 where a.declaration_id = ? and a.number = 1 and n.name like '副%'""", declaration);
        Owner.run("select talent_count_anew()");
        Owner.run("analyze");
    }

    private static void part(String table, String columns, UUID declaration) {
        Owner.run(
                "insert into %s (talent_id, %s) select n.id, %2$s from %1$s p, talent n where p.talent_id ="
                                .formatted(table, columns)
                        + " (select talent_id from declaration where id = ?) and n.name like '副%'",
                declaration);
    }
}
