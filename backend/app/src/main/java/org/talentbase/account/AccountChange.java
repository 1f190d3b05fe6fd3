package org.talentbase.account;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * Other duties, or another organisation of the same role.
 *
 * @param duties {@code enters}, {@code approves} or both
 */
public record AccountChange(
        @NotNull UUID organisationId, @NotNull Set<String> duties) {}
