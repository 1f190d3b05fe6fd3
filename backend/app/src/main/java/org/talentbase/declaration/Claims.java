package org.talentbase.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.talentbase.account.AccountDisabled;

/** Whoever acts no more holds nothing up: what they had taken up waits for their colleagues again. */
@ApplicationScoped
class Claims {

    private final Declarations declarations;

    Claims(Declarations declarations) {
        this.declarations = declarations;
    }

    /** As far as the one who disables reaches, or, where time does, the office of the account; else a claim lapses after its day. */
    void lift(@Observes AccountDisabled news) {
        declarations.update("claimedBy = null, claimedAt = null where claimedBy = ?1", news.accountId());
    }
}
