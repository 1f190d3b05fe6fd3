package org.talentbase.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param account null for somebody whom Keycloak knows and nobody has given an account, or one of another role: nothing is
 *     allowed to them
 * @param organisation null for individuals
 * @param others the other accounts of the same natural person that are switched on, as far as their ID number is on file
 */
public record Me(@Nullable Holder account, @Nullable Office organisation, List<OtherAccount> others) {

    /**
     * @param role individual, unit, county, league, regional or auditor
     * @param deviceKey seals what this account's browser keeps until it can be sent, see {@code DeviceKeys}
     */
    public record Holder(UUID id, String displayName, String role, Set<String> duties, String deviceKey) {}

    /**
     * @param kind bureau, authority, department or unit
     * @param level county, league or regional; null for units
     * @param searches whether its people may search the register here: bureaus do so in the inner network only
     */
    public record Office(
            UUID id, String name, String kind, @Nullable String level, boolean searches) {}

    /**
     * @param organisation its name; null for an individual's account
     * @param kind of the organisation, as in {@link Office}
     * @param username by which its holder signs in; of an individual, whose user name is a phone number, its mask
     */
    public record OtherAccount(
            UUID id,
            String role,
            Set<String> duties,
            @Nullable String organisation,
            @Nullable String kind,
            String username) {}
}
