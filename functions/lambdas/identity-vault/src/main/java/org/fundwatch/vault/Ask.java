package org.fundwatch.vault;

import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.EventId;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/** What the vault is asked to do, and by whom: the purpose is the operation's, or the opening's own. */
sealed interface Ask {
    ActorId by();

    /** Hold the claim of this reward against its report. */
    record CheckPayout(ApprovalNumber approval, ActorId by) implements Ask {}

    /** Write the file of this batch. */
    record WriteFile(UUID file, ActorId by) implements Ask {}

    /** Open the identity that this approved request is about. */
    record Open(UUID opening, ActorId by) implements Ask {}

    /** A {@link Misfit} if it is no request of ours; it names the field, never the value. */
    static Ask parse(Map<String, Object> request) {
        var tree = Tree.of(request);
        var by = tree.shaped("by", ActorId::new, "must be who asks");
        var ask = parse(tree, by);
        tree.finish();
        return ask;
    }

    private static Ask parse(Tree tree, ActorId by) {
        return switch (tree.text("operation")) {
            case "CHECK_PAYOUT" ->
                new CheckPayout(tree.shaped("approval", ApprovalNumber::new, "must be an approval number"), by);
            case "PAYMENT_FILE" -> new WriteFile(id(tree, "file"), by);
            case "OPEN" -> new Open(id(tree, "opening"), by);
            default -> throw new Misfit("/operation", "must be CHECK_PAYOUT, PAYMENT_FILE or OPEN");
        };
    }

    private static UUID id(Tree tree, String key) {
        return tree.shaped(key, text -> EventId.of(text).value(), "must be a UUID");
    }
}
