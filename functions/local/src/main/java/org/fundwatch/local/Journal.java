package org.fundwatch.local;

/** Takes one readable line at a time about what happens. It never gets a message's content. */
@FunctionalInterface
public interface Journal {
    /** Notes a line about a part, such as a queue or a schedule. */
    void note(String part, String line);
}
