package org.talentbase.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.RealKeycloak;
import org.talentbase.testing.Visitor;
import org.talentbase.testing.WithKeycloak;

/** New keys in the realm while people and systems work, and while somebody sends tokens of keys that never were. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class KeyRotationIT {

    private static final int ROTATIONS = 4;
    private static final int AT_ONCE = 24;

    @ConfigProperty(name = "talentbase.public.url")
    String site;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private final List<Future<Set<Integer>>> loads = new ArrayList<>();

    @Test
    void nobodyIsCalledAStrangerWhenKeysChange() throws Exception {
        String junk = ofUnknownKey(RealKeycloak.systemsToken(realm));
        Future<Set<Integer>> strangers;
        // Closed in reverse: whoever loads has come to an end before the browsers go.
        try (Visitor one = new Visitor(site);
                Visitor another = new Visitor(site);
                ExecutorService threads = Executors.newCachedThreadPool()) {
            one.signIn("13900000001");
            another.signIn("13900000002");
            Instant end = Instant.now().plusSeconds(2 * ROTATIONS + 4);
            for (Visitor person : List.of(one, another)) {
                loads.add(threads.submit(
                        () -> statuses(end, () -> person.get("/api/me").statusCode())));
            }
            for (int i = 0; i < 3; i++) {
                loads.add(threads.submit(() -> statuses(end, () -> ask(RealKeycloak.systemsToken(realm)))));
            }
            strangers = threads.submit(() -> statuses(end, () -> ask(junk)));
            for (int i = 1; i <= ROTATIONS; i++) {
                Thread.sleep(2_000);
                RealKeycloak.giveNewKey(realm, 1_000 + i);
            }
        }
        for (Future<Set<Integer>> load : loads) {
            assertThat(load.get()).containsExactly(200);
        }
        assertThat(strangers.get()).containsExactly(401);
    }

    /** The first of them makes us fetch the key; the others are here before it has come, and are no strangers either. */
    @Test
    void whoeverComesAtOnceWithTokensOfANewKeyIsKnown() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 1; i <= ROTATIONS; i++) {
                RealKeycloak.giveNewKey(realm, 2_000 + i);
                CyclicBarrier start = new CyclicBarrier(AT_ONCE);
                List<Callable<Integer>> calls = Stream.generate(() -> RealKeycloak.systemsToken(realm))
                        .limit(AT_ONCE)
                        .<Callable<Integer>>map(fresh -> () -> {
                            start.await();
                            return ask(fresh);
                        })
                        .toList();
                for (Future<Integer> answer : threads.invokeAll(calls)) {
                    statuses.add(answer.get());
                }
            }
        }
        assertThat(statuses).hasSize(ROTATIONS * AT_ONCE);
        assertThat(statuses.stream().filter(status -> status != 200).count())
                .as("refused of %d", statuses.size())
                .isZero();
    }

    private static Set<Integer> statuses(Instant end, IntSupplier call) {
        Set<Integer> seen = new TreeSet<>();
        while (Instant.now().isBefore(end)) {
            seen.add(call.getAsInt());
        }
        return seen;
    }

    private static int ask(String token) {
        return given().auth().oauth2(token).get("/api/me").statusCode();
    }

    private static String ofUnknownKey(String token) {
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"never-was\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + token.substring(token.indexOf('.'));
    }
}
