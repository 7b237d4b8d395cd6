package org.fundwatch.payment;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What all operations have in common: callers by name, a staff token, problems as answers, a key on every write. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String KEY = "IdempotencyKey";

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().values().forEach(Contract::answerWithProblems);
        Stream.of(path.getPOST(), path.getPUT())
                .flatMap(write -> Optional.ofNullable(write).stream())
                .forEach(Contract::requireKey);
        return path;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("staff"));
        document.getComponents().addResponse(PROBLEM, problem()).addParameter(KEY, key());
        document.getPaths().getPathItems().forEach(Contract::nameCallers);
    }

    /** What a view lacks is left out of it and never null. */
    @Override
    public Schema filterSchema(Schema schema) {
        return Stream.ofNullable(schema.getAnyOf())
                .filter(alternatives -> alternatives.stream().anyMatch(Contract::isNothing))
                .flatMap(alternatives -> alternatives.stream().filter(one -> !isNothing(one)))
                .findFirst()
                .orElse(schema);
    }

    private static boolean isNothing(Schema schema) {
        return List.of(Schema.SchemaType.NULL).equals(schema.getType());
    }

    private static void nameCallers(String path, PathItem item) {
        item.getOperations()
                .forEach((method, operation) -> operation.addExtension("x-roles", Access.to(method + " " + path)));
    }

    private static void answerWithProblems(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
    }

    private static void requireKey(Operation write) {
        write.addParameter(OASFactory.createParameter().ref(KEY));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(Caller.KEY)
                .in(Parameter.In.HEADER)
                .required(true)
                .description("the same key with the same content gives the first answer again")
                .schema(text().format("uuid"));
    }

    private static APIResponse problem() {
        var schema = OASFactory.createSchema().ref("Problem");
        var media = OASFactory.createMediaType().schema(schema);
        return OASFactory.createAPIResponse()
                .description("A problem of openapi/problems.yaml.")
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
