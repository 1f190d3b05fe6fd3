package org.talentbase.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Stands in for Keycloak's key, so that tests reach the real bearer path without a Keycloak. See {@link People}. */
public class TokensResource implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "https://keycloak.test/realms/talentbase";
    static final String SIGNING_KEY = "talentbase.testing.signing-key";

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return Map.of(
                    "quarkus.oidc.systems.public-key",
                    base64(pair.getPublic().getEncoded()),
                    "quarkus.oidc.systems.token.issuer",
                    ISSUER,
                    SIGNING_KEY,
                    base64(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {}
}
