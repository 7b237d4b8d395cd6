package org.fundwatch.local.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fundwatch.local.audit.ChainReport;
import org.fundwatch.local.soak.Reckoning.Balance;

/**
 * What came of it.
 *
 * @param forgotten writes whose key no longer gives their first answer
 * @param left what did not reach its end
 * @param chain what the check of the audit chain said in the end
 * @param troubles what people met and should not have
 */
public record Report(
        long seed,
        Duration taken,
        Counts counts,
        Balance balance,
        List<String> forgotten,
        Left left,
        ChainReport chain,
        List<String> troubles) {

    /** The figures of the way there. */
    record Counts(Tally tally, int acknowledged, int cases) {}

    /**
     * What did not reach its end.
     *
     * @param deadLetters messages that their queue gave up
     * @param unsent events that no bus has taken
     */
    record Left(int deadLetters, long unsent) {}

    /** Whether nothing acknowledged was lost, nothing doubled, and nobody was let down. */
    public boolean holds() {
        return complaints().isEmpty();
    }

    /** What does not hold, one line each. */
    public List<String> complaints() {
        var lines = new ArrayList<String>();
        balance.lost().forEach(line -> lines.add("lost     " + line));
        balance.doubled().forEach(line -> lines.add("doubled  " + line));
        forgotten.forEach(line -> lines.add("forgot   " + line));
        troubles.forEach(line -> lines.add("trouble  " + line));
        chain.wrong().forEach(line -> lines.add("audit    " + line));
        if (left.deadLetters() + left.unsent() > 0) {
            lines.add("left     %d dead letters, %d events unsent".formatted(left.deadLetters(), left.unsent()));
        }
        return lines;
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), List.of(theWay(), theReckoning(), theTime()));
    }

    private String theWay() {
        var tally = counts.tally();
        var kills = tally.kills();
        var all = kills.values().stream().mapToInt(Integer::intValue).sum();
        var each = kills.entrySet().stream()
                .map(kill -> kill.getKey() + " " + kill.getValue())
                .collect(Collectors.joining(", "));
        return """
                seed          %d
                kills         %d: %s
                requests      %d, of which sent again %d
                acknowledged  %d writes in %d cases""".formatted(
                seed, all, each, tally.requests().sum(), tally.retries().sum(), counts.acknowledged(), counts.cases());
    }

    private String theReckoning() {
        return """
                lost          %d
                doubled       %d
                forgotten     %d first answers
                dead letters  %d, unsent events %d
                audit chain   %d rows, %d chained, %d anchors, wrong %d""".formatted(
                        balance.lost().size(),
                        balance.doubled().size(),
                        forgotten.size(),
                        left.deadLetters(),
                        left.unsent(),
                        chain.rows(),
                        chain.links(),
                        chain.anchors(),
                        chain.wrong().size());
    }

    private String theTime() {
        var recoveries = counts.tally().recoveries();
        return """
                recovery      median %s, longest %s
                taken         %d s""".formatted(median(recoveries), longest(recoveries), taken.toSeconds());
    }

    private static String median(List<Duration> sorted) {
        return sorted.isEmpty() ? "-" : seconds(sorted.get(sorted.size() / 2));
    }

    private static String longest(List<Duration> sorted) {
        return sorted.isEmpty() ? "-" : seconds(sorted.getLast());
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
