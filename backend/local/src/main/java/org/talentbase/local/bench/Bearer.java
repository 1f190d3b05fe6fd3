package org.talentbase.local.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Gives the access tokens that Keycloak would give, for an API that is started with this key as the issuer's. */
public final class Bearer {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final String issuer;

    public Bearer(String issuer) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.keys = generator.generateKeyPair();
        this.issuer = issuer;
    }

    /** What makes the API believe these tokens, as system properties. */
    public List<String> settings() {
        String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return List.of(
                "-Dquarkus.oidc.tenant-enabled=false",
                "-Dquarkus.oidc.systems.auth-server-url=",
                "-Dquarkus.oidc.systems.public-key=" + key,
                "-Dquarkus.oidc.systems.token.issuer=" + issuer);
    }

    /** Good for three hours. */
    String of(UUID subject, String role) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"%s","sub":"%s","aud":"talentbase","azp":"talentbase","typ":"Bearer","iat":%d,"exp":%d,\
                "preferred_username":"%s","realm_access":{"roles":["%s","staff"]}}""".formatted(issuer, subject, now, now + 10_800, subject, role);
        String signed = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + part(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + URL.encodeToString(signature.sign());
    }

    private static String part(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
