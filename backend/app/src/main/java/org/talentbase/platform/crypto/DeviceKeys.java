package org.talentbase.platform.crypto;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.UUID;

/**
 * The key by which one account's browser seals what it could not send yet: 32 bytes, Base64. Derived, so that it is the same at
 * each sign-in and stored nowhere; whoever sits at a shared computer next, without it, cannot read what was left there.
 */
@Singleton
public class DeviceKeys {

    private final BlindIndex index;

    DeviceKeys(BlindIndex index) {
        this.index = index;
    }

    public String of(UUID account) {
        return Base64.getEncoder().encodeToString(index.of("device-storage", account.toString()));
    }
}
