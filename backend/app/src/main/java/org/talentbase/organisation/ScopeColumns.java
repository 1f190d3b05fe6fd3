package org.talentbase.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that a row belongs to, from its unit up the reporting line. Null where the line has no such level: a unit
 * directly under its region has neither county nor league.
 *
 * <p>Rows about people carry it in an attribute named {@code scope}: {@code unit_id, county_id, league_id, region_id}.
 */
@Embeddable
public record ScopeColumns(
        @Column(name = "unit_id") @Nullable UUID unitId,
        @Column(name = "county_id") @Nullable UUID countyId,
        @Column(name = "league_id") @Nullable UUID leagueId,
        @Column(name = "region_id") @Nullable UUID regionId) {}
