package org.talentbase.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Level;

/**
 * An office as the register of responsible persons lists it.
 *
 * @param id of the office
 * @param leader null for nobody named
 * @param technical null for nobody named
 */
public record ResponsibleListed(
        UUID id,
        String name,
        Kind kind,
        @Nullable Level level,
        String territoryName,
        ResponsibleState state,
        @Nullable ResponsibleShown leader,
        @Nullable ResponsibleShown technical) {}
