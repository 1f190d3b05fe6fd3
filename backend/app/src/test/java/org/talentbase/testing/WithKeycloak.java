package org.talentbase.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The application between a real PostgreSQL and a real Keycloak. */
public class WithKeycloak implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresResource.class), new TestResourceEntry(RealKeycloak.class));
    }
}
