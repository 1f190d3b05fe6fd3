package org.talentbase.platform.security;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom an account acts.
 *
 * @param kind of the organisation: bureau, authority, department or unit
 * @param level county, league or regional; null for a unit
 */
public record Seat(
        UUID organisationId, String kind, @Nullable String level) {

    /** The role that accounts of the organisation have. */
    public String role() {
        return Objects.requireNonNullElse(level, Roles.UNIT);
    }
}
