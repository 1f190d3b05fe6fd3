package org.talentbase.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its rules.
 *
 * @param contact whom the notice names for questions
 * @param asks fields of the form that its rules need and others do without, as {@code section.field}
 * @param clauses the ways to be admitted, the highest tier first
 * @param chain the steps of review, in order
 */
public record ProgrammeDetail(
        String id,
        String name,
        String issuer,
        @Nullable String documentNumber,
        @Nullable String contact,
        String territoryCode,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean hasTiers,
        List<String> asks,
        List<ProgrammeClause> clauses,
        List<ProgrammeStep> chain) {}
