package org.fundwatch.local.edition;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a check came to, line by line: told at once, and counted. */
final class Findings {
    private final PrintStream out;
    private final List<String> wrong = new ArrayList<>();

    Findings(PrintStream out) {
        this.out = out;
    }

    /** Says that something is so. */
    void note(String text) {
        out.println("      " + text);
    }

    /** Says which it is: as it must be, or what is wrong. */
    boolean check(boolean holds, String asItMustBe, String whatIsWrong) {
        if (holds) {
            out.println("ok    " + asItMustBe);
        } else {
            wrong(whatIsWrong);
        }
        return holds;
    }

    void wrong(String text) {
        wrong.add(text);
        out.println("WRONG " + text);
    }

    List<String> allWrong() {
        return List.copyOf(wrong);
    }
}
