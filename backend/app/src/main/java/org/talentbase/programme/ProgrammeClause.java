package org.talentbase.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One way to be admitted, in the words of the notice.
 *
 * @param id stable within its programme: {@code professional-senior-patents}
 * @param clause as it is cited: 四(二)1(3)
 * @param category code of {@code category}
 * @param tier code of {@code tier}; null where the programme has no tiers, or where the ground names the tier
 * @param needsGround admits only by a ground that the reviewer writes
 */
@Embeddable
public record ProgrammeClause(
        String id,
        String clause,
        String category,
        @Nullable String tier,
        @Column(name = "needs_ground") boolean needsGround,
        String text,
        int position) {}
