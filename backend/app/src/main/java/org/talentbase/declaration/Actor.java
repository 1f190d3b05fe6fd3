package org.talentbase.declaration;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.security.CurrentUser;

/** Whoever acts: an account, and for staff the organisation and duties it acts with. */
record Actor(CurrentUser user) {

    UUID accountId() {
        return Objects.requireNonNull(user.accountId(), "who may act has an account");
    }

    @Nullable
    UUID organisationId() {
        return user.organisationId();
    }

    boolean enters() {
        return user.duties().contains("enters");
    }

    boolean approves() {
        return user.duties().contains("approves");
    }

    /** Also another account of the same natural person. */
    boolean holds(UUID account) {
        return user.holds(account);
    }

    /** The person whom it is about, also under another account: the blind index of the ID number knows them. */
    boolean isSubjectOf(Declaration declaration) {
        Sealed number = declaration.idNumber();
        UUID author = declaration.accountId();
        return (author != null && holds(author)) || (number != null && user.is(number.blindIndex()));
    }
}
