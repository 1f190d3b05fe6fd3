package org.talentbase.unit;

import java.util.UUID;

/** Of what a unit may not have any more when it is closed. Implemented by the features that know. */
public interface Remaining {

    /** {@code people} or {@code declarations}: whom the refusal names. */
    String what();

    long in(UUID unit);
}
