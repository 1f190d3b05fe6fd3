package org.talentbase.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Other duties, or another organisation of the same role.
 *
 * @param duties {@code enters}, {@code approves} or both
 */
public record AccountChange(
        @NotNull UUID organisationId, @NotNull List<@NotNull String> duties) {}
