package org.talentbase.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.Roles;
import org.talentbase.platform.security.Seat;

/**
 * The account rows. Plain JDBC, since one is read at each request before any transaction: an EntityManager used there failed
 * when many sessions were refreshed at once.
 */
@ApplicationScoped
class Accounts {

    private static final String FIND = """
            select a.id, a.display_name, a.role, a.duties, a.organisation_id, s.kind, s.level,
                   a.enabled and (a.slip_expires_at is null or a.slip_expires_at > ?) as enabled, a.id_number_index,
                   array(select o.id from account o where o.id_number_index = a.id_number_index) as of_same_person
            from account a left join organisation s on s.id = a.organisation_id
            where a.issuer = ? and a.subject = ?""";

    private static final String OTHERS = """
            select a.id, a.role, a.duties, o.name, o.kind, a.username
            from account a left join organisation o on o.id = a.organisation_id
            where a.id = any(?) and a.id <> ? and a.enabled
            order by a.created_at, a.id""";

    private static final String ADD_INDIVIDUAL = """
            insert into account (id, issuer, subject, username, display_name, role, created_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (issuer, subject) do nothing""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Accounts(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Nullable
    Account find(JsonWebToken token) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, OffsetDateTime.now(clock));
            select.setString(2, token.getIssuer());
            select.setString(3, token.getSubject());
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? read(found) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The account cannot be read", failed);
        }
    }

    private static Account read(ResultSet row) throws SQLException {
        Array duties = row.getArray("duties");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                row.getString("role"),
                Set.of((String[]) duties.getArray()),
                seat(row),
                row.getBoolean("enabled"),
                row.getBytes("id_number_index"),
                Set.of((UUID[]) row.getArray("of_same_person").getArray()));
    }

    /** Those of the same natural person that can be signed in with, the oldest first. */
    List<Me.OtherAccount> othersOf(Account account) {
        if (account.ofSamePerson().size() < 2) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OTHERS)) {
            select.setArray(
                    1, connection.createArrayOf("uuid", account.ofSamePerson().toArray()));
            select.setObject(2, account.id());
            List<Me.OtherAccount> others = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    others.add(new Me.OtherAccount(
                            row.getObject("id", UUID.class),
                            row.getString("role"),
                            Set.of((String[]) row.getArray("duties").getArray()),
                            row.getString("name"),
                            row.getString("kind"),
                            row.getString("username")));
                }
            }
            return others;
        } catch (SQLException failed) {
            throw new IllegalStateException("The accounts cannot be read", failed);
        }
    }

    private static @Nullable Seat seat(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return organisation == null ? null : new Seat(organisation, row.getString("kind"), row.getString("level"));
    }

    /** Returns the new account's id, or null when a parallel request was faster. */
    @Nullable
    UUID addIndividual(JsonWebToken token, String username, String displayName) {
        UUID id = Ids.next();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD_INDIVIDUAL)) {
            insert.setObject(1, id);
            insert.setString(2, token.getIssuer());
            insert.setString(3, token.getSubject());
            insert.setString(4, username);
            insert.setString(5, displayName);
            insert.setString(6, Roles.INDIVIDUAL);
            insert.setObject(7, OffsetDateTime.now(clock));
            return insert.executeUpdate() == 1 ? id : null;
        } catch (SQLException failed) {
            throw new IllegalStateException("The account cannot be added", failed);
        }
    }
}
