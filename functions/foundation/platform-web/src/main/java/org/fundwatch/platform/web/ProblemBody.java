package org.fundwatch.platform.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members that every problem has (RFC 9457), for the contracts; {@code openapi/problems.yaml} lists the rest. */
@Schema(
        name = "Problem",
        additionalProperties = Schema.True.class,
        requiredProperties = {"type", "title", "status"})
public record ProblemBody(@Schema(format = "uri") String type, String title, int status, String detail) {}
