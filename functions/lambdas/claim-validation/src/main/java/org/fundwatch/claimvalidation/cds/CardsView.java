package org.fundwatch.claimvalidation.cds;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of a service; no cards where nothing was found. */
@Schema(name = "CdsCards", requiredProperties = "cards")
public record CardsView(List<CardView> cards) {}
