package org.fundwatch.local.audit;

import java.util.Comparator;

/**
 * Something that is not as the sequencer left it.
 *
 * @param position of the chain where it shows first
 */
record Finding(long position, String what) {
    static final Comparator<Finding> FIRST_POSITION = Comparator.comparingLong(Finding::position);
}
