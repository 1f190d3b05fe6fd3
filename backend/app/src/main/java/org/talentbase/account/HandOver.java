package org.talentbase.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Legible;

/**
 * Who comes after the holder of an account that leaves.
 *
 * @param reason why they leave
 * @param displayName the successor's name
 * @param idNumber the successor's, see {@link AccountGift}
 * @param email the successor's, see {@link AccountGift}
 * @param duties {@code enters}, {@code approves} or both
 */
public record HandOver(
        @Legible(max = 200, required = true) String reason,
        @Legible(max = 50, required = true) String displayName,
        @Legible(max = 30, required = true) String idNumber,
        @Legible(max = 100) @Nullable String email,
        @NotNull List<@NotNull String> duties) {

    @Override
    public String toString() {
        return "HandOver[hidden]";
    }
}
