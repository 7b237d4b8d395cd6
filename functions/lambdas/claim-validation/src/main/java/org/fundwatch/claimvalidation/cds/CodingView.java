package org.fundwatch.claimvalidation.cds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a system, and how people call it. */
@Schema(
        name = "CdsCoding",
        requiredProperties = {"code", "system", "display"})
public record CodingView(String code, String system, String display) {}
