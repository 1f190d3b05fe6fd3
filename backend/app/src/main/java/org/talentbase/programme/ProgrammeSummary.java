package org.talentbase.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme without its rules. */
public record ProgrammeSummary(
        String id,
        String name,
        String issuer,
        @Nullable String documentNumber,
        String territoryCode,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean hasTiers) {}
