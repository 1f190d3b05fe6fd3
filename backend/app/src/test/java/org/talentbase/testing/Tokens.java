package org.talentbase.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Access tokens as Keycloak would give them. */
public final class Tokens {

    private Tokens() {}

    public static String of(String subject, String... roles) {
        return of(subject, claims -> {}, roles);
    }

    /** A token that differs from a good one by what {@code changed} does to it. */
    public static String of(String subject, Consumer<JwtClaims> changed, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(TokensResource.ISSUER);
        claims.setSubject(subject);
        claims.setAudience("talentbase");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("typ", "Bearer");
        claims.setClaim("azp", "talentbase");
        claims.setClaim("preferred_username", subject);
        claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
        changed.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setPayload(claims.toJson());
        try {
            signature.setKey(key());
            return signature.getCompactSerialization();
        } catch (GeneralSecurityException | JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PrivateKey key() throws GeneralSecurityException {
        String encoded = ConfigProvider.getConfig().getValue(TokensResource.SIGNING_KEY, String.class);
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    }
}
