package org.talentbase.talent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.ScopeColumns;
import org.talentbase.platform.crypto.Sealed;

/**
 * The last review's effect, as it comes from a declaration.
 *
 * @param document the reviewed sections, kept whole as the first version
 * @param accountId the person's own account, null when the unit entered them
 * @param categories what was confirmed; at least one
 */
public record Admission(
        UUID declarationId,
        ObjectNode document,
        ScopeColumns scope,
        String territoryCode,
        @Nullable UUID accountId,
        Sealed idNumber,
        Sealed phone,
        List<AdmittedCategory> categories) {}
