package org.fundwatch.local.cases;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fundwatch.cases.PenaltyLaw;

/**
 * {@code make cases [FILE=…]}: recomputes every published case that has numbers, by the law of its day, and says one of four
 * words on each: equal, explained, unexplained, undetermined.
 */
public final class CaseBook {
    /** The bars are the same for pharmacies. */
    private static final String AGREEMENTS = "policies/agreement/hospital-2021.yaml";

    private static final String POINTS = "policies/points/national-2025.yaml";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int WRONG = 1;
    private static final int REFUSED = 2;

    private final PrintStream out;
    private final LocalDate today;

    /** Refuses a record that is dated after a day. */
    CaseBook(PrintStream out, LocalDate today) {
        this.out = out;
        this.today = today;
    }

    /** The exit code is 0 when nothing is unexplained, 1 when something is, 2 when the file is none. */
    public static void main(String... args) {
        var today = LocalDate.ofInstant(Clock.systemUTC().instant(), CHINA);
        System.exit(new CaseBook(new PrintStream(System.out, true, StandardCharsets.UTF_8), today).run(args));
    }

    int run(String... args) {
        try {
            var given = Arrays.stream(args).filter(arg -> !arg.isBlank()).findFirst();
            return tell(judged(given.map(Path::of).map(CaseFiles::entries).orElseGet(CaseFiles::ownEntries)));
        } catch (Unreadable e) {
            out.println("Cannot read the cases: " + e.getMessage());
            return REFUSED;
        }
    }

    /** A case that cannot be read contradicts itself, and the others are judged. */
    private List<CaseResult> judged(List<Node> entries) {
        var recomputation = new Recomputation(PenaltyLaw.read(CaseFiles::policy), rules());
        var ids = new HashSet<String>();
        return entries.stream().map(entry -> judged(entry, recomputation, ids)).toList();
    }

    private CaseResult judged(Node entry, Recomputation recomputation, Set<String> ids) {
        try {
            var published = PublishedCase.of(entry);
            if (!ids.add(published.id())) {
                throw new Unreadable("/cases", "must name " + published.id() + " once");
            }
            DecisionDay.mustNotFollow(today, published);
            return recomputation.of(published);
        } catch (Unreadable e) {
            return CaseResult.unreadable(PublishedCase.name(entry), e.getMessage());
        }
    }

    private int tell(List<CaseResult> results) {
        results.forEach(this::tell);
        out.println();
        out.printf(
                "{\"cases\":%d,\"equal\":%d,\"explained\":%d,\"unexplained\":%d,\"undetermined\":%d}%n",
                results.size(),
                count(results, Word.EQUAL),
                count(results, Word.EXPLAINED),
                count(results, Word.UNEXPLAINED),
                count(results, Word.UNDETERMINED));
        return count(results, Word.UNEXPLAINED) == 0 ? 0 : WRONG;
    }

    static List<CaseResult> recompute(List<PublishedCase> cases) {
        var recomputation = new Recomputation(PenaltyLaw.read(CaseFiles::policy), rules());
        return cases.stream().map(recomputation::of).toList();
    }

    static HandlingRules rules() {
        return HandlingRules.of(CaseFiles.policy(POINTS), CaseFiles.policy(AGREEMENTS));
    }

    private void tell(CaseResult result) {
        var profile = result.profile();
        out.printf(
                "%-8s  %-12s  %-26s  %-15s  %s%n",
                result.id(),
                word(result.word()),
                profile.kind(),
                profile.route(),
                result.word() == Word.UNDETERMINED ? "missing: " + result.missing() : "");
        result.checks().stream()
                .filter(check -> check.word() != Word.UNDETERMINED || result.word() != Word.UNDETERMINED)
                .forEach(check -> out.printf("          %-12s  %s%n", label(check), check.what()));
    }

    private static String label(Check check) {
        return switch (check.word()) {
            case UNDETERMINED -> "open";
            case NOTED -> "";
            case EQUAL, EXPLAINED, UNEXPLAINED -> word(check.word());
        };
    }

    private static String word(Word word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static long count(List<CaseResult> results, Word word) {
        return results.stream().filter(result -> result.word() == word).count();
    }
}
