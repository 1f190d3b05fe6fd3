package org.talentbase.permissions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentbase.permissions.PermissionTable.Caller;
import org.talentbase.permissions.PermissionTable.Record;
import org.talentbase.permissions.PermissionTable.Rule;

/**
 * What the table says of a cell, and nothing of how the application comes to it. Refusals have an order, so that nobody learns
 * of what they cannot see, and what is over says so before anybody is told that they may not.
 */
final class PermissionOracle {

    private static final List<String> READERS = List.of(
            "county", "league", "region", "county authority", "league authority", "region authority", "department");
    private static final String SECTOR = "own-authority own-league-authority own-region-authority";

    /** Whom each unit reports and belongs to, by what the column of who sees a record calls it. */
    static final Map<String, Map<String, String>> LINES = Map.ofEntries(
            line("own-unit", "own-county own-league own-region", SECTOR + " own-department"),
            line("stepped-unit", "own-county own-league own-region", SECTOR + " own-department"),
            line("other-unit", "own-county own-league own-region", ""),
            line(
                    "cousin-unit",
                    "sister-county own-league own-region",
                    "sister-authority own-league-authority own-region-authority"),
            line("direct-unit", "- - own-region", "- - own-region-authority own-department"),
            line("far-unit", "far-county far-league far-region", ""),
            line("own-county", "own-county own-league own-region", ""),
            line("own-authority", "own-county own-league own-region", SECTOR),
            line("own-department", "- - own-region", "- - - own-department"));

    private static final Set<String> NOBODY = Set.of("anonymous", "disabled");
    private static final Set<String> WITHOUT_ROLE = Set.of("keycloak-only", "row-only");

    private PermissionOracle() {}

    private static Map.Entry<String, Map<String, String>> line(String unit, String bureaus, String beside) {
        Map<String, String> line = new HashMap<>();
        String[] ids = (bureaus + " " + beside).split(" ");
        for (int i = 0; i < ids.length; i++) {
            line.put(READERS.get(i), ids[i]);
        }
        return Map.entry(unit, line);
    }

    static int expected(Rule rule, Caller caller, @Nullable Record record) {
        if (NOBODY.contains(caller.name())) {
            return 401;
        }
        if (!hasRole(rule, caller)) {
            return 403;
        }
        if (rule.factor().contains(caller.role()) && caller.name().endsWith("-with-password")) {
            return 401;
        }
        if (record == null) {
            return hasDuty(rule, caller) ? rule.answer() : 403;
        }
        if (!sees(caller, record)) {
            return 404;
        }
        if (!rule.states().isEmpty() && rule.states().stream().noneMatch(record.state()::contains)) {
            return 409;
        }
        if (rule.claim().equals("nobody") && record.state().contains("claimed")) {
            return 409;
        }
        boolean may =
                isWho(rule, caller, record) && hasDuty(rule, caller) && !(rule.apart() && hasPart(caller, record));
        if (!may) {
            return 403;
        }
        return isFree(rule, caller, record) ? rule.answer() : 409;
    }

    private static boolean hasRole(Rule rule, Caller caller) {
        return rule.roles().contains("anyone")
                || (rule.roles().contains(caller.role())
                        && !WITHOUT_ROLE.contains(caller.name())
                        && (rule.beside() || !isBeside(caller)));
    }

    private static boolean hasDuty(Rule rule, Caller caller) {
        return rule.duty().isEmpty()
                || caller.role().equals("individual")
                || caller.duties().contains(rule.duty());
    }

    /** Whether there is anything that they may list. */
    static boolean reads(Caller caller) {
        return !NOBODY.contains(caller.name())
                && !WITHOUT_ROLE.contains(caller.name())
                && !caller.role().equals("auditor");
    }

    static boolean sees(Caller caller, Record record) {
        return owns(caller, record) || engages(caller, record);
    }

    /** Of the person's own side: in lists of one's people and in counts. */
    static boolean owns(Caller caller, Record record) {
        return caller.role().equals("individual")
                ? caller.name().equals("self") && record.seenBy().contains("self")
                : record.seenBy().contains(word(caller)) && isOfLine(caller, record.unit());
    }

    static boolean engages(Caller caller, Record record) {
        return record.engagedBy().stream().anyMatch(unit -> isOfLine(caller, unit));
    }

    private static boolean isOfLine(Caller caller, String unit) {
        String word = word(caller);
        String reader = word.equals("authority") ? level(caller) + " authority" : word;
        return caller.organisation()
                .equals(word.equals("unit") ? unit : LINES.get(unit).get(reader));
    }

    /** What the columns of who sees a record call such a caller. */
    private static String word(Caller caller) {
        return isBeside(caller) ? kind(caller) : level(caller);
    }

    private static String level(Caller caller) {
        return caller.role().equals("regional") ? "region" : caller.role();
    }

    /** Whose account is of an authority or a department. */
    static boolean isBeside(Caller caller) {
        return Set.of("authority", "department").contains(kind(caller));
    }

    /** The last word of an organisation's name says what it is. */
    private static String kind(Caller caller) {
        return caller.organisation().replaceAll(".*-", "");
    }

    private static boolean isWho(Rule rule, Caller caller, Record record) {
        return switch (rule.who()) {
            case "" -> true;
            case "author" ->
                record.author().equals("self")
                        ? caller.name().equals("self")
                        : caller.organisation().equals(record.unit());
            case "keeper" -> caller.organisation().equals(record.unit()) || !isBeside(caller);
            case "owner" -> owns(caller, record);
            case "turn" -> isTurn(caller, record);
            case "turn before the last" ->
                isTurn(caller, record) && !record.state().contains("last");
            case "turn at the last" -> isTurn(caller, record) && record.state().contains("last");
            default -> throw new IllegalArgumentException(rule.who());
        };
    }

    private static boolean isTurn(Caller caller, Record record) {
        return caller.organisation().equals(record.turn());
    }

    private static boolean hasPart(Caller caller, Record record) {
        return switch (caller.name()) {
            case "unit-is-subject", "county-is-subject", "county-is-author" -> true;
            case "county-is-unit-approver" ->
                record.author().equals("self") && record.unit().equals("own-unit");
            default -> false;
        };
    }

    private static boolean isFree(Rule rule, Caller caller, Record record) {
        return switch (rule.claim()) {
            case "own" -> caller.name().equals(record.claimant());
            case "nobody else" -> record.claimant().isEmpty() || caller.name().equals(record.claimant());
            default -> true;
        };
    }
}
