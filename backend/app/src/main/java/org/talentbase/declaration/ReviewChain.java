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
 * @param reviewers the unit and those above it in their order; the last is a bureau
 * @param position of the one whose turn it is, or was last
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // stored as it is, never compared
public record ReviewChain(
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "chain")
        UUID[] reviewers,

        int position) {

    /**
     * Where the unit's reporting line has no bureau of a step's level, whom the unit reports to takes the step; a unit that has
     * no authority or department goes without theirs. Nobody takes two steps, and who has the last takes that.
     *
     * @param byUnit the unit enters: submitting it is its review
     */
    static ReviewChain of(Programme programme, Organisation unit, boolean byUnit) {
        List<UUID> steps = programme.getChain().stream()
                .map(step -> reviewer(step, unit))
                .filter(Objects::nonNull)
                .toList();
        Set<UUID> reviewers = new LinkedHashSet<>(steps);
        reviewers.remove(steps.getLast());
        reviewers.add(steps.getLast());
        if (byUnit) {
            reviewers.remove(unit.getId());
        }
        return new ReviewChain(reviewers.toArray(UUID[]::new), 0);
    }

    private static @Nullable UUID reviewer(ProgrammeStep step, Organisation unit) {
        ScopeColumns line = unit.scopeColumns();
        return switch (step.level()) {
            case Roles.UNIT -> line.unitId();
            case "authority" -> line.nearestAuthorityId();
            case "department" -> line.departmentId();
            case Roles.COUNTY -> bureau(line.countyId(), unit);
            case Roles.LEAGUE -> bureau(line.leagueId(), unit);
            case Roles.REGIONAL -> bureau(line.regionId(), unit);
            default -> throw new IllegalStateException("A step at no level: " + step.level());
        };
    }

    private static UUID bureau(@Nullable UUID ofTheLevel, Organisation unit) {
        return Objects.requireNonNullElseGet(
                ofTheLevel,
                () -> Objects.requireNonNull(unit.getReportsTo(), "a unit reports to a bureau")
                        .getId());
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

    UUID firstAbove(@Nullable UUID unit) {
        return inOrder().stream()
                .filter(reviewer -> !reviewer.equals(unit))
                .findFirst()
                .orElseThrow();
    }

    List<UUID> inOrder() {
        return Arrays.asList(reviewers);
    }
}
