package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Penalties;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** The findings that a decision made anew leaves out (不再认定的事项), since they fell with the one before. */
final class LeftOut {
    static final String KEY = "leftOut";

    private LeftOut() {}

    /** By their numbers; none where none are named. */
    static List<Integer> parse(Tree body) {
        var named =
                body.has(KEY) ? body.children(KEY).stream().map(Tree::integer).toList() : List.<Integer>of();
        if (named.stream().distinct().count() != named.size()) {
            throw new Misfit("/" + KEY, "must name a finding once");
        }
        return named;
    }

    /**
     * The findings that still hold; an unknown one is rejected, any at all while no decision of the case fell, and a day before the
     * last fall.
     */
    static Findings of(List<Integer> named, Findings findings, Penalties before, LocalDate decidedOn) {
        if (before.fellOn().filter(decidedOn::isBefore).isPresent()) {
            throw new Misfit("/decidedOn", "must not lie before the day on which the decision before it fell");
        }
        if (!named.isEmpty() && before.fellOn().isEmpty()) {
            throw new Misfit("/" + KEY, "must name none while no decision of the case fell");
        }
        IntStream.range(0, named.size())
                .filter(i -> findings.all().stream().noneMatch(it -> it.number() == named.get(i)))
                .findFirst()
                .ifPresent(i -> {
                    throw new Rejected(new Failure.UnknownReference("/" + KEY + "/" + i, "finding"));
                });
        return findings.without(named);
    }

    /** None of the parts is of a finding that is left out: the first one that is, is named. */
    static void requireNone(List<Integer> named, List<PartBody> parts) {
        IntStream.range(0, parts.size())
                .filter(i -> named.contains(parts.get(i).finding()))
                .findFirst()
                .ifPresent(i -> {
                    throw new Rejected(new Failure.FindingLeftOut("/parts/" + i + "/finding"));
                });
    }

    static Map<String, String> told(Map<String, String> details, List<Integer> named) {
        var more = new TreeMap<>(details);
        more.put(KEY, named.stream().map(String::valueOf).collect(joining(", ")));
        return more;
    }
}
