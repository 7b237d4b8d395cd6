package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a mean and a share that a note names follow from the sums of a period, as far as "about" reaches. */
final class Sums {
    private static final Pattern NEARLY = Pattern.compile(
            "(?:close to|nearly|about) ([\\d.,]+ (?:million|billion|thousand) yuan)(?! (?:of|in|for) )");
    private static final Pattern MEAN = Pattern.compile("(\\d[\\d,]*)-(\\d[\\d,]*) yuan per");

    static List<Finding> of(Aggregate aggregate) {
        var findings = new ArrayList<Finding>();
        aggregate.rewards().map(Known::yuan).ifPresent(rewards -> {
            named(rewards, aggregate, findings);
            aggregate
                    .recovered()
                    .map(Known::yuan)
                    .filter(fund -> rewards.compareTo(fund) > 0)
                    .ifPresent(_ -> findings.add(Finding.contradicts("rewards above all that came back to the fund")));
            aggregate.reporters().map(Known::yuan).ifPresent(people -> mean(rewards, people, aggregate, findings));
            aggregate.recovered().map(Known::yuan).ifPresent(fund -> share(rewards, fund, aggregate, findings));
        });
        return findings;
    }

    /** A sum that the note names in round units is that of the rewards or what came back to the fund. */
    private static void named(BigDecimal rewards, Aggregate aggregate, List<Finding> findings) {
        NEARLY.matcher(aggregate.note())
                .results()
                .flatMap(found -> Statement.of(found.group(1)).figures().stream())
                .map(sum -> sum.prints(rewards)
                        || aggregate
                                .recovered()
                                .map(Known::yuan)
                                .filter(sum::prints)
                                .isPresent())
                .forEach(known -> findings.add(Finding.holds(known, "the sum of the note")));
    }

    private static void mean(BigDecimal rewards, BigDecimal people, Aggregate aggregate, List<Finding> findings) {
        var mean = Known.over(rewards, people);
        MEAN.matcher(aggregate.note())
                .results()
                .map(range ->
                        mean.compareTo(number(range.group(1))) >= 0 && mean.compareTo(number(range.group(2))) <= 0)
                .forEach(inside -> findings.add(Finding.holds(inside, "the mean is inside the range of the note")));
    }

    private static void share(BigDecimal rewards, BigDecimal fund, Aggregate aggregate, List<Finding> findings) {
        Statement.of(aggregate.note()).figures().stream()
                .filter(Figure::isPercent)
                .forEach(percent -> findings.add(
                        Finding.holds(percent.prints(Known.over(rewards, fund)), "the share of the recovered sum")));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    private Sums() {}
}
