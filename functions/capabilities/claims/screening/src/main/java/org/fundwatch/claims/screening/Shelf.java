package org.fundwatch.claims.screening;

import java.util.Optional;

/** Where the results of one partition are put (结果存放处): each whole or not at all, under names of our own. */
public interface Shelf {
    /** Puts bytes in the place of what stood there. */
    void put(String name, byte[] bytes);

    /** Empty if nothing stands there. */
    Optional<byte[]> get(String name);
}
