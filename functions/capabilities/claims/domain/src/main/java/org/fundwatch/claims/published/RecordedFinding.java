package org.fundwatch.claims.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * What one rule found in a claim (疑点).
 *
 * @param rule the rule's code, such as S01
 * @param item the item's national code or name, where the finding is about one
 * @param lines numbers of the claim's lines, perhaps none
 * @param excess how many days or units too many, a plain decimal
 * @param amount in fen, where the finding has one
 * @param grounds what it rests on; empty where it is read without, or a message had no room for it
 */
public record RecordedFinding(
        String rule,
        AlertLevel level,
        Optional<String> item,
        List<Integer> lines,
        Optional<String> excess,
        Optional<Money> amount,
        Optional<RecordedGrounds> grounds) {

    public RecordedFinding {
        Words.rule(rule);
        excess.ifPresent(Words::quantity);
        lines = List.copyOf(lines);
    }

    /** Without what it rests on. */
    public RecordedFinding(
            String rule,
            AlertLevel level,
            Optional<String> item,
            List<Integer> lines,
            Optional<String> excess,
            Optional<Money> amount) {
        this(rule, level, item, lines, excess, amount, Optional.empty());
    }

    /** Resting on this. */
    public RecordedFinding on(Optional<RecordedGrounds> other) {
        return new RecordedFinding(rule, level, item, lines, excess, amount, other);
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("rule", rule);
        data.put("level", level.name());
        item.ifPresent(text -> data.put("item", text));
        data.put("lines", lines);
        excess.ifPresent(text -> data.put("excess", text));
        amount.ifPresent(money -> data.put("amountFen", money.fen()));
        grounds.ifPresent(it -> data.put("grounds", it.data()));
        return data;
    }

    static RecordedFinding of(Tree data) {
        return new RecordedFinding(
                data.shaped("rule", Words::rule, Words.RULE),
                data.oneOf("level", AlertLevel.class),
                data.optionalText("item"),
                data.children("lines").stream().map(Tree::integer).toList(),
                data.has("excess")
                        ? Optional.of(data.shaped("excess", Words::quantity, Words.QUANTITY))
                        : Optional.empty(),
                data.has("amountFen") ? Optional.of(data.sum("amountFen")) : Optional.empty(),
                data.has("grounds") ? Optional.of(RecordedGrounds.of(data.child("grounds"))) : Optional.empty());
    }
}
