package org.fundwatch.rewards;

import java.time.LocalDate;
import org.fundwatch.kernel.Tree;

/** The last day on which a scheme is in force (失效日期). */
public sealed interface End {

    /** Nothing newer was seen: the next version ends it. */
    record Open() implements End {}

    /** The sources give the day, or the next version's first day. */
    record On(LocalDate day) implements End {}

    /** It is over, and no source seen says since when. */
    record Unknown() implements End {}

    /** It is probably over, since the measure that it stands under is; no source seen says so. */
    record Probable() implements End {}

    /** No source seen says whether it is over. */
    record Unsaid() implements End {}

    static End of(Tree policy) {
        if (!policy.has("until")) {
            return new Open();
        }
        return switch (policy.text("until")) {
            case "unknown" -> new Unknown();
            case "probably" -> new Probable();
            case "unsaid" -> new Unsaid();
            default -> new On(policy.date("until"));
        };
    }
}
