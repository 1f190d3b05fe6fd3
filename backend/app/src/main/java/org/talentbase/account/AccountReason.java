package org.talentbase.account;

import org.talentbase.platform.web.Legible;

/** Why an account is disabled or enabled again. */
public record AccountReason(
        @Legible(max = 200, required = true) String reason) {}
