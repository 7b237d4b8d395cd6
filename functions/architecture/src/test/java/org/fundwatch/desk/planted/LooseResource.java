package org.fundwatch.desk.planted;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;

/** Breaks, on purpose, the rules of resources. */
public class LooseResource {
    ObjectMapper mapper;

    public Uni<Response> answer() {
        return Uni.createFrom().item(Response.ok(mapper).build());
    }
}
