package org.talentbase.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Typed;
import org.talentbase.testing.Units;

/** What SQL typed as the application's role can write of units. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class UnitWallTest {

    private static final String COUNTY = "bureau-530114";

    private final UUID unit = Units.unit("unit-" + UUID.randomUUID(), "墙内单位", COUNTY);
    private final People officer = People.staff("county", Units.idOf(COUNTY));
    private final String rename = "update organisation set name = '改名' where id = '" + unit + "'";
    private final String contact = "insert into unit_contact values ('" + unit + "', '某人', '', '139****0000', '')";
    private final String act =
            "insert into unit_act (id, unit_id, version, action, acted_at, account_id, changes) values (gen_random_uuid(), '"
                    + unit + "', 1, 'edit', now(), '" + officer.accountId() + "', '[]')";

    @Test
    void aUnitIsWrittenByABureauOfItsLineOnly() throws SQLException {
        String authority = Units.authority(COUNTY, null);
        String department = Units.department("bureau-530000");
        Units.assign(unit, authority, department);
        for (UUID other : List.of(
                unit,
                Units.idOf(authority),
                Units.idOf(department),
                Units.idOf("bureau-150102"),
                officer.accountId())) {
            assertThatThrownBy(() -> told(other, rename)).hasMessageContaining("by a bureau of its line");
            assertThatThrownBy(() -> told(other, contact)).hasMessageContaining("row-level security");
            assertThatThrownBy(() -> told(other, act)).hasMessageContaining("row-level security");
        }
        for (String bureau : List.of(COUNTY, "bureau-530100", "bureau-530000")) {
            for (String sql : List.of(rename, contact, act)) {
                assertThat(told(Units.idOf(bureau), sql)).isOne();
            }
        }
    }

    @Test
    void noLineIsMovedNothingIsRemovedAndNoHistoryIsRewritten() {
        for (String sql : List.of(
                "update organisation set reports_to = reports_to",
                "update organisation set territory_code = '150102'",
                "update organisation set county_id = null",
                "delete from organisation",
                "update unit_act set reason = ''",
                "delete from unit_act")) {
            assertThatThrownBy(() -> told(Units.idOf(COUNTY), sql)).as(sql).hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> told(
                        Units.idOf(COUNTY),
                        rename.replace(unit.toString(), Units.idOf(COUNTY).toString())))
                .hasMessageContaining("by a bureau of its line");
    }

    /** Never committed. */
    private static int told(UUID value, String sql) throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(value);
            return app.update(sql);
        }
    }
}
