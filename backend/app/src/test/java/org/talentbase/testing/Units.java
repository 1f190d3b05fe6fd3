package org.talentbase.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.vocabulary.Pinyin;

/** Units for tests, written as the owner, since the application itself makes none. Safe to repeat. */
public final class Units {

    private Units() {}

    /** A unit in the bureau's territory that reports to the bureau, such as {@code bureau-530114}. */
    public static UUID unit(String code, String name, String bureau) {
        Pinyin pinyin = Pinyin.of(name);
        Owner.run("""
                insert into organisation
                    (id, code, kind, name, pinyin, initials, territory_code, reports_to, nature, industry_code)
                select ?, ?, 'unit', ?, ?, ?, territory_code, id, 'enterprise', 'C'
                from organisation where code = ?
                on conflict (code) do nothing
                """, Ids.next(), code, name, pinyin.full(), pinyin.initials(), bureau);
        return idOf(code);
    }

    /** A bureau of a test's own in 内蒙古, where nobody else's people are; above it the bureau of a code, null above a region. */
    public static String bureau(String level, @Nullable String above) {
        String code = "bureau-" + UUID.randomUUID();
        Owner.run("""
                insert into organisation (id, code, kind, level, name, pinyin, initials, territory_code, reports_to)
                values (?, ?, 'bureau', ?, '划转测试局', 'huazhuanceshiju', 'hzcsj', '150000',
                        (select id from organisation where code = ?))""", Ids.next(), code, level, above);
        return code;
    }

    /** A sector authority of a test's own, of the bureau's level and territory; above it the authority of a code, or none. */
    public static String authority(String bureau, @Nullable String above) {
        return beside("authority", bureau, above);
    }

    /** A supervising department of a test's own, of the bureau's level. */
    public static String department(String bureau) {
        return beside("department", bureau, null);
    }

    private static String beside(String kind, String bureau, @Nullable String authority) {
        String code = kind + "-" + UUID.randomUUID();
        Owner.run("""
                insert into organisation
                    (id, code, kind, level, name, pinyin, initials, territory_code, reports_to, authority_id)
                select ?, ?, ?, level, '测试主管部门', 'ceshizhuguanbumen', 'cszgbm', territory_code, id,
                       (select id from organisation where code = ?)
                from organisation where code = ?""", Ids.next(), code, kind, authority, bureau);
        return code;
    }

    /** From now on the unit is of these; null for none. */
    public static void assign(UUID unit, @Nullable String authority, @Nullable String department) {
        Owner.run("""
                update organisation
                   set authority_id = (select id from organisation where code = ?),
                       department_id = (select id from organisation where code = ?)
                 where id = ?""", authority, department, unit);
    }

    /** A division of an office; its id. */
    public static String division(UUID office) {
        UUID id = Ids.next();
        Owner.run(
                "insert into division (id, organisation_id, name, duty, opened_on) values (?, ?, '测试科', 'planning', now())",
                id,
                office);
        return id.toString();
    }

    /** From now on it has a contact, a history and somebody who answers for it, as if the account had written them. */
    public static void keep(UUID unit, UUID account) {
        Owner.run("insert into unit_contact values (?, '其木格', '', '139****0000', '')", unit);
        Owner.run("""
                insert into unit_act (id, unit_id, version, action, acted_at, account_id, changes)
                values (gen_random_uuid(), ?, 0, 'open', now(), ?, '[]')""", unit, account);
        Owner.run("""
                insert into responsible_person (id, organisation_id, role, version, name, post, office_phone, mobile, mobile_mask,
                    mobile_index, named_at, account_id)
                values (gen_random_uuid(), ?, 'leader', 1, '其木格', '科长', '0471-6946229', '', '139****0000', '', now(), ?)""", unit, account);
    }

    /** From now on it reports to another bureau, and lies in another territory. */
    public static void move(UUID unit, String bureau, String territory) {
        Owner.run(
                "update organisation set reports_to = ?, territory_code = ? where id = ?",
                idOf(bureau),
                territory,
                unit);
    }

    /** The id of a bureau or unit by its code. */
    public static UUID idOf(String code) {
        try (Connection connection = Owner.connect();
                PreparedStatement select = connection.prepareStatement("select id from organisation where code = ?")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("No organisation " + code);
                }
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
