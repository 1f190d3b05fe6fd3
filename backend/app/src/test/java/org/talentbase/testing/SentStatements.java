package org.talentbase.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What the application really sends to PostgreSQL, from the server's own log, and how the server would run it. */
public final class SentStatements {

    private static final Pattern ENTRY = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[\\d+\\] user=(\\S*) (\\w+): {2}(.*?)(?=^\\d{4}-\\d\\d-\\d\\d |\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXECUTED = Pattern.compile("^execute [^:]*: (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']++|'')*+')", Pattern.DOTALL);

    private static final Pattern PAGES = Pattern.compile("Buffers: shared((?: (?:hit|read)=\\d+)+)");

    private SentStatements() {}

    /**
     * A statement as it was sent.
     *
     * @param values as literals of SQL
     * @param told the statement before it that said who asks, without which the policies show nothing; null for none
     */
    public record Sent(
            String sql, List<String> values, @Nullable Sent told) {}

    /** The statements of the application while the work runs, without BEGIN and COMMIT. */
    public static List<Sent> during(Runnable work) {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            long from = size(statement);
            statement.execute("alter system set log_line_prefix = '%m [%p] user=%u '");
            set(statement, "all");
            work.run();
            set(statement, "none");
            String marker = UUID.randomUUID().toString();
            statement.execute("do $$ begin raise log '%s'; end $$".formatted(marker));
            String log = log(statement, from);
            while (!log.contains(marker)) {
                Thread.sleep(50);
                log = log(statement, from);
            }
            return read(log);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The server's plan, of its own kind or for the values sent, as one text. */
    public static String plan(Sent sent, boolean generic) {
        return explained(sent, "explain", generic);
    }

    /** How many pages of 8 KB a statement that only reads asks for, each time that it asks, by the plan that is made once. */
    public static long pages(Sent sent) {
        String plan = explained(sent, "explain (analyze, buffers, timing off)", true);
        Matcher whole = PAGES.matcher(plan);
        long pages = 0;
        if (whole.find()) {
            for (String one : whole.group(1).trim().split(" ")) {
                pages += Long.parseLong(one.replaceAll("\\D", ""));
            }
        }
        return pages;
    }

    private static String explained(Sent sent, String explain, boolean generic) {
        try (Connection connection = app();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Sent told = sent.told();
            if (told != null) {
                statement.execute(told.sql().replace("$1", told.values().getFirst()));
            }
            statement.execute("set plan_cache_mode = " + (generic ? "force_generic_plan" : "force_custom_plan"));
            statement.execute("prepare asked as " + sent.sql());
            String values = sent.values().isEmpty() ? "" : "(" + String.join(", ", sent.values()) + ")";
            try (ResultSet row = statement.executeQuery(explain + " execute asked" + values)) {
                StringBuilder plan = new StringBuilder();
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
                return plan.toString();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sent.sql(), failed);
        }
    }

    private static List<Sent> read(String log) {
        List<Sent> sent = new ArrayList<>();
        Sent told = null;
        Matcher entry = ENTRY.matcher(log);
        while (entry.find()) {
            if (!entry.group(1).equals("talentbase_app")) {
                continue;
            }
            String text = entry.group(3).replace("\n\t", "\n").strip();
            Matcher executed = EXECUTED.matcher(text);
            if (entry.group(2).equals("LOG") && executed.matches()) {
                String sql = executed.group(1);
                if (sql.startsWith("BEGIN")) {
                    told = null;
                }
                sent.add(new Sent(sql, new ArrayList<>(), told));
                if (sql.contains("set_config")) {
                    told = sent.getLast();
                }
            } else if (entry.group(2).equals("DETAIL") && !sent.isEmpty()) {
                VALUE.matcher(text)
                        .results()
                        .forEach(value -> sent.getLast().values().add(value.group(1)));
            }
        }
        sent.removeIf(one -> one.sql().matches("BEGIN|COMMIT|SET .*"));
        return sent;
    }

    private static void set(Statement superuser, String logged) throws SQLException, InterruptedException {
        superuser.execute("alter system set log_statement = '" + logged + "'");
        superuser.execute("select pg_reload_conf()");
        Thread.sleep(300);
    }

    private static long size(Statement superuser) throws SQLException {
        try (ResultSet row = superuser.executeQuery("select size from pg_stat_file(pg_current_logfile())")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String log(Statement superuser, long from) throws SQLException {
        try (ResultSet row =
                superuser.executeQuery("select pg_read_file(pg_current_logfile(), %d, 100000000)".formatted(from))) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    private static Connection app() throws SQLException {
        return DriverManager.getConnection(url(), "talentbase_app", "app");
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}
