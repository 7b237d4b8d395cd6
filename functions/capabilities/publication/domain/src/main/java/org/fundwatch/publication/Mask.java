package org.fundwatch.publication;

import java.util.Optional;

/** How much of a number is shown (遮蔽方式). */
public enum Mask {
    /** The whole of it. */
    SHOWN,
    /** The first eight characters and the last one, as authorities in Hunan print it; a number of nine or less not at all. */
    FIRST_EIGHT_AND_LAST,
    /** Nothing. */
    HIDDEN;

    private static final int HEAD = 8;
    private static final int TAIL = 1;

    /** What the public may see of the number; empty if that is nothing. */
    public Optional<String> of(String number) {
        return switch (this) {
            case SHOWN -> Optional.of(number);
            case FIRST_EIGHT_AND_LAST ->
                Optional.of(number).filter(it -> it.length() > HEAD + TAIL).map(Mask::ends);
            case HIDDEN -> Optional.empty();
        };
    }

    private static String ends(String number) {
        var hidden = number.length() - HEAD - TAIL;
        return number.substring(0, HEAD) + "*".repeat(hidden) + number.substring(HEAD + hidden);
    }
}
