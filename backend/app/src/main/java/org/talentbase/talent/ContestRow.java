package org.talentbase.talent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A prize in a contest or selection, as admitted. */
@Embeddable
public record ContestRow(String name, String nature, String scale, String prize, LocalDate awardedOn) {}
