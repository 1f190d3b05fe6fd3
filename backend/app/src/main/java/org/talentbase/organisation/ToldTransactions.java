package org.talentbase.organisation;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who asks, once a transaction, as its connection joins it; the row-level policies compare with that. It is
 * forgotten as the transaction ends, however it ends. Who asks outside a transaction, or before it is known who, is told
 * nothing and sees nobody.
 */
@Singleton
class ToldTransactions implements AgroalPoolInterceptor {

    /** One value for all policies: ids are drawn at random, so that no two of organisations and accounts are the same. */
    static final String TELL = "select set_config('talentbase.reach', ?, true)";

    private final Asking asking;

    ToldTransactions(Asking asking) {
        this.asking = asking;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            Scope scope = connection.getAutoCommit() ? null : scope();
            if (scope != null) {
                tell(connection, scope);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be told who asks", failed);
        }
    }

    /** At the start and in jobs there is no request. */
    private @Nullable Scope scope() {
        return Arc.container().requestContext().isActive() ? asking.scope() : null;
    }

    private static void tell(Connection connection, Scope scope) throws SQLException {
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, scope.value().toString());
            tell.execute();
        }
    }
}
