package org.talentbase.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asking. A port of the floor: {@code access} implements it from the identity and the account row. */
public interface CurrentUser {

    boolean anonymous();

    /** The application's account, or null for a caller that has none. */
    @Nullable
    UUID accountId();

    /** Keycloak's id of the caller ({@code sub}). */
    String subject();

    /** One of individual, unit, county, league, regional, auditor; empty for none. */
    String role();

    /** {@code enters}, {@code approves} or both. */
    Set<String> duties();

    /** For whom the account acts; null for individuals. */
    @Nullable
    Seat seat();

    /** The organisation that the account acts for; null for individuals. */
    default @Nullable UUID organisationId() {
        Seat seat = seat();
        return seat == null ? null : seat.organisationId();
    }

    /** Whether that is the blind index of the caller's own ID number; not so where theirs is not on file. */
    boolean is(byte[] idNumberIndex);

    /** Whether that account is the caller's own, or another of the same natural person as far as their ID number is on file. */
    boolean holds(UUID accountId);

    /** The client that the token was given to: the page or a contracted system. */
    String client();
}
