package org.talentbase.testing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Access tokens as Keycloak would give them to somebody who has just signed in with a password and a code. */
public final class Tokens {

    private Tokens() {}

    public static String of(String subject, String... roles) {
        return of(subject, claims -> {}, roles);
    }

    /** A token that differs from a good one by what {@code changed} does to it. */
    public static String of(String subject, Consumer<JwtClaims> changed, String... roles) {
        JwtClaims claims = claims(subject, roles);
        changed.accept(claims);
        try {
            return signed(claims, AlgorithmIdentifiers.RSA_USING_SHA256, key(), header -> {});
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A token that says of itself that it needs no signature. */
    public static String unsigned(String subject) {
        return signed(claims(subject), AlgorithmIdentifiers.NONE, null, header -> {});
    }

    /** A token whose secret is what everybody knows: the key that signatures are checked with. */
    public static String signedWithPublicKey(String subject) {
        String known = ConfigProvider.getConfig().getValue("quarkus.oidc.systems.public-key", String.class);
        byte[] secret = Base64.getDecoder().decode(known);
        return signed(claims(subject), AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(secret), header -> {});
    }

    /** A token that brings its own key, and says at which address there are more of it. */
    public static String signedWithOwnKey(String subject, String address) {
        try {
            RsaJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
            own.setKeyId("own");
            return signed(claims(subject), AlgorithmIdentifiers.RSA_USING_SHA256, own.getPrivateKey(), header -> {
                header.setJwkHeader(own);
                header.setKeyIdHeaderValue("own");
                header.setHeader("jku", address);
                header.setHeader("x5u", address);
            });
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JwtClaims claims(String subject, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(TokensResource.ISSUER);
        claims.setSubject(subject);
        claims.setAudience("talentbase");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("typ", "Bearer");
        claims.setClaim("acr", "mfa");
        claims.setClaim("auth_time", NumericDate.now().getValue());
        claims.setClaim("azp", "talentbase");
        claims.setClaim("preferred_username", subject);
        claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    private static String signed(
            JwtClaims claims, String algorithm, @Nullable Key key, Consumer<JsonWebSignature> changed) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        changed.accept(signature);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PrivateKey key() throws GeneralSecurityException {
        String encoded = ConfigProvider.getConfig().getValue(TokensResource.SIGNING_KEY, String.class);
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    }
}
