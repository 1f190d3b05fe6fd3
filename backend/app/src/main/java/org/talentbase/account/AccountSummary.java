package org.talentbase.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.OrganisationName;

/**
 * An account in a list of its givers.
 *
 * @param username by which its holder signs in
 * @param slipExpiresAt until when the printed password is good; null when none is waiting to be used
 * @param lastUsedOn day of the last sign-in
 * @param disabledFrom the day on which it is disabled if nobody signs in until then; only when unused
 */
public record AccountSummary(
        UUID id,
        String displayName,
        String username,
        String role,
        Set<String> duties,
        OrganisationName organisation,
        AccountState state,
        @Nullable OffsetDateTime slipExpiresAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable LocalDate disabledFrom) {}
