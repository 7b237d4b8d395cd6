package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a sum that stands by itself in a clause follows from the record, from the schemes or from the clause. */
record LoneSum(Known known, Regimes regimes) {
    private static final Pattern BOUND = Pattern.compile(
            ".*(\\b(cap|floor|maximum|minimum)( of| is| was|:)?|封顶|上限|下限|最高|最低)( at| about| exactly)?\\s*[(（]?");
    private static final Pattern OF_OTHERS = Pattern.compile(
            ".*(\\b(old|older|former|earlier|previous|new|newer|national|regime)\\b|原|旧|新|全国|国家)[^,;，；]{0,30}");
    private static final Pattern APART =
            Pattern.compile(".*(\\b(below|above|less|more|short|apart|difference)\\b|差|多出|少于).*");
    private static final Pattern ANOTHER_MATTER = Pattern.compile(
            ".*\\b(fined?|fines|penalt\\w+|damages|recover\\w+|refund\\w*|repaid|returned|treatment|total cost)\\b.*"
                    + "|.*(罚|追回|退回|追缴|违约金).*");

    private static final Pattern MULTIPLES = Pattern.compile("\\btimes\\b|multipl|\\bfactor\\b|uplift|×|倍|上浮");

    /** Judges a sum; one that speaks of another matter, such as a fine, proves nothing. */
    void check(Figure sum, Statement.Clause clause, List<Finding> findings) {
        var words = sum.value().toPlainString();
        if (isNoBound(sum)) {
            findings.add(Finding.contradicts("no cap or floor here is " + words));
        } else if (isBorneOut(sum)
                || isWorkedOut(sum, clause)
                || isMultiple(sum, clause)
                || (regimes.speaksOfAnother(sum.before()) && isOtherBound(sum))) {
            findings.add(Finding.holds(true, words));
        } else if (sum.isDenied()) {
            findings.add(Finding.holds(isOtherBound(sum), "not " + words));
        } else if (sum.follows(
                "at least", "more than", "over", "above", "not below", "no less than", "exceeds", ">", "≥")) {
            findings.add(Finding.holds(known.reward().compareTo(sum.value()) >= 0, "at least " + words));
        } else if (sum.follows(
                "at most", "less than", "under", "below", "up to", "no more than", "not above", "<", "≤")) {
            findings.add(Finding.holds(known.reward().compareTo(sum.value()) <= 0, "at most " + words));
        } else if (!ANOTHER_MATTER.matcher(clause.words()).matches()) {
            findings.add(Finding.contradicts(words + " follows from nothing here"));
        }
    }

    /** A cap or floor is one of the record's schemes, unless the words speak of others. */
    private boolean isNoBound(Figure sum) {
        return BOUND.matcher(sum.between()).matches()
                && !known.limits().isEmpty()
                && !sum.isDenied()
                && !regimes.speaksOfAnother(sum.before())
                && !OF_OTHERS.matcher(sum.between()).matches()
                && known.ownBounds().noneMatch(sum::prints);
    }

    /** What the clause's own figures make: the case value for a rate of it, or how far two of its sums are apart. */
    private boolean isWorkedOut(Figure sum, Statement.Clause clause) {
        var implied = clause.figures().stream()
                .filter(Figure::isPercent)
                .anyMatch(percent -> sum.prints(Known.over(known.reward(), percent.value())));
        var others = Stream.concat(
                        clause.figures().stream()
                                .filter(other -> !other.isPercent() && !other.equals(sum))
                                .map(Figure::value),
                        Stream.concat(Stream.of(known.reward()), known.amounts().stream()))
                .toList();
        var apart = APART.matcher(clause.words()).matches()
                && others.stream()
                        .anyMatch(one -> others.stream()
                                .filter(other -> other.compareTo(one) < 0)
                                .anyMatch(other -> sum.value().compareTo(one.subtract(other)) == 0));
        return implied || apart;
    }

    private boolean isOtherBound(Figure sum) {
        return known.bounds().stream().anyMatch(sum::prints);
    }

    boolean isBorneOut(Figure sum) {
        return isKnown(sum) || isDerived(sum) || isWithoutUplift(sum);
    }

    /** By how much a scheme multiplies, where the words speak of that. */
    private boolean isMultiple(Figure figure, Statement.Clause clause) {
        return MULTIPLES.matcher(clause.words()).find()
                && known.multiples().anyMatch(times -> times.compareTo(figure.value()) == 0);
    }

    /** What the reward would be without an uplift that multiplies it, or what the uplift alone adds. */
    private boolean isWithoutUplift(Figure sum) {
        return known.multiples()
                .map(times -> Known.over(known.reward(), times))
                .anyMatch(
                        plain -> sum.prints(plain) || sum.prints(known.reward().subtract(plain)));
    }

    boolean isKnown(Figure sum) {
        return Stream.of(List.of(known.reward()), known.amounts(), known.sums())
                .flatMap(List::stream)
                .anyMatch(sum::prints);
    }

    private boolean isDerived(Figure sum) {
        return known.rates().stream()
                .filter(rate -> rate.signum() > 0)
                .anyMatch(rate -> sum.prints(Known.over(known.reward(), rate)) || takesShare(sum, rate));
    }

    private boolean takesShare(Figure sum, BigDecimal rate) {
        return known.amounts().stream().anyMatch(amount -> sum.prints(amount.multiply(rate)));
    }
}
