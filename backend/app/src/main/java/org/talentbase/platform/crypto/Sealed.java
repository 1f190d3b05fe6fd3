package org.talentbase.platform.crypto;

import jakarta.persistence.Embeddable;

/**
 * A personal value as it is stored: readable only with the keys, shown as its mask, found by its index.
 *
 * @param cipher see {@link FieldCipher}
 * @param blindIndex see {@link BlindIndex}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // stored and bound as it is, never compared
public record Sealed(byte[] cipher, String mask, byte[] blindIndex) {

    @Override
    public String toString() {
        return mask;
    }
}
