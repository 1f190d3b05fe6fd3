package org.talentbase.organisation;

import javax.sql.DataSource;

/** The product's own territories, read without the container that usually makes them. */
public final class StoredTerritories {
    private StoredTerritories() {}

    public static Territories in(DataSource database) {
        return new Territories(database);
    }
}
