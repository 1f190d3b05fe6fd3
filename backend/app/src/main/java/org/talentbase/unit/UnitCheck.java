package org.talentbase.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Uscc;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.LegibleText;
import org.talentbase.platform.web.Problem;
import org.talentbase.vocabulary.CodeTables;
import org.talentbase.vocabulary.PhoneNumber;

/** Whether what is written of a unit is right in itself. */
@ApplicationScoped
class UnitCheck {

    private static final int MOST_PEOPLE = 9_999_999;

    private final CodeTables codes;
    private final Clock clock;

    UnitCheck(CodeTables codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Trimmed, the credit code raised, empty texts as null.
     *
     * @param base pointer to what is written
     * @param hasContact whether the unit has a contact, whose number may be left as it is
     * @throws Problem 422 with all that is wrong
     */
    Unit.Written check(UnitChange change, String base, boolean hasContact) {
        List<Fault> faults = new ArrayList<>();
        inOneLine(change, faults);
        if (Uscc.isOfUnknownRegistry(change.uscc())) {
            faults.add(Fault.at("/uscc", UnitProblem.USCC_REGISTRY));
        } else if (Uscc.parse(change.uscc()).isEmpty()) {
            faults.add(Fault.at("/uscc", UnitProblem.USCC_CHECKSUM));
        }
        code("unit_nature", change.nature(), "/nature", faults);
        code("industry", change.industryCode(), "/industryCode", faults);
        if (change.headcount() != null && (change.headcount() < 0 || change.headcount() > MOST_PEOPLE)) {
            faults.add(Fault.at("/headcount", UnitProblem.HEADCOUNT));
        }
        contact(change, hasContact, faults);
        if (!faults.isEmpty()) {
            throw Problem.of(faults.stream().map(fault -> fault.of(base)).toList());
        }
        return written(change);
    }

    private static void inOneLine(UnitChange change, List<Fault> faults) {
        line(change.name(), "/name", faults);
        line(change.shortName(), "/shortName", faults);
        line(change.address(), "/address", faults);
        line(change.contactName(), "/contactName", faults);
    }

    /** How long it may be, is held where it is read. */
    private static void line(@Nullable String text, String pointer, List<Fault> faults) {
        if (text != null) {
            LegibleText.lineFault(text, text.length())
                    .map(fault -> Fault.at(pointer, fault.code()))
                    .ifPresent(faults::add);
        }
    }

    private void code(String table, String code, String pointer, List<Fault> faults) {
        if (!codes.isValid(table, code, LocalDate.now(clock))) {
            faults.add(Fault.at(pointer, UnitProblem.UNKNOWN_CODE));
        }
    }

    private static void contact(UnitChange change, boolean hasContact, List<Fault> faults) {
        Optional<String> name = given(change.contactName());
        Optional<String> phone = given(change.contactPhone());
        if (phone.isPresent() && PhoneNumber.parse(phone.get()).isEmpty()) {
            faults.add(Fault.at("/contactPhone", UnitProblem.CONTACT_PHONE));
        } else if (phone.isPresent() && name.isEmpty()) {
            faults.add(Fault.at("/contactName", UnitProblem.CONTACT_NAME_MISSING));
        } else if (name.isPresent() && phone.isEmpty() && !hasContact) {
            faults.add(Fault.at("/contactPhone", UnitProblem.CONTACT_PHONE_MISSING));
        }
    }

    private static Unit.Written written(UnitChange change) {
        return new Unit.Written(
                change.name().strip(),
                given(change.shortName()).orElse(null),
                Uscc.parse(change.uscc()).orElseThrow().value(),
                change.nature(),
                change.industryCode(),
                change.managedLikeCivilService(),
                change.forPeopleWithoutUnit(),
                given(change.address()).orElse(null),
                change.headcount());
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
