package org.fundwatch.publication;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The name of an entry (名单条目编号): random, so that it says nothing of who is or was listed under it; never used again. */
public record EntryId(UUID value) implements Comparable<EntryId> {

    public EntryId {
        requireNonNull(value);
    }

    /** Reads the id as lists write it; any other text is an {@link IllegalArgumentException}. */
    public static EntryId of(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("an entry id is a UUID in lower case");
        }
        return new EntryId(id);
    }

    @Override
    public int compareTo(EntryId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
