package org.talentbase.organisation;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** For what no request asks for: a job's transaction reaches nobody, until it is told on whose behalf it works. */
@Singleton
public class JobReach {

    private final AgroalDataSource dataSource;

    JobReach(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Until the present transaction ends, as if somebody of that organisation asked. */
    public void become(UUID organisation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement tell = connection.prepareStatement(ToldTransactions.TELL)) {
            tell.setString(1, organisation.toString());
            tell.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be told for whom a job works", failed);
        }
    }
}
