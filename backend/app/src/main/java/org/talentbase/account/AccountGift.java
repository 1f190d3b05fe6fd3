package org.talentbase.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * An account to be given.
 *
 * @param organisationId for whom it acts; the role follows from it
 * @param displayName its holder's name
 * @param idNumber its holder's, of which only a blind index is kept: by it the same natural person is known
 * @param email where a link may be sent to instead of a slip; null for none
 * @param duties {@code enters}, {@code approves} or both
 */
public record AccountGift(
        @NotNull UUID organisationId,
        @Legible(max = 50, required = true) String displayName,
        @Legible(max = 30, required = true) String idNumber,
        @Legible(max = 100) @Nullable String email,
        @NotNull List<@NotNull String> duties) {

    @Override
    public String toString() {
        return "AccountGift[hidden]";
    }
}
