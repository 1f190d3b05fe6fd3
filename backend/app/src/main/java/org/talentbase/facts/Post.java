package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** The present post at the unit. */
public record Post(
        @Asked @Nullable String department,
        @Asked(required = true) String position,
        @Asked(type = FieldType.PARTIAL_DATE) @Nullable String heldSince,

        @Asked(type = FieldType.CODE, codes = "post_kind", required = true)
        String kind,

        @Asked(required = true) String occupation,
        @Asked(type = FieldType.FLAG) @Nullable Boolean flexiblyIntroduced) {}
