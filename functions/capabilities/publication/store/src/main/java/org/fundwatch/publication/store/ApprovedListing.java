package org.fundwatch.publication.store;

import java.time.Instant;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.publication.Listing;

/** A listing with the reasons and the registrar who approved it (列入审批). */
public record ApprovedListing(Listing listing, Trace trace, ActorId by, Instant at) {}
