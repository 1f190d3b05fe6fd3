package org.talentbase.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Everything one run has measured.
 *
 * @param machine processors, memory, Java and PostgreSQL
 * @param large figures of the whole size
 * @param small of a tenth of it
 * @param groupByMillis four dimensions of a region counted from the people, without the API
 */
public record Measured(
        String machine,
        long size,
        List<Figure> large,
        List<Figure> small,
        double groupByMillis,
        Walls walls,
        Starts starts,
        Memory memory) {

    /**
     * One operation.
     *
     * @param rate of the API, a second
     * @param bareRate of its statements alone, with as many connections
     * @param ratio middle of the rounds' ratios
     * @param goal least ratio, 0 for none
     * @param p95 of the API, milliseconds; likewise p50
     */
    public record Figure(
            String name,
            long statements,
            double rate,
            double bareRate,
            double ratio,
            double goal,
            double p50,
            double p95) {}

    /**
     * What it costs that nobody reaches what is not theirs.
     *
     * @param toldRate lists a second behind the policies of the tables, their statements alone
     * @param untoldRate likewise as the owner, whom no policy holds and who is told nothing
     * @param longer so many percent more time a list takes behind them
     * @param rightsMillis whose account it is, and saying so to a transaction: median of one at a time
     * @param unseenMillis by how much longer it takes to be refused a record that lies elsewhere than one that does not exist
     */
    public record Walls(double toldRate, double untoldRate, double longer, double rightsMillis, double unseenMillis) {

        /** By how many percent they make the whole answer longer: as much as they add to its statements. */
        double longerAnswer(Figure list) {
            double added = 1 / toldRate - 1 / untoldRate;
            return added / (1 / list.rate() - added) * 100;
        }
    }

    /** Resident megabytes of the API's process; 0 where the system does not tell. */
    public record Memory(long idle, long underLoad) {}

    /** Seconds from the start of the API's process to its first answer; {@code cached} with its classes held ready. */
    public record Starts(double plain, double cached) {}

    /** For people. */
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.add(machine);
        lines.add("");
        lines.add("%-26s %10s %9s %9s %6s %6s %9s %9s %14s"
                .formatted("", "statements", "API/s", "bare/s", "ratio", "goal", "p50 ms", "p95 ms", "p95 to a tenth"));
        for (int i = 0; i < large.size(); i++) {
            Figure one = large.get(i);
            lines.add(line(one, one.p95() / small.get(i).p95()));
        }
        lines.add("");
        Figure crossTab = large.get(Operations.CROSS_TAB);
        lines.add("cross-tab of four dimensions: counted %.0f ms, kept %.2f ms through the API, ratio %.0f (goal 100)"
                .formatted(groupByMillis, crossTab.p50(), groupByMillis / crossTab.p50()));
        lines.add(
                "policies of the tables: %,.0f lists a second behind them, %,.0f without, %.0f %% longer; as the API answers it %.0f %% (goal 15)"
                        .formatted(
                                walls.toldRate(),
                                walls.untoldRate(),
                                walls.longer(),
                                walls.longerAnswer(large.getFirst())));
        lines.add("rights and scope among %,d units and %,d accounts: %.2f ms a request (goal 1)"
                .formatted(Crowd.UNITS, Crowd.ACCOUNTS, walls.rightsMillis()));
        lines.add("a record elsewhere is refused %.2f ms later than one that does not exist (goal within 5)"
                .formatted(walls.unseenMillis()));
        lines.add("API: first answer after %.1f s (goal 2.5), with a cache of classes after %.1f s (goal 1.6)"
                .formatted(starts.plain(), starts.cached()));
        lines.add(
                "API: %d MB idle (goal 250), %d MB under load (goal 450)".formatted(memory.idle(), memory.underLoad()));
        return String.join("\n", lines);
    }

    private static String line(Figure one, double growth) {
        return String.format(
                Locale.ROOT,
                "%-26s %10d %9.0f %9.0f %6.2f %6s %9.2f %9.2f %14.2f",
                one.name(),
                one.statements(),
                one.rate(),
                one.bareRate(),
                one.ratio(),
                one.goal() == 0 ? "" : one.goal(),
                one.p50(),
                one.p95(),
                growth);
    }

    /** For programs. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
    }
}
