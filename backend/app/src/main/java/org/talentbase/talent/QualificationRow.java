package org.talentbase.talent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A professional qualification, as admitted. */
@Embeddable
public record QualificationRow(String name, LocalDate issuedOn, String issuer, String certificateNumber) {}
