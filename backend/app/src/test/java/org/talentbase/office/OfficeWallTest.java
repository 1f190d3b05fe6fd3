package org.talentbase.office;

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

/** What SQL typed as the application's role can write of offices and of those who answer for them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class OfficeWallTest {

    private static final String COUNTY = "bureau-530114";

    private final String leagueAuthority = Units.authority("bureau-530100", null);
    private final UUID authority = Units.idOf(Units.authority(COUNTY, leagueAuthority));
    private final People officer = People.staff("county", Units.idOf(COUNTY));
    private final String rename = "update organisation set name = '改名' where id = '" + authority + "'";
    private final String person = "insert into responsible_person values (gen_random_uuid(), '" + authority
            + "', 'leader', 1, '某人', '局长', '1', ''," + " '', '', null, now(), '" + officer.accountId() + "')";

    @Test
    void itsPersonsAreWrittenByItselfAndTheBureausAbove() throws SQLException {
        for (UUID keeper :
                List.of(authority, Units.idOf(COUNTY), Units.idOf("bureau-530100"), Units.idOf("bureau-530000"))) {
            assertThat(told(keeper, person)).isOne();
        }
        for (UUID other : List.of(Units.idOf(leagueAuthority), Units.idOf("bureau-530102"), officer.accountId())) {
            assertThatThrownBy(() -> told(other, person)).hasMessageContaining("row-level security");
        }
    }

    @Test
    void itsNameIsWrittenByTheBureausAbove() throws SQLException {
        assertThat(told(Units.idOf(COUNTY), rename)).isOne();
        for (UUID other : List.of(authority, Units.idOf(leagueAuthority), Units.idOf("bureau-530102"))) {
            assertThatThrownBy(() -> told(other, rename)).hasMessageContaining("by a bureau of its line");
        }
    }

    @Test
    void whoWasNamedStays() {
        for (String sql : List.of(
                "update responsible_person set name = ''",
                "delete from responsible_person",
                "delete from division",
                "delete from responsible_due")) {
            assertThatThrownBy(() -> told(Units.idOf(COUNTY), sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    /** Never committed. */
    private static int told(UUID value, String sql) throws SQLException {
        try (Typed app = Typed.as("app")) {
            app.tell(value);
            return app.update(sql);
        }
    }
}
