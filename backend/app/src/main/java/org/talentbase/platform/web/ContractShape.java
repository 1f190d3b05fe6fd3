package org.talentbase.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Lets the contract say what the records say: every part is there, and is null only where it is {@link Nullable}. Without
 * this each part would count as optional, and whoever reads an answer would have to doubt each of them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractShape implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;

    public ContractShape(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null || contract.getComponents().getSchemas() == null) {
            return;
        }
        List<ClassInfo> records = index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith("org.talentbase."))
                .toList();
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            for (ClassInfo candidate : records) {
                if (mayBeNamed(name, candidate) && hasAll(candidate, schema)) {
                    candidate.recordComponentsInDeclarationOrder().forEach(part -> describe(part, schema));
                }
            }
        });
    }

    /** Records of the same name get a number behind it, {@code Page<Unit>} becomes {@code PageUnit}: parts tell them apart. */
    private static boolean mayBeNamed(String name, ClassInfo candidate) {
        String simple = candidate.simpleName();
        return candidate.typeParameters().isEmpty()
                ? name.replaceFirst("\\d+$", "").equals(simple)
                : name.startsWith(simple);
    }

    private static boolean hasAll(ClassInfo candidate, Schema schema) {
        if (schema.getProperties() == null) {
            return false;
        }
        List<String> parts = candidate.recordComponentsInDeclarationOrder().stream()
                .map(RecordComponentInfo::name)
                .toList();
        return parts.containsAll(schema.getProperties().keySet());
    }

    private static void describe(RecordComponentInfo part, Schema schema) {
        Schema property = schema.getProperties().get(part.name());
        if (property == null) {
            return;
        }
        if (part.type().hasAnnotation(NULLABLE)) {
            schema.addProperty(part.name(), orNull(property));
        }
        if (schema.getRequired() == null || !schema.getRequired().contains(part.name())) {
            schema.addRequired(part.name());
        }
    }

    /** Leaves alone what says so already: the build may pass here more than once. */
    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        boolean said = property.getAnyOf() != null
                || (property.getType() != null && property.getType().contains(SchemaType.NULL));
        return said ? property : property.addType(SchemaType.NULL);
    }
}
