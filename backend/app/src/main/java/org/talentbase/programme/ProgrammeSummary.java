package org.talentbase.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme without its rules. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeSummary(
        String id,
        String name,
        String issuer,
        @Nullable String documentNumber,
        String territoryCode,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean hasTiers) {}
