package org.talentbase.facts;

import org.jspecify.annotations.Nullable;

/** One of the six kinds of skill certificate (职业技能证书); two of them have levels. */
public record SkillCertificate(
        @Asked(type = FieldType.CODE, codes = "skill_certificate_kind", required = true)
        String kind,

        @Asked(required = true) String occupation,

        @Asked(type = FieldType.CODE, codes = "skill_level") @Nullable
        String level,

        @Asked(max = 40, required = true) String certificateNumber,

        @Asked(type = FieldType.PARTIAL_DATE, required = true)
        String issuedOn,

        @Asked(required = true) String issuer,

        @Asked(type = FieldType.PARTIAL_DATE, future = true) @Nullable
        String validUntil) {}
