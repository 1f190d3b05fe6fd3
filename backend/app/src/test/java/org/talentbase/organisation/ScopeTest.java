package org.talentbase.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.platform.security.CurrentUser;

class ScopeTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID COUNTY = UUID.randomUUID();
    private static final UUID LEAGUE = UUID.randomUUID();
    private static final UUID REGION = UUID.randomUUID();
    private static final ScopeColumns ROW = new ScopeColumns(UNIT, COUNTY, LEAGUE, REGION);

    @ParameterizedTest
    @CsvSource({
        "unit, t.unit_id = ?, t.scope.unitId = :scope",
        "county, t.county_id = ?, t.scope.countyId = :scope",
        "league, t.league_id = ?, t.scope.leagueId = :scope",
        "regional, t.region_id = ?, t.scope.regionId = :scope"
    })
    void staffReachWhatBelongsToTheirOrganisation(String role, String sql, String hql) {
        UUID own = UUID.randomUUID();
        Scope scope = Scope.of(user(role, null, own));
        assertThat(scope.sql("t")).isEqualTo(sql);
        assertThat(scope.hql("t")).isEqualTo(hql);
        assertThat(scope.value()).isEqualTo(own);
    }

    @Test
    void anIndividualReachesWhatIsTheirOwn() {
        Scope scope = Scope.of(user("individual", PERSON, null));
        assertThat(scope.sql("d")).isEqualTo("d.account_id = ?");
        assertThat(scope.covers(PERSON, ROW)).isTrue();
        assertThat(scope.covers(UUID.randomUUID(), ROW)).isFalse();
        assertThat(scope.covers(null, ROW)).isFalse();
    }

    @Test
    void eachLevelReachesTheRowsOfItsOwnLine() {
        assertThat(Scope.of(user("unit", null, UNIT)).covers(PERSON, ROW)).isTrue();
        assertThat(Scope.of(user("county", null, COUNTY)).covers(PERSON, ROW)).isTrue();
        assertThat(Scope.of(user("league", null, LEAGUE)).covers(PERSON, ROW)).isTrue();
        assertThat(Scope.of(user("regional", null, REGION)).covers(PERSON, ROW)).isTrue();
    }

    @Test
    void theSameOrganisationAtAnotherLevelReachesNothing() {
        assertThat(Scope.of(user("unit", null, COUNTY)).covers(PERSON, ROW)).isFalse();
        assertThat(Scope.of(user("regional", null, LEAGUE)).covers(PERSON, ROW)).isFalse();
    }

    @Test
    void aRowWithoutALevelIsNotReachedThroughIt() {
        ScopeColumns directlyUnderTheRegion = new ScopeColumns(UNIT, null, null, REGION);
        assertThat(Scope.of(user("county", null, COUNTY)).covers(PERSON, directlyUnderTheRegion))
                .isFalse();
        assertThat(Scope.of(user("regional", null, REGION)).covers(PERSON, directlyUnderTheRegion))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "", "staff", "REGIONAL"})
    void everyOtherRoleReachesNothing(String role) {
        assertThat(Scope.of(user(role, PERSON, REGION)).covers(PERSON, ROW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual", "unit", "county", "league", "regional"})
    void whoHasNoAccountRowReachesNothing(String role) {
        Scope scope = Scope.of(user(role, null, null));
        assertThat(scope.covers(null, new ScopeColumns(null, null, null, null))).isFalse();
        assertThat(scope.covers(PERSON, ROW)).isFalse();
    }

    private static CurrentUser user(String role, @Nullable UUID account, @Nullable UUID organisation) {
        return new Caller(role, account, organisation);
    }

    private record Caller(
            String role, @Nullable UUID accountId, @Nullable UUID organisationId) implements CurrentUser {

        @Override
        public boolean anonymous() {
            return false;
        }

        @Override
        public String subject() {
            return "somebody";
        }

        @Override
        public Set<String> duties() {
            return Set.of();
        }

        @Override
        public boolean is(byte[] idNumberIndex) {
            return false;
        }

        @Override
        public boolean holds(UUID account) {
            return account.equals(accountId);
        }

        @Override
        public String client() {
            return "page";
        }
    }
}
