package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * What a record says that a component's amount times its multiple comes to.
 *
 * @param apart by how many yuan the printed sum is above it, or below
 */
record SaidProduct(Optional<Money> expected, Optional<BigDecimal> apart) {
    private static final int FEN_PLACES = 2;

    static SaidProduct of(Node node) {
        return new SaidProduct(
                node.at("expected_yuan").money(), node.at("difference_yuan").change());
    }

    /** Whether it can be the product of this component, and that far from its printed sum; what is not said can be anything. */
    boolean canBeOf(Component component) {
        return expected.filter(said -> !isProduct(component, said)).isEmpty()
                && apart.filter(said -> !isBetween(component, said)).isEmpty();
    }

    /** To the fen: a part of one may have been cut off. */
    private static boolean isProduct(Component component, Money said) {
        return component
                .amount()
                .flatMap(amount -> component.multiple().map(Figure.exact(amount)::times))
                .filter(exact ->
                        exact.subtract(BigDecimal.valueOf(said.fen())).abs().compareTo(BigDecimal.ONE) < 0)
                .isPresent();
    }

    private boolean isBetween(Component component, BigDecimal said) {
        return component
                .published()
                .flatMap(printed -> expected.map(product -> BigDecimal.valueOf(printed.fen() - product.fen())))
                .filter(fen -> fen.compareTo(said.movePointRight(FEN_PLACES)) != 0)
                .isEmpty();
    }
}
