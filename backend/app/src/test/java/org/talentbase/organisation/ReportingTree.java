package org.talentbase.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope.Column;

/** Who reports to whom, drawn at random and kept in memory: levels are skipped by units, and by bureaus of counties. */
final class ReportingTree {

    private static final List<Column> FROM_ABOVE = List.of(Column.REGION, Column.LEAGUE, Column.COUNTY, Column.UNIT);

    private final SplittableRandom random;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<UUID, Node> reportsTo = new HashMap<>();

    /** @param column by which it reaches what is beneath it */
    record Node(UUID id, Column column) {}

    ReportingTree(SplittableRandom random) {
        this.random = random;
        int[] most = {2, 3, 5, 8};
        for (int i = 0; i < most.length; i++) {
            Column column = FROM_ABOVE.get(i);
            IntStream.rangeClosed(0, random.nextInt(most[i]))
                    .mapToObj(n -> new Node(new UUID(random.nextLong(), random.nextLong()), column))
                    .forEach(this::add);
        }
    }

    private void add(Node node) {
        if (node.column() != Column.REGION) {
            reportsTo.put(node.id(), somebodyAbove(node));
        }
        nodes.add(node);
    }

    private Node somebodyAbove(Node node) {
        return pick(nodes.stream()
                .filter(above -> FROM_ABOVE.indexOf(above.column()) < FROM_ABOVE.indexOf(node.column()))
                .toList());
    }

    /** Somebody reports to another now. */
    Node move() {
        Node moved = pick(
                nodes.stream().filter(node -> node.column() != Column.REGION).toList());
        reportsTo.put(moved.id(), somebodyAbove(moved));
        return moved;
    }

    private Node pick(List<Node> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Whoever is above comes first. */
    List<Node> nodes() {
        return nodes;
    }

    UUID above(Node node) {
        return Objects.requireNonNull(reportsTo.get(node.id())).id();
    }

    /** Found by walking up from each. */
    List<UUID> beneath(Node reader, boolean onlyUnits) {
        return nodes.stream()
                .filter(node -> !onlyUnits || node.column() == Column.UNIT)
                .filter(node -> line(node).contains(reader))
                .map(Node::id)
                .toList();
    }

    /** Who takes the county's step: its bureau, or whom the unit reports to. */
    UUID reviewer(Node unit) {
        return line(unit).stream()
                .filter(node -> node.column() == Column.COUNTY)
                .map(Node::id)
                .findFirst()
                .orElseGet(() -> above(unit));
    }

    private List<Node> line(Node from) {
        List<Node> line = new ArrayList<>();
        for (@Nullable Node at = from; at != null; at = reportsTo.get(at.id())) {
            line.add(at);
        }
        return line;
    }

    JsonNode json() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (Node node : nodes) {
            Node above = reportsTo.get(node.id());
            rows.addObject()
                    .put("id", node.id().toString())
                    .put("level", level(node))
                    .put("reports_to", above == null ? null : above.id().toString());
        }
        return rows;
    }

    private static @Nullable String level(Node node) {
        return switch (node.column()) {
            case REGION -> "regional";
            case LEAGUE -> "league";
            case COUNTY -> "county";
            default -> null;
        };
    }
}
