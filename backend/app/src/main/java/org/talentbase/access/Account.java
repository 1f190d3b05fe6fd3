package org.talentbase.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.Roles;
import org.talentbase.platform.security.Seat;

/**
 * The application's own row for somebody whom Keycloak knows by issuer and subject.
 *
 * @param role one of {@link Roles}
 * @param duties {@code enters}, {@code approves} or both
 * @param seat whom the account acts for; null for individuals
 * @param idNumberIndex blind index of its holder's ID number; null when that is not on file
 * @param ofSamePerson all accounts with that index
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared as a whole
public record Account(
        UUID id,
        String displayName,
        String role,
        Set<String> duties,
        @Nullable Seat seat,
        boolean enabled,
        byte @Nullable [] idNumberIndex,
        Set<UUID> ofSamePerson) {

    private static final String ATTRIBUTE = "talentbase.account";

    static @Nullable Account of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }

    boolean isHeldBy(byte[] index) {
        return idNumberIndex != null && Arrays.equals(idNumberIndex, index);
    }

    boolean isOfSamePersonAs(UUID account) {
        return id.equals(account) || ofSamePerson.contains(account);
    }

    static String attribute() {
        return ATTRIBUTE;
    }

    /**
     * The meeting of both words: the row's role, when Keycloak agrees. Being an individual needs no role in Keycloak, but a
     * staff role there speaks against it.
     */
    Set<String> rolesWith(Set<String> byKeycloak) {
        boolean agreed = role.equals(Roles.INDIVIDUAL)
                ? byKeycloak.stream().noneMatch(Roles.STAFF::contains)
                : byKeycloak.contains(role);
        return enabled && agreed ? Set.of(role) : Set.of();
    }
}
