package org.talentbase.local.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentbase.local.bench.Subjects.Subject;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;

/** What is measured, over the people of one stage. */
final class Operations {
    /** Where it stands among all. */
    static final int CROSS_TAB = 4;

    private static final int DIFFERENT = 200;

    /** Acts of one kind that one run can do, over API and bare side. */
    private static final int ACTS = 12_000;

    private static final String SEARCH = "/api/talents/search";
    private static final String POST_SECTION = """
            {"position":"主任工程师","kind":"professional","occupation":"机械设计","department":"技术部"}""";
    private static final String DECISION = """
            {"decisions":[{"category":"professional","clauseId":"professional-senior-title"}]}""";

    private final Stage stage;
    private final Connection owner;
    private final Bearer bearer;
    private final Sealer sealer;

    Operations(Stage stage, Connection owner, Bearer bearer) {
        this.stage = stage;
        this.owner = owner;
        this.bearer = bearer;
        this.sealer = Sealer.withKeysFrom(stage.keys());
    }

    /** In the order in which they are measured; the acts change the register and come last. */
    List<Operation> all() throws SQLException, GeneralSecurityException {
        String officer = authorization("county.cg");
        List<String> officers = officers();
        List<byte[]> names = new ArrayList<>();
        List<byte[]> numbers = new ArrayList<>();
        List<byte[]> records = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select t.id, t.id_number, t.id_number_mask, t.id_number_index, right(t.name, 2)
                          from talent t join organisation b on b.id = t.county_id
                         where b.code = 'bureau-530114' and char_length(t.name) >= 2 and t.name !~ '·'
                         order by random() limit %d""".formatted(DIFFERENT))) {
            while (row.next()) {
                String number = sealer.open(
                        Sealer.Field.ID_NUMBER, new Sealed(row.getBytes(2), row.getString(3), row.getBytes(4)));
                String searcher = officers.get(names.size() % officers.size());
                names.add(search(searcher, "\"purpose\":\"service\",\"text\":\"" + row.getString(5) + "\""));
                numbers.add(search(searcher, "\"purpose\":\"service\",\"idNumber\":\"" + number + "\""));
                records.add(Wire.request("GET", "/api/talents/" + row.getString(1) + "?purpose=service", officer, ""));
            }
        }
        String analyst = authorization("regional.nm");
        return List.of(
                list(),
                Operation.reading("search by two characters", 0.4, names),
                Operation.reading("exact ID look-up", 0.5, numbers),
                Operation.reading("open a record", 0.5, records),
                Operation.reading(
                        "cross-tab of a region",
                        0,
                        List.of(Wire.request("GET", "/api/statistics/talents", analyst, ""))),
                Operation.reading("list of 50 units", 0, units(analyst, List.of(""))),
                Operation.reading("search of units", 0, units(analyst, soughtUnits())),
                saving(),
                admitting(officer));
    }

    /** In the region with the most units, that a regional bureau has. */
    private static List<byte[]> units(String officer, List<String> texts) {
        return texts.stream()
                .map(text -> Wire.request(
                        "GET",
                        "/api/register/units?state=open"
                                + (text.isEmpty() ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)),
                        officer,
                        ""))
                .toList();
    }

    /** Two characters and longer parts of names, readings, initials and codes; every fifth names nobody. */
    private List<String> soughtUnits() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (array [right(name, 4), left(name, 2), right(pinyin, 8), right(initials, 6), '没有此名' || right(name, 3)])
                                   [1 + row_number() over () %% 5]
                          from (select * from organisation where kind = 'unit' order by random() limit %d) u""".formatted(DIFFERENT))) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    Operation list() throws SQLException, GeneralSecurityException {
        List<byte[]> requests = officers().stream()
                .map(officer -> search(officer, "\"purpose\":\"service\""))
                .toList();
        return Operation.reading("list of 20 in a county", 0.5, requests);
    }

    /** Different ones, since what one of them searches is counted in one row. */
    private List<String> officers() throws SQLException, GeneralSecurityException {
        List<String> officers = new ArrayList<>();
        for (int i = 1; i <= Crowd.OFFICERS; i++) {
            officers.add(authorization(Crowd.OFFICERS_NAMED + i));
        }
        return officers;
    }

    Unseen unseen() throws SQLException, GeneralSecurityException {
        return new Unseen(owner, authorization("county.cg"));
    }

    /** The least that asks who it is: by as many different accounts of the crowd. */
    Operation asking() throws SQLException, GeneralSecurityException {
        List<byte[]> requests = new ArrayList<>();
        for (int i = 1; i <= DIFFERENT; i++) {
            String clerk = authorization(Crowd.NAMED + i * (Crowd.ACCOUNTS / DIFFERENT));
            requests.add(Wire.request("GET", "/api/declarations/waiting/count", clerk, ""));
        }
        return Operation.reading("count of what waits", 0, requests);
    }

    private Operation saving() throws SQLException, GeneralSecurityException {
        String clerk = authorization("unit.cg1");
        List<Subject> subjects = Subjects.copies(owner, Subjects.DRAFT, "", ACTS);
        List<byte[]> requests = subjects.stream()
                .map(subject -> Wire.request(
                        "PUT",
                        "/api/declarations/" + subject.id() + "/sections/post",
                        clerk + match(subject),
                        POST_SECTION))
                .toList();
        return Operation.acting("save a section", 0.4, requests, subjects);
    }

    private Operation admitting(String officer) throws SQLException, GeneralSecurityException {
        List<Subject> subjects =
                Subjects.copies(owner, Subjects.AT_BUREAU, account("county.cg").toString(), ACTS);
        List<byte[]> requests = subjects.stream()
                .map(subject -> Wire.request(
                        "POST", "/api/declarations/" + subject.id() + "/admit", officer + match(subject), DECISION))
                .toList();
        return Operation.acting("approve (admit)", 0.4, requests, subjects);
    }

    private static String match(Subject subject) {
        return "If-Match: \"%d\"\r\nIdempotency-Key: %s\r\n".formatted(subject.version(), subject.key());
    }

    private static byte[] search(String authorization, String fields) {
        return Wire.request("POST", SEARCH, authorization, "{" + fields + "}");
    }

    private String authorization(String username) throws SQLException, GeneralSecurityException {
        String role = username.substring(0, username.indexOf('.'));
        return "Authorization: Bearer " + bearer.of(account(username), role) + "\r\n";
    }

    /** The account's id, which in the sample is Keycloak's too. */
    private UUID account(String username) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select id from account where username = '" + username + "'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
