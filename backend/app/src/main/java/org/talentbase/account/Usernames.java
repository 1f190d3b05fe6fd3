package org.talentbase.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.talentbase.organisation.Organisation;

/** User names that are easy to read aloud: the role, the organisation's initials, a number. {@code unit.cgjxc1}. */
@ApplicationScoped
class Usernames {

    private static final int LONGEST_INITIALS = 12;

    private final StaffAccounts accounts;

    Usernames(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** One that nobody has had. Two at once may be given the same: the second is refused by the table and asks again. */
    String next(Organisation organisation) {
        String initials = organisation.getInitials().replaceAll("[^a-z0-9]", "");
        String stem = StaffAccount.roleIn(organisation) + "."
                + initials.substring(0, Math.min(initials.length(), LONGEST_INITIALS));
        return stem + (accounts.highestOf(stem) + 1);
    }

    /** The next after one that Keycloak knows as somebody else's. */
    String after(StaffAccount account) {
        String stem = account.username().replaceAll("[0-9]+$", "");
        int number = Integer.parseInt(account.username().substring(stem.length()));
        return stem + (Math.max(number, accounts.highestOf(stem)) + 1);
    }
}
