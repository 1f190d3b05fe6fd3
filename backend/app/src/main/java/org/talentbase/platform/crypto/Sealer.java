package org.talentbase.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Seals and opens the personal values that are never stored in clear. */
@Singleton
public class Sealer {

    private final FieldCipher cipher;
    private final BlindIndex index;

    Sealer(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    /** For programs beside the service, such as the sample generator: the keys lie in a properties file, see {@link KeyFile}. */
    public static Sealer withKeysFrom(Path file) {
        Keys keys = new Keys(() -> file);
        return new Sealer(new FieldCipher(keys), new BlindIndex(keys));
    }

    /** @param normalised the one way of writing it, since only equal texts are found as equal */
    public Sealed seal(Field field, String normalised) {
        return new Sealed(
                cipher.encrypt(field.label, normalised), field.mask.apply(normalised), indexOf(field, normalised));
    }

    public String open(Field field, Sealed sealed) {
        return cipher.decrypt(field.label, sealed.cipher());
    }

    public byte[] indexOf(Field field, String normalised) {
        return index.of(field.label, normalised);
    }

    /** What may be sealed. The label is part of cipher and index, so it must not change. */
    public enum Field {
        ID_NUMBER("id-number", Masks::idNumber),
        PHONE("phone", Masks::phone),
        EMAIL("email", Masks::email);

        private final String label;
        private final UnaryOperator<String> mask;

        Field(String label, UnaryOperator<String> mask) {
            this.label = label;
            this.mask = mask;
        }
    }
}
