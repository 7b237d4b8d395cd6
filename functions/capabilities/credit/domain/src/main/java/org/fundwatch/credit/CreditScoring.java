package org.fundwatch.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/**
 * Grades one institution (定点医药机构信用评价), 条例 Art. 33, by the scheme in force on the day. Pure: the same facts give
 * the same grade, in whatever order they came. An institution without a penalty that counts has the whole score.
 */
public final class CreditScoring {

    public static CreditDecision decide(CreditFacts facts, CreditSchemes schemes) {
        return schemes.at(facts.asOf())
                .map(scheme -> byScheme(facts, scheme, schemes))
                .orElseGet(() -> beforeTheFirst(facts, schemes));
    }

    private static CreditDecision beforeTheFirst(CreditFacts facts, CreditSchemes schemes) {
        var trace = CreditRule.CRD_01.answer(facts.writeTo(schemes.traceBeforeTheFirst()), false);
        return new Undetermined(new MissingFact("credit scheme in force on " + facts.asOf()), trace);
    }

    private static CreditDecision byScheme(CreditFacts facts, CreditScheme scheme, CreditSchemes schemes) {
        var inForce = CreditRule.CRD_01.answer(facts.writeTo(schemes.trace(scheme)), true);
        var may = schemes.mayDecide(scheme);
        var trace = CreditRule.CRD_02.answer(inForce, may);
        return may
                ? counted(facts, scheme, trace)
                : new Undetermined(new MissingFact("published table of credit indicators"), trace);
    }

    private static CreditDecision counted(CreditFacts facts, CreditScheme scheme, Trace trace) {
        var counting = new ArrayList<Penalty>();
        var asked = trace;
        for (var penalty : facts.penalties()) {
            var exempt = exempt(penalty, facts, scheme);
            asked = CreditRule.CRD_03.answer(
                    asked, penalty.id() + exempt.map(why -> ": no, " + why).orElse(": yes"));
            if (exempt.isEmpty()) {
                counting.add(penalty);
            }
        }
        return known(counting, scheme, asked);
    }

    private static Optional<String> exempt(Penalty penalty, CreditFacts facts, CreditScheme scheme) {
        return facts.revocations().stream()
                .filter(it -> it.id().equals(penalty.id()))
                .filter(it -> !it.revokedOn().isAfter(facts.asOf()))
                .map(it -> "revoked on " + it.revokedOn())
                .findFirst()
                .or(() -> followedBy(penalty, facts))
                .or(() -> scheme.period().covers(penalty.decidedOn(), facts.asOf())
                        ? Optional.empty()
                        : Optional.of("outside the period"));
    }

    /** A case has one penalty that stands: of an earlier one the fall is not known yet. */
    private static Optional<String> followedBy(Penalty penalty, CreditFacts facts) {
        return facts.penalties().stream()
                .filter(it -> !it.decidedOn().isAfter(facts.asOf()))
                .filter(it -> it.id().follows(penalty.id()))
                .map(it -> "followed by decision " + it.id().number())
                .findFirst();
    }

    private static CreditDecision known(List<Penalty> counting, CreditScheme scheme, Trace trace) {
        var unknown = scheme.indicators().unknown(counting);
        var asked = CreditRule.CRD_07.answer(trace, unknown.isEmpty());
        return unknown.<CreditDecision>map(
                        article -> new Undetermined(new MissingFact("credit indicator for " + article), asked))
                .orElseGet(() -> graded(scheme.reasons(counting), scheme, asked));
    }

    private static Graded graded(List<Reason> reasons, CreditScheme scheme, Trace trace) {
        var score = scheme.score(reasons);
        var explained = trace;
        for (var reason : reasons) {
            explained = explained.step(reason.rule(), reason.text(), reason.written());
        }
        return new Graded(
                score, reasons, CreditRule.CRD_06.answer(explained, score.grade() + " with " + score.points()));
    }

    private CreditScoring() {}
}
