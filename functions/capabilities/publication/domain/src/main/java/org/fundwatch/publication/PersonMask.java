package org.fundwatch.publication;

import java.util.Optional;

/** How much of a natural person's name is shown (个人姓名遮蔽): there is no way to show all of it. */
public enum PersonMask {
    /** The first character, then 某, as in the national authority's published cases (张某). */
    FIRST_CHARACTER,
    /** Nothing. */
    HIDDEN;

    private static final String SOMEONE = "某";

    /** What the public may see of the name; empty if that is nothing. */
    public Optional<String> of(PersonName name) {
        return switch (this) {
            case FIRST_CHARACTER -> Optional.of(name.firstCharacter() + SOMEONE);
            case HIDDEN -> Optional.empty();
        };
    }
}
