package org.talentbase.talent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.InnerNetwork;
import org.talentbase.organisation.Scope;
import org.talentbase.platform.audit.Audit;
import org.talentbase.platform.audit.AuditEntry;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.talent.TalentDetail.CategoryDetail;

/**
 * Reads of the register, one statement each with its entry in the log, always through a scope. Plain JDBC: the widest row of the
 * busiest routes.
 */
@ApplicationScoped
class Talents {

    private static final String SELECT = """
            select %s as owned, t.account_id, t.id_number_index, t.id, t.version, t.name, t.id_number_mask, t.phone_mask, u.name as unit_name,
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

    private static final String SELECT_NUMBERS = """
            select t.id, t.id_number, t.id_number_mask, t.id_number_index, t.phone, t.phone_mask, t.phone_index
              from talent t
             where\s""";

    private static final List<String> FACTS = List.of("facts");
    private static final List<String> NUMBERS = List.of("id-number", "phone");

    private final AgroalDataSource dataSource;
    private final Audit audit;
    private final ObjectMapper json;
    private final Sealer sealer;
    private final InnerNetwork inner;
    private final CurrentUser user;

    Talents(
            AgroalDataSource dataSource,
            Audit audit,
            ObjectMapper json,
            Sealer sealer,
            InnerNetwork inner,
            CurrentUser user) {
        this.dataSource = dataSource;
        this.audit = audit;
        this.json = json;
        this.sealer = sealer;
        this.inner = inner;
        this.user = user;
    }

    /** The owner's side reads it, and whoever engages the person. */
    Optional<TalentDetail> find(UUID id, Scope scope, @Nullable String purpose) {
        AuditEntry entry = AuditEntry.shown("talent", FACTS, purpose);
        String sql = SELECT.formatted(scope.sql("t")) + "t.id = ? and " + reached(scope);
        return audit.shown(
                entry, sql, List.of(scope.value(), id, scope.value(), scope.value()), row -> detail(row, scope));
    }

    /** The record of the person whose account it is. */
    Optional<TalentDetail> own(Scope scope) {
        AuditEntry entry = AuditEntry.shown("talent", FACTS, null);
        return audit.shown(
                entry, SELECT.formatted("true") + scope.sql("t"), List.of(scope.value()), row -> detail(row, scope));
    }

    /** The same person's numbers, opened: for the owner's side only. */
    Optional<TalentNumbers> numbers(UUID id, Scope scope, @Nullable String purpose) {
        AuditEntry entry = AuditEntry.unmasked("talent", NUMBERS, purpose);
        String sql = SELECT_NUMBERS + "t.id = ? and " + scope.sql("t");
        return audit.shown(entry, sql, List.of(id, scope.value()), this::numbers);
    }

    /** Whether the record can be read, if perhaps no more than that. */
    boolean isReached(UUID id, Scope scope) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select from talent t where t.id = ? and " + reached(scope))) {
            select.setObject(1, id);
            select.setObject(2, scope.value());
            select.setObject(3, scope.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The register cannot be read", failed);
        }
    }

    /** By belonging to it, or by being engaged within it; bind the scope's value twice. */
    private static String reached(Scope scope) {
        return "(" + scope.sql("t") + " or exists (select from talent_engagement g where g.talent_id = t.id and "
                + scope.engagingSql("g") + "))";
    }

    private TalentDetail detail(ResultSet row, Scope scope) throws SQLException {
        return new TalentDetail(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("id_number_mask"),
                row.getString("phone_mask"),
                row.getString("unit_name"),
                row.getString("territory_name"),
                row.getObject("admitted_at", OffsetDateTime.class),
                List.of(read(row.getString("categories"), CategoryDetail[].class)),
                row.getBoolean("owned") && !scope.besideTheTerritory() ? permitted(row, scope) : List.of(),
                read(row.getString("facts"), JsonNode.class));
    }

    /** To the owner's side. Nobody prints a password for themselves. */
    private List<TalentAction> permitted(ResultSet row, Scope scope) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        boolean prints = account != null
                && user.duties().contains("approves")
                && !user.holds(account)
                && !user.is(row.getBytes("id_number_index"));
        List<TalentAction> actions = new ArrayList<>();
        if (inner.serves(scope)) {
            actions.add(TalentAction.UNMASK);
        }
        if (prints) {
            actions.add(TalentAction.SLIP);
        }
        return actions;
    }

    private <T> T read(String column, Class<T> type) {
        try {
            return json.readValue(column, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A record is not as it was written", unreadable);
        }
    }

    private TalentNumbers numbers(ResultSet row) throws SQLException {
        return new TalentNumbers(
                sealer.open(Sealer.Field.ID_NUMBER, sealed(row, "id_number")),
                sealer.open(Sealer.Field.PHONE, sealed(row, "phone")));
    }

    private static Sealed sealed(ResultSet row, String column) throws SQLException {
        return new Sealed(row.getBytes(column), row.getString(column + "_mask"), row.getBytes(column + "_index"));
    }
}
