package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;
import org.talentbase.testing.Scene;
import org.talentbase.testing.Tokens;

/** Who somebody says they are, what was taken from them meanwhile, and against which version they act. */
final class TokenCases {

    private static final String ME = "/api/me";

    private TokenCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(strangers(), tokens(), rights(), secondFactor(), versions())
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> strangers() {
        return Stream.of(
                        of("27", "no token").get(ME),
                        of("27", "Bearer and nothing").get(ME).header("Authorization", "Bearer"),
                        of("27", "a password").get(ME).header("Authorization", "Basic YTpi"),
                        of("27", "no token on a change")
                                .post("/api/declarations")
                                .json("{\"unitId\": \"{unit}\"}"),
                        of("27", "no token, and a format that is none")
                                .post("/api/declarations")
                                .json("{\"unitId\": \"{unit}\"}")
                                .header("Content-Type", "json"))
                .map(row -> row.by(Cast.ANONYMOUS)
                        .refused(401, "unauthenticated", "unauthenticated", "")
                        .telling("WWW-Authenticate", "Bearer"));
    }

    private static Stream<BadInput> tokens() {
        return Stream.of(
                invalid("28", "no signature", scene -> Tokens.unsigned(subject(scene))),
                invalid(
                        "28",
                        "signed with the public key as a secret",
                        scene -> Tokens.signedWithPublicKey(subject(scene))),
                invalid(
                        "28",
                        "signed with a key that it brings along",
                        scene -> Tokens.signedWithOwnKey(subject(scene), "http://localhost:1/keys")),
                changed("29", "expired 31 seconds ago", claims -> {
                            claims.setIssuedAt(inSeconds(-300));
                            claims.setExpirationTime(inSeconds(-31));
                        })
                        .refused(401, "token-expired", "token-expired", ""),
                changed("29", "expired 25 seconds ago", claims -> {
                            claims.setIssuedAt(inSeconds(-300));
                            claims.setExpirationTime(inSeconds(-25));
                        })
                        .accepted(200),
                changed("29", "good in 35 seconds", claims -> claims.setNotBefore(inSeconds(35)))
                        .refused(401, "token-invalid", "token-invalid", ""),
                changed("29", "good in 25 seconds", claims -> {
                            claims.setNotBefore(inSeconds(25));
                            claims.setIssuedAt(inSeconds(25));
                        })
                        .accepted(200),
                changed("30", "of another realm", claims -> claims.setIssuer("https://keycloak.test/realms/another"))
                        .refused(401, "token-invalid", "token-invalid", ""),
                changed("30", "for another application", claims -> claims.setAudience("another"))
                        .refused(401, "token-invalid", "token-invalid", ""),
                changed("30", "an ID token", claims -> claims.setClaim("typ", "ID"))
                        .refused(401, "token-invalid", "token-invalid", ""),
                changed("30", "a refresh token", claims -> claims.setClaim("typ", "Refresh"))
                        .refused(401, "token-invalid", "token-invalid", ""));
    }

    private static Stream<BadInput> rights() {
        return Stream.of(
                of("31", "an account switched off")
                        .by(Cast.DISABLED)
                        .get(ME)
                        .refused(401, "token-invalid", "account-disabled", ""),
                of("32", "staff without an account")
                        .get("/api/declarations/waiting")
                        .header(
                                "Authorization",
                                scene -> "Bearer " + Tokens.of(UUID.randomUUID().toString(), "unit", "staff"))
                        .refused(403, "forbidden", "forbidden", ""),
                of("33", "an account of another unit since")
                        .by(Cast.MOVED)
                        .get("/api/declarations/{atUnit}")
                        .refused(404, "not-found", "not-found", ""),
                of("33", "a role taken away")
                        .get("/api/declarations/waiting")
                        .header(
                                "Authorization",
                                scene -> "Bearer "
                                        + Tokens.of(scene.person(Cast.APPROVER).subject(), "staff"))
                        .refused(403, "forbidden", "forbidden", ""));
    }

    /** Who is known and lacks a second factor: of all refusals with 401 the only one of somebody known. */
    private static Stream<BadInput> secondFactor() {
        return Stream.of(
                        notFresh(
                                "a code of ten minutes ago",
                                claims -> claims.setClaim(
                                        "auth_time", inSeconds(-600).getValue())),
                        notFresh("a password just now", claims -> claims.setClaim("acr", "pwd")))
                .map(row -> row.by(Cast.COUNTY)
                        .post("/api/talents/{talent}/unmask")
                        .json(Map.of("purpose", "service"))
                        .ofSomebodyKnown()
                        .refused(401, "unauthenticated", "token-without-second-factor", "")
                        .telling("WWW-Authenticate", "insufficient_user_authentication"));
    }

    private static Stream<BadInput> versions() {
        return Stream.of(
                of("42", "no version")
                        .saving("post", "{}")
                        .without("If-Match")
                        .refused(428, "precondition-required", "precondition-required", ""),
                of("42", "no version of an act")
                        .post("/api/declarations/{draft}/submit")
                        .refused(428, "precondition-required", "precondition-required", ""),
                stale("an old version", "\"0\""),
                stale("a version to come", "\"99999999999999999999\""),
                stale("a weak version", "W/\"{draft.version}\""),
                stale("any version", "*"),
                stale("a version without its quotes", "{draft.version}"),
                done("approve", "atBureau").refused(403, "forbidden", "other-step", ""),
                done("approve", "returned").refused(409, "state-conflict", "not-in-review", ""),
                done("claim", "returned").refused(409, "state-conflict", "not-in-review", ""),
                done("approve", "admitted").refused(409, "state-conflict", "not-in-review", ""),
                done("claim", "admitted").refused(409, "state-conflict", "not-in-review", ""));
    }

    private static BadInput stale(String title, String version) {
        return of("43", title)
                .saving("post", "{}")
                .header("If-Match", version)
                .refused(412, "version-mismatch", "version-mismatch", "");
    }

    private static BadInput done(String act, String where) {
        return of("44", act + " what is " + where)
                .by(Cast.APPROVER)
                .post("/api/declarations/{" + where + "}/" + act)
                .header("If-Match", "\"{" + where + ".version}\"");
    }

    private static BadInput notFresh(String title, Consumer<JwtClaims> change) {
        return of("35", title)
                .header(
                        "Authorization",
                        scene -> "Bearer " + Tokens.of(scene.person(Cast.COUNTY).subject(), change, "county", "staff"));
    }

    private static BadInput invalid(String number, String title, java.util.function.Function<Scene, String> token) {
        return of(number, title)
                .get(ME)
                .header("Authorization", scene -> "Bearer " + token.apply(scene))
                .refused(401, "token-invalid", "token-invalid", "");
    }

    private static BadInput changed(String number, String title, Consumer<JwtClaims> change) {
        return of(number, title)
                .get(ME)
                .header("Authorization", scene -> "Bearer " + Tokens.of(subject(scene), change));
    }

    private static String subject(Scene scene) {
        return scene.person(Cast.STRANGER).subject();
    }

    private static NumericDate inSeconds(int seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }
}
