package org.talentbase.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the log says of one request. */
public final class AuditRows {

    private AuditRows() {}

    /** The outcomes that were written for a request: {@code done}, or the slug of its problem. */
    public static List<String> outcomes(String traceId) {
        try (Connection connection = Owner.connect();
                PreparedStatement select =
                        connection.prepareStatement("select outcome from audit_entry where trace_id = ?")) {
            select.setString(1, traceId);
            List<String> outcomes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    outcomes.add(row.getString(1));
                }
            }
            return outcomes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
