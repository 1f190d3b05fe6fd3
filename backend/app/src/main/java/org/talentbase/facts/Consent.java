package org.talentbase.facts;

/** The person's promise of truth and consent to entering and use; recorded by the unit where the unit enters. */
public record Consent(
        @Asked(type = FieldType.FLAG, required = true) boolean agreed,
        @Asked(type = FieldType.DATE, required = true) String agreedOn) {}
