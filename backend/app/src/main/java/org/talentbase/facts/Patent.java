package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** A granted national patent of any type; one that has lapsed still counts, an application does not. */
public record Patent(
        @Asked(required = true) String name,

        @Asked(type = FieldType.CODE, codes = "patent_type", required = true)
        String kind,

        @Asked(max = 40, required = true) String number,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String grantedOn,

        @Asked @Nullable String part) {}
