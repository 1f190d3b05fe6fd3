package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.talentbase.platform.web.Fault;

/** What the ID number says of sex and birth date, and what cannot have happened before birth. */
@Singleton
public class IdentityRules implements FactsCheck.FactsRule {

    /** The resident identity card among the kinds of document. */
    public static final String RESIDENT_ID_CARD = "resident-id";

    private static final int YOUNGEST_WORKER = 16;

    private final Clock clock;

    IdentityRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(JsonNode document, Secrets secrets, List<Fault> faults) {
        JsonNode identity = document.path("identity");
        String number = secrets.idNumber();
        if (number != null && identity.path("idType").asText().equals(RESIDENT_ID_CARD)) {
            residentId(identity, number, faults);
        }
        Optional<LocalDate> born = PartialDate.start(identity.path("birthDate").asText());
        Optional<LocalDate> started =
                PartialDate.start(identity.path("workStartedOn").asText());
        if (born.isPresent() && started.isPresent() && started.get().isBefore(earliestWork(born.get()))) {
            faults.add(Fault.at("/identity/workStartedOn", FactsProblem.TOO_YOUNG_FOR_WORK, "age", YOUNGEST_WORKER));
        }
    }

    private void residentId(JsonNode identity, String number, List<Fault> faults) {
        try {
            ResidentId id = ResidentId.parse(number, LocalDate.now(clock));
            String sex = identity.path("sex").asText();
            String birth = identity.path("birthDate").asText();
            if (!sex.isEmpty() && !sex.equals(id.sex())) {
                faults.add(Fault.at("/identity/sex", FactsProblem.SEX_CONFLICT));
            }
            if (!birth.isEmpty() && !birth.equals(id.birthDate().toString())) {
                faults.add(Fault.at("/identity/birthDate", FactsProblem.BIRTH_DATE_CONFLICT));
            }
        } catch (ResidentId.Refused refused) {
            faults.add(Fault.at("/identity/idNumber", refused.code()));
        }
    }

    /** A month alone counts from its first day, so the month in which one turned sixteen is fine. */
    private static LocalDate earliestWork(LocalDate born) {
        return born.plusYears(YOUNGEST_WORKER).withDayOfMonth(1);
    }
}
