package org.talentbase.talent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A degree, as admitted. */
@Embeddable
public record DegreeRow(
        String degree,
        String institution,
        LocalDate awardedOn,
        @Nullable String certificateNumber) {}
