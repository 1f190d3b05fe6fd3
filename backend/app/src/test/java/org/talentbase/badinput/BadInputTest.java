package org.talentbase.badinput;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Oracle;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Scene;
import org.talentbase.testing.TokensResource;

/**
 * Bad input and its exact answers. To add a row, write a sentence into the {@code …Cases} class it belongs to, beginning with
 * {@link BadInput#of}; a new class of cases is named in {@link #table}. What holds for every row is in {@link Oracle}, the
 * people and records that rows speak of are in {@link Scene}. A row whose answer differs from what one would expect says why
 * in a comment beside it.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class BadInputTest {

    private static @Nullable Oracle oracle;

    /** Once; not before all, when the server's port is not known yet. */
    @BeforeEach
    void begin() {
        if (oracle == null) {
            oracle = new Oracle(Scene.layOut());
        }
    }

    @AfterAll
    static void end() {
        if (oracle != null) {
            oracle.close();
        }
    }

    static Stream<BadInput> table() {
        return Stream.of(
                        TransportCases.rows(),
                        JsonCases.rows(),
                        QueryCases.rows(),
                        TokenCases.rows(),
                        OthersRecordsCases.rows(),
                        PersonCases.rows(),
                        UnitCases.rows(),
                        OfficeCases.rows(),
                        ContradictionCases.rows(),
                        AccountCases.rows(),
                        BindingCases.rows())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void hasItsAnswer(BadInput row) throws IOException {
        oracle.judge(row);
    }
}
