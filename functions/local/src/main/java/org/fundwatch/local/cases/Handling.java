package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done beside money.
 *
 * @param months how long something was suspended, in months
 * @param days the same in days
 * @param scope what was suspended, as far as it is said; "agreement" is the agency's own measure
 * @param barYears for how many years a new application is refused
 * @param points of practitioners, as they were given
 */
record Handling(
        Optional<String> agreement,
        Optional<BigDecimal> months,
        Optional<BigDecimal> days,
        Optional<String> scope,
        Optional<BigDecimal> barYears,
        List<BigDecimal> points) {

    static Handling of(Node node) {
        var suspension = node.at("suspension").fields();
        return new Handling(
                node.at("agreement_action").text(),
                suspension.at("months").number(),
                suspension.at("days").number(),
                suspension.at("scope").text().map(scope -> scope.toLowerCase(Locale.ROOT)),
                node.at("bar_years").number(),
                node.at("practitioner_points").items().stream()
                        .map(points -> points.json().isObject() ? points.at("points") : points)
                        .flatMap(points -> points.number().stream())
                        .toList());
    }

    /** How long something was suspended, in each unit that the record says it in. */
    List<Lasting> lasted() {
        return Stream.concat(months.map(Lasting::months).stream(), days.map(Lasting::days).stream())
                .toList();
    }

    boolean suspended() {
        return agreement.filter(action -> action.startsWith("SUSPEND")).isPresent();
    }
}
