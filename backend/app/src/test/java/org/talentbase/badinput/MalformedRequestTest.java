package org.talentbase.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentbase.badinput.MalformedRequests.Flaw;
import org.talentbase.badinput.MalformedRequests.Malformed;
import org.talentbase.testing.BusinessRows;
import org.talentbase.testing.Cast;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Refusal;
import org.talentbase.testing.Scene;
import org.talentbase.testing.Sender;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Wire;

/**
 * 10,000 requests over every operation of the committed contract, each spoiled in one known way: each is refused for that very
 * reason, or because its caller may not do this at all, and nothing is written. Each flaw of each operation must have been
 * refused for its own reason at least once. Another seed: {@code -Dtalentbase.seed=…}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class MalformedRequestTest {

    /** Of each operation: so many that each flaw comes by somebody who may do it, with the seed that is written here. */
    private static final int REQUESTS = 500;

    private static final int AT_ONCE = 500;
    private static final int THREADS = 4;

    /** Found out only when the record was found in reach and in a state that allows it. */
    private static final Set<Flaw> OF_THE_RECORD = Set.of(Flaw.UNKNOWN_ID, Flaw.ODD_VERSION);

    /** By these no operation is reached, and so nobody is asked who they are. */
    private static final Set<Flaw> OF_THE_ADDRESS =
            Set.of(Flaw.BROKEN_QUERY, Flaw.ODD_PATH, Flaw.OTHER_METHOD, Flaw.UNACCEPTABLE);

    private static final Logger REFUSALS = Logger.getLogger("org.talentbase.platform.web.ProblemShape");

    private final long seed = Long.getLong("talentbase.seed", 20261122L);
    private final Set<String> refusedForItsReason = new ConcurrentSkipListSet<>();
    private Scene scene;
    private Sender sender;

    @Test
    void eachIsRefusedForItsReasonAndNothingIsWritten() throws Exception {
        scene = Scene.layOut();
        sender = new Sender(scene);
        People anybody = Objects.requireNonNull(scene.person(Cast.AUTHOR));
        List<Operation> operations = WrittenContract.operations(anybody.token());
        MalformedRequests requests = new MalformedRequests(seed, scene.resolve("{draft.version}"));
        REFUSALS.setLevel(Level.WARNING);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int from = 0; from < REQUESTS * operations.size(); from += AT_ONCE) {
                List<Malformed> batch = new ArrayList<>();
                for (int i = from; i < from + AT_ONCE; i++) {
                    batch.add(requests.next(operations.get(i % operations.size())));
                }
                Map<String, String> before = BusinessRows.hashes();
                assertThat(send(batch, threads)).as("seed %d", seed).isEmpty();
                assertThat(BusinessRows.hashes())
                        .as("seed %d, requests from %d on: %s", seed, from, batch)
                        .isEqualTo(before);
            }
        } finally {
            REFUSALS.setLevel(null);
        }
        assertThat(refusedForItsReason).containsAll(wanted(operations));
    }

    /** An operation that nobody here reaches is missing in what was refused: it needs a caller or record in {@link Scene}. */
    private static Set<String> wanted(List<Operation> operations) {
        Set<String> wanted = new TreeSet<>();
        for (Operation operation : operations) {
            MalformedRequests.flaws(operation).stream()
                    .filter(flaw -> flaw != Flaw.ODD_VERSION)
                    .forEach(flaw -> wanted.add(operation.id() + " " + flaw));
        }
        return wanted;
    }

    /** What was answered otherwise than it should have been. */
    private List<String> send(List<Malformed> batch, ExecutorService threads) throws Exception {
        List<Future<List<String>>> parts = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            parts.add(threads.submit(() -> {
                List<String> wrong = new ArrayList<>();
                try (Wire wire = new Wire()) {
                    for (int i = first; i < batch.size(); i += THREADS) {
                        wrong.addAll(judge(batch.get(i), wire));
                    }
                }
                return wrong;
            }));
        }
        List<String> wrong = new ArrayList<>();
        for (Future<List<String>> part : parts) {
            wrong.addAll(part.get());
        }
        return wrong;
    }

    private List<String> judge(Malformed malformed, Wire wire) throws IOException {
        byte[] request = sender.bytes(malformed.row(), sender.headers(malformed.row()));
        Wire.Answer answer = wire.exchange(request);
        try {
            assertThat(answer.status()).isBetween(400, 499);
            Refusal.tellsNothing(answer, request);
            Refusal refusal = Refusal.of(answer);
            if (isOfNobodyWhoMay(malformed)) {
                assertThat(refusal.status()).as("asked first who they are").isIn(rightsOf(malformed));
            }
            if (malformed.row().isRefusedBy(refusal)) {
                refusedForItsReason.add(malformed.operation().id() + " " + malformed.flaw());
            } else {
                assertThat(refusal.status()).isIn(rightsOf(malformed));
            }
            return List.of();
        } catch (AssertionError wrong) {
            return List.of("%s by %s%n%s%n--- answered %d %s%n--- %s"
                    .formatted(
                            malformed.flaw(),
                            malformed.row().caller(),
                            shortened(request),
                            answer.status(),
                            answer.body(),
                            wrong.getMessage()));
        }
    }

    /** Whoever is not known, or may do nothing of this kind, is told that, and nothing of what they sent. */
    private static boolean isOfNobodyWhoMay(Malformed malformed) {
        boolean auditorWrites = malformed.row().caller() == Cast.AUDITOR
                && malformed.operation().takesBody();
        return (malformed.row().caller() == Cast.ANONYMOUS || auditorWrites)
                && !OF_THE_ADDRESS.contains(malformed.flaw());
    }

    /** How it may also be refused: to those who may not do this, whatever they send. */
    private List<Integer> rightsOf(Malformed malformed) {
        @Nullable People person = scene.person(malformed.row().caller());
        if (person == null) {
            return List.of(401);
        }
        boolean record = OF_THE_RECORD.contains(malformed.flaw())
                || malformed.operation().readsBodyItself();
        return record ? List.of(403, 404, 409, 428) : List.of(403);
    }

    private static String shortened(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8).replaceFirst("Bearer [^\r]*", "Bearer …");
        return text.length() < 2000 ? text : text.substring(0, 2000) + "…";
    }
}
