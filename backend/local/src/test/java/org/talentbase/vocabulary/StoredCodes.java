package org.talentbase.vocabulary;

import com.fasterxml.jackson.databind.ObjectMapper;
import javax.sql.DataSource;

/** The product's own code tables, read without the container that usually makes them. */
public final class StoredCodes {
    private StoredCodes() {}

    public static CodeTables in(DataSource database) {
        return new CodeTables(database, new ObjectMapper());
    }
}
