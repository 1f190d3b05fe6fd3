package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.FactsProblem;
import org.talentbase.facts.IdentityRules;
import org.talentbase.facts.ResidentId;
import org.talentbase.facts.Secrets;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.web.Problem;

/** Takes ID number and phone out of the identity section before it is stored, and gives them back for a check. */
@Singleton
class PersonalNumbers {

    private static final Pattern OTHER_DOCUMENT = Pattern.compile("[0-9A-Z()]{5,18}");

    private final Sealer sealer;
    private final Clock clock;

    PersonalNumbers(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * Moves the numbers out of a checked identity section, and fills in what the ID number says where it is not given.
     *
     * @param identity changed in place
     * @throws Problem 422 when the number is not one
     */
    void sealInto(Declaration declaration, ObjectNode identity) {
        JsonNode number = identity.remove("idNumber");
        JsonNode phone = identity.remove("phone");
        String idType = identity.path("idType").asText(IdentityRules.RESIDENT_ID_CARD);
        Sealed sealedNumber = number == null
                ? null
                : sealer.seal(Sealer.Field.ID_NUMBER, normalise(number.textValue(), idType, identity));
        Sealed sealedPhone = phone == null ? null : sealer.seal(Sealer.Field.PHONE, phone.textValue());
        declaration.seal(sealedNumber, sealedPhone);
    }

    Secrets open(Declaration declaration) {
        return new Secrets(
                open(Sealer.Field.ID_NUMBER, declaration.idNumber()), open(Sealer.Field.PHONE, declaration.phone()));
    }

    private @Nullable String open(Sealer.Field field, @Nullable Sealed sealed) {
        return sealed == null ? null : sealer.open(field, sealed);
    }

    private String normalise(String written, String idType, ObjectNode identity) {
        if (!idType.equals(IdentityRules.RESIDENT_ID_CARD)) {
            String number = written.toUpperCase(Locale.ROOT);
            if (!OTHER_DOCUMENT.matcher(number).matches()) {
                throw Problem.at("/idNumber", FactsProblem.ID_NUMBER_FORMAT);
            }
            return number;
        }
        try {
            ResidentId id = ResidentId.parse(written, LocalDate.now(clock));
            if (!identity.has("sex")) {
                identity.put("sex", id.sex());
            }
            if (!identity.has("birthDate")) {
                identity.put("birthDate", id.birthDate().toString());
            }
            return id.number();
        } catch (ResidentId.Refused refused) {
            throw Problem.at("/idNumber", refused.code());
        }
    }
}
