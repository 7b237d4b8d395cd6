package org.fundwatch.local.runtime;

/**
 * What a function does at one moment.
 *
 * @param instances processes that run
 * @param busy those of them that have an event
 * @param starts processes ever started, also those that have ended
 */
public record FunctionState(String name, int instances, int busy, int starts) {}
