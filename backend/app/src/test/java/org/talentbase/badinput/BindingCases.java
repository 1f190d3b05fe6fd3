package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;

/** What somebody may type wrongly who says that a record is theirs; and what is not the caller's. */
final class BindingCases {

    private static final String BINDINGS = "/api/bindings";

    private BindingCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(numbers(), names(), acts()).flatMap(rows -> rows);
    }

    private static Stream<BadInput> numbers() {
        return Stream.of(
                wish("62", "a record by a number whose check character is wrong", "idNumber", "530114198501010010")
                        .refused(422, "validation-failed", "id-number-checksum", "/idNumber"),
                wish("63", "a record by a number of fifteen digits", "idNumber", "530114850101001")
                        .refused(422, "validation-failed", "id-number-legacy", "/idNumber"),
                wish("70", "a record by a number in full-width digits", "idNumber", "５３０１１４１９８５０１０１００１Ｘ")
                        .refused(422, "validation-failed", "id-number-full-width", "/idNumber"),
                of("24", "an ID number in the address of a binding")
                        .by(Cast.AUTHOR)
                        .get(BINDINGS + "/mine?idNumber=530114198501010017")
                        .refused(400, "unknown-parameter", "unknown-parameter", "/idNumber"));
    }

    private static Stream<BadInput> names() {
        return Stream.of(
                wish("10", "a record by a name of blanks", "name", "　 ")
                        .refused(422, "validation-failed", "required", "/name"),
                wish("75", "a record by a name of 51 characters", "name", "长".repeat(51))
                        .refused(422, "validation-failed", "too-long", "/name"),
                wish("73", "a record by a name that ends in a dot", "name", "孟根·")
                        .refused(422, "validation-failed", "name-separator", "/name"),
                wish("11", "a record by a name with a null character", "name", "孟\u0000根")
                        .refused(422, "validation-failed", "illegal-character", "/name"));
    }

    private static Stream<BadInput> acts() {
        return Stream.of(
                of("47", "what waits to be bound elsewhere")
                        .by(Cast.SISTER_COUNTY)
                        .get(BINDINGS + "/{binding}")
                        .refused(404, "not-found", "not-found", ""),
                of("42", "a binding confirmed in no version")
                        .by(Cast.COUNTY)
                        .post(BINDINGS + "/{binding}/confirm")
                        .refused(428, "precondition-required"),
                of("43", "a binding confirmed in an old version")
                        .by(Cast.COUNTY)
                        .post(BINDINGS + "/{binding}/confirm")
                        .header("If-Match", "\"9\"")
                        .refused(412, "version-mismatch"),
                of("10", "a binding refused for no reason")
                        .by(Cast.COUNTY)
                        .post(BINDINGS + "/{binding}/refuse")
                        .header("If-Match", "\"0\"")
                        .json(Map.of("reason", " "))
                        .refused(422, "validation-failed", "required", "/reason"));
    }

    /** Right but for one field. */
    private static BadInput wish(String number, String title, String field, Object value) {
        Map<String, Object> wish = new HashMap<>(Map.of("name", "孟根·图雅", "idNumber", "530114198501010017"));
        wish.put(field, value);
        return of(number, title).by(Cast.AUTHOR).post(BINDINGS).json(wish);
    }
}
