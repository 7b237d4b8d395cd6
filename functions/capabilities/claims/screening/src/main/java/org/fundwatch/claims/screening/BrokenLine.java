package org.fundwatch.claims.screening;

/**
 * A line that was not screened (无法筛查的行); it repeats nothing of what is written there.
 *
 * @param number from one
 * @param where what does not fit, and which rule it breaks; empty where the whole line is no settlement
 */
public record BrokenLine(long number, Trouble trouble, String where) {}
