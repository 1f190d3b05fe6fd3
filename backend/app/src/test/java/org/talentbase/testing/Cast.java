package org.talentbase.testing;

/** Who sends a request of a {@link Scene}. */
public enum Cast {
    /** Without a token. */
    ANONYMOUS,
    /** The individual whose open draft is {@code {draft}}. */
    AUTHOR,
    /** Another individual, who has nothing. */
    STRANGER,
    /** Enters for {@code {unit}}. */
    CLERK,
    /** Approves for {@code {unit}}. */
    APPROVER,
    /** Approves for {@code {otherUnit}}, in the same county. */
    OTHER_UNIT,
    /** Approves for the bureau of the unit's county. */
    COUNTY,
    /** Approves for the bureau of another county of the same league. */
    SISTER_COUNTY,
    /** Approves for the bureau of the unit's league. */
    LEAGUE,
    /** Approves for the bureau of the unit's region. */
    REGIONAL,
    /** Approves for the bureau of another region's league. */
    OTHER_LEAGUE,
    AUDITOR,
    /** Was {@link #APPROVER} until a moment ago; the token is still good. */
    DISABLED,
    /** Was {@link #APPROVER} until a moment ago, and is now of {@code {otherUnit}}. */
    MOVED
}
