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
import org.talentbase.platform.security.Seat;

class ScopeTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID COUNTY = UUID.randomUUID();
    private static final UUID LEAGUE = UUID.randomUUID();
    private static final UUID REGION = UUID.randomUUID();
    private static final UUID COUNTY_AUTHORITY = UUID.randomUUID();
    private static final UUID LEAGUE_AUTHORITY = UUID.randomUUID();
    private static final UUID REGION_AUTHORITY = UUID.randomUUID();
    private static final UUID DEPARTMENT = UUID.randomUUID();
    private static final ScopeColumns ROW = new ScopeColumns(
            UNIT, COUNTY, LEAGUE, REGION, COUNTY_AUTHORITY, LEAGUE_AUTHORITY, REGION_AUTHORITY, DEPARTMENT);

    @ParameterizedTest
    @CsvSource({
        "unit, unit, t.unit_id = ?, t.scope.unitId = :scope",
        "bureau, county, t.county_id = ?, t.scope.countyId = :scope",
        "bureau, league, t.league_id = ?, t.scope.leagueId = :scope",
        "bureau, regional, t.region_id = ?, t.scope.regionId = :scope",
        "authority, county, t.county_authority_id = ?, t.scope.countyAuthorityId = :scope",
        "authority, league, t.league_authority_id = ?, t.scope.leagueAuthorityId = :scope",
        "authority, regional, t.region_authority_id = ?, t.scope.regionAuthorityId = :scope",
        "department, county, t.department_id = ?, t.scope.departmentId = :scope",
        "department, regional, t.department_id = ?, t.scope.departmentId = :scope"
    })
    void staffReachWhatBelongsToTheirOrganisation(String kind, String role, String sql, String hql) {
        UUID own = UUID.randomUUID();
        Scope scope = Scope.of(staff(role, kind, own));
        assertThat(scope.sql("t")).isEqualTo(sql);
        assertThat(scope.hql("t")).isEqualTo(hql);
        assertThat(scope.value()).isEqualTo(own);
    }

    @Test
    void anIndividualReachesWhatIsTheirOwn() {
        Scope scope = Scope.of(new Caller("individual", PERSON, null));
        assertThat(scope.sql("d")).isEqualTo("d.account_id = ?");
        assertThat(scope.covers(PERSON, ROW)).isTrue();
        assertThat(scope.covers(UUID.randomUUID(), ROW)).isFalse();
        assertThat(scope.covers(null, ROW)).isFalse();
    }

    @Test
    void eachLevelReachesTheRowsOfItsOwnLine() {
        assertReaches(staff("unit", "unit", UNIT));
        assertReaches(staff("county", "bureau", COUNTY));
        assertReaches(staff("league", "bureau", LEAGUE));
        assertReaches(staff("regional", "bureau", REGION));
        assertReaches(staff("county", "authority", COUNTY_AUTHORITY));
        assertReaches(staff("league", "authority", LEAGUE_AUTHORITY));
        assertReaches(staff("regional", "authority", REGION_AUTHORITY));
        assertReaches(staff("county", "department", DEPARTMENT));
    }

    private static void assertReaches(CurrentUser user) {
        assertThat(Scope.of(user).covers(PERSON, ROW)).isTrue();
    }

    @Test
    void theSameOrganisationAtAnotherLevelReachesNothing() {
        assertThat(Scope.of(staff("unit", "unit", COUNTY)).covers(PERSON, ROW)).isFalse();
        assertThat(Scope.of(staff("regional", "bureau", LEAGUE)).covers(PERSON, ROW))
                .isFalse();
        assertThat(Scope.of(staff("county", "bureau", COUNTY_AUTHORITY)).covers(PERSON, ROW))
                .isFalse();
        assertThat(Scope.of(staff("county", "authority", COUNTY)).covers(PERSON, ROW))
                .isFalse();
    }

    /** The policies are told the organisation alone: were it told here, it would open what the role does not. */
    @ParameterizedTest
    @CsvSource({
        "unit, bureau, county",
        "league, bureau, county",
        "county, bureau, regional",
        "county, authority, league",
        "county, unit,",
        "regional, department, county",
        "individual, bureau, county"
    })
    void whoHasAnotherRoleThanTheirOrganisationGivesReachesNothing(String role, String kind, @Nullable String level) {
        Scope scope = Scope.of(new Caller(role, PERSON, new Seat(COUNTY, kind, level)));
        assertThat(scope.value()).isEqualTo(new UUID(0, 0));
    }

    @Test
    void aRowWithoutALevelIsNotReachedThroughIt() {
        ScopeColumns directlyUnderTheRegion = new ScopeColumns(UNIT, null, null, REGION, null, null, null, null);
        assertThat(Scope.of(staff("county", "bureau", COUNTY)).covers(PERSON, directlyUnderTheRegion))
                .isFalse();
        assertThat(Scope.of(staff("regional", "bureau", REGION)).covers(PERSON, directlyUnderTheRegion))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "", "staff", "REGIONAL"})
    void everyOtherRoleReachesNothing(String role) {
        assertThat(Scope.of(new Caller(role, PERSON, new Seat(REGION, "bureau", "regional")))
                        .covers(PERSON, ROW))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual", "unit", "county", "league", "regional"})
    void whoHasNoAccountRowReachesNothing(String role) {
        Scope scope = Scope.of(new Caller(role, null, null));
        assertThat(scope.covers(null, new ScopeColumns(null, null, null, null, null, null, null, null)))
                .isFalse();
        assertThat(scope.covers(PERSON, ROW)).isFalse();
    }

    private static CurrentUser staff(String role, String kind, UUID organisation) {
        return new Caller(role, null, new Seat(organisation, kind, role.equals("unit") ? null : role));
    }

    private record Caller(
            String role, @Nullable UUID accountId, @Nullable Seat seat) implements CurrentUser {

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
