package org.fundwatch.desk;

import java.math.RoundingMode;
import java.util.Optional;
import org.fundwatch.kernel.Ratio;

/** A share for people to read: a percentage to one place, rounded; nothing is decided by it. */
final class Percent {
    private static final int PLACES = 3;

    private Percent() {}

    static Optional<String> of(Optional<Ratio> ratio) {
        return ratio.map(share -> new Ratio(share.value().setScale(PLACES, RoundingMode.HALF_UP)).toString());
    }
}
