package org.fundwatch.local.cases;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides stored decisions again from their own traces, and says of each whether it is the same to the byte. */
final class Replay {
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
        DIFFERENT
    }

    Replay(LawOfTheDesk law, PrintStream out) {
        this.law = law;
        this.out = out;
    }

    /** Prints a line for each that is not the same and a last line of JSON; the exit code is 1 if any is different. */
    int of(List<StoredDecision> decisions) {
        decisions.forEach(this::say);
        out.printf(
                Locale.ROOT,
                "{\"stored\":%d,\"identical\":%d,\"olderSame\":%d,\"olderOther\":%d,\"different\":%d}%n",
                decisions.size(),
                count(Word.IDENTICAL),
                count(Word.OLDER_SAME),
                count(Word.OLDER_OTHER),
                count(Word.DIFFERENT));
        return count(Word.DIFFERENT) == 0 ? 0 : 1;
    }

    private void say(StoredDecision stored) {
        var again = stored.kind().again(stored.trace(), law);
        var word = word(stored, again);
        counts.merge(word, 1, Integer::sum);
        if (word != Word.IDENTICAL && shown++ < MOST_SHOWN) {
            out.printf(
                    Locale.ROOT,
                    "%-11s %s %s, decided by %s%s%n",
                    word,
                    stored.kind(),
                    stored.name(),
                    stored.trace().codeVersion(),
                    again.answer().equals(stored.answer())
                            ? ""
                            : ": " + stored.answer() + "; today by "
                                    + stored.kind().calculator() + ": " + again.answer());
        }
    }

    private static Word word(StoredDecision stored, DecisionKind.Again again) {
        if (again.is(stored.trace())) {
            return Word.IDENTICAL;
        }
        if (stored.trace().codeVersion().equals(stored.kind().calculator())) {
            return Word.DIFFERENT;
        }
        return again.trace().isPresent() && again.answer().equals(stored.answer()) ? Word.OLDER_SAME : Word.OLDER_OTHER;
    }

    private int count(Word word) {
        return counts.getOrDefault(word, 0);
    }
}
