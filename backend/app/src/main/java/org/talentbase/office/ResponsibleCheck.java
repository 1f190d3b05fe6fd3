package org.talentbase.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.web.Fault;
import org.talentbase.vocabulary.PhoneNumber;

/** Whether what is written of a responsible person is right in itself. */
@ApplicationScoped
class ResponsibleCheck {

    /** Of {@code RFC 5321} what mail servers here give out. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,24}");

    private final Sealer sealer;

    ResponsibleCheck(Sealer sealer) {
        this.sealer = sealer;
    }

    /**
     * Trimmed, the number sealed, empty texts as null.
     *
     * @param base pointer to what is written
     * @param known who is in the role now
     * @param faults receives all that is wrong
     */
    Optional<ResponsiblePerson.Written> check(
            ResponsibleNaming naming, String base, @Nullable ResponsiblePerson known, List<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        Texts.inOneLine(naming.name(), "/name", found);
        Texts.inOneLine(naming.post(), "/post", found);
        if (!Texts.isOfficePhone(naming.officePhone())) {
            found.add(Fault.at("/officePhone", OfficeProblem.OFFICE_PHONE));
        }
        Optional<String> email = Texts.given(naming.email());
        if (email.isPresent() && !EMAIL.matcher(email.get()).matches()) {
            found.add(Fault.at("/email", OfficeProblem.EMAIL));
        }
        Optional<Sealed> mobile = mobile(naming, known, found);
        found.forEach(fault -> faults.add(fault.of(base)));
        return found.isEmpty()
                ? Optional.of(new ResponsiblePerson.Written(
                        naming.name().strip(),
                        naming.post().strip(),
                        naming.officePhone().strip(),
                        mobile.orElseThrow(),
                        email.orElse(null)))
                : Optional.empty();
    }

    /** The number of whoever was there before is not that of whoever comes. */
    private Optional<Sealed> mobile(ResponsibleNaming naming, @Nullable ResponsiblePerson known, List<Fault> found) {
        Optional<String> typed = Texts.given(naming.mobile());
        Optional<Sealed> kept = Optional.ofNullable(known)
                .filter(person -> person.name().equals(naming.name().strip()))
                .map(ResponsiblePerson::mobile);
        Optional<PhoneNumber> number = typed.flatMap(PhoneNumber::parse);
        if (typed.isPresent() && number.isEmpty()) {
            found.add(Fault.at("/mobile", OfficeProblem.MOBILE));
        } else if (typed.isEmpty() && kept.isEmpty()) {
            found.add(Fault.at("/mobile", OfficeProblem.MOBILE_MISSING));
        }
        return number.map(phone -> sealer.seal(Sealer.Field.PHONE, phone.digits()))
                .or(() -> kept);
    }
}
