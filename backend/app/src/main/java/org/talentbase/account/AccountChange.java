package org.talentbase.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * Other duties, or another organisation of the same role.
 *
 * @param email where a link may be sent to; null leaves it as it is
 * @param duties {@code enters}, {@code approves} or both
 */
public record AccountChange(
        @NotNull UUID organisationId,
        @Legible(max = 100) @Nullable String email,
        @NotNull List<@NotNull String> duties) {

    @Override
    public String toString() {
        return "AccountChange[hidden]";
    }
}
