package org.talentbase.binding;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.talentbase.access.Quota;
import org.talentbase.access.Quotas;
import org.talentbase.facts.PersonName;
import org.talentbase.facts.ResidentId;
import org.talentbase.facts.Unfit;
import org.talentbase.platform.crypto.Masks;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.persistence.Ids;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Problem;
import org.talentbase.vocabulary.PhoneNumber;

/** The person's side. Never looks for the record: what is not asked cannot be told, nor seen by how long it takes. */
@ApplicationScoped
class Asking {

    /** How long it waits. */
    static final Duration LIFE = Duration.ofDays(14);

    private static final String OWN = """
            select id, name, id_number_mask, asked_at, ends_at, outcome from binding
             where account_id = ? order by id desc limit 20""";

    private static final String ADD = """
            insert into binding (id, account_id, name, id_number_mask, id_number_index, phone_index, asked_at, ends_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;
    private final SecurityIdentity identity;
    private final CurrentUser user;
    private final Quotas quotas;
    private final Sealer sealer;
    private final Clock clock;

    Asking(
            AgroalDataSource dataSource,
            SecurityIdentity identity,
            CurrentUser user,
            Quotas quotas,
            Sealer sealer,
            Clock clock) {
        this.dataSource = dataSource;
        this.identity = identity;
        this.user = user;
        this.quotas = quotas;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** @throws Problem 422 for what is no name or number; 429 {@code quota-spent}; 409 {@code binding-waits}, {@code has-record} */
    OwnBinding ask(BindingWish wish) {
        String name = name(wish);
        String number = number(wish);
        // Holds others of the same account until this one has ended.
        quotas.spend(Quota.BINDING);
        if (own().stream().findFirst().filter(Asking::waits).isPresent()) {
            throw Problem.of(BindingProblem.BINDING_WAITS);
        }
        if (hasRecord()) {
            throw Problem.of(BindingProblem.HAS_RECORD);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        run(
                ADD,
                Ids.next(),
                account(),
                name,
                Masks.idNumber(number),
                sealer.indexOf(Sealer.Field.ID_NUMBER, number),
                phoneIndex(),
                now,
                now.plus(LIFE));
        return own().getFirst();
    }

    /** Ends the one that waits: it can be asked for anew. */
    OwnBinding withdraw() {
        OwnBinding latest = own().stream()
                .findFirst()
                .filter(Asking::waits)
                .orElseThrow(() -> Problem.of(BindingProblem.NO_BINDING_WAITS));
        run(
                "update binding set ends_at = ?, version = version + 1 where id = ?",
                OffsetDateTime.now(clock),
                latest.id());
        return own().getFirst();
    }

    /** The newest first, 20 at most. */
    List<OwnBinding> own() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OWN)) {
            select.setObject(1, account());
            List<OwnBinding> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row, now));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("One's own bindings cannot be read", failed);
        }
    }

    /** A refused one waits on for its asker, as one does for a record that is not there. */
    private static OwnBinding read(ResultSet row, OffsetDateTime now) throws SQLException {
        OffsetDateTime endsAt = row.getObject("ends_at", OffsetDateTime.class);
        boolean confirmed = "confirmed".equals(row.getString("outcome"));
        return new OwnBinding(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("id_number_mask"),
                row.getObject("asked_at", OffsetDateTime.class),
                endsAt,
                confirmed ? "confirmed" : endsAt.isAfter(now) ? "waiting" : "over");
    }

    private static boolean waits(OwnBinding binding) {
        return binding.state().equals("waiting");
    }

    private boolean hasRecord() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select from talent where account_id = ?")) {
            select.setObject(1, account());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("One's own record cannot be read", failed);
        }
    }

    private UUID account() {
        return Objects.requireNonNull(user.accountId(), "an individual has an account");
    }

    private static String name(BindingWish wish) {
        try {
            return PersonName.parse(wish.name()).value();
        } catch (Unfit unfit) {
            throw Problem.of(List.of(unfit.at("/name")));
        }
    }

    private String number(BindingWish wish) {
        try {
            return ResidentId.parse(wish.idNumber(), LocalDate.now(clock)).number();
        } catch (Unfit unfit) {
            throw Problem.of(List.of(unfit.at("/idNumber")));
        }
    }

    /** An individual signs in with the phone. */
    private byte @Nullable [] phoneIndex() {
        String username = identity.getPrincipal() instanceof JsonWebToken token
                ? token.<String>getClaim(Claims.preferred_username)
                : null;
        return Optional.ofNullable(username)
                .flatMap(PhoneNumber::parse)
                .map(phone -> sealer.indexOf(Sealer.Field.PHONE, phone.digits()))
                .orElse(null);
    }

    private void run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("A binding cannot be asked for", failed);
        }
    }
}
