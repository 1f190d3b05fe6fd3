package org.talentbase.account;

import java.util.UUID;

/** News: nobody acts by this account any more, or not for the office that it was of. Observed, in the same transaction, by what it holds. */
public record AccountDisabled(UUID accountId) {}
