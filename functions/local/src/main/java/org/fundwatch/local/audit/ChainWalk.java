package org.fundwatch.local.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.audit.AuditLink;
import org.fundwatch.kernel.audit.AuditRecord;
import org.fundwatch.kernel.audit.AuditRecord.Order;
import org.fundwatch.kernel.audit.Hash;

/** Follows the chain link by link with the rows in hand, and compares it with the anchors it passes. */
final class ChainWalk {
    private final Map<Long, Hash> anchored;
    private final List<Finding> findings = new ArrayList<>();
    private AuditLink last = AuditLink.NONE;
    private Order lastOrder = Order.NONE;

    /** The chain hash that an anchor proves, by position. */
    ChainWalk(Map<Long, Hash> anchored) {
        this.anchored = Map.copyOf(anchored);
    }

    void pass(Found found) {
        var link = found.link();
        if (link.position() == last.position()) {
            find(link.position(), "row " + found.order().seq() + " stands more than once");
            return;
        }
        if (link.position() != last.position() + 1) {
            find(last.position() + 1, "the link is missing; the next one is at position " + link.position());
        } else if (!last.next(link.rowHash()).equals(link)) {
            find(link.position(), "the chain hash does not follow from the one before it");
        }
        found.row()
                .ifPresentOrElse(
                        row -> compare(found, row),
                        () -> find(link.position(), "row " + found.order().seq() + " was removed"));
        if (found.order().compareTo(lastOrder) <= 0) {
            find(link.position(), "row " + found.order().seq() + " is out of order");
        }
        if (!anchored.getOrDefault(link.position(), link.chainHash()).equals(link.chainHash())) {
            find(link.position(), "the chain is not the one that was anchored: it was written anew");
        }
        last = link;
        lastOrder = found.order();
    }

    /** Everything found, once the last link was passed. */
    List<Finding> finish() {
        anchored.keySet().stream()
                .filter(position -> position > last.position())
                .max(Long::compare)
                .ifPresent(position -> find(
                        last.position() + 1,
                        "the chain ends before position " + position + ", which was anchored: it was truncated"));
        return findings;
    }

    AuditLink head() {
        return last;
    }

    Order headOrder() {
        return lastOrder;
    }

    private void compare(Found found, AuditRecord row) {
        if (!row.hash().equals(found.link().rowHash()) || !row.order().equals(found.order())) {
            find(found.link().position(), "row " + found.order().seq() + " was changed");
        }
    }

    private void find(long position, String what) {
        findings.add(new Finding(position, what));
    }

    /**
     * A link as the database has it.
     *
     * @param order the place of the row that the link names
     * @param row empty when the database has no such row
     */
    record Found(AuditLink link, Order order, Optional<AuditRecord> row) {}
}
