package org.talentbase.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Organisation;
import org.talentbase.organisation.ScopeColumns;
import org.talentbase.platform.security.Roles;
import org.talentbase.programme.Programme;
import org.talentbase.programme.ProgrammeStep;

/**
 * Through whose hands a declaration goes, and in whose it is: the steps of its programme, each taken by whom it falls to for
 * this unit. The last reviewer admits, those before pass on.
 *
 * @param reviewers the unit and bureaus in their order
 * @param position of the one whose turn it is, or was last
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // stored as it is, never compared
public record ReviewChain(
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "chain")
        UUID[] reviewers,

        int position) {

    /**
     * Where the unit's reporting line has no bureau of a step's level, whom the unit reports to takes the step; nobody takes
     * two.
     *
     * @param byUnit the unit enters: submitting it is its review
     */
    static ReviewChain of(Programme programme, Organisation unit, boolean byUnit) {
        ScopeColumns line = unit.scopeColumns();
        UUID reportsTo = Objects.requireNonNull(unit.getReportsTo(), "a unit reports to a bureau")
                .getId();
        Set<UUID> reviewers = new LinkedHashSet<>();
        for (ProgrammeStep step : programme.getChain()) {
            @Nullable
            UUID reviewer = switch (step.level()) {
                case Roles.UNIT -> line.unitId();
                case Roles.COUNTY -> line.countyId();
                case Roles.LEAGUE -> line.leagueId();
                case Roles.REGIONAL -> line.regionId();
                default -> throw new IllegalStateException("A step at no level: " + step.level());
            };
            reviewers.add(Objects.requireNonNullElse(reviewer, reportsTo));
        }
        if (byUnit) {
            reviewers.remove(unit.getId());
        }
        return new ReviewChain(reviewers.toArray(UUID[]::new), 0);
    }

    ReviewChain fromTheFirst() {
        return new ReviewChain(reviewers, 0);
    }

    ReviewChain next() {
        return new ReviewChain(reviewers, position + 1);
    }

    UUID current() {
        return reviewers[position];
    }

    boolean withTheLast() {
        return position == reviewers.length - 1;
    }

    /** All but the unit are bureaus. */
    UUID firstBureau(@Nullable UUID unit) {
        return inOrder().stream()
                .filter(reviewer -> !reviewer.equals(unit))
                .findFirst()
                .orElseThrow();
    }

    List<UUID> inOrder() {
        return Arrays.asList(reviewers);
    }
}
