package org.talentbase.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope.Column;

/**
 * Who reports to whom, and which authority and department a unit has, drawn at random and kept in memory: levels are skipped by
 * units, by bureaus of counties and by authorities, and an authority may be named by who does not lie in its territory.
 */
final class ReportingTree {

    private static final List<Column> BUREAUS = List.of(Column.REGION, Column.LEAGUE, Column.COUNTY);
    private static final List<Column> AUTHORITIES =
            List.of(Column.REGION_AUTHORITY, Column.LEAGUE_AUTHORITY, Column.COUNTY_AUTHORITY);
    private static final List<String> LEVELS = List.of("regional", "league", "county");

    private final SplittableRandom random;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Node> reportsTo = new HashMap<>();
    private final Map<Node, @Nullable Node> authorities = new HashMap<>();
    private final Map<Node, @Nullable Node> departments = new HashMap<>();

    /**
     * @param column by which it reaches what is beneath it
     * @param height of its level, 0 for the region; units come last
     */
    record Node(UUID id, Column column, int height) {

        String kind() {
            return switch (column) {
                case UNIT -> "unit";
                case DEPARTMENT -> "department";
                case COUNTY_AUTHORITY, LEAGUE_AUTHORITY, REGION_AUTHORITY -> "authority";
                default -> "bureau";
            };
        }
    }

    ReportingTree(SplittableRandom random) {
        this.random = random;
        int[] most = {2, 3, 5};
        for (int i = 0; i < BUREAUS.size(); i++) {
            add(1 + random.nextInt(most[i]), BUREAUS.get(i), i);
        }
        for (int i = 0; i < AUTHORITIES.size(); i++) {
            add(random.nextInt(3), AUTHORITIES.get(i), i);
        }
        add(random.nextInt(3), Column.DEPARTMENT, random.nextInt(LEVELS.size()));
        add(1 + random.nextInt(8), Column.UNIT, LEVELS.size());
    }

    private void add(int count, Column column, int height) {
        IntStream.range(0, count)
                .mapToObj(n -> new Node(new UUID(random.nextLong(), random.nextLong()), column, height))
                .forEach(node -> {
                    draw(node);
                    nodes.add(node);
                });
    }

    /** Whom it reports to and belongs to: another than before, or by chance the same. */
    private void draw(Node node) {
        boolean beside = node.kind().equals("authority") || node.kind().equals("department");
        if (node.column() != Column.REGION) {
            reportsTo.put(
                    node,
                    pick(bureaus().stream()
                            .filter(above -> beside ? above.height() == node.height() : above.height() < node.height())
                            .toList()));
        }
        if (node.kind().equals("unit") || node.kind().equals("authority")) {
            authorities.put(node, pickOrNone("authority", node.height()));
        }
        if (node.kind().equals("unit")) {
            departments.put(node, pickOrNone("department", node.height()));
        }
    }

    private @Nullable Node pickOrNone(String kind, int beneath) {
        List<Node> from = nodes.stream()
                .filter(node -> node.kind().equals(kind) && node.height() < beneath)
                .toList();
        return from.isEmpty() || random.nextInt(4) == 0 ? null : pick(from);
    }

    /** Somebody is now of others. */
    Node move() {
        Node moved = pick(
                nodes.stream().filter(node -> node.column() != Column.REGION).toList());
        draw(moved);
        return moved;
    }

    private Node pick(List<Node> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<Node> bureaus() {
        return nodes.stream().filter(node -> BUREAUS.contains(node.column())).toList();
    }

    /** Whoever is above comes first. */
    List<Node> nodes() {
        return nodes;
    }

    /** Found by walking up from each. */
    List<UUID> beneath(Node reader, boolean onlyUnits) {
        return nodes.stream()
                .filter(node -> !onlyUnits || node.column() == Column.UNIT)
                .filter(node -> isBeneath(node, reader))
                .map(Node::id)
                .toList();
    }

    private boolean isBeneath(Node node, Node reader) {
        return switch (reader.kind()) {
            case "authority" -> answersFor(reader, node);
            case "department" -> node.equals(reader) || reader.equals(departments.get(node));
            default -> line(node).contains(reader);
        };
    }

    /** Up the sector, as long as it is the same territory. */
    private boolean answersFor(Node authority, Node node) {
        Node territory = Objects.requireNonNull(reportsTo.get(authority));
        for (@Nullable Node at = node; at != null && line(at).contains(territory); at = authorities.get(at)) {
            if (at.equals(authority)) {
                return true;
            }
        }
        return false;
    }

    /** Of a programme whose steps are authority, department and county: the nearest authority, and the county's bureau or whom the unit reports to. */
    Set<UUID> reviewers(Node unit) {
        Set<UUID> reviewers = new LinkedHashSet<>();
        nodes.stream()
                .filter(node -> node.kind().equals("authority") && answersFor(node, unit))
                .reduce((higher, nearer) -> nearer)
                .ifPresent(nearest -> reviewers.add(nearest.id()));
        Node department = departments.get(unit);
        if (department != null) {
            reviewers.add(department.id());
        }
        reviewers.add(line(unit).stream()
                .filter(node -> node.column() == Column.COUNTY)
                .findFirst()
                .orElseGet(() -> reportsTo.get(unit))
                .id());
        return reviewers;
    }

    private List<Node> line(Node from) {
        List<Node> line = new ArrayList<>();
        for (@Nullable Node at = from; at != null; at = reportsTo.get(at)) {
            line.add(at);
        }
        return line;
    }

    JsonNode json() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        nodes.forEach(node -> rows.add(json(node)));
        return rows;
    }

    JsonNode json(Node node) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", node.id().toString()).put("kind", node.kind());
        row.put("level", node.column() == Column.UNIT ? null : LEVELS.get(node.height()));
        put(row, "reports_to", reportsTo.get(node));
        put(row, "authority_id", authorities.get(node));
        put(row, "department_id", departments.get(node));
        return row;
    }

    private static void put(ObjectNode row, String name, @Nullable Node node) {
        row.put(name, node == null ? null : node.id().toString());
    }
}
