package org.talentbase.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentbase.local.bench.StatementLog.Sent;

/**
 * All the statements of one request, to be run again without the request. Ids that the request had made are made anew each
 * time; what named its subject names the next.
 */
final class Bare {
    private static final Pattern MADE_BY_TIME = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f-]{17}");

    private final List<Step> steps;
    private final Map<String, Integer> fresh;

    /**
     * @param since when the request was sent, in milliseconds: no older id is its own
     * @param subject the values that named what it acted on; empty for one that only reads
     */
    Bare(List<Sent> sent, long since, List<String> subject) {
        this(new ArrayList<>(), new HashMap<>());
        for (Sent one : sent) {
            List<Value> values = new ArrayList<>();
            for (String value : one.values()) {
                values.add(value(value, since, subject));
            }
            steps.add(new Step(one.sql().replaceAll("\\$\\d+", "?"), values));
        }
    }

    private Bare(List<Step> steps, Map<String, Integer> fresh) {
        this.steps = steps;
        this.fresh = fresh;
    }

    /** The same without saying who asks, for a role that no policy holds. */
    Bare untold() {
        return new Bare(steps.stream().filter(step -> !step.tells()).toList(), fresh);
    }

    /** What comes before the request's own work: whose account it is, and saying so. */
    Bare asked() {
        int told = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).tells())
                .findFirst()
                .orElseThrow();
        List<Step> asked = new ArrayList<>(steps.subList(0, told + 1));
        asked.add(steps.getLast());
        return new Bare(asked, fresh);
    }

    /** How many statements, BEGIN and COMMIT aside. */
    long statements() {
        return steps.stream().filter(step -> !step.begins() && !step.ends()).count();
    }

    /** Runs it; every row of every result is read. */
    void run(Connection connection, List<String> subject) throws SQLException {
        String[] ids = new String[fresh.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id();
        }
        for (Step step : steps) {
            if (step.begins()) {
                connection.setAutoCommit(false);
            } else if (step.ends()) {
                connection.commit();
                connection.setAutoCommit(true);
            } else {
                run(connection, step, ids, subject);
            }
        }
    }

    private static void run(Connection connection, Step step, String[] ids, List<String> subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(step.sql())) {
            for (int i = 0; i < step.values().size(); i++) {
                statement.setObject(i + 1, step.values().get(i).now(ids, subject), Types.OTHER);
            }
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            } else if (statement.getUpdateCount() == 0) {
                throw new IllegalStateException("Changes nothing, unlike the request: " + step.sql());
            }
        }
    }

    private Value value(@Nullable String value, long since, List<String> subject) {
        int named = value == null ? -1 : subject.indexOf(value);
        if (named >= 0) {
            return (ids, next) -> next.get(named);
        }
        if (value != null && MADE_BY_TIME.matcher(value).matches() && millis(value) >= since) {
            int index = fresh.computeIfAbsent(value, key -> fresh.size());
            return (ids, next) -> ids[index];
        }
        return (ids, next) -> value;
    }

    private static long millis(String id) {
        return UUID.fromString(id).getMostSignificantBits() >>> 16;
    }

    /** A version 7, as the application makes them. */
    static String id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(1 << 12);
        return new UUID(high, (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L).toString();
    }

    private record Step(String sql, List<Value> values) {
        boolean begins() {
            return sql.equals("BEGIN");
        }

        boolean tells() {
            return sql.startsWith("select set_config(");
        }

        boolean ends() {
            return sql.equals("COMMIT");
        }
    }

    private interface Value {
        @Nullable
        String now(String[] ids, List<String> subject);
    }
}
