package org.talentbase.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Asking;
import org.talentbase.organisation.Scope;

/** Work beneath HTTP, in a transaction of its own that was told who asks as a request's is. */
public final class Told {

    private Told() {}

    /** @param scope null when nothing is told */
    public static <T> T call(@Nullable Scope scope, Callable<T> work) {
        ManagedContext request = Arc.container().requestContext();
        boolean begins = !request.isActive();
        if (begins) {
            request.activate();
        }
        Asking asking = Arc.container().instance(Asking.class).get();
        try {
            asking.reaches(scope);
            return QuarkusTransaction.requiringNew().call(work);
        } finally {
            asking.reaches(null);
            if (begins) {
                request.terminate();
            }
        }
    }
}
