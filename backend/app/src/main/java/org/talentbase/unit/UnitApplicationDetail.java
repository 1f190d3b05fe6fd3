package org.talentbase.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application with what the unit says of itself, for its applicant and for the bureaus above it.
 *
 * @param nature code of {@code unit_nature}
 * @param industryCode code of {@code industry}
 * @param contactPhoneMask never the number
 * @param remark what the applicant adds
 * @param applicant the name of the account that applied
 * @param permittedActions what the caller may do now
 */
public record UnitApplicationDetail(
        UnitApplicationSummary application,
        String territoryCode,
        @Nullable String shortName,
        String nature,
        String industryCode,
        boolean managedLikeCivilService,
        boolean forPeopleWithoutUnit,
        @Nullable String address,
        @Nullable Integer headcount,
        String contactName,
        String contactPhoneMask,
        @Nullable String remark,
        String applicant,
        int version,
        List<UnitApplicationAction> permittedActions) {}
