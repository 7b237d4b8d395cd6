package org.fundwatch.desk.planted;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import software.amazon.awssdk.services.kms.KmsClient;

/** Breaks, on purpose, the rules of resources. */
public class LooseResource {
    ObjectMapper mapper;
    KmsClient kms;

    void open() {
        kms.decrypt(request -> request.keyId("any"));
    }

    public Uni<Response> answer() {
        return Uni.createFrom().item(Response.ok(mapper).build());
    }
}
