package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** Schooling completed (学历, GB/T 4658). */
public record Education(
        @Asked(type = FieldType.CODE, codes = "education", required = true)
        String level,

        @Asked(required = true) String school,
        @Asked(required = true) String major,

        @Asked(type = FieldType.CODE, codes = "study_mode", required = true)
        String mode,

        @Asked(type = FieldType.PARTIAL_DATE) @Nullable String startedOn,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String finishedOn,

        @Asked(max = 40) @Nullable String certificateNumber) {}
