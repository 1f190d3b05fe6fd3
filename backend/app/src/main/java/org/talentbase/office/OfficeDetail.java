package org.talentbase.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.OrganisationDetail;
import org.talentbase.organisation.UnitState;

/**
 * An office, for its own staff and for whoever stands above it.
 *
 * @param office as every organisation has it
 * @param units how many units that are not closed it answers for
 * @param subordinates how many offices stand beneath it
 * @param permittedActions what the caller may do now
 */
public record OfficeDetail(
        OrganisationDetail office,
        UnitState state,
        @Nullable UUID authorityId,
        @Nullable String authorityName,
        @Nullable LocalDate closedOn,
        long units,
        long subordinates,
        List<DivisionShown> divisions,
        ResponsiblePair responsible,
        int version,
        List<OfficeAction> permittedActions) {}
