package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;

/** What givers of accounts may type wrongly; and what is not theirs. */
final class AccountCases {

    private static final String ACCOUNTS = "/api/accounts";
    private static final String NOBODY = "01900000-0000-7000-8000-00000000ffff";

    private AccountCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(holders(), duties(), organisations(), acts()).flatMap(rows -> rows);
    }

    private static Stream<BadInput> holders() {
        return Stream.of(
                gift("61", "a number whose check character is wrong", "idNumber", "530114198501010010")
                        .refused(422, "validation-failed", "id-number-checksum", "/idNumber"),
                gift("62", "a number of fifteen digits", "idNumber", "530114850101001")
                        .refused(422, "validation-failed", "id-number-legacy", "/idNumber"),
                gift("63", "a number in full-width digits", "idNumber", "５３０１１４１９８５０１０１００１Ｘ")
                        .refused(422, "validation-failed", "id-number-full-width", "/idNumber"),
                gift("66", "somebody who is not born yet", "idNumber", "530114209901010018")
                        .refused(422, "validation-failed", "id-number-not-born-yet", "/idNumber"),
                gift("70", "a name of blanks", "displayName", "　 ")
                        .refused(422, "validation-failed", "required", "/displayName"),
                gift("70", "a name of 51 characters", "displayName", "长".repeat(51))
                        .refused(422, "validation-failed", "too-long", "/displayName"),
                gift("71", "a name that ends in a dot", "displayName", "孟根·")
                        .refused(422, "validation-failed", "name-separator", "/displayName"),
                gift("81", "a mail address without a domain", "email", "tuya@localhost")
                        .refused(422, "validation-failed", "email", "/email"),
                gift(
                                "79",
                                "a mail address that goes on in another line",
                                "email",
                                "tuya@example.org\nBcc: x@example.org")
                        .refused(422, "validation-failed", "email", "/email"),
                gift("11", "a name with a null character", "displayName", "孟\u0000根")
                        .refused(422, "validation-failed", "illegal-character", "/displayName"));
    }

    private static Stream<BadInput> duties() {
        return Stream.of(
                gift("19", "no duty", "duties", List.of())
                        .refused(422, "validation-failed", "duty-required", "/duties"),
                gift("19", "a duty that is none", "duties", List.of("enters", "rules"))
                        .refused(422, "validation-failed", "unknown-duty", "/duties"),
                of("19", "a state that is none")
                        .by(Cast.COUNTY)
                        .get(ACCOUNTS + "?state=ASLEEP")
                        .refused(422, "validation-failed", "unknown-state", "/state"));
    }

    private static Stream<BadInput> organisations() {
        return Stream.of(NOBODY, "{otherUnit}")
                .map(organisation -> gift("47", "an account for " + organisation, "organisationId", organisation)
                        .by(Cast.APPROVER)
                        .refused(422, "validation-failed", "organisation-not-below", "/organisationId"));
    }

    private static Stream<BadInput> acts() {
        return Stream.concat(
                handOvers(),
                Stream.of("slip", "disable", "enable")
                        .map(act -> of("47", act + " of nobody's account")
                                .by(Cast.COUNTY)
                                .post(ACCOUNTS + "/" + NOBODY + "/" + act)
                                .header("If-Match", "\"1\"")
                                .json(act.equals("slip") ? Map.of("secondFactorLost", false) : Map.of("reason", "离职"))
                                .refused(404, "not-found", "not-found", "")));
    }

    private static Stream<BadInput> handOvers() {
        return Stream.of(
                handOver("10", "an account handed over for no reason", "reason", " ")
                        .refused(422, "validation-failed", "required", "/reason"),
                handOver("62", "an account handed over to a wrong number", "idNumber", "530114198501010010")
                        .refused(422, "validation-failed", "id-number-checksum", "/idNumber"),
                handOver("73", "an account handed over to a name that ends in a dot", "displayName", "孟根·")
                        .refused(422, "validation-failed", "name-separator", "/displayName"),
                handOver("19", "an account handed over with no duty", "duties", List.of())
                        .refused(422, "validation-failed", "duty-required", "/duties"));
    }

    /** Right but for one field. */
    private static BadInput handOver(String number, String title, String field, Object value) {
        Map<String, Object> handOver = new HashMap<>(Map.of(
                "reason", "离职",
                "displayName", "孟根·图雅",
                "idNumber", "530114198501010017",
                "duties", List.of("enters")));
        handOver.put(field, value);
        return of(number, title)
                .by(Cast.COUNTY)
                .post(ACCOUNTS + "/{account}/hand-over")
                .header("If-Match", scene -> scene.resolve("\"{account.version}\""))
                .json(handOver);
    }

    /** An account for a new colleague of a county's officer, right but for one field. */
    private static BadInput gift(String number, String title, String field, Object value) {
        Map<String, Object> gift = new HashMap<>(Map.of(
                "organisationId", "{unit}",
                "displayName", "孟根·图雅",
                "idNumber", "530114198501010017",
                "duties", List.of("enters")));
        gift.put(field, value);
        return of(number, title).by(Cast.COUNTY).post(ACCOUNTS).json(gift);
    }
}
