package org.talentbase.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param account null for somebody whom Keycloak knows and nobody has given an account, or one of another role: nothing is
 *     allowed to them
 * @param organisation null for individuals
 */
public record Me(@Nullable Holder account, @Nullable Seat organisation) {

    /**
     * @param role individual, unit, county, league, regional or auditor
     * @param deviceKey seals what this account's browser keeps until it can be sent, see {@code DeviceKeys}
     */
    public record Holder(UUID id, String displayName, String role, Set<String> duties, String deviceKey) {}

    /** @param level county, league or regional; null for units */
    public record Seat(UUID id, String name, @Nullable String level) {}
}
