package org.talentbase.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.UnitState;

/**
 * A unit as the register lists it.
 *
 * @param nature code of {@code unit_nature}
 */
public record UnitListed(
        UUID id,
        String name,
        @Nullable String uscc,
        String territoryName,
        @Nullable String nature,
        UnitState state) {}
