package org.talentbase.organisation;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * How far whoever asks in this request reaches: what {@link ToldTransactions} tells each of its transactions. Nothing until it
 * is said. A place of its own, since the account is read over the same pool, before it is known who asks.
 */
@RequestScoped
public class Asking {

    private @Nullable Scope scope;

    /** From the next transaction on; one that has begun was told already. */
    public void reaches(@Nullable Scope reached) {
        scope = reached;
    }

    @Nullable
    Scope scope() {
        return scope;
    }
}
