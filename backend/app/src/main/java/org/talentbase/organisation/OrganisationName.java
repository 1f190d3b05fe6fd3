package org.talentbase.organisation;

import java.util.UUID;

/** An organisation to choose, or for whom somebody acts. */
public record OrganisationName(UUID id, String name, Kind kind) {}
