package org.fundwatch.claimvalidation.cds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of discovery. */
@Schema(name = "CdsServices", requiredProperties = "services")
public record ServicesView(List<Service> services) {

    /** One service. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "CdsService",
            requiredProperties = {"hook", "description", "id"})
    public record Service(
            String hook,
            String title,
            String description,
            String id,
            @Schema(description = "FHIR queries by key") Map<String, String> prefetch) {

        static Service of(Hook hook) {
            return new Service(
                    hook.called(), hook.title(), hook.description(), hook.id(), new TreeMap<>(hook.prefetch()));
        }
    }

    static ServicesView all() {
        return new ServicesView(Stream.of(Hook.values()).map(Service::of).toList());
    }
}
