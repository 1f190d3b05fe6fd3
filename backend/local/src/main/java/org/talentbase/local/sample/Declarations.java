package org.talentbase.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;

/** Some declarations on their way, so that nobody's list of what waits is empty; declarations.csv says how many where. */
final class Declarations {
    /** Beyond every talent of the sample, so that nobody is both. */
    private static final long FIRST = 15_000_000;

    /** What a beginner has not come to yet. */
    private static final List<String> LATER_SECTIONS =
            List.of("titles", "skillCertificates", "patents", "contests", "qualifications", "consent");

    private final CopyRows declarations = new CopyRows(
            "declaration",
            "id, version, state, step, unit_id, county_id, league_id, region_id, county_authority_id, league_authority_id,"
                    + " region_authority_id, department_id, account_id, chain, position, bureau_id,"
                    + " programme_id, person_name, document, id_number, id_number_mask, id_number_index, phone, phone_mask, phone_index,"
                    + " created_at, updated_at, submitted_at, bureau_since");
    private final Documents documents = new Documents();
    private final Sealer sealer;
    private final People people;
    private final OffsetDateTime now;

    Declarations(Sealer sealer, People people, OffsetDateTime now) {
        this.sealer = sealer;
        this.people = people;
        this.now = now;
    }

    void lay(Connection connection, String issuer) throws SQLException, IOException {
        Staff staff = new Staff(connection, issuer);
        String first = people.phone(FIRST);
        if (staff.knows(first)) {
            return;
        }
        Map<String, SampleUnit> units =
                SampleUnit.all().stream().collect(Collectors.toMap(SampleUnit::code, Function.identity()));
        Map<UUID, Reporting> lines = Reporting.ofUnits(connection);
        Chain chain = new Chain(staff, documents);
        long index = FIRST;
        for (Csv.Row row : Csv.read("/sample/declarations.csv")) {
            SampleUnit unit = Objects.requireNonNull(units.get(row.get("unit")));
            for (int i = Integer.parseInt(row.get("count")); i > 0; i--) {
                Person person = people.applicant(index, unit);
                boolean own = "person".equals(row.get("author"));
                UUID account = own
                        ? staff.person(person.phone(), person.facts().identity().name())
                        : null;
                Reporting line = Objects.requireNonNull(lines.get(unit.id()));
                Chain.Filed filed = chain.file(
                        new Chain.Plan(account, unit, line.bureau(), Stage.of(row.get("stage"))),
                        document(person, row.get("stage")),
                        begun(index));
                add(person, line, account, filed);
                // Every twentieth is of an age to have retired: nobody who would still ask.
                index += index % 20 == 18 ? 2 : 1;
            }
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        declarations.send(copy);
        chain.send(copy);
    }

    /** Over the last weeks, in no order, on the hour of an office. */
    private OffsetDateTime begun(long index) {
        Dice dice = new Dice(index, 0);
        OffsetDateTime day = now.minusDays(dice.from(8, 27));
        return day.withHour(dice.from(9, 11))
                .withMinute(dice.below(60))
                .withSecond(dice.below(60))
                .withNano(0);
    }

    private String document(Person person, String stage) {
        ObjectNode whole = documents.tree(person.facts());
        if (stage.equals("draft")) {
            whole.remove(LATER_SECTIONS);
        }
        return whole.toString();
    }

    private void add(Person person, Reporting line, @Nullable UUID account, Chain.Filed filed) {
        Sealed number = sealer.seal(Sealer.Field.ID_NUMBER, person.idNumber());
        Sealed phone = sealer.seal(Sealer.Field.PHONE, person.phone());
        declarations.add(
                filed.id(),
                filed.acts(),
                filed.stage().state(),
                filed.stage().step(),
                person.unit().id(),
                line.county(),
                line.league(),
                line.region(),
                line.countyAuthority(),
                line.leagueAuthority(),
                line.regionAuthority(),
                line.department(),
                account,
                account == null ? List.of(line.bureau()) : List.of(person.unit().id(), line.bureau()),
                account != null && filed.atBureau() != null ? 1 : 0,
                line.bureau(),
                person.unit().programme(),
                person.facts().identity().name(),
                filed.document(),
                number.cipher(),
                number.mask(),
                number.blindIndex(),
                phone.cipher(),
                phone.mask(),
                phone.blindIndex(),
                filed.created(),
                filed.updated(),
                filed.submitted(),
                filed.atBureau());
    }

    /** Where a declaration stands, in the words of declarations.csv. */
    enum Stage {
        DRAFT("draft", null),
        AT_UNIT("in-review", "unit"),
        AT_BUREAU("in-review", "bureau"),
        RETURNED_BY_UNIT("returned", null),
        RETURNED_BY_BUREAU("returned", null),
        REJECTED("rejected", null);

        private final String state;
        private final @Nullable String step;

        Stage(String state, @Nullable String step) {
            this.state = state;
            this.step = step;
        }

        static Stage of(String text) {
            return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        String state() {
            return state;
        }

        @Nullable
        String step() {
            return step;
        }
    }
}
