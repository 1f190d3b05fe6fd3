package org.talentbase.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.Secrets;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;

/** Takes ID number and phone out of the identity section before it is stored, and gives them back for a check. */
@Singleton
class PersonalNumbers {

    private final Sealer sealer;

    PersonalNumbers(Sealer sealer) {
        this.sealer = sealer;
    }

    /**
     * Moves the numbers out of an identity section.
     *
     * @param identity has passed its check; changed in place
     */
    void sealInto(Declaration declaration, ObjectNode identity) {
        JsonNode number = identity.remove("idNumber");
        JsonNode phone = identity.remove("phone");
        Sealed sealedNumber = number == null ? null : sealer.seal(Sealer.Field.ID_NUMBER, number.textValue());
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
}
