package org.talentbase.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Kind;
import org.talentbase.organisation.Level;

/**
 * An office in the tree.
 *
 * @param units how many units that are not closed it answers for
 * @param subordinates how many offices stand beneath it
 */
public record OfficeNode(
        UUID id, String name, Kind kind, @Nullable Level level, String territoryName, long units, long subordinates) {}
