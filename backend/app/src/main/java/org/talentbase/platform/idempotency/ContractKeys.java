package org.talentbase.platform.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Says in the contract which operations ask for an Idempotency-Key: those that are carried out {@link Once}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractKeys implements OASFilter {

    private static final String NAME = "Idempotency-Key";
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> once;

    public ContractKeys(IndexView index) {
        this.once = index.getAnnotations(DotName.createSimple(Once.class)).stream()
                .map(marked -> marked.target().annotation(OPERATION))
                .filter(operation -> operation != null)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        boolean said = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> NAME.equals(parameter.getName()));
        return once.contains(operation.getOperationId()) && !said ? operation.addParameter(key()) : operation;
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(NAME)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "Of the caller's making, one for each act; sent again with it, the first answer comes again")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[A-Za-z0-9_.:-]{1,64}$"));
    }
}
