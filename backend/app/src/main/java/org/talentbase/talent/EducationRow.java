package org.talentbase.talent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Schooling, as admitted; dates from their first day. */
@Embeddable
public record EducationRow(
        String level,
        String school,
        String major,
        String mode,
        @Nullable LocalDate startedOn,
        LocalDate finishedOn,
        @Nullable String certificateNumber) {}
