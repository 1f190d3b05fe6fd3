package org.talentbase.platform.security;

/** Which network this process listens in: {@code talentbase.zone}. */
public enum Zone {
    /** Serves everything. */
    INNER,
    /** Where everybody comes from: collecting and reviewing, and each unit's and department's own query. */
    OUTER
}
