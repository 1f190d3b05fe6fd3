package org.talentbase.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.LegibleText;
import org.talentbase.platform.web.Problem;

/** What is typed of offices. */
final class Texts {

    /** A landline with or without its area code and extension, or a mobile: digits, and what people write between them. */
    private static final Pattern OFFICE_PHONE = Pattern.compile("[+(（]?[0-9][0-9 ()（）-]{5,20}((转|-|#)[0-9]{1,6})?");

    private Texts() {}

    /** How long it may be, is held where it is read. */
    static void inOneLine(@Nullable String text, String pointer, List<Fault> faults) {
        if (text != null) {
            LegibleText.lineFault(text, text.length())
                    .map(fault -> Fault.at(pointer, fault.code()))
                    .ifPresent(faults::add);
        }
    }

    static boolean isOfficePhone(String text) {
        return OFFICE_PHONE.matcher(text.strip()).matches();
    }

    /** @throws Problem 422 with all that is wrong, if anything is */
    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(faults);
        }
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
