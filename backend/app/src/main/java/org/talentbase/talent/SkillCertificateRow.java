package org.talentbase.talent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A skill certificate, as admitted. */
@Embeddable
public record SkillCertificateRow(
        String kind,
        String occupation,
        @Nullable String level,
        String certificateNumber,
        LocalDate issuedOn,
        String issuer,
        @Nullable LocalDate validUntil) {}
