package org.fundwatch.rewardcalculation;

import java.util.List;
import java.util.UUID;
import org.fundwatch.cases.published.CaseSubstantiated;
import org.fundwatch.cases.published.SubstantiatedFinding;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.ReportedFinding;
import org.fundwatch.rewards.ReportedMatter;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.Subject;

/**
 * The message that calls for a reward, in the words of rewards.
 *
 * @param decision which penalty decision of the case it follows, from 1
 */
record SubstantiatedCase(UUID eventId, int decision, RewardFacts facts) {
    private static final int FIRST = 1;

    static SubstantiatedCase parse(UUID eventId, Tree data) {
        var of = CaseSubstantiated.of(data);
        return new SubstantiatedCase(eventId, of.decision(), facts(of));
    }

    /** Whether a penalty of the case fell before, and with it the reward that followed it. */
    boolean isAnew() {
        return decision != FIRST;
    }

    private static RewardFacts facts(CaseSubstantiated of) {
        var matter = new ReportedMatter(
                of.findings().map(SubstantiatedCase::findings).orElseGet(() -> List.of(unsaid(of))));
        var closed = Particulars.NONE.substantiated(of.concludedOn());
        var said = of.findings().isPresent() || !of.fraud()
                ? matter.nature().map(closed::with).orElse(closed)
                : closed;
        return new RewardFacts(of.caseNumber(), of.place(), subject(of), of.fundLoss(), of.reportedOn(), said)
                .with(matter);
    }

    private static List<ReportedFinding> findings(List<SubstantiatedFinding> told) {
        return told.stream().map(SubstantiatedCase::finding).toList();
    }

    private static ReportedFinding finding(SubstantiatedFinding told) {
        var unsaid = ReportedFinding.unsaid(told.number(), told.loss(), nature(told.fraud()));
        return told.match()
                .map(match -> switch (match) {
                    case REPORTED -> unsaid.reported();
                    case IN_PART -> unsaid.inPart(told.reported());
                    case OTHER -> unsaid.other();
                })
                .orElse(unsaid);
    }

    /** What version 1 tells: a sum, and nothing of how far it was reported; where any finding is fraud, not whether all are. */
    private static ReportedFinding unsaid(CaseSubstantiated of) {
        return ReportedFinding.unsaid(1, of.fundLoss(), nature(of.fraud()));
    }

    private static Nature nature(boolean fraud) {
        return fraud ? Nature.FRAUD : Nature.ORDINARY;
    }

    private static Subject subject(CaseSubstantiated of) {
        return switch (of.subject()) {
            case UNIT -> Subject.UNIT;
            case PERSON -> Subject.PERSON;
        };
    }
}
