package org.talentbase.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** As many units and accounts as a region has, beside those of the sample: who asks is found among them. */
final class Crowd {
    static final int UNITS = 100_000;
    static final int ACCOUNTS = 5_000;

    /** Of one county, for whom the searches are counted apart. */
    static final int OFFICERS = 50;

    /** What their codes and usernames begin with. */
    static final String NAMED = "unit.bench-";

    static final String OFFICERS_NAMED = "county.bench-";

    private static final String LAY_UNITS = """
            insert into organisation (id, code, kind, name, pinyin, initials, uscc, nature, territory_code, reports_to)
            select gen_random_uuid(), '%1$s' || n, 'unit', b.place || w.name || n, b.pinyin || w.pinyin || n,
                   b.initials || w.initials || n, '91' || b.territory_code || lpad(n::text, 9, '0') || 'X', 'enterprise',
                   b.territory_code, b.id
              from generate_series((select count(*) from organisation where code like '%1$s%%') + 1, ?) n
              join (values (0, '第一中学', 'diyizhongxue', 'dyzx'), (1, '人民医院', 'renminyiyuan', 'rmyy'),
                        (2, '机械有限公司', 'jixieyouxiangongsi', 'jxyxgs'), (3, '农牧业专业合作社', 'nongmuyezhuanyehezuoshe', 'nmyzyhzs'),
                        (4, '社会工作服务中心', 'shehuigongzuofuwuzhongxin', 'shgzfwzx')) w(turn, name, pinyin, initials)
                on w.turn = n %% 5
              join (select o.id, o.territory_code, t.name as place, t.pinyin, t.initials, row_number() over (order by o.code) - 1 as turn, count(*) over () as all_of_them
                      from organisation o join territory t on t.code = o.territory_code
                     where o.kind = 'bureau' and o.level = 'county') b on b.turn = n %% b.all_of_them""".formatted(NAMED);

    private static final String LAY_ACCOUNTS = """
            insert into account (id, issuer, subject, username, display_name, role, duties, organisation_id, id_number_index,
                created_at)
            select made.id, made.issuer, made.id::text, '%1$s' || n, '压测账号', 'unit', '{enters}', u.id,
                   sha256(made.id::text::bytea), now()
              from generate_series((select count(*) from account where username like '%1$s%%') + 1, ?) n
              join organisation u on u.code = '%1$s' || n,
                   lateral (select gen_random_uuid() as id, issuer from account where username = 'county.cg' and n > 0) made
            """.formatted(NAMED);

    private static final String LAY_OFFICERS = """
            insert into account (id, issuer, subject, username, display_name, role, duties, organisation_id, id_number_index,
                created_at)
            select made.id, made.issuer, made.id::text, '%1$s' || n, '压测账号', 'county', '{approves}', made.organisation_id,
                   sha256(made.id::text::bytea), now()
              from generate_series((select count(*) from account where username like '%1$s%%') + 1, ?) n,
                   lateral (select gen_random_uuid() as id, issuer, organisation_id
                              from account where username = 'county.cg' and n > 0) made
            """.formatted(OFFICERS_NAMED);

    private Crowd() {}

    /** What is there already is left alone. */
    static void lay(Connection owner) throws SQLException {
        run(owner, LAY_UNITS, UNITS);
        run(owner, LAY_ACCOUNTS, ACCOUNTS);
        run(owner, LAY_OFFICERS, OFFICERS);
    }

    private static void run(Connection owner, String sql, int count) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(sql)) {
            insert.setInt(1, count);
            insert.execute();
        }
    }
}
