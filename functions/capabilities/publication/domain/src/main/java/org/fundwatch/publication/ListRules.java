package org.fundwatch.publication;

import java.time.LocalDate;
import java.util.function.Function;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * What holds for the list as a whole (名单公示规则): the days for a withdrawal, and the guards of an edition.
 *
 * @param withdrawalWorkingDays 行政处罚法 Art. 48 and 85, in working days
 */
public record ListRules(PolicyId id, int withdrawalWorkingDays, Guards guards) {
    static final String RESOURCE = "policies/publication/list-2026.yaml";

    /** Reads the rules; a file of another form is a {@link org.fundwatch.kernel.Misfit}. */
    public static ListRules read(Function<String, Tree> reader) {
        var tree = reader.apply(RESOURCE);
        var rules = new ListRules(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                workingDays(tree.child("withdrawal")),
                Guards.of(tree.child("guards")));
        var _ = tree.date("from");
        tree.finish();
        return rules;
    }

    /** The withdrawal of an entry whose decision fell on a day. */
    public Withdrawal withdrawal(EntryId id, Delisting reason, LocalDate decidedOn) {
        return new Withdrawal(id, reason, decidedOn, Withdrawal.due(decidedOn, withdrawalWorkingDays));
    }

    private static int workingDays(Tree withdrawal) {
        var _ = withdrawal.text("instrument");
        var _ = withdrawal.text("article");
        var _ = withdrawal.shaped("evidence", Footing::evidence, "must be official, mirror or press");
        return withdrawal.integer("working-days");
    }
}
