package org.talentbase.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractShapeTest {

    record Part(String name) {}

    record Shelf<T>(List<T> items, @Nullable String next) {}

    record Whole(UUID id, @Nullable String note, @Nullable Part part, List<String> acts) {}

    @Test
    void everyPartIsRequiredAndOnlyWhatIsNullableMayBeNull() throws IOException {
        Schema whole = filtered("Whole");
        assertThat(whole.getRequired()).containsExactlyInAnyOrder("id", "note", "part", "acts");
        assertThat(whole.getProperties().get("id").getType()).containsExactly(SchemaType.STRING);
        assertThat(whole.getProperties().get("note").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(whole.getProperties().get("part").getAnyOf())
                .extracting(Schema::getRef)
                .containsExactly("#/components/schemas/Part", null);
    }

    @Test
    void aSecondRecordOfTheSameNameIsFoundByItsParts() throws IOException {
        assertThat(filtered("Whole2").getRequired()).hasSize(4);
    }

    @Test
    void aRecordOfSomethingIsFoundByTheBeginningOfItsName() throws IOException {
        Schema shelf = filtered("ShelfPart", "items", "next");
        assertThat(shelf.getRequired()).containsExactlyInAnyOrder("items", "next");
        assertThat(shelf.getProperties().get("next").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
    }

    @Test
    void aSchemaThatIsNoRecordIsLeftAlone() throws IOException {
        assertThat(filtered("HttpProblem").getRequired()).isNull();
    }

    private static Schema filtered(String name) throws IOException {
        return filtered(name, "id", "note", "part", "acts");
    }

    private static Schema filtered(String name, String... parts) throws IOException {
        Schema schema = OASFactory.createSchema();
        for (String part : parts) {
            Schema property = OASFactory.createSchema();
            schema.addProperty(
                    part,
                    part.equals("part")
                            ? property.ref("#/components/schemas/Part")
                            : property.addType(SchemaType.STRING));
        }
        OpenAPI contract = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema(name, schema));
        ContractShape shape = new ContractShape(Index.of(Whole.class, Part.class, Shelf.class));
        shape.filterOpenAPI(contract);
        shape.filterOpenAPI(contract);
        return schema;
    }
}
