package org.fundwatch.rewardcalculation;

import java.util.UUID;
import org.fundwatch.cases.published.CaseSubstantiated;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.Subject;

/** The message that calls for a reward, in the words of rewards. */
record SubstantiatedCase(UUID eventId, RewardFacts facts) {

    static SubstantiatedCase parse(UUID eventId, Tree data) {
        return new SubstantiatedCase(eventId, facts(CaseSubstantiated.of(data)));
    }

    private static RewardFacts facts(CaseSubstantiated of) {
        return new RewardFacts(of.caseNumber(), of.place(), subject(of), of.caseValue(), of.reportedOn(), said(of));
    }

    /** Where any finding is fraud, the event does not say whether all are: the kind of the whole stays open. */
    private static Particulars said(CaseSubstantiated of) {
        var closed = Particulars.NONE.substantiated(of.concludedOn());
        return of.fraud() ? closed : closed.with(Nature.ORDINARY);
    }

    private static Subject subject(CaseSubstantiated of) {
        return switch (of.subject()) {
            case UNIT -> Subject.UNIT;
            case PERSON -> Subject.PERSON;
        };
    }
}
