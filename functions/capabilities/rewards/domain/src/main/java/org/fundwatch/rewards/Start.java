package org.fundwatch.rewards;

import java.time.LocalDate;
import org.fundwatch.kernel.Tree;

/** The first day on which a scheme is in force (施行日期), where the sources give it. */
public sealed interface Start {

    /** The sources give the day. */
    record On(LocalDate day) implements Start {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** No source seen gives the day: the scheme decides no case. */
    record Unknown() implements Start {
        @Override
        public String toString() {
            return "unknown";
        }
    }

    static Start of(Tree policy) {
        return policy.text("from").equals("unknown") ? new Unknown() : new On(policy.date("from"));
    }
}
