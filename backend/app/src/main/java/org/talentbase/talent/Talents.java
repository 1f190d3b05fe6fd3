package org.talentbase.talent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.talentbase.organisation.Scope;
import org.talentbase.talent.TalentDetail.CategoryDetail;

/** Reads of the register, one statement each, always through a scope. Plain JDBC: the widest row of the busiest routes. */
@ApplicationScoped
class Talents {

    private static final String SELECT = """
            select t.id, t.version, t.name, t.id_number_mask, t.phone_mask, u.name as unit_name,
                   r.name as territory_name, t.admitted_at, v.facts,
                   (select json_agg(json_build_object('category', c.category, 'tier', c.tier,
                               'programmeName', p.name, 'clause', pc.clause, 'clauseText', pc.text,
                               'ground', c.ground, 'admittedOn', c.admitted_on) order by c.category)
                      from talent_category c
                      join programme p on p.id = c.programme_id
                      join programme_clause pc on pc.programme_id = c.programme_id and pc.id = c.clause_id
                     where c.talent_id = t.id) as categories
              from talent t
              join organisation u on u.id = t.unit_id
              join territory r on r.code = t.territory_code
              join talent_version v on v.talent_id = t.id and v.number = t.version
             where\s""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    Talents(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    Optional<TalentDetail> find(UUID id, Scope scope) {
        return one(SELECT + scope.sql("t") + " and t.id = ?", scope.value(), id);
    }

    /** The record of the person whose account it is. */
    Optional<TalentDetail> own(Scope scope) {
        return one(SELECT + scope.sql("t"), scope.value());
    }

    private Optional<TalentDetail> one(String sql, UUID... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(detail(row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The register cannot be read", failed);
        }
    }

    private TalentDetail detail(ResultSet row) throws SQLException, JsonProcessingException {
        return new TalentDetail(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("id_number_mask"),
                row.getString("phone_mask"),
                row.getString("unit_name"),
                row.getString("territory_name"),
                row.getObject("admitted_at", OffsetDateTime.class),
                List.of(json.readValue(row.getString("categories"), CategoryDetail[].class)),
                json.readTree(row.getString("facts")));
    }
}
