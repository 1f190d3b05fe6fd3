package org.talentbase.facts;

/** A professional qualification (专业技术职业资格), counted as a title by a dated table of correspondence. */
public record Qualification(
        @Asked(required = true) String name,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String issuedOn,

        @Asked(required = true) String issuer,
        @Asked(max = 40, required = true) String certificateNumber) {}
