package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The clauses of a statement, each with its figures: sums and percentages; years, dates and counts are none. */
record Statement(List<Clause> clauses) {
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)\\d{4}([-/]\\d{1,2}([-/]\\d{1,2})?|\\.\\d{1,2}\\.\\d{1,2}|年(\\d{1,2}月(\\d{1,2}日)?)?)(?!\\d)");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.])(?<![A-Za-z]-)(\\d{1,3}(?:[, \\u00a0]\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?"
                    + "\\s?(%|％|percent|per cent|万元|亿元|千元|万|亿|元|million|thousand|billion|yuan|CNY|RMB)?(?![A-Za-z])");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern COUNTED = Pattern.compile("^(-regime|-year|reporter|report|case|people|person|day|week"
            + "|month|year|working|calendar|hospital|institution|lead|time(?!s \\d)|item|level|band|bracket|article|place"
            + "|人|名|起|例|家|件|日|天|个|年|月|次|级|类|档|条|号|项|位|小时).*");
    private static final Pattern NUMBERED =
            Pattern.compile(".*(article|art\\.|no\\.|number|order|document|第|〔|【)\\s?$");
    private static final Pattern IN_SUM = Pattern.compile("^([+＋×*=＝]|x \\d|plus \\d).*");
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
        var figures = new ArrayList<Figure>();
        var end = 0;
        for (var found : FIGURE.matcher(words).results().toList()) {
            var figure = figure(found, words, end);
            if (counts(figure)) {
                figures.add(figure);
                end = found.end();
            }
        }
        return new Clause(words.toLowerCase(Locale.ROOT), figures);
    }

    private static Figure figure(MatchResult found, String words, int last) {
        var plain = found.group(1).replaceAll("[^\\d]", "") + (found.group(2) == null ? "" : found.group(2));
        var value = new BigDecimal(plain);
        var unit = found.group(3) == null ? "" : found.group(3);
        var scale = scale(unit);
        return new Figure(
                kind(unit, plain),
                value.multiply(scale),
                BigDecimal.ONE.movePointLeft(value.scale()).multiply(scale),
                lower(words.substring(0, found.start())),
                lower(words.substring(last, found.start())),
                lower(words.substring(found.end())));
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal scale(String unit) {
        return switch (unit) {
            case "%", "％", "percent", "per cent" -> HUNDREDTH;
            case "千元", "thousand" -> BigDecimal.ONE.movePointRight(3);
            case "万元", "万" -> BigDecimal.ONE.movePointRight(4);
            case "million" -> BigDecimal.ONE.movePointRight(6);
            case "亿元", "亿" -> BigDecimal.ONE.movePointRight(8);
            case "billion" -> BigDecimal.ONE.movePointRight(9);
            default -> BigDecimal.ONE;
        };
    }

    private static Figure.Unit kind(String unit, String plain) {
        return switch (unit) {
            case "%", "％", "percent", "per cent" -> Figure.Unit.PERCENT;
            case "" -> bare(plain);
            default -> Figure.Unit.YUAN;
        };
    }

    private static Figure.Unit bare(String plain) {
        if (!plain.contains(".")) {
            return Figure.Unit.NONE;
        }
        return plain.matches("0+\\.\\d+") ? Figure.Unit.SHARE : Figure.Unit.YUAN;
    }

    /** A bare year is no sum, unless a word before says so; a bare small number counts something else. */
    private static boolean counts(Figure figure) {
        if (figure.unit() != Figure.Unit.NONE) {
            return true;
        }
        if (COUNTED.matcher(figure.after()).matches()
                || NUMBERED.matcher(figure.before()).matches()) {
            return false;
        }
        if (figure.follows(
                "floor", "cap", "at least", "at most", "exactly", "paid", "reward", "value", "base", "=", "+")) {
            return true;
        }
        if (IN_SUM.matcher(figure.after()).matches()) {
            return true;
        }
        var written = figure.value().toPlainString();
        return !YEAR.matcher(written).matches() && figure.value().compareTo(BigDecimal.valueOf(COUNTS_END)) >= 0;
    }
}
