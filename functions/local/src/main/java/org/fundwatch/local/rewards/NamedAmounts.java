package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.List;

/**
 * The amounts of a record, some of them by the name that the status of the case value gives them.
 *
 * @param said those that the status names, as it writes them
 * @param all those and the case value, in yuan
 */
record NamedAmounts(List<Figure> said, List<BigDecimal> all) {

    /** Those that are called money of the fund, or the whole cost. */
    List<Figure> of(Whose whose) {
        return said.stream()
                .filter(figure -> Whose.of(figure).filter(whose::equals).isPresent())
                .toList();
    }

    /** What words about the fund or the whole cost may mean: what is called so, or else what is called nothing. */
    List<BigDecimal> meantBy(Whose whose) {
        var called = of(whose).stream().map(Figure::value).toList();
        return called.isEmpty() ? all.stream().filter(this::isCalledNothing).toList() : called;
    }

    private boolean isCalledNothing(BigDecimal amount) {
        return said.stream()
                .filter(figure -> figure.value().compareTo(amount) == 0)
                .allMatch(figure -> Whose.of(figure).isEmpty());
    }
}
