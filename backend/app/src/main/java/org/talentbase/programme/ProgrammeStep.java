package org.talentbase.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One step of the chain of review.
 *
 * @param level {@code unit}, {@code county}, {@code league} or {@code regional}; where a unit has no such level above it, the
 *     bureau that it reports to takes the step. Or {@code authority} of its sector or {@code department}, which where it has
 *     none is left out; the last is a bureau's
 * @param appliesTo {@code everyone}, or {@code main-talents} (主要人才) where the bureau may leave out the others
 */
@Embeddable
public record ProgrammeStep(
        int position,
        String level,
        @Column(name = "applies_to") String appliesTo,
        String clause,
        String text) {}
