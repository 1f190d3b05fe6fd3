package org.talentbase.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that a row belongs to, from its unit up its lines: the bureaus that it reports to, the authorities of its
 * sector, the department that supervises it. Null where a line has no such level: a unit directly under its region has neither
 * county nor league.
 *
 * <p>Rows about people carry it in an attribute named {@code scope}.
 */
@Embeddable
public record ScopeColumns(
        @Column(name = "unit_id") @Nullable UUID unitId,
        @Column(name = "county_id") @Nullable UUID countyId,
        @Column(name = "league_id") @Nullable UUID leagueId,
        @Column(name = "region_id") @Nullable UUID regionId,
        @Column(name = "county_authority_id") @Nullable UUID countyAuthorityId,
        @Column(name = "league_authority_id") @Nullable UUID leagueAuthorityId,
        @Column(name = "region_authority_id") @Nullable UUID regionAuthorityId,
        @Column(name = "department_id") @Nullable UUID departmentId) {

    /** Of the sector, the lowest on the line. */
    public @Nullable UUID nearestAuthorityId() {
        UUID belowRegion = countyAuthorityId != null ? countyAuthorityId : leagueAuthorityId;
        return belowRegion != null ? belowRegion : regionAuthorityId;
    }
}
