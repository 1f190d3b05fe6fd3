package org.talentbase.account;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The acts on one account with the names of those who did them, by one statement. */
@ApplicationScoped
class AccountHistory {

    private static final String SELECT = """
            select t.id, t.kind, t.acted_at, by.display_name, office.name as by_office, t.duties, o.name as organisation, t.reason
              from account_act t
              left join organisation o on o.id = t.organisation_id
              left join account by on by.id = t.acted_by
              left join organisation office on office.id = by.organisation_id
             where t.account_id = ?
             order by t.id desc limit 200""";

    private final AgroalDataSource dataSource;

    AccountHistory(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The newest first, 200 at most. */
    List<AccountDetail.Done> of(UUID account) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, account);
            List<AccountDetail.Done> acts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    acts.add(read(row));
                }
            }
            return acts;
        } catch (SQLException failed) {
            throw new IllegalStateException("An account's history cannot be read", failed);
        }
    }

    private static AccountDetail.Done read(ResultSet row) throws SQLException {
        return new AccountDetail.Done(
                row.getObject("id", UUID.class),
                AccountAction.of(row.getString("kind")),
                row.getObject("acted_at", OffsetDateTime.class),
                row.getString("display_name"),
                row.getString("by_office"),
                Set.of((String[]) row.getArray("duties").getArray()),
                row.getString("organisation"),
                row.getString("reason"));
    }
}
