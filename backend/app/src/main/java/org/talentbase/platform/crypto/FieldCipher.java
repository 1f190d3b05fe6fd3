package org.talentbase.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SM4-GCM (GB/T 32907, GB/T 36624) for single columns. Layout: one byte key number, 12 bytes nonce, text, 16 bytes tag. The
 * name of the field is authenticated with it, so that a phone's bytes cannot be moved into the ID number's column.
 */
@Singleton
public class FieldCipher {

    private static final byte KEY_NUMBER = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Keys keys;

    FieldCipher(Keys keys) {
        this.keys = keys;
    }

    public byte[] encrypt(String field, String clear) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(cipher(true, field, nonce), clear.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(KEY_NUMBER)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the bytes were altered, or belong to another field or key */
    public String decrypt(String field, byte[] sealed) {
        if (sealed.length < 1 + NONCE + TAG_BITS / 8 || sealed[0] != KEY_NUMBER) {
            throw new IllegalStateException("Not a sealed field of this installation: " + field);
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        byte[] clear = run(cipher(false, field, nonce), Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length));
        return new String(clear, StandardCharsets.UTF_8);
    }

    private GCMModeCipher cipher(boolean encrypting, String field, byte[] nonce) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(
                encrypting,
                new AEADParameters(
                        new KeyParameter(keys.sm4()), TAG_BITS, nonce, field.getBytes(StandardCharsets.UTF_8)));
        return cipher;
    }

    private static byte[] run(GCMModeCipher cipher, byte[] input) {
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        try {
            cipher.doFinal(output, written);
        } catch (InvalidCipherTextException altered) {
            throw new IllegalStateException("A sealed field does not verify", altered);
        }
        return output;
    }
}
