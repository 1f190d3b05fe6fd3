package org.talentbase.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

/**
 * The tree of territories: the whole country, with those that are no more. Data of the migrations, so it is read once, on
 * first use, and kept: about 4,500 rows.
 */
@ApplicationScoped
public class Territories {

    private static final String READ = """
            select code, name, former_name, level, parent_code, pinyin, initials, heading, abolished, valid_from, valid_to,
                   last_listed
              from territory order by code""";

    private static final String READ_SUCCESSORS =
            "select code, successor_code from territory_successor order by code, successor_code";

    private final Map<String, Territory> byCode = new LinkedHashMap<>();
    private final Map<String, List<Territory>> within = new HashMap<>();
    private final Map<String, List<Territory>> successors = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    Territories(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            read(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The territories cannot be read", failed);
        }
        for (Territory territory : byCode.values()) {
            if (territory.parentCode() != null) {
                within.computeIfAbsent(territory.parentCode(), code -> new ArrayList<>())
                        .add(territory);
            }
            List<Territory> path = pathFrom(territory.code());
            fullNames.put(
                    territory.code(),
                    path.reversed().stream().map(Territory::name).collect(Collectors.joining()));
        }
    }

    /** Also what is no more, and the headings of the standard. */
    public Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The territory and those around it, from the inside out; empty for an unknown code. */
    public List<Territory> pathFrom(String code) {
        List<Territory> path = new ArrayList<>();
        @Nullable String next = code;
        while (next != null && byCode.containsKey(next)) {
            Territory territory = byCode.get(next);
            path.add(territory);
            next = territory.parentCode();
        }
        return path;
    }

    /** What followed an abolished one, as far as the sources show. */
    public List<Territory> successors(String code) {
        return successors.getOrDefault(code, List.of());
    }

    /** With the names of those around it, each as it is now called, or was last. */
    public String fullName(Territory territory) {
        return fullNames.getOrDefault(territory.code(), territory.name());
    }

    /** The name alone. Every code that an organisation has is one of these. */
    @Named("name")
    public String name(String code) {
        return known(code).name();
    }

    @Named("mention")
    TerritoryName mention(String code) {
        Territory territory = known(code);
        return new TerritoryName(code, territory.name(), fullName(territory));
    }

    /** What stands on that day where the territory was, through all that followed it, as far as the sources show. */
    public List<Territory> inForceAfter(String code, LocalDate day) {
        return successors(code).stream()
                .flatMap(next -> next.isInForceOn(day) ? Stream.of(next) : inForceAfter(next.code(), day).stream())
                .distinct()
                .toList();
    }

    Collection<Territory> all() {
        return byCode.values();
    }

    List<Territory> regions() {
        return byCode.values().stream()
                .filter(territory -> territory.level() == Level.REGIONAL)
                .toList();
    }

    List<Territory> within(String code) {
        return within.getOrDefault(code, List.of());
    }

    private Territory known(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No territory " + code));
    }

    private void read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Territory territory = territory(row);
                byCode.put(territory.code(), territory);
            }
        }
        try (PreparedStatement select = connection.prepareStatement(READ_SUCCESSORS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                successors
                        .computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                        .add(byCode.get(row.getString("successor_code")));
            }
        }
    }

    private static Territory territory(ResultSet row) throws SQLException {
        return new Territory(
                row.getString("code"),
                row.getString("name"),
                row.getString("former_name"),
                Level.of(row.getString("level")),
                row.getString("parent_code"),
                row.getString("pinyin"),
                row.getString("initials"),
                row.getBoolean("heading"),
                row.getBoolean("abolished"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("last_listed", LocalDate.class));
    }
}
