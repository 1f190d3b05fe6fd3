package org.talentbase.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** HMAC-SM3 (GB/T 32905, GB/T 15852.2) of a normalised value: finds equal values without revealing any of them. 32 bytes. */
@Singleton
public class BlindIndex {

    private final Keys keys;

    BlindIndex(Keys keys) {
        this.keys = keys;
    }

    /** The field's name goes into the hash, so that equal numbers in different fields do not show as equal. */
    public byte[] of(String field, String normalised) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(keys.hmac()));
        byte[] bytes = (field + '\u0000' + normalised).getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return digest;
    }
}
