package org.talentbase.facts;

/** A prize in a skill contest (竞赛) or selection (评选) of the field. */
public record Contest(
        @Asked(required = true) String name,

        @Asked(type = FieldType.CODE, codes = "contest_nature", required = true)
        String nature,

        @Asked(type = FieldType.CODE, codes = "contest_scale", required = true)
        String scale,

        @Asked(required = true) String prize,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String awardedOn) {}
