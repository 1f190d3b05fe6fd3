package org.talentbase.account;

/** @param secondFactorLost whether the holder has to enrol a new second factor as well */
public record SlipWish(boolean secondFactorLost) {}
