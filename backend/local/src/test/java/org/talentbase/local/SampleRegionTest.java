package org.talentbase.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.talentbase.facts.Facts;
import org.talentbase.facts.FormRules;
import org.talentbase.organisation.StoredTerritories;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.vocabulary.StoredCodes;

/** Into a real PostgreSQL with the product's own tables. */
class SampleRegionTest {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final int SIZE = 400;

    @TempDir
    private static Path data;

    private static Parts parts;
    private static Secrets secrets;
    private static String url;
    private static SampleRegion region;
    private static String before;

    @BeforeAll
    static void layIt() throws Exception {
        Settings settings = Settings.from(
                Map.of("TALENTBASE_DATA", data.toString(), "TALENTBASE_POSTGRES_PORT", String.valueOf(freePort())),
                HOME);
        secrets = Secrets.in(data);
        parts = new Parts(Lifeline.attach(settings));
        new Postgres(settings, parts).start(secrets.of("postgres"));
        Databases databases = new Databases(
                "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/postgres",
                "postgres",
                secrets.of("postgres"));
        databases.prepare(HOME.resolve("docker/postgres/init.sql"), secrets);
        url = databases.address("talentbase");
        migrate();
        before = structure();
        region = new SampleRegion(settings, new Progress(System.out, false), secrets);
        region.lay(url, SIZE);
    }

    @AfterAll
    static void stop() {
        parts.stop();
    }

    @Test
    void theRegionHasUnitsAccountsAndTalents() throws Exception {
        assertThat(number("select count(*) from talent")).isEqualTo(SIZE);
        assertThat(number("select count(*) from talent_name")).isEqualTo(SIZE);
        assertThat(number("select count(*) from organisation where kind = 'unit' and region_id is not null"))
                .isGreaterThanOrEqualTo(40);
        assertThat(number("select count(*) from account where username in ('unit.cg1', 'county.cg', 'auditor')"))
                .isEqualTo(3);
        assertThat(number("select count(*) from talent t join organisation o on o.id = t.unit_id"
                        + " where t.county_id is distinct from o.county_id or t.league_id is distinct from o.league_id"
                        + " or t.county_authority_id is distinct from o.county_authority_id"
                        + " or t.region_authority_id is distinct from o.region_authority_id"
                        + " or t.department_id is distinct from o.department_id"))
                .isZero();
        assertThat(number("select count(*) from talent t join account a on a.organisation_id = t.county_authority_id"
                        + " where a.username = 'authority.cg'"))
                .isPositive();
        assertThat(number("select count(*) from talent where department_id is not null"))
                .isPositive();
        assertThat(number("select count(*) from talent t where admitted_as is distinct from"
                        + " array(select category || coalesce(':' || tier, '') from talent_category c"
                        + " where c.talent_id = t.id order by 1)"))
                .isZero();
    }

    @Test
    void someAreEngagedElsewhereWithTheLinesOfWhoeverEngagesThem() throws Exception {
        assertThat(number("select count(*) from talent_engagement")).isPositive();
        assertThat(number("select count(*) from talent_engagement"))
                .isEqualTo(number("select sum(jsonb_array_length(facts->'engagements')) from talent_version"));
        assertThat(number("select count(*) from talent_engagement e join organisation o on o.id = e.unit_id"
                        + " join talent t on t.id = e.talent_id where e.admitted_at <> t.admitted_at"
                        + " or (e.county_id, e.league_id, e.region_id, e.county_authority_id, e.league_authority_id,"
                        + " e.region_authority_id, e.department_id) is distinct from (o.county_id, o.league_id,"
                        + " o.region_id, o.county_authority_id, o.league_authority_id, o.region_authority_id,"
                        + " o.department_id)"))
                .isZero();
    }

    @Test
    void mostSayWhereTheyWereBornAndManyWhereTheyLive() throws Exception {
        assertThat(
                        number(
                                "select count(*) from talent_version where facts->'identity'->'birthplace'->>'name' is not null"))
                .isBetween(SIZE * 7L / 10, SIZE - 1L);
        assertThat(
                        number(
                                "select count(*) from talent_version where facts->'identity'->'residence'->>'code' is not null"))
                .isBetween(SIZE * 3L / 10, SIZE * 7L / 10);
    }

    @Test
    void aSecondRunChangesNothingAndALargerOneAdds() throws Exception {
        String everything = "select count(*) + (select count(*) from account) + (select count(*) from organisation)"
                + " + (select count(*) from declaration) + (select count(*) from declaration_act) from talent";
        long before = number(everything);
        region.lay(url, SIZE - 100);
        assertThat(number(everything)).isEqualTo(before);
    }

