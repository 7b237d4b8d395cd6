package org.fundwatch.claimvalidation;

import java.util.UUID;

/**
 * Which finding of which check (违规标识).
 *
 * @param number its place among the findings, from one on
 */
public record FindingId(UUID checkId, int number) {}
