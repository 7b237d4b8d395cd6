package org.fundwatch.claims.screening;

import java.io.InputStream;

/** One file of settlements sorted by patient, all of each patient in one file (分区). */
public interface Partition {
    /** Another one whenever the content is another one. */
    String stamp();

    /** From the beginning; whoever opens it closes it. */
    InputStream open();
}
