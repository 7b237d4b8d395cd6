package org.fundwatch.local.template;

/**
 * Hands batches of a queue to a function.
 *
 * @param reportFailures whether the answer names the items that failed; without it a success means all succeeded
 */
public record EventSourceSpec(String queue, String function, int batchSize, boolean reportFailures) {}
