package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * One text on the periods of rewards, as read from {@code policies/reward-clocks}.
 *
 * @param place absent for the national measure
 * @param from first day in force; absent where no source gives it
 */
record ClockText(PolicyId id, LegalBasis basis, Optional<Place> place, Optional<LocalDate> from, List<Rule> rules) {

    /** One period of it. */
    record Rule(RewardClock clock, ClockStart starts, Term term) {
        static Rule of(Tree clock) {
            return new Rule(
                    clock.oneOf("clock", RewardClock.class), clock.oneOf("starts", ClockStart.class), Term.of(clock));
        }
    }

    Optional<Rule> rule(RewardClock clock) {
        return rules.stream().filter(rule -> rule.clock() == clock).findFirst();
    }

    /** The version: a text is never edited, only followed, so its first day tells it from the next. */
    String version() {
        return from.map(LocalDate::toString).orElse("unknown");
    }

    /** Such as hebei-2023. */
    String name() {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }

    static ClockText of(Tree policy) {
        if (!policy.text("selected-by").equals("startedOn")) {
            throw new Misfit("/selected-by", "must be startedOn, the day that starts a period");
        }
        var text = new ClockText(
                policy.shaped("id", PolicyId::new, "must be a policy id"),
                basis(policy),
                policy.shaped("place", ClockText::place, "must be everywhere or the code of a known place"),
                policy.text("from").equals("unknown") ? Optional.empty() : Optional.of(policy.date("from")),
                policy.children("clocks").stream().map(Rule::of).toList());
        policy.finish();
        return text;
    }

    private static LegalBasis basis(Tree policy) {
        return new LegalBasis(
                policy.text("instrument"),
                policy.text("article"),
                policy.shaped("evidence", ClockText::evidence, "must be official, mirror or press"),
                policy.text("source"));
    }

    private static Optional<Place> place(String code) {
        return code.equals("everywhere")
                ? Optional.empty()
                : Optional.of(Places.known(code).orElseThrow(IllegalArgumentException::new));
    }

    private static Evidence evidence(String text) {
        var evidence = Evidence.valueOf(text.toUpperCase(Locale.ROOT));
        if (!evidence.isLaw()) {
            throw new IllegalArgumentException("a draft never decides a case");
        }
        return evidence;
    }
}
