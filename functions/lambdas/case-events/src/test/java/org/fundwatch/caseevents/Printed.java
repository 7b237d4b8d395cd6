package org.fundwatch.caseevents;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stands on standard output after some work. */
final class Printed {
    private Printed() {}

    static List<String> during(Runnable work) {
        var usual = System.out;
        var kept = new ByteArrayOutputStream();
        System.setOut(new PrintStream(kept, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(usual);
        }
        return kept.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
