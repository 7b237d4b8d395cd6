package org.fundwatch.credit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.kernel.Money;

/**
 * A penalty (行政处罚) as credit sees it.
 *
 * @param articles what it rests on, in the words of the decision; at least one
 * @param fine whole fen; a refund is no fine
 */
public record Penalty(PenaltyId id, LocalDate decidedOn, List<String> articles, Money fine) {
    private static final String BETWEEN = "; ";

    /** No article, or a blank one: {@link IllegalArgumentException}. */
    public Penalty {
        requireNonNull(id);
        requireNonNull(decidedOn);
        requireNonNull(fine);
        articles = List.copyOf(articles);
        if (articles.isEmpty() || articles.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a penalty rests on at least one article");
        }
    }

    /** The articles as events join them. */
    public static List<String> articles(String joined) {
        return List.of(joined.split(BETWEEN, -1));
    }

    /** The articles as events join them. */
    public String article() {
        return String.join(BETWEEN, articles);
    }

    String written() {
        return String.join(BETWEEN, decidedOn.toString(), fine.toString(), article());
    }

    static Penalty read(PenaltyId id, String written) {
        var parts = written.split(BETWEEN, 3);
        return new Penalty(id, LocalDate.parse(parts[0]), articles(parts[2]), Money.yuan(parts[1]));
    }
}
