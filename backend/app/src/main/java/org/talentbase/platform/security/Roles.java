package org.talentbase.platform.security;

import java.util.Set;

/** The roles that Keycloak gives and endpoints name. A person has exactly one of them at a time. */
public final class Roles {

    public static final String INDIVIDUAL = "individual";
    public static final String UNIT = "unit";
    public static final String COUNTY = "county";
    public static final String LEAGUE = "league";
    public static final String REGIONAL = "regional";
    public static final String AUDITOR = "auditor";

    /** All but {@link #INDIVIDUAL}: a signed-in person with none of these is an individual. */
    public static final Set<String> STAFF = Set.of(UNIT, COUNTY, LEAGUE, REGIONAL, AUDITOR);

    private Roles() {}
}
