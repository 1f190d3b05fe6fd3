package org.talentbase.declaration;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.CurrentUser;

/** Whoever acts: an account, and for staff the organisation and duties it acts with. */
record Actor(UUID accountId, @Nullable UUID organisationId, Set<String> duties) {

    static Actor of(CurrentUser user) {
        return new Actor(Objects.requireNonNull(user.accountId()), user.organisationId(), user.duties());
    }

    boolean enters() {
        return duties.contains("enters");
    }

    boolean approves() {
        return duties.contains("approves");
    }
}
