package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a percentage by itself is the reward's share of an amount, or a rate of a scheme. */
record Shares(Known known, boolean ratesCount) {

    /** Judges a percentage, with the one after it where both are the ends of a range. */
    void check(Figure percent, Figure next, Statement.Clause clause, List<Finding> findings) {
        var words = shown(percent);
        if (percent.follows("between", "from", "介于")) {
            findings.add(Finding.holds(isInside(percent, next), "between " + words + " and " + shown(next)));
        } else if (isEndOfRange(percent)) {
            findings.add(Finding.holds(true, words));
        } else if (percent.isDenied()) {
            findings.add(Finding.holds(
                    known.shares().noneMatch(share -> share.compareTo(percent.value()) == 0), "not " + words));
        } else if (isBound(percent)) {
            bound(percent, findings);
        } else {
            var isShare = Whose.of(percent)
                    .map(known.named()::meantBy)
                    .map(named -> named.stream().anyMatch(whole -> isShareOf(whole, percent, clause)))
                    .orElseGet(() -> isShare(percent) || isOfTwo(percent, clause));
            findings.add(Finding.holds(isShare || isRate(percent), words));
        }
    }

    private static boolean isEndOfRange(Figure percent) {
        return percent.between().matches("(and|to|-|–|至|到|和|与)")
                && percent.before().matches(".*(between|from|介于)\\s*[\\d.]+\\s*[%％]\\s*\\S+");
    }

    private boolean isInside(Figure least, Figure most) {
        return (known.amounts().isEmpty() && isRate(least) && isRate(most))
                || known.shares()
                        .anyMatch(share -> share.compareTo(least.value()) >= 0 && share.compareTo(most.value()) <= 0);
    }

    private static boolean isBound(Figure percent) {
        return percent.follows("above", "over", "more than", "at least", "below", "under", "less than", "at most");
    }

    private void bound(Figure percent, List<Finding> findings) {
        var least = percent.follows("above", "over", "more than", "at least");
        Predicate<BigDecimal> fits = share -> share.compareTo(percent.value()) * (least ? 1 : -1) >= 0;
        if (!known.amounts().isEmpty()) {
            findings.add(Finding.holds(known.shares().anyMatch(fits), (least ? "above " : "below ") + shown(percent)));
        }
    }

    private boolean isShare(Figure percent) {
        return known.shares().anyMatch(percent::prints);
    }

    /** The share that the reward, another amount or a sum of the clause is of the amount that the words name. */
    private boolean isShareOf(BigDecimal whole, Figure percent, Statement.Clause clause) {
        return Stream.of(Stream.of(known.reward()), known.amounts().stream(), sums(clause))
                .flatMap(parts -> parts)
                .anyMatch(part -> percent.prints(Known.over(part, whole)));
    }

    private static Stream<BigDecimal> sums(Statement.Clause clause) {
        return clause.figures().stream().filter(figure -> !figure.isPercent()).map(Figure::value);
    }

    /** The share that one sum of the clause is of another, or of an amount. */
    private boolean isOfTwo(Figure percent, Statement.Clause clause) {
        var sums = sums(clause).toList();
        return sums.stream()
                .anyMatch(part -> Stream.concat(sums.stream(), known.amounts().stream())
                        .filter(whole -> whole.compareTo(part) > 0)
                        .anyMatch(whole -> percent.prints(Known.over(part, whole))));
    }

    private boolean isRate(Figure percent) {
        return ratesCount && known.rates().stream().anyMatch(rate -> rate.compareTo(percent.value()) == 0);
    }

    static String shown(Figure percent) {
        return percent.value().movePointRight(2).toPlainString() + "%";
    }
}
