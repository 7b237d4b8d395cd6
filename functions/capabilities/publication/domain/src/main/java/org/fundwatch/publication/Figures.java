package org.fundwatch.publication;

/**
 * What the guards look at (版次变动数): how many entries there were and would be, and how they would change.
 *
 * @param missing published before, without a listing now
 * @param ended their term is over
 */
public record Figures(int previous, int entries, int added, int ended, int missing) {}
