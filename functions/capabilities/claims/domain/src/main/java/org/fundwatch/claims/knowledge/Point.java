package org.fundwatch.claims.knowledge;

import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Tree;

/** One knowledge point (知识点) as a code found it; what it says is read when it is asked for. */
public interface Point {
    /** Such as KP-630264b3f1586762. */
    String id();

    /** All codes of the point, in its own order: of a pair, the item that includes the other comes first. */
    List<String> codes();

    /** Whether the first of them is this one. */
    default boolean isFirst(String code) {
        return codes().getFirst().equals(code);
    }

    /** Which of them was asked for, from zero. */
    int place();

    /** What it limits; empty where nobody has read a value from it. */
    Optional<Said> said();

    Basis basis();

    /** What it limits, named as the rule's parameters are. */
    default Optional<Tree> value() {
        return said().map(Said::tree);
    }
}
