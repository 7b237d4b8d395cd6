package org.fundwatch.claims;

import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.claims.knowledge.Point;
import org.fundwatch.claims.knowledge.Said;
import org.fundwatch.kernel.Tree;

/**
 * What a rule reads from the values of its points: a value once, since thousands of points say the same. Two values that want
 * one place, or two threads that come at a time, read once more, no worse.
 */
final class ReadOnce<T> {
    private static final int PLACES = 1 << 8;

    private record Known<T>(Said said, Optional<T> value) {}

    private final Function<Tree, Optional<T>> read;
    private final Known<?>[] known = new Known<?>[PLACES];

    ReadOnce(Function<Tree, Optional<T>> read) {
        this.read = read;
    }

    /** Empty where the point has no value, or none of this kind. */
    Optional<T> of(Point point) {
        var said = point.said();
        return said.isEmpty() ? Optional.empty() : of(said.get());
    }

    @SuppressWarnings("unchecked") // what stands there was read here
    private Optional<T> of(Said said) {
        var place = said.place() & (PLACES - 1);
        var there = known[place];
        if (there == null || there.said() != said) {
            there = new Known<>(said, read.apply(said.tree()));
            known[place] = there;
        }
        return (Optional<T>) there.value();
    }
}
