package org.talentbase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.Owner;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;

/** What the database does not take, whoever writes it: lines that lead nowhere, and chains that some units could not walk. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class RefusedLinesTest {

    private String league;
    private String county;
    private String leagueAuthority;
    private String authority;
    private UUID unit;

    @BeforeEach
    void aUnitOfASector() {
        league = Units.bureau("league", Units.bureau("regional", null));
        county = Units.bureau("county", league);
        leagueAuthority = Units.authority(league, null);
        authority = Units.authority(county, leagueAuthority);
        unit = Units.unit("unit-" + UUID.randomUUID(), "条线单位", county);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authority", "department"})
    void noProgrammeEndsWithOneThatSomeUnitsDoNotHave(String level) {
        assertThatThrownBy(() -> Owner.run(
                        "insert into programme_step values ('inner-mongolia-2017', 9, ?, 'everyone', '试', '终审')",
                        level))
                .rootCause()
                .hasMessageContaining("no bureau");
    }

    @Test
    void nobodyBelongsToWhoIsNoneOrNotAbove() {
        assertThatThrownBy(() -> Units.assign(unit, county, null))
                .rootCause()
                .hasMessageContaining("no authority above");
        assertThatThrownBy(() -> Units.assign(unit, null, county)).rootCause().hasMessageContaining("departments only");
        assertThatThrownBy(() -> Units.assign(Units.idOf(leagueAuthority), authority, null))
                .rootCause()
                .hasMessageContaining("no authority above");
        assertThatThrownBy(() -> Units.move(Units.idOf(authority), league, "150100"))
                .rootCause()
                .hasMessageContaining("not the bureau of its level");
        assertThatThrownBy(() -> Units.move(unit, authority, "150102"))
                .rootCause()
                .hasMessageContaining("not above it");
    }

    /** It would hear of its changes in reverse. */
    @Test
    void whatFollowsALineIsNotMovedByOneStatementWithIt() {
        UUID direct = Units.unit("unit-" + UUID.randomUUID(), "直属单位", league);
        Units.assign(direct, authority, null);
        String there = Units.bureau("league", Units.bureau("regional", null));
        Units.assign(Units.idOf(authority), Units.authority(there, null), null);
        assertThatThrownBy(() -> Owner.run(
                        "update organisation set reports_to = ? where id in (?, ?)",
                        Units.idOf(there),
                        Units.idOf(county),
                        direct))
                .rootCause()
                .hasMessageContaining("one statement moves one line");
    }
}
