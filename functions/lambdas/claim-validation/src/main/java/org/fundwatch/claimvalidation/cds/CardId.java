package org.fundwatch.claimvalidation.cds;

import java.util.UUID;
import org.fundwatch.claimvalidation.NamedKey;

/**
 * The id of a card (卡片编号): the key of its check, with the number of the finding in the last 16 bits, so that feedback leads
 * back to the finding without any memory here.
 *
 * @param key of the check; its last 16 bits are zero
 * @param number of the finding in its check, from one on; zero on the card that tells that nothing was checked
 */
record CardId(UUID key, int number) {
    static final int NOT_CHECKED = 0;
    private static final String NAMESPACE = "fundwatch.org/cds-call";
    private static final long NUMBER = 0xFFFFL;
    private static final long OF_SUGGESTION = 0x8000L;

    /** The key of the check that a call asks for; a repeat of the call has the same, other content under its name another. */
    static UUID key(UUID hookInstance, String content) {
        return numbered(NamedKey.of(NAMESPACE, hookInstance.toString(), content), 0);
    }

    /** Which card an id is of; that of a suggestion is of none. */
    static CardId read(UUID id) {
        if ((id.getLeastSignificantBits() & OF_SUGGESTION) != 0) {
            throw new IllegalArgumentException("no card has such a number");
        }
        return new CardId(numbered(id, 0), (int) (id.getLeastSignificantBits() & NUMBER));
    }

    UUID id() {
        return numbered(key, number);
    }

    /** The id of the suggestion on the card. */
    UUID suggestion() {
        return numbered(key, OF_SUGGESTION | number);
    }

    private static UUID numbered(UUID key, long number) {
        return new UUID(key.getMostSignificantBits(), (key.getLeastSignificantBits() & ~NUMBER) | number);
    }
}