    @Test
    void everyDocumentPassesTheChecksOfTheForm() throws Exception {
        assertThat(faults("select facts, id_number, id_number_mask, id_number_index, phone, phone_mask, phone_index"
                        + " from talent join talent_version on talent_id = talent.id"))
                .isEmpty();
        assertThat(faults("select document, id_number, id_number_mask, id_number_index, phone, phone_mask, phone_index"
                        + " from declaration where state <> 'draft'"))
                .isEmpty();
    }

    @Test
    void declarationsWaitEverywhereWithTheActsThatBroughtThemThere() throws Exception {
        assertThat(number("select count(*) from declaration where step = 'unit'"))
                .isGreaterThan(8);
        assertThat(number("select count(*) from declaration where step = 'bureau'"))
                .isGreaterThan(12);
        assertThat(number("select count(distinct state) from declaration")).isEqualTo(4);
        assertThat(number("select count(*) from declaration d where d.version <>"
                        + " (select max(number) from declaration_act a where a.declaration_id = d.id)"
                        + " or d.updated_at <> (select max(acted_at) from declaration_act a where a.declaration_id = d.id)"
                        + " or d.updated_at > now()"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from declaration_act decided join declaration_act entered"
                                        + " on entered.declaration_id = decided.declaration_id and entered.account_id = decided.account_id"
                                        + " where decided.kind in ('approve', 'return', 'reject') and entered.kind in ('create', 'submit')"))
                .isZero();
        assertThat(number("select count(*) from declaration join talent using (id_number_index)"))
                .isZero();
    }

    @Test
    void theCountsAreThoseOfThePeople() throws Exception {
        assertThat(number("select count(*) from talent_count")).isPositive();
        assertThat(
                        number(
                                "select coalesce(sum(abs(counted.count - kept.count)), 0) from (select region_id, category, tier,"
                                        + " territory_code, education, count(*) from talent_counted group by 1, 2, 3, 4, 5) counted"
                                        + " full join (select * from talent_count where organisation_id in (select region_id from talent)) kept"
                                        + " on (kept.organisation_id, kept.category, kept.tier, kept.territory_code, kept.education)"
                                        + " = (region_id, counted.category, counted.tier, counted.territory_code, counted.education)"))
                .isZero();
        assertThat(number(
                        "select sum(count) from talent_count where organisation_id in (select region_id from talent)"))
                .isEqualTo(number("select count(*) from talent_category"));
    }

    @Test
    void aLoadLeavesKeysIndexesAndTriggersAsTheyWere() throws Exception {
        assertThat(structure())
                .isEqualTo(before)
                .contains("talent_name_grams", "id_number_index", "declaration_talent_id_fkey");
    }

    private static String structure() throws Exception {
        String lines = "select string_agg(line, E'\\n' order by line) from (select indexdef as line from pg_indexes"
                + " where schemaname = 'public' union all select conrelid::regclass || conname || pg_get_constraintdef(oid)"
                + " from pg_constraint where connamespace = 'public'::regnamespace"
                + " union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text"
                + " from pg_trigger where not tgisinternal) structure";
        try (Connection owner = owner();
                ResultSet row = owner.createStatement().executeQuery(lines)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> faults(String documents) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser("talentbase_owner");
        database.setPassword(secrets.of("talentbase_owner"));
        FormRules rules =
                new FormRules(StoredCodes.in(database), StoredTerritories.in(database), Clock.systemDefaultZone());
        Sealer sealer = Sealer.withKeysFrom(secrets.keysFile());
        ObjectMapper json = new ObjectMapper();
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(documents)) {
            while (row.next()) {
                ObjectNode document = (ObjectNode) json.readTree(row.getString(1));
                assertThat(json.treeToValue(document, Facts.class)).isNotNull();
                String number = sealer.open(Sealer.Field.ID_NUMBER, sealed(row, 2));
                String phone = sealer.open(Sealer.Field.PHONE, sealed(row, 5));
                assertThat(sealer.indexOf(Sealer.Field.ID_NUMBER, number)).isEqualTo(row.getBytes(4));
                assertThat(row.getString(1)).doesNotContain(number, phone);
                faults.addAll(rules.faults(document, number, phone));
            }
        }
        return faults;
    }

    private static Sealed sealed(ResultSet row, int column) throws Exception {
        return new Sealed(row.getBytes(column), row.getString(column + 1), row.getBytes(column + 2));
    }

    private static void migrate() throws Exception {
        try (Connection owner = owner();
                Liquibase liquibase = new Liquibase(
                        "db/master.yaml",
                        new ClassLoaderResourceAccessor(),
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner)))) {
            liquibase.update("");
        }
    }

    private static Connection owner() throws Exception {
        return DriverManager.getConnection(url, "talentbase_owner", secrets.of("talentbase_owner"));
    }

    private static long number(String sql) throws Exception {
        try (Connection owner = owner();
                ResultSet row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
