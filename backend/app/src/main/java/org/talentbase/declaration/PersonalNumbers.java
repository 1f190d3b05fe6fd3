package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.IdDocument;
import org.talentbase.facts.Secrets;
import org.talentbase.facts.Unfit;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.web.Problem;

/** Takes ID number and phone out of the identity section before it is stored, and gives them back for a check. */
@Singleton
class PersonalNumbers {

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
        String kind = identity.path("idType").asText(IdDocument.RESIDENT_ID_CARD);
        Sealed sealedNumber = number == null
                ? null
                : sealer.seal(Sealer.Field.ID_NUMBER, normalise(number.textValue(), kind, identity));
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

    private String normalise(String written, String kind, ObjectNode identity) {
        try {
            IdDocument id = IdDocument.parse(kind, written, LocalDate.now(clock));
            if (!identity.has("sex") && id.sex() != null) {
                identity.put("sex", id.sex());
            }
            if (!identity.has("birthDate") && id.birthDate() != null) {
                identity.put("birthDate", id.birthDate().toString());
            }
            return id.number();
        } catch (Unfit unfit) {
            throw Problem.of(List.of(unfit.at("/idNumber")));
        }
    }
}
