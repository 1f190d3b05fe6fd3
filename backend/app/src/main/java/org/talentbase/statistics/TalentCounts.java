package org.talentbase.statistics;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentbase.organisation.Scope;
import org.talentbase.statistics.CrossTab.Cell;
import org.talentbase.talent.TalentAdmitted;

/**
 * The counts, kept in step by each admission's own transaction instead of being counted on demand. An admission only adds
 * rows, since a counter that all of a region's admissions change would let them wait for each other; a reader adds up.
 */
@ApplicationScoped
class TalentCounts {

    private static final String ADD = """
            insert into talent_count_delta
                (id, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id, region_authority_id,
                 department_id, category, tier, territory_code, education, change)
            select gen_random_uuid(), unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id,
                   region_authority_id, department_id, category, tier, territory_code, education, 1
              from talent_counted where talent_id = ?""";

    private static final String SELECT = """
            select c.category, nullif(c.tier, '') as tier, c.territory_code, r.name as territory_name,
                   nullif(c.education, '') as education, sum(c.count)::bigint as count
              from (select category, tier, territory_code, education, count
                      from talent_count where organisation_id = ?
                    union all
                    select category, tier, territory_code, education, change
                      from talent_count_delta d where %s) c
              join territory r on r.code = c.territory_code
             group by c.category, c.tier, c.territory_code, r.name, c.education
            having sum(c.count) <> 0
             order by c.territory_code, c.category, c.tier, c.education""";

    private final AgroalDataSource dataSource;
    private final AgroalDataSource jobs;

    TalentCounts(AgroalDataSource dataSource, @DataSource("jobs") AgroalDataSource jobs) {
        this.dataSource = dataSource;
        this.jobs = jobs;
    }

    List<Cell> within(Scope scope) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT.formatted(scope.sql("d")))) {
            select.setObject(1, scope.value());
            select.setObject(2, scope.value());
            try (ResultSet row = select.executeQuery()) {
                List<Cell> cells = new ArrayList<>();
                while (row.next()) {
                    cells.add(cell(row));
                }
                return cells;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The counts cannot be read", failed);
        }
    }

    void add(@Observes TalentAdmitted admitted) {
        UUID talent = admitted.talentId();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, talent);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The counts cannot be kept", failed);
        }
    }

    /** So that a reader never has many rows of admissions to add up. */
    @Scheduled(every = "10s", delayed = "10s")
    void fold() {
        try (Connection connection = jobs.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select talent_count_fold()");
        } catch (SQLException failed) {
            throw new IllegalStateException("The counts cannot be folded", failed);
        }
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("category"),
                row.getString("tier"),
                row.getString("territory_code"),
                row.getString("territory_name"),
                row.getString("education"),
                row.getLong("count"));
    }
}
