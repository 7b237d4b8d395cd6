package org.fundwatch.local.claims;

import java.util.List;

/**
 * How a case came out.
 *
 * @param wrong what differs, line by line; empty if nothing does
 * @param notChecked what a rule of the case lacked
 */
record Verdict(String id, String title, List<String> wrong, List<String> notChecked) {
    Verdict {
        wrong = List.copyOf(wrong);
        notChecked = List.copyOf(notChecked);
    }

    boolean passed() {
        return wrong.isEmpty();
    }
}
