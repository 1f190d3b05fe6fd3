package org.talentbase.facts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;
import org.talentbase.vocabulary.CodeTables;

/** A code that the standard took back: whoever still writes it is told what took its place (case 83). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class WithdrawnCodeTest {

    private final List<Map<String, String>> written = List.of(Map.of("route", "recognition"));

    @AfterEach
    void asItWas() {
        withdraw(null, null);
    }

    @Test
    void itsReplacementIsNamed() {
        withdraw("2026-01-01", "evaluation");
        draft().trySave("titles", written)
                .statusCode(422)
                .body("errors.pointer", contains("/0/route"))
                .body("errors.code", contains("code-withdrawn"))
                .body("errors[0].params.replacement", equalTo("评审"))
                .body("errors[0].message", equalTo("该选项已停用，请改选“评审”。"));
    }

    @Test
    void withoutReplacementAnotherIsToBeChosen() {
        withdraw("2026-01-01", null);
        draft().trySave("titles", written).statusCode(422).body("errors.code", contains("code-withdrawn-for-good"));
    }

    @Test
    void beforeItsLastDayItIsACode() {
        withdraw("2099-01-01", "evaluation");
        draft().trySave("titles", written).statusCode(200);
    }

    private static Filing draft() {
        return Filing.begunBy(People.individual(), Units.unit("unit-codes", "代码单位", "bureau-530114"));
    }

    /** The tables are read once; a new one is made of what they hold now. */
    private static void withdraw(String on, String replacement) {
        Owner.run(
                "update code_entry set valid_to = ?::date, replaced_by = ? where table_id = 'title_route' and code = 'recognition'",
                on,
                replacement);
        Arc.container()
                .getActiveContext(ApplicationScoped.class)
                .destroy(Arc.container().instance(CodeTables.class).getBean());
    }
}
