package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** A professional title (职称, GB/T 8561). The date it was obtained starts the five-year clock of 四(二)1. */
public record Title(
        @Asked(type = FieldType.CODE, codes = "title", required = true)
        String title,

        @Asked(type = FieldType.CODE, codes = "title_rank", required = true)
        String rank,

        @Asked(required = true) String field,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String obtainedOn,

        @Asked(type = FieldType.CODE, codes = "title_route") @Nullable
        String route,

        @Asked @Nullable String issuer,
        @Asked(max = 40, required = true) String certificateNumber) {}
