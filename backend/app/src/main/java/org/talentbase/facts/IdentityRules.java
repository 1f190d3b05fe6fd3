package org.talentbase.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentbase.organisation.Territories;
import org.talentbase.platform.web.Fault;

/** What the ID number says of sex, birth date and region, and what cannot have happened before birth. */
@Singleton
public class IdentityRules implements FactsCheck.FactsRule {

    private static final int YOUNGEST_WORKER = 16;

    private final Territories territories;
    private final Clock clock;

    IdentityRules(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    @Override
    public void check(JsonNode document, Secrets secrets, List<Fault> faults) {
        JsonNode identity = document.path("identity");
        try {
            IdDocument id = idDocument(identity, secrets);
            if (id != null && SectionCheck.missing(identity.path("mismatchExplanation"))) {
                mismatches(identity, id, FactsProblem.SEX_CONFLICT, FactsProblem.BIRTH_DATE_CONFLICT, faults);
            }
        } catch (Unfit unfit) {
            faults.add(unfit.at("/identity/idNumber"));
        }
        Optional<LocalDate> born = date(identity, "birthDate");
        Optional<LocalDate> started = date(identity, "workStartedOn");
        if (born.isPresent() && started.isPresent() && started.get().isBefore(earliestWork(born.get()))) {
            faults.add(Fault.at("/identity/workStartedOn", FactsProblem.TOO_YOUNG_FOR_WORK, "age", YOUNGEST_WORKER));
        }
    }

    /** The police do correct sex and birth date, and people were born in regions that no list of ours has. */
    @Override
    public void doubt(JsonNode document, Secrets secrets, List<Fault> doubts) {
        JsonNode identity = document.path("identity");
        try {
            IdDocument id = idDocument(identity, secrets);
            if (id == null) {
                return;
            }
            String region = id.region();
            if (region != null && territories.find(region).isEmpty()) {
                doubts.add(Fault.at("/identity/idNumber", FactsProblem.ID_NUMBER_UNKNOWN_COUNTY));
            }
            if (!SectionCheck.missing(identity.path("mismatchExplanation"))) {
                mismatches(identity, id, FactsProblem.SEX_EXPLAINED, FactsProblem.BIRTH_DATE_EXPLAINED, doubts);
            }
        } catch (Unfit refused) {
            // said by check
        }
    }

    /** Mends the number of a section as it is typed, and fills in what it says where that is not given. */
    void read(ObjectNode identity, List<Fault> faults) {
        try {
            IdDocument id =
                    idDocument(identity, new Secrets(identity.path("idNumber").textValue(), null));
            if (id == null) {
                return;
            }
            identity.put("idNumber", id.number());
            if (!identity.has("sex") && id.sex() != null) {
                identity.put("sex", id.sex());
            }
            if (!identity.has("birthDate") && id.birthDate() != null) {
                identity.put("birthDate", id.birthDate().toString());
            }
        } catch (Unfit unfit) {
            faults.add(unfit.at("/idNumber"));
        }
    }

    private @Nullable IdDocument idDocument(JsonNode identity, Secrets secrets) throws Unfit {
        String number = secrets.idNumber();
        String kind = identity.path("idType").asText(IdDocument.RESIDENT_ID_CARD);
        return number == null ? null : IdDocument.parse(kind, number, LocalDate.now(clock));
    }

    private static void mismatches(
            JsonNode identity, IdDocument id, FactsProblem ofSex, FactsProblem ofBirthDate, List<Fault> found) {
        if (differs(identity.path("sex").asText(), id.sex())) {
            found.add(Fault.at("/identity/sex", ofSex));
        }
        if (differs(identity.path("birthDate").asText(), id.birthDate())) {
            found.add(Fault.at("/identity/birthDate", ofBirthDate));
        }
    }

    private static boolean differs(String written, @Nullable Object said) {
        return !written.isEmpty() && said != null && !written.equals(said.toString());
    }

    private static Optional<LocalDate> date(JsonNode identity, String field) {
        return PartialDate.start(identity.path(field).asText());
    }

    /** A month alone counts from its first day, so the month in which one turned sixteen is fine. */
    private static LocalDate earliestWork(LocalDate born) {
        return born.plusYears(YOUNGEST_WORKER).withDayOfMonth(1);
    }
}
