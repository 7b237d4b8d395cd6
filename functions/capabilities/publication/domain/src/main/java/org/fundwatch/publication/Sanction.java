package org.fundwatch.publication;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * The penalty that a listing rests on (处罚决定). Refund and fine are two ledgers.
 *
 * @param grounds what it punished, at least one, each once, in the order of {@link Ground}
 * @param articles instrument and article of each part, each once
 * @param refund goes back to the fund, whole fen
 * @param fine goes to the treasury, whole fen
 */
public record Sanction(List<Ground> grounds, List<String> articles, Money refund, Money fine, LocalDate decidedOn) {

    public Sanction {
        grounds = grounds.stream().distinct().sorted().toList();
        articles = articles.stream().distinct().sorted().toList();
        requireNonNull(refund);
        requireNonNull(fine);
        requireNonNull(decidedOn);
        if (grounds.isEmpty() || articles.isEmpty()) {
            throw new IllegalArgumentException("a penalty has a ground and an article");
        }
    }

    void writeTo(Map<String, Object> leaves) {
        leaves.put("grounds", grounds.stream().map(Ground::name).toList());
        leaves.put("articles", articles);
        leaves.put("refundFen", refund.fen());
        leaves.put("fineFen", fine.fen());
        leaves.put("decidedOn", decidedOn.toString());
    }

    static Sanction of(Tree leaves) {
        return new Sanction(
                leaves.children("grounds").stream()
                        .map(it -> it.oneOf(Ground.class))
                        .toList(),
                leaves.children("articles").stream().map(Tree::text).toList(),
                leaves.sum("refundFen"),
                leaves.sum("fineFen"),
                leaves.date("decidedOn"));
    }
}
