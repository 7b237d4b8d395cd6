package org.fundwatch.claims.review;

import java.time.LocalDate;

/**
 * A finding that was confirmed by re-review at some time, whatever came after (复审认定的疑点).
 *
 * @param confirmedOn the date in China of the re-review
 */
public record ConfirmedFinding(FoundFinding found, LocalDate confirmedOn) {}
