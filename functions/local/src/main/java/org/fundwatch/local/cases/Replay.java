package org.fundwatch.local.cases;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fundwatch.kernel.Trace;

/** Decides stored decisions again from their own traces, and says of each whether it is the same to the byte. */
final class Replay {
    static final int REFUSED = 2;
    private static final int WRONG = 1;
    private static final int MOST_SHOWN = 20;
    private final LawOfTheDesk law;
    private final PrintStream out;
    private final Map<Word, Integer> counts = new EnumMap<>(Word.class);
    private int shown;

    /** What a replay comes to. */
    enum Word {
        /** The same bytes. */
        IDENTICAL,
        /** An older calculator decided it, and today's gives the same answer with another trace. */
        OLDER_SAME,
        /** An older calculator decided it, and today's would decide otherwise: the decision stands as it was made. */
        OLDER_OTHER,
        /** Today's calculator decided it, and now it says something else. */
        DIFFERENT,
        /** Its trace does not hold what a decision of its kind rests on. */
        UNREADABLE
    }

    Replay(LawOfTheDesk law, PrintStream out) {
        this.law = law;
        this.out = out;
    }

    /** Prints a line for each that is not the same and a last line of JSON; the exit code is 1 if any is different, else 2 if any is unreadable. */
    int of(List<StoredDecision> decisions) {
        decisions.forEach(this::say);
        out.printf(
                Locale.ROOT,
                "{\"stored\":%d,\"identical\":%d,\"olderSame\":%d,\"olderOther\":%d,\"different\":%d,\"unreadable\":%d}%n",
                decisions.size(),
                count(Word.IDENTICAL),
                count(Word.OLDER_SAME),
                count(Word.OLDER_OTHER),
                count(Word.DIFFERENT),
                count(Word.UNREADABLE));
        if (count(Word.DIFFERENT) > 0) {
            return WRONG;
        }
        return count(Word.UNREADABLE) == 0 ? 0 : REFUSED;
    }

    private void say(StoredDecision stored) {
        try {
            var trace = TraceReader.read(stored.name(), stored.trace());
            say(stored, trace, stored.kind().again(stored.name(), trace, law));
        } catch (Unreadable e) {
            tell(Word.UNREADABLE, stored, ": " + e.getMessage());
        }
    }

    private void say(StoredDecision stored, Trace trace, DecidedAgain again) {
        var answer = stored.kind().answer(stored, trace);
        var calculator = stored.kind().calculator();
        var by = ", decided by " + trace.codeVersion();
        if (again.gives(answer)) {
            tell(word(trace, again, calculator), stored, by);
        } else {
            var word = trace.codeVersion().equals(calculator) ? Word.DIFFERENT : Word.OLDER_OTHER;
            tell(word, stored, by + ": " + answer + "; today by " + calculator + ": " + again.answer());
        }
    }

    private void tell(Word word, StoredDecision stored, String what) {
        counts.merge(word, 1, Integer::sum);
        if (word != Word.IDENTICAL && shown++ < MOST_SHOWN) {
            out.printf(Locale.ROOT, "%-11s %s %s%s%n", word, stored.kind(), stored.name(), what);
        }
    }

    /** Of one that gets the same answer. */
    private static Word word(Trace trace, DecidedAgain again, String calculator) {
        if (again.is(trace)) {
            return Word.IDENTICAL;
        }
        if (trace.codeVersion().equals(calculator)) {
            return Word.DIFFERENT;
        }
        return again.trace().isPresent() ? Word.OLDER_SAME : Word.OLDER_OTHER;
    }

    private int count(Word word) {
        return counts.getOrDefault(word, 0);
    }
}
