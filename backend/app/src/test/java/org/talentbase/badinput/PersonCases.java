package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;

/** People's data: numbers, names, dates, phones, codes. */
final class PersonCases {

    private PersonCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(
                of("61", "the number of the standard's own example")
                        .saving("identity", Map.of("idNumber", "11010519491231002X"))
                        .accepted(200)
                        .showing("/value/birthDate", "1949-12-31"),
                of("62", "a wrong check digit")
                        .saving("identity", Map.of("idNumber", "110105194912310021"))
                        .refused(422, "validation-failed", "id-number-checksum", "/idNumber"));
    }
}
