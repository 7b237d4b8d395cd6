package org.fundwatch.local;

import java.io.PrintStream;

/** The launcher's own lines on the terminal, the name of a part in front. */
final class Console implements Journal {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void note(String part, String line) {
        out.printf("%-24s %s%n", part, line);
    }

    void line(String line) {
        out.println(line);
    }
}
