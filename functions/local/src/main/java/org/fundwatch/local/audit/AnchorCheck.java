package org.fundwatch.local.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fundwatch.kernel.audit.Hash;

/** The anchors among themselves, and against what the database says of them. */
final class AnchorCheck {
    private final List<Anchor> anchors;
    private final List<Finding> findings = new ArrayList<>();

    AnchorCheck(List<Anchor> anchors) {
        this.anchors = anchors;
    }

    /** What is wrong; the rows are those of the database's own table of anchors. */
    List<Finding> findings(Keys keys, List<KeptAnchor> kept) throws IOException {
        var previous = Hash.NONE;
        for (var anchor : anchors) {
            keys.faultOf(anchor).ifPresent(fault -> find(anchor.position(), fault));
            if (!anchor.signed().previous().equals(previous)) {
                find(
                        anchor.position(),
                        "the anchor does not follow the one before it: an anchor is missing or changed");
            }
            previous = anchor.hash();
        }
        compare(kept);
        return findings;
    }

    private void compare(List<KeptAnchor> kept) {
        var found = byPosition(Anchor::body);
        for (var row : kept) {
            var body = found.remove(row.position());
            if (body == null && row.late()) {
                find(row.position(), "an anchor that the database names is missing from the archive");
            } else if (body != null && !body.equals(row.body())) {
                find(row.position(), "an anchor is not what the database says it is");
            }
        }
        found.keySet().forEach(position -> find(position, "an anchor of the archive is missing from the database"));
    }

    private Map<Long, String> byPosition(Function<Anchor, String> value) {
        return anchors.stream().collect(Collectors.toMap(Anchor::position, value, (one, other) -> one));
    }

    private void find(long position, String what) {
        findings.add(new Finding(position, what));
    }

    /**
     * A row of the database's table of anchors.
     *
     * @param late whether it is older than an anchor may take to reach the archive
     */
    record KeptAnchor(long position, String body, boolean late) {}
}
