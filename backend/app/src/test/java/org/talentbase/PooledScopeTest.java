package org.talentbase;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentbase.organisation.Scope;
import org.talentbase.organisation.Scope.Column;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Told;
import org.talentbase.testing.Units;

/** Requests of many scopes share few connections: none is ever answered from what another was told, also after failures. */
@QuarkusTest
@TestProfile(PooledScopeTest.FewConnections.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class PooledScopeTest {

    public static class FewConnections implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "3");
        }
    }

    private static final int THREADS = 8;
    private static final int REQUESTS = 4_000;
    private static final int SEED = 20_261_122;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void noTransactionSeesWhatAnotherWasTold() throws Exception {
        List<Scope> scopes = scopes();
        List<TreeSet<String>> expected = new ArrayList<>();
        for (Scope scope : scopes) {
            expected.add(
                    new TreeSet<>(Owner.texts("select id::text from talent t where " + scope.sql("t"), scope.value())));
        }
        assertThat(expected)
                .doesNotHaveDuplicates()
                .allSatisfy(ids -> assertThat(ids).isNotEmpty());
        Random random = new Random(SEED);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<@Nullable Void>> asked = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                int which = random.nextInt(scopes.size());
                boolean fails = i % 5 == 0;
                asked.add(threads.submit(asking(scopes.get(which), expected.get(which), fails)));
                if (i % 7 == 0) {
                    asked.add(threads.submit(asking(null, new TreeSet<>(), fails)));
                    asked.add(threads.submit(outsideAnyTransaction()));
                }
            }
            for (Future<@Nullable Void> one : asked) {
                one.get();
            }
        }
    }

    /** Three units, and the county of all three. */
    private static List<Scope> scopes() {
        UUID county = Units.idOf("bureau-530114");
        People officer = People.staff("county", county, "approves");
        List<Scope> scopes = new ArrayList<>(List.of(new Scope(Column.COUNTY, county)));
        for (int i = 0; i < 3; i++) {
            UUID unit = Units.unit("unit-" + UUID.randomUUID(), "同池单位", "bureau-530114");
            People clerk = People.staff("unit", unit, "enters");
            Filing.begunBy(clerk, null).filled("同池之人").submit().admittedBy(officer);
            scopes.add(new Scope(Column.UNIT, unit));
        }
        return scopes;
    }

    private Callable<@Nullable Void> asking(@Nullable Scope scope, TreeSet<String> expected, boolean fails) {
        return () -> {
            try {
                Told.call(scope, () -> {
                    assertThat(ids()).isEqualTo(expected);
                    if (fails) {
                        throw new IllegalStateException("in mid-transaction");
                    }
                    assertThat(ids()).isEqualTo(expected);
                    return true;
                });
                assertThat(fails).isFalse();
            } catch (IllegalStateException failed) {
                assertThat(failed).hasMessage("in mid-transaction");
            }
            return null;
        };
    }

    private Callable<@Nullable Void> outsideAnyTransaction() {
        return () -> {
            assertThat(ids()).isEmpty();
            return null;
        };
    }

    /** A query that forgot its scope. */
    private TreeSet<String> ids() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from talent")) {
            TreeSet<String> ids = new TreeSet<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }
}
