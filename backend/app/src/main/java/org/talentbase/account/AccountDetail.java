package org.talentbase.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account with its history, the newest act first.
 *
 * @param version for If-Match
 * @param email mask of the address to which a link may be sent; null for none
 * @param noLink why no link can be sent: {@code no-mail} or {@code no-address}; null where one can
 */
public record AccountDetail(
        AccountSummary account,
        int version,
        OffsetDateTime givenAt,
        @Nullable String email,

        @Nullable @Schema(enumeration = {"no-mail", "no-address"})
        String noLink,

        List<Done> history,
        List<AccountAction> permittedActions) {

    /**
     * @param by the name of who did it, null where time did
     * @param byOffice for whom they act
     * @param duties after it
     * @param organisation after it; null for an individual's
     */
    public record Done(
            UUID id,
            AccountAction kind,
            OffsetDateTime at,
            @Nullable String by,
            @Nullable String byOffice,
            Set<String> duties,
            @Nullable String organisation,
            @Nullable String reason) {}
}
