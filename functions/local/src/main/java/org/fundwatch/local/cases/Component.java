package org.fundwatch.local.cases;

import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/**
 * One sanctioned group of a published case.
 *
 * @param number counts from 1 within the case
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

    /** What the figure is: a fine, damages by agreement, or something else. */
    enum Measure {
        FINE,
        LIQUIDATED_DAMAGES,
        OTHER
    }

    static Component of(Node node, int number, Measure unsaid) {
        return new Component(
                number,
                node.object().at("kind_code").text().orElse(""),
                node.at("legal_basis_stated").text(),
                node.at("measure").text().map(Component::measure).orElse(unsaid),
                node.at("fund_amount_yuan").money(),
                node.at("multiple").multiple(),
                node.at("published_yuan").money());
    }

    String name() {
        return "part " + number;
    }

    private static Measure measure(String text) {
        return switch (text) {
            case "FINE" -> Measure.FINE;
            case "LIQUIDATED_DAMAGES" -> Measure.LIQUIDATED_DAMAGES;
            default -> Measure.OTHER;
        };
    }
}
