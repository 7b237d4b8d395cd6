package org.fundwatch.local.cases;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Circumstance;
import org.fundwatch.cases.Circumstances;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.Reasons;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;

/**
 * {@code make bench-law}: how many mixed penalty decisions one thread makes in a second: every kind alone and in threes, under
 * each law, with a place that has a benchmark and one that has none; each with its whole trace.
 */
public final class LawBench {
    private static final int ROUNDS = 7;
    private static final long WARM_UP = 3_000_000_000L;
    private static final long ROUND = 1_000_000_000L;
    private static final List<String> PLACES = List.of("410000", "130000");

    private LawBench() {}

    /** Warms up for three seconds, measures seven rounds of one second, and prints them with their median. */
    public static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var law = PenaltyLaw.read(CaseFiles::policy);
        var matters = matters(law);
        var decided = matters.stream()
                .filter(matter -> decide(matter, law) instanceof PenaltyDecision.Decided)
                .count();
        out.printf(
                "%d different matters, of which %d are decided and the others are undetermined or refused%n",
                matters.size(), decided);
        perSecond(matters, law, WARM_UP);
        var rates = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            rates.add(perSecond(matters, law, ROUND));
        }
        out.println("decisions per second, round by round: " + rates);
        var median = rates.stream().sorted().toList().get(ROUNDS / 2);
        out.printf(Locale.ROOT, "{\"decisions_per_second\":%d,\"rounds\":%d}%n", median, ROUNDS);
    }

    private static long perSecond(List<Matter> matters, PenaltyLaw law, long nanos) {
        var begun = System.nanoTime();
        var made = 0L;
        var kept = 0;
        while (System.nanoTime() - begun < nanos) {
            for (var matter : matters) {
                kept ^= decide(matter, law).hashCode();
                made++;
            }
        }
        var took = System.nanoTime() - begun;
        return kept == 0 && made == 0 ? 0 : Math.round(made * (double) ROUND / took);
    }

    private static PenaltyDecision decide(Matter matter, PenaltyLaw law) {
        return PenaltyCalculation.decide(matter, law);
    }

    private static List<Matter> matters(PenaltyLaw law) {
        var matters = new ArrayList<Matter>();
        for (var period : law.policies().periods()) {
            for (var place : PLACES) {
                var parts = new ArrayList<Part>();
                for (var kind : ViolationKind.values()) {
                    parts.add(part(
                            parts.size() + 1, kind, period.value().ruleFor(kind).map(rule -> rule.fine())));
                    matters.add(matter(parts.subList(parts.size() - 1, parts.size()), period.from(), place));
                    matters.add(matter(
                            parts.subList(Math.max(0, parts.size() - 3), parts.size()), period.from(), place));
                }
            }
        }
        return matters;
    }

    private static Matter matter(List<Part> parts, LocalDate day, String place) {
        return new Matter(parts, day, Places.known(place));
    }

    private static Part part(int number, ViolationKind kind, Optional<FineRule> fine) {
        var finding = new Finding(
                number, kind, Money.ofFen(123_456L * number), kind == ViolationKind.FRAUD_ART38_WITH_INTENT);
        var choice = fine.map(LawBench::choice).orElseGet(Choice.NoFine::new);
        var said = Map.of(
                Circumstance.REFUSES_TO_CORRECT, true,
                Circumstance.FIRST_VIOLATION, false,
                Circumstance.CORRECTED_PROMPTLY, false);
        var reasons = new Reasons(Set.of(Factor.REPEATED), "seen before", Optional.empty(), Optional.empty());
        return new Part(finding, choice, new Circumstances(said), reasons);
    }

    private static Choice choice(FineRule fine) {
        return switch (fine) {
            case FineRule.Multiples range -> new Choice.Times(range.max());
            case FineRule.Fixed range -> new Choice.Sum(range.min());
            case FineRule.NoFine _ -> new Choice.NoFine();
        };
    }
}
