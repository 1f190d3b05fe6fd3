package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** A degree awarded (学位, GB/T 6864): not the same as schooling; an honorary one does not count (Degree Law, art. 43). */
public record Degree(
        @Asked(type = FieldType.CODE, codes = "degree", required = true)
        String degree,

        @Asked(required = true) String institution,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String awardedOn,

        @Asked(max = 40) @Nullable String certificateNumber) {}
