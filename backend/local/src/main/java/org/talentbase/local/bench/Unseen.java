package org.talentbase.local.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How long it takes to be told that there is no such record, of one that lies elsewhere and of one that nobody has: whoever
 * could tell the two apart by their time would learn of whom there is a record.
 */
final class Unseen {
    private static final int EACH = 4_000;
    private static final String ELSEWHERE = """
            select '/api/talents/%s?purpose=service', id from (select id from talent
             where county_id is distinct from (select id from organisation where code = 'bureau-530114') limit 200) t
            union all
            select '/api/declarations/%s', id from (select id from declaration
             where county_id is distinct from (select id from organisation where code = 'bureau-530114') limit 200) d""";

    private final List<byte[]> elsewhere = new ArrayList<>();
    private final List<byte[]> nowhere = new ArrayList<>();

    /** @param officer who asks, of Chenggong: a header */
    Unseen(Connection owner, String officer) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(ELSEWHERE)) {
            while (row.next()) {
                elsewhere.add(Wire.request("GET", row.getString(1).formatted(row.getString(2)), officer, ""));
                nowhere.add(Wire.request("GET", row.getString(1).formatted(UUID.randomUUID()), officer, ""));
            }
        }
    }

    /** Milliseconds: the median of what lies elsewhere, less that of what does not exist. They take turns. */
    double difference(int port) throws Exception {
        double[] first = new double[EACH];
        double[] second = new double[EACH];
        try (Wire wire = new Wire(port)) {
            for (int i = 0; i < EACH; i++) {
                first[i] = millis(wire, elsewhere.get(i % elsewhere.size()));
                second[i] = millis(wire, nowhere.get(i % nowhere.size()));
            }
        }
        return Bench.middle(first) - Bench.middle(second);
    }

    private static double millis(Wire wire, byte[] request) throws Exception {
        long start = System.nanoTime();
        wire.exchange(request, 404);
        return (System.nanoTime() - start) / 1e6;
    }
}
