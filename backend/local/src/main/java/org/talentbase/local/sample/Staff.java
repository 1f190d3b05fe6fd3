package org.talentbase.local.sample;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in the sample: the demonstration accounts, and account rows of people who never sign in. */
final class Staff {
    private final Connection connection;
    private final String issuer;
    private final List<Member> members = new ArrayList<>();

    Staff(Connection connection, String issuer) throws SQLException {
        this.connection = connection;
        this.issuer = issuer;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, organisation_id, duties from account"
                        + " where organisation_id is not null and role <> 'auditor' order by username")) {
            while (row.next()) {
                Array duties = row.getArray(3);
                members.add(
                        new Member(row.getObject(1, UUID.class), row.getObject(2, UUID.class), Arrays.asList((String[])
                                duties.getArray())));
            }
        }
    }

    static UUID idFor(String username) {
        return UUID.nameUUIDFromBytes(("sample " + username).getBytes(StandardCharsets.UTF_8));
    }

    boolean knows(String username) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from account where id = ?")) {
            select.setObject(1, idFor(username));
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Whoever enters people for the unit; one is made where there is none. */
    UUID clerk(SampleUnit unit) throws SQLException {
        for (Member member : members) {
            if (unit.id().equals(member.organisation) && member.duties.contains("enters")) {
                return member.id;
            }
        }
        String username = unit.code() + ".hr";
        Member made = new Member(idFor(username), unit.id(), List.of("enters", "approves"));
        insert(username, "人事专员", made);
        members.add(made);
        return made.id;
    }

    /** Whoever approves for the organisation: the last of them, so that the first has something left to do. */
    UUID approver(UUID organisation) {
        return members.reversed().stream()
                .filter(member -> organisation.equals(member.organisation) && member.duties.contains("approves"))
                .findFirst()
                .orElseThrow()
                .id;
    }

    /** An individual's account under the phone, as everybody registers. */
    UUID person(String phone, String name) throws SQLException {
        insert(phone, name, new Member(idFor(phone), null, List.of()));
        return idFor(phone);
    }

    private void insert(String username, String name, Member member) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into account (id, issuer, subject, username, display_name, role, duties, organisation_id, created_at)
                values (?, ?, ?, ?, ?, ?, ?::text[], ?, now())""")) {
            insert.setObject(1, member.id);
            insert.setString(2, issuer);
            insert.setString(3, member.id.toString());
            insert.setString(4, username);
            insert.setString(5, name);
            insert.setString(6, member.organisation == null ? "individual" : "unit");
            insert.setString(7, "{" + String.join(",", member.duties) + "}");
            insert.setObject(8, member.organisation);
            insert.execute();
        }
    }

    private record Member(UUID id, @Nullable UUID organisation, List<String> duties) {}
}
