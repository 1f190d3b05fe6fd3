package org.talentbase.account;

import java.util.UUID;

/** News: nobody acts by this account any more. Observed, in the same transaction, by what it holds. */
public record AccountDisabled(UUID accountId) {}
