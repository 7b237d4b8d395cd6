package org.fundwatch.local.cases;

import java.util.Arrays;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/**
 * One sanctioned group of a published case.
 *
 * @param number counts from 1 within the case; 0 is the whole
 * @param amount what the fund lost or was cheated of, as printed
 * @param published the fine, or the damages, as printed
 */
record Component(
        int number,
        String kind,
        Optional<String> basis,
        Measure measure,
        Optional<Money> amount,
        Optional<Multiple> multiple,
        Optional<Money> published) {

    /** What the figure is: a fine, damages by agreement, or something else, of which no rule is known. */
    enum Measure {
        FINE,
        LIQUIDATED_DAMAGES,
        OTHER;

        /** The word by which a record says how such sums were printed. */
        String field() {
            return this == LIQUIDATED_DAMAGES ? "damages" : "fine";
        }

        static Measure of(String text) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    static Component of(Node node, int number, Measure unsaid) {
        return new Component(
                number,
                node.object().at("kind_code").text().orElse(""),
                node.at("legal_basis_stated").text(),
                node.at("measure").text().map(Measure::of).orElse(unsaid),
                node.at("fund_amount_yuan").money(),
                node.at("multiple").multiple(),
                node.at("published_yuan").money());
    }

    /** A fine of which no part is told. */
    static Component whole(String kind, Money fine) {
        return new Component(
                0, kind, Optional.empty(), Measure.FINE, Optional.empty(), Optional.empty(), Optional.of(fine));
    }

    String name() {
        return number == 0 ? "the whole" : "part " + number;
    }
}
