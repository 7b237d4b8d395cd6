package org.fundwatch.claims.published;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * A finding of nightly screening (筛查疑点), a line of a findings file; no patient is in it, and what a line says
 * beyond this is read past and kept nowhere.
 *
 * @param at which settlement it is of
 * @param likeness the same wherever and by whatever edition the same is found
 * @param charges the first lines that it speaks of; none in a file that was written without them
 */
public record ScreenedFinding(
        Settled at, RecordedFinding finding, Grounds grounds, String likeness, List<RecordedLine> charges) {
    private static final Pattern LIKENESS = Pattern.compile("[0-9a-f]{32}");
    private static final String LIKENESS_RULE = "must be 32 hexadecimal digits";

    /**
     * A settlement (结算).
     *
     * @param institution its code as the settlement has it, which may be none of the national shape
     * @param total the money in question, in fen, each line once
     */
    public record Settled(String institution, YearMonth month, String settlement, Money total) {
        /** The institution as the desk knows it; empty where the code is none of the national shape. */
        public Optional<InstitutionCode> known() {
            try {
                return Optional.of(new InstitutionCode(institution));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * What it rests on (疑点依据).
     *
     * @param doctors codes of those who prescribed the lines; whatever is no code is left out
     * @param point the knowledge point, where one was cited
     * @param fundLoss the fund's share of the amount, in fen
     * @param evidence what was found, in words
     */
    public record Grounds(
            List<String> doctors,
            String article,
            Optional<String> point,
            Optional<Money> fundLoss,
            String question,
            Evidence evidence) {
        public Grounds {
            doctors = List.copyOf(doctors);
        }
    }

    /** A text in Chinese and in English (中英文). */
    public record Evidence(String zh, String en) {}

    /** Reads a line; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ScreenedFinding of(Tree row) {
        return new ScreenedFinding(
                settled(row),
                finding(row),
                grounds(row),
                row.shaped("id", ScreenedFinding::likeness, LIKENESS_RULE),
                charges(row));
    }

    private static List<RecordedLine> charges(Tree row) {
        return row.has("charges")
                ? row.children("charges").stream().map(RecordedLine::of).toList()
                : List.of();
    }

    private static Settled settled(Tree row) {
        return new Settled(
                row.text("institution"),
                row.shaped("month", YearMonth::parse, "must be a month such as 2026-03"),
                row.text("settlement"),
                row.sum("settlement_fen"));
    }

    private static RecordedFinding finding(Tree row) {
        return new RecordedFinding(
                row.shaped("rule", Words::rule, Words.RULE),
                row.shaped("level", ScreenedFinding::level, "must be violation or suspicious"),
                row.optionalText("item"),
                row.children("lines").stream().map(Tree::integer).toList(),
                row.has("excess")
                        ? Optional.of(row.shaped("excess", Words::quantity, Words.QUANTITY))
                        : Optional.empty(),
                sum(row, "amount_fen"));
    }

    private static Grounds grounds(Tree row) {
        return new Grounds(
                row.children("doctors").stream()
                        .map(Tree::text)
                        .filter(RecordedLine::isCode)
                        .toList(),
                row.text("article"),
                row.optionalText("point"),
                sum(row, "fund_loss_fen"),
                row.text("question"),
                new Evidence(row.text("evidence_zh"), row.text("evidence_en")));
    }

    private static Optional<Money> sum(Tree row, String key) {
        return row.has(key) ? Optional.of(row.sum(key)) : Optional.empty();
    }

    private static AlertLevel level(String text) {
        return AlertLevel.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String likeness(String text) {
        if (!LIKENESS.matcher(text).matches()) {
            throw new IllegalArgumentException(LIKENESS_RULE);
        }
        return text;
    }
}
