package org.fundwatch.reports.published.planted;

import org.fundwatch.kernel.Tree;

/** Breaks, on purpose, the rules that an event holds no identity and that its reader refuses nothing. */
public class TalkativeEvent {
    Identity reporter;

    static void read(Tree data) {
        data.finish();
    }

    static class Identity {}
}
