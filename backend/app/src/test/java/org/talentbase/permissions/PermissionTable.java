package org.talentbase.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who may do what, as an officer could read it: three files under {@code src/test/resources/permissions}. {@code
 * operations.csv} says of each operation which roles may ever ask for it, which of
 * them only by a second factor, whether authorities and departments of their level may too, in which states of a record, which of those who see
 * the record may do it, with which duty, whether apart from those who have a part in it, and with whose claim; {@code
 * records.csv} who sees a record and whose turn it is; {@code callers.csv} who asks.
 */
final class PermissionTable {

    private static final Path FOLDER = Path.of("src/test/resources/permissions");
    private static final String NONE = "-";

    private PermissionTable() {}

    static List<Rule> rules() {
        return rows("operations.csv", Rule::new);
    }

    static List<Caller> callers() {
        return rows("callers.csv", Caller::new);
    }

    static List<Record> records() {
        return rows("records.csv", Record::new);
    }

    private static <R> List<R> rows(String file, Function<Map<String, String>, R> row) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            List<String> names = List.of(lines.getFirst().split(","));
            return lines.stream()
                    .skip(1)
                    .map(line -> row.apply(named(names, line.split(","))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> named(List<String> names, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells[i].equals(NONE) ? "" : cells[i]);
        }
        return row;
    }

    private static Set<String> words(String cell) {
        Set<String> words = new TreeSet<>(Arrays.asList(cell.split(" ")));
        words.remove("");
        return words;
    }

    /**
     * @param factor the roles that must have given a second factor just now
     * @param beside whether those of the roles may who are of an authority or a department
     * @param inner whether bureaus may in the inner network only
     * @param kind of the record that it is about, empty when it is about none
     * @param states in which it can be done, empty when in any
     * @param who of those who see the record: its author, those whose turn it is, all but those who only engage the person, or
     *     of an office itself and the bureaus above it
     * @param apart whether those who have a part in the record are refused
     * @param claim whose it must be under: nobody's, nobody else's or their own
     * @param answer to whoever may; 428 says "permitted", since acts are sent without the version that they change
     */
    record Rule(
            String operation,
            Set<String> roles,
            Set<String> factor,
            boolean beside,
            boolean inner,
            String kind,
            Set<String> states,
            String who,
            String duty,
            boolean apart,
            String claim,
            int answer) {
        private Rule(Map<String, String> row) {
            this(
                    row.get("operation"),
                    words(row.get("roles")),
                    words(row.get("factor")),
                    !row.get("beside").equals("no"),
                    row.get("inner").equals("yes"),
                    row.get("kind"),
                    words(row.get("states")),
                    row.get("who"),
                    row.get("duty"),
                    row.get("apart").equals("yes"),
                    row.get("claim"),
                    Integer.parseInt(row.get("answer")));
        }
    }

    /**
     * @param role in the application
     * @param organisation whom they act for, of the tree that {@link PermissionOracle} knows; empty for none
     */
    record Caller(String name, String role, Set<String> duties, String organisation) {
        private Caller(Map<String, String> row) {
            this(row.get("caller"), row.get("role"), words(row.get("duties")), row.get("organisation"));
        }
    }

    /**
     * @param author {@code self}, or the unit's clerk who entered it
     * @param state with {@code claimed} while somebody has it, and {@code last} where the last review decides
     * @param turn the organisation that reviews it, empty when nobody does
     * @param seenBy the person and the levels of its unit's line; at each level the authority of its sector, and its department
     * @param engagedBy units that engage the person beside their own; each with all of its line
     */
    record Record(
            String name,
            String kind,
            String unit,
            String author,
            Set<String> state,
            String turn,
            String claimant,
            Set<String> seenBy,
            Set<String> engagedBy) {
        private Record(Map<String, String> row) {
            this(
                    row.get("record"),
                    row.get("kind"),
                    row.get("unit"),
                    row.get("author"),
                    words(row.get("state")),
                    row.get("turn"),
                    row.get("claimant"),
                    words(row.get("seen by")),
                    words(row.get("engaged by")));
        }
    }
}
