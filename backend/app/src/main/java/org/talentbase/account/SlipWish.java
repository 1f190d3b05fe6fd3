package org.talentbase.account;

import jakarta.validation.constraints.NotNull;

/** @param secondFactorLost whether the holder has to enrol a new second factor as well */
public record SlipWish(@NotNull Boolean secondFactorLost) {}
