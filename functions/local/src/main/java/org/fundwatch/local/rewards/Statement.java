package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The clauses of a statement, each with its figures: sums and percentages; years, dates and counts are none. */
record Statement(List<Clause> clauses) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.])(?<![A-Za-z]-)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"
                    + "\\s?(%|percent|万元|万|元|yuan|CNY)?(?![A-Za-z])");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int COUNTS_END = 100;

    /** Words and figures between two semicolons or at the end of a sentence. */
    record Clause(String words, List<Figure> figures) {}

    static Statement of(String text) {
        return new Statement(Stream.of(DATE.matcher(text).replaceAll(" ").split(";|；|。|\\. "))
                .map(Statement::clause)
                .toList());
    }

    List<Figure> figures() {
        return clauses.stream().flatMap(clause -> clause.figures().stream()).toList();
    }

    private static Clause clause(String words) {
        var figures = FIGURE.matcher(words)
                .results()
                .map(found -> figure(found, words))
                .filter(Statement::counts)
                .toList();
        return new Clause(words.toLowerCase(Locale.ROOT), figures);
    }

    private static Figure figure(MatchResult found, String words) {
        var plain = found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2));
        var value = new BigDecimal(plain);
        var unit = found.group(3) == null ? "" : found.group(3);
        var scale =
                switch (unit) {
                    case "%", "percent" -> HUNDREDTH;
                    case "万元", "万" -> TEN_THOUSAND;
                    default -> BigDecimal.ONE;
                };
        return new Figure(
                kind(unit, plain),
                value.multiply(scale),
                BigDecimal.ONE.movePointLeft(value.scale()).multiply(scale),
                words.substring(0, found.start()).strip().toLowerCase(Locale.ROOT),
                words.substring(found.end()).strip().toLowerCase(Locale.ROOT));
    }

    private static Figure.Unit kind(String unit, String plain) {
        return switch (unit) {
            case "%", "percent" -> Figure.Unit.PERCENT;
            case "" -> plain.contains(".") ? Figure.Unit.YUAN : Figure.Unit.NONE;
            default -> Figure.Unit.YUAN;
        };
    }

    /** A bare year is no sum, unless a word before says so; a bare small number counts something else. */
    private static boolean counts(Figure figure) {
        if (figure.unit() != Figure.Unit.NONE) {
            return true;
        }
        if (figure.follows("floor", "cap", "at least", "at most", "exactly", "paid", "reward", "value", "base")) {
            return !figure.after().startsWith("-regime");
        }
        var written = figure.value().toPlainString();
        return !YEAR.matcher(written).matches() && figure.value().compareTo(BigDecimal.valueOf(COUNTS_END)) >= 0;
    }
}
