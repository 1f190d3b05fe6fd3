package org.talentbase.facts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class FormResourceTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    FormDefinition form;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everySectionAndFieldHasItsLabel(String language) {
        List<String> labels = given().auth()
                .oauth2(People.individual().token())
                .header("Accept-Language", language)
                .get("/api/form")
                .then()
                .statusCode(200)
                .extract()
                .path("sections.collect { [it.label] + it.fields.label }.flatten()");
        assertThat(labels).hasSizeGreaterThan(70).allMatch(label -> !label.isBlank());
        assertThat(labels)
                .allMatch(label -> language.equals("en")
                        == label.codePoints()
                                .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
    }

    @Test
    void everyTextBelongsToSomethingOfTheForm() {
        List<String> known = form.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.name()),
                        section.fields().stream().map(field -> section.name() + "." + field.name())))
                .flatMap(key -> Stream.of(key, key + ".hint"))
                .toList();
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("org.talentbase.facts.form", locale, NO_FALLBACK)
                            .keySet())
                    .isSubsetOf(known);
        }
    }

    @Test
    void everyCodedFieldHasATable() {
        List<String> tables = given().auth()
                .oauth2(People.individual().token())
                .get("/api/code-tables")
                .then()
                .extract()
                .path("items.id");
        assertThat(form.sections().stream()
                        .flatMap(section -> section.fields().stream())
                        .filter(field -> field.type() == FieldType.CODE)
                        .map(FormDefinition.FieldDefinition::codeTable))
                .isNotEmpty()
                .isSubsetOf(tables);
    }

    @Test
    void everyReasonHasBothTexts() {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("org.talentbase.facts.problems", locale, NO_FALLBACK);
            assertThat(texts.keySet())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(FactsProblem.values())
                            .map(FactsProblem::code)
                            .toList());
        }
    }
}
