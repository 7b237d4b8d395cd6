package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a record says of its own arithmetic (核算), one entry for each part with an amount, a multiple and a printed sum.
 *
 * @param expected amount times multiple, in yuan
 * @param difference what is printed less what is expected, in yuan
 * @param withinRounding whether rounding in print explains it; empty where it is not said
 */
record StatedArithmetic(
        Optional<BigDecimal> expected, Optional<BigDecimal> difference, Optional<Boolean> withinRounding) {

    static List<StatedArithmetic> of(Node list) {
        return list.items().stream()
                .map(Node::object)
                .map(entry -> new StatedArithmetic(
                        entry.at("expected_yuan").signed(),
                        entry.at("difference_yuan").signed(),
                        entry.at("within_published_rounding").bool()))
                .toList();
    }
}
