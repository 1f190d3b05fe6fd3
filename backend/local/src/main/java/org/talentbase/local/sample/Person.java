package org.talentbase.local.sample;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.talentbase.facts.Facts;

/**
 * An invented talent, ready for the register.
 *
 * @param facts without number and phone, as a stored document is
 * @param categories at least one
 */
record Person(
        UUID id,
        UUID versionId,
        SampleUnit unit,
        Facts facts,
        String idNumber,
        String phone,
        OffsetDateTime admittedAt,
        List<Clauses.Met> categories) {

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
