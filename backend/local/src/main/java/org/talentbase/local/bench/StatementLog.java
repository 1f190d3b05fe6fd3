package org.talentbase.local.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Has the server write down every statement with its values while one request is sent, and reads that. */
final class StatementLog {
    private static final String PREFIX = "%m [%p] user=%u ";
    private static final Pattern ENTRY = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[\\d+\\] user=(\\S*) (\\w+): {2}(.*?)(?=^\\d{4}-\\d\\d-\\d\\d |\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')", Pattern.DOTALL);

    /** What is not of the request: what the pool does with a connection that it opens. */
    private static final Pattern BESIDE = Pattern.compile("SET (application_name|extra_float).*");

    private final Connection superuser;
    private final Path file;

    StatementLog(Connection superuser, Path file) {
        this.superuser = superuser;
        this.file = file;
    }

    /** What the application sent, in order, from BEGIN to COMMIT. */
    List<Sent> during(Work work) throws Exception {
        long from = Files.size(file);
        work.run();
        List<Sent> sent = new ArrayList<>();
        Matcher entry = ENTRY.matcher(since(from));
        while (entry.find()) {
            if (entry.group(1).equals("talentbase_app")) {
                read(entry.group(2), entry.group(3).replace("\n\t", "\n").strip(), sent);
            }
        }
        sent.removeIf(one -> BESIDE.matcher(one.sql()).matches());
        return sent;
    }

    private static void read(String severity, String text, List<Sent> sent) {
        Matcher executed = EXECUTED.matcher(text);
        if (severity.equals("LOG") && executed.matches()) {
            sent.add(new Sent(executed.group(1), List.of()));
        } else if (severity.equals("DETAIL") && !sent.isEmpty()) {
            List<@Nullable String> values = new ArrayList<>();
            Matcher value = VALUE.matcher(text);
            while (value.find()) {
                values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
            }
            sent.add(new Sent(sent.removeLast().sql(), values));
        }
    }

    void on() throws SQLException, InterruptedException {
        set("log_statement", "all");
        set("log_line_prefix", PREFIX);
    }

    void off() throws SQLException, InterruptedException {
        set("log_statement", "none");
    }

    private void set(String name, String value) throws SQLException, InterruptedException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("alter system set " + name + " = '" + value + "'");
            statement.execute("select pg_reload_conf()");
        }
        // The other sessions hear of it at their next statement, once the postmaster has told them.
        Thread.sleep(500);
    }

    private String since(long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * One statement.
     *
     * @param values as the server writes them, null for NULL
     */
    record Sent(String sql, List<@Nullable String> values) {}

    /** What is listened to. */
    interface Work {
        void run() throws Exception;
    }
}
