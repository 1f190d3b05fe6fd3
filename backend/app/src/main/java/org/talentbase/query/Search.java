package org.talentbase.query;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.web.Cursor;
import org.talentbase.query.TalentSummary.CategoryTier;

/** Runs searches over the register: only what was admitted is there to be found. */
@ApplicationScoped
class Search {

    private final AgroalDataSource dataSource;
    private final Sealer sealer;

    Search(AgroalDataSource dataSource, Sealer sealer) {
        this.dataSource = dataSource;
        this.sealer = sealer;
    }

    List<TalentSummary> find(TalentQuery query, Scope scope, int limit) {
        SearchStatement search = new SearchStatement(scope, Boolean.TRUE.equals(query.engaged()))
                .named(query.text())
                .numbered(index(query.idNumber()))
                .in(query.category(), query.tier())
                .within(query.territory())
                .after(Cursor.decode(query.cursor(), 2));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = search.prepare(connection, limit);
                ResultSet row = select.executeQuery()) {
            List<TalentSummary> found = new ArrayList<>();
            while (row.next()) {
                found.add(summary(row));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("The register cannot be searched", failed);
        }
    }

    private byte @Nullable [] index(@Nullable String idNumber) {
        return idNumber == null || idNumber.isBlank()
                ? null
                : sealer.indexOf(Sealer.Field.ID_NUMBER, idNumber.strip().toUpperCase(Locale.ROOT));
    }

    private TalentSummary summary(ResultSet row) throws SQLException {
        return new TalentSummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("id_number_mask"),
                row.getString("sex"),
                row.getInt("birth_year"),
                row.getString("unit_name"),
                row.getString("territory_name"),
                row.getObject("admitted_at", OffsetDateTime.class),
                categories((String[]) row.getArray("admitted_as").getArray()));
    }

    private static List<CategoryTier> categories(String[] admittedAs) {
        return Arrays.stream(admittedAs).map(CategoryTier::of).toList();
    }
}
