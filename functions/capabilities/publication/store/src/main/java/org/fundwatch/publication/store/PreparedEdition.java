package org.fundwatch.publication.store;

import java.time.Instant;
import org.fundwatch.publication.Edition;
import org.fundwatch.publication.Rendering;
import org.fundwatch.publication.SigningKey;

/** A new edition with all of its bytes but the signature (待公布版次). */
public record PreparedEdition(Edition edition, Rendering rendering, SigningKey key, Instant at) {}
