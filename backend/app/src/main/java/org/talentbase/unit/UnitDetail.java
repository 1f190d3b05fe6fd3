package org.talentbase.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.OrganisationDetail;
import org.talentbase.organisation.UnitState;

/**
 * A unit in the register, for its own staff and for whoever answers for it.
 *
 * @param unit as every organisation has it
 * @param contactPhoneMask never the number
 * @param permittedActions what the caller may do now
 */
public record UnitDetail(
        OrganisationDetail unit,
        UnitState state,
        boolean forPeopleWithoutUnit,
        @Nullable String address,
        @Nullable Integer headcount,
        @Nullable String contactName,
        @Nullable String contactPhoneMask,
        @Nullable UUID authorityId,
        @Nullable String authorityName,
        @Nullable UUID departmentId,
        @Nullable String departmentName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        List<UnitAction> permittedActions) {}
