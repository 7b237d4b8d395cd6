package org.fundwatch.local.canary;

/**
 * A mark where it was found.
 *
 * @param where a file, or a table with the place of its row
 */
public record Hit(String mark, String where) {}
