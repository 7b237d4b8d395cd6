package org.fundwatch.claimvalidation.cds;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The call of a hook as the contract describes it; {@link HookRequest} is what reads it. */
@Schema(
        name = "CdsHookCall",
        description = "As CDS Hooks 2.0 has it; members that are not here are passed over",
        additionalProperties = Schema.True.class,
        requiredProperties = {"hook", "hookInstance", "context"})
record HookBody(
        @Schema(description = "The hook of the service") String hook,

        @Schema(format = "uuid", description = "A repeat of a call has the same")
        String hookInstance,

        @Schema(format = "uri", description = "Tolerated, never called")
        String fhirServer,

        @Schema(type = SchemaType.OBJECT, description = "Tolerated, never used and never kept")
        Map<String, Object> fhirAuthorization,

        @Schema(type = SchemaType.OBJECT, description = "As the hook defines it; draftOrders and claim are FHIR R4")
        Map<String, Object> context,

        @Schema(
                type = SchemaType.OBJECT,
                description = "FHIR R4 resources by the keys of discovery; null says that there is none")
        Map<String, Object> prefetch) {}
