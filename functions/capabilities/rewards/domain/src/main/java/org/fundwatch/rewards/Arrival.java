package org.fundwatch.rewards;

/** When a report arrived among all others (受理登记顺序): the number that the store gave it, never a stated time. */
public record Arrival(long sequence) implements Comparable<Arrival> {

    @Override
    public int compareTo(Arrival other) {
        return Long.compare(sequence, other.sequence);
    }
}
