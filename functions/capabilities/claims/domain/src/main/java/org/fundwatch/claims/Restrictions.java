package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fundwatch.claims.ItemRestriction.Restriction;

/** Under which conditions an item may be charged, one by one. */
final class Restrictions {

    /** An unknown sex breaks nothing. */
    static Verdict sex(Claim claim, Line line, Sex only) {
        return sex(claim.patient(), only);
    }

    static Verdict sex(Patient patient, Sex only) {
        return patient.sex() == Sex.UNKNOWN
                ? new Verdict.Lacks("patient.sex")
                : Verdict.brokenIf(patient.sex() != only);
    }

    static Verdict age(Claim claim, Line line, AgeLimit limit) {
        return limit.of(claim.patient(), line.date());
    }

    static Verdict insurance(Claim claim, Line line, Insurance only) {
        return known(claim.visit().insurance(), "visit.insurance_type", is -> is != only);
    }

    static Verdict level(Claim claim, Line line, int lowest) {
        return known(claim.institution().level(), "institution.level", level -> level < lowest);
    }

    static Verdict visitType(Claim claim, Line line, Set<VisitType> allowed) {
        return known(claim.visit().kind(), Visit.TYPE, is -> !allowed.contains(is));
    }

    static Verdict notOverTheInternet(Claim claim, Line line, Boolean listed) {
        return known(claim.visit().kind(), Visit.TYPE, is -> is == VisitType.INTERNET);
    }

    static Verdict never(Claim claim, Line line, Boolean listed) {
        return new Verdict.Broken();
    }

    static Verdict diagnosis(Claim claim, Line line, List<String> oneOf) {
        return known(claim.visit().diagnoses(), "visit.diagnoses", all -> !anyMeets(all, oneOf));
    }

    static Verdict contraindication(Claim claim, Line line, List<String> noneOf) {
        return known(claim.visit().diagnoses(), "visit.diagnoses", all -> anyMeets(all, noneOf));
    }

    static Verdict department(Claim claim, Line line, List<String> oneOf) {
        return known(line.prescribed().department(), "visit.lines.department", is -> !oneOf.contains(is));
    }

    static Verdict subject(Claim claim, Line line, String subject) {
        return known(
                claim.facts().staffSubjects(), "institution_facts.staff_subjects", have -> !have.contains(subject));
    }

    static Verdict maternity(Claim claim, Line line, List<String> noneOf) {
        return known(
                claim.visit().clinical().maternity(),
                "visit.maternity_status",
                status -> noneOf.contains(status.toString()) || noneOf.contains(Spelling.nameOf(status)));
    }

    static Verdict companion(Claim claim, Line line, List<String> oneOf) {
        return Verdict.brokenIf(claim.lines().stream().map(Line::item).noneMatch(oneOf::contains));
    }

    /** Something of the first line stands in an earlier visit, at most so many days ago where a limit is set. */
    static Restriction<List<String>> firstLine(OptionalInt lookbackDays) {
        return (claim, line, texts) -> known(
                claim.history().map(visits -> before(line, visits, lookbackDays)),
                "history",
                earlier -> earlier.noneMatch(it -> texts.stream().anyMatch(it.named()::meets)));
    }

    static boolean anyMeets(List<Named> all, List<String> texts) {
        for (var named : all) {
            for (var text : texts) {
                if (named.meets(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Stream<Line> before(Line line, List<Visit> visits, OptionalInt days) {
        return visits.stream()
                .flatMap(visit -> visit.lines().stream())
                .filter(it -> !it.date().isAfter(line.date()))
                .filter(it -> days.isEmpty() || since(it, line.date()) <= days.getAsInt());
    }

    /** Days from the last one on which a line was used until another one, which may be one of its own. */
    private static long since(Line earlier, LocalDate day) {
        var last = earlier.days().last();
        return last.isBefore(day) ? DAYS.between(last, day) : 0;
    }

    private static <T> Verdict known(Optional<T> fact, String path, Predicate<T> breaks) {
        return fact.isEmpty() ? new Verdict.Lacks(path) : Verdict.brokenIf(breaks.test(fact.get()));
    }

    private Restrictions() {}
}
