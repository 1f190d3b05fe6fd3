package org.talentbase.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, for its own staff and for the bureaus above it.
 *
 * @param level null for a unit
 * @param nature code of {@code unit_nature}
 * @param industryCode code of {@code industry}
 * @param managedLikeCivilService 参公
 */
public record OrganisationDetail(
        UUID id,
        String code,
        Kind kind,
        @Nullable Level level,
        String name,
        @Nullable String shortName,
        @Nullable String uscc,
        TerritoryName territory,
        @Nullable UUID reportsToId,
        @Nullable String reportsToName,
        @Nullable String nature,
        @Nullable String industryCode,
        boolean managedLikeCivilService) {}
