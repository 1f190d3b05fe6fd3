package org.talentbase.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What codes mean. The tables are data of the migrations, so they are read once, on first use, and kept: about 3,000 entries.
 */
@ApplicationScoped
public class CodeTables {

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private final Map<String, CodeTable> tables;

    CodeTables(DataSource dataSource, ObjectMapper json) {
        try (Connection connection = dataSource.getConnection()) {
            this.tables = read(connection, json);
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The code tables cannot be read", failed);
        }
    }

    /** Whether the code may be chosen on that day; a heading or an unknown code or table may not. */
    public boolean isValid(String table, String code, LocalDate onDate) {
        return entry(table, code).filter(entry -> entry.isValidOn(onDate)).isPresent();
    }

    /** Whether the code was used once and is not any more on that day. */
    public boolean isWithdrawn(String table, String code, LocalDate onDate) {
        return entry(table, code)
                .map(CodeEntry::validTo)
                .filter(end -> !onDate.isBefore(end))
                .isPresent();
    }

    /** The code that took the place of a withdrawn one. */
    public Optional<String> replacement(String table, String code) {
        return entry(table, code).map(CodeEntry::replacedBy);
    }

    /** The Chinese name, also of codes that are no longer valid. */
    public Optional<String> name(String table, String code) {
        return entry(table, code).map(CodeEntry::name);
    }

    /** The code for what people write: the name, the short name or an alias. A code itself is no spelling of an entry. */
    public Optional<String> resolve(String table, String aliasOrName) {
        return table(table).flatMap(found -> found.resolve(aliasOrName));
    }

    /** An attribute of an entry: {@code rank} of a title (code of title_rank), {@code order} of a skill level or tier. */
    public Optional<String> attribute(String table, String code, String attribute) {
        return entry(table, code).map(entry -> entry.attributes().get(attribute));
    }

    Collection<CodeTable> all() {
        return tables.values();
    }

    Optional<CodeTable> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    private Optional<CodeEntry> entry(String table, String code) {
        return table(table).flatMap(found -> found.entry(code));
    }

    private static Map<String, CodeTable> read(Connection connection, ObjectMapper json)
            throws SQLException, JsonProcessingException {
        Map<String, List<CodeEntry>> entries = readEntries(connection, json);
        Map<String, Map<String, String>> aliases = readAliases(connection);
        Map<String, CodeTable> tables = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, name, name_en, standard, edition, valid_from, valid_to from code_table order by id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                CodeTableSummary summary = new CodeTableSummary(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("standard"),
                        row.getString("edition"),
                        date(row, "valid_from"),
                        date(row, "valid_to"));
                tables.put(
                        summary.id(),
                        new CodeTable(
                                summary,
                                entries.getOrDefault(summary.id(), List.of()),
                                aliases.getOrDefault(summary.id(), Map.of())));
            }
        }
        return tables;
    }

    private static Map<String, List<CodeEntry>> readEntries(Connection connection, ObjectMapper json)
            throws SQLException, JsonProcessingException {
        Map<String, List<CodeEntry>> entries = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select table_id, code, name, short_name, name_en, parent_code, selectable, attributes, valid_from,"
                                + " valid_to, replaced_by from code_entry order by table_id, sort_order, code");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                entries.computeIfAbsent(row.getString("table_id"), table -> new ArrayList<>())
                        .add(new CodeEntry(
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("short_name"),
                                row.getString("name_en"),
                                row.getString("parent_code"),
                                row.getBoolean("selectable"),
                                json.readValue(row.getString("attributes"), ATTRIBUTES),
                                date(row, "valid_from"),
                                date(row, "valid_to"),
                                row.getString("replaced_by")));
            }
        }
        return entries;
    }

    private static Map<String, Map<String, String>> readAliases(Connection connection) throws SQLException {
        Map<String, Map<String, String>> aliases = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select table_id, alias, code from code_alias order by alias");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                aliases.computeIfAbsent(row.getString("table_id"), table -> new LinkedHashMap<>())
                        .put(row.getString("alias"), row.getString("code"));
            }
        }
        return aliases;
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
